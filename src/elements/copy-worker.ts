/** Reads a reader's copy off the page's thread: a large workbook takes a while. The one message in is the file, the one message out what it is. */
import type { CopyReading } from '../documents/read-copy.ts';

self.addEventListener('message', ({ data }: MessageEvent<File>) => {
  read(data).then(
    (reading) => self.postMessage(reading satisfies CopyReading),
    () =>
      self.postMessage({ kind: 'unreadable', why: 'The browser could not read it.' } satisfies CopyReading),
  );
});

async function read(file: File): Promise<CopyReading> {
  const { MAX_COPY_BYTES, readCopy } = await import('../documents/read-copy.ts');
  if (file.size > MAX_COPY_BYTES)
    return { kind: 'unreadable', why: 'It is larger than any of our files: more than 50 MB.' };
  return readCopy(new Uint8Array(await file.arrayBuffer()));
}
