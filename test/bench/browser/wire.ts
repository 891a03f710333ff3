/** What came over the wire in a visit: each file with its bytes as sent (head and compressed body) and when it had come. */
import { get } from 'node:http';
import type { Page, Request } from '@playwright/test';

export interface WireFile {
  readonly path: string;
  readonly bytes: number;
  /** When the last byte had come, in ms since 1970. */
  readonly cameAt: number;
}

/** Begins to note what the page and its workers load; the function ends that and gives what has come. */
export function watchWire(page: Page): () => Promise<readonly WireFile[]> {
  const files: Promise<WireFile>[] = [];
  const note = (request: Request) => void files.push(toWireFile(request));
  page.on('requestfinished', note);
  return () => {
    page.off('requestfinished', note);
    return Promise.all(files);
  };
}

/** Reads Chromium's own count, `encodedDataLength`. Of a worker's first script it counts the head only: that body is asked for again. */
async function toWireFile(request: Request): Promise<WireFile> {
  const { startTime, responseEnd } = request.timing();
  const cameAt = responseEnd > 0 ? startTime + responseEnd : Date.now();
  const { responseHeadersSize, responseBodySize } = await request.sizes();
  const body = responseBodySize > 0 ? responseBodySize : await countBody(request.url());
  return { path: new URL(request.url()).pathname, bytes: responseHeadersSize + body, cameAt };
}

function countBody(url: string): Promise<number> {
  return new Promise((done, fail) => {
    get(url, { headers: { 'accept-encoding': 'gzip' } }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Uint8Array) => (bytes += chunk.length));
      response.on('end', () => done(bytes));
    }).on('error', fail);
  });
}
