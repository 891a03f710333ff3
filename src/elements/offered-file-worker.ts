/**
 * Checks an offered file off the page's thread: one that unpacks to a hundred megabytes takes seconds. The one message in is the
 * file; the one message out is what was found.
 */

/** Larger files are refused unread. */
const MAX_READ_BYTES = 64 * 1024 * 1024;

/** What makes a file unfit, in words; none if it can be taken. */
export type OfferedFindings = readonly { readonly found: string; readonly mend: string }[];

self.addEventListener('message', ({ data }: MessageEvent<File>) => {
  void check(data).then((findings) => self.postMessage(findings satisfies OfferedFindings));
});

async function check(file: File): Promise<OfferedFindings> {
  const { checkOfferedFile, offeredFileTooBig } =
    await import('../authoring/offered-file/check-offered-file.ts');
  if (file.size > MAX_READ_BYTES) return [offeredFileTooBig(file.size)];
  try {
    return checkOfferedFile(file.name, new Uint8Array(await file.arrayBuffer()));
  } catch {
    return [{ found: 'The browser could not read it.', mend: 'Choose it again.' }];
  }
}
