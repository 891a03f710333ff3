/**
 * Fills a reader's details into a file off the page's thread: a large workbook takes a second or more. The one message in is a
 * `FillRequest`; the one message out holds the bytes, or says that the file stays plain.
 */
import type { Details } from '../model/merge-fields.ts';

/** A file of the shelf by its whole address. */
export interface FillRequest {
  readonly address: string;
  readonly details: Details;
}

export type FillAnswer = { readonly bytes: Uint8Array<ArrayBuffer> } | { readonly failure: string };

self.addEventListener('message', ({ data }: MessageEvent<FillRequest>) => {
  fill(data).then(
    (bytes) => self.postMessage({ bytes } satisfies FillAnswer, { transfer: [bytes.buffer] }),
    (error: unknown) => self.postMessage({ failure: String(error) } satisfies FillAnswer),
  );
});

async function fill({ address, details }: FillRequest): Promise<Uint8Array<ArrayBuffer>> {
  const [response, { fillFile }] = await Promise.all([
    fetch(address),
    import('../documents/fill/fill-file.ts'),
  ]);
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  return new Uint8Array(fillFile(new URL(address).pathname, bytes, details));
}
