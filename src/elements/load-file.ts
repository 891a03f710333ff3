/** Fetches the files of search, and tells apart why one did not come. What arrives damaged is fetched once more, past every cache. */

/**
 * Why search cannot run: `offline` no answer at all, `missing` an answer without the file, `damaged` a file that cannot be read, `outdated` a
 * file of another build than the page, `script` a worker that does not start.
 */
export type FailureKind = 'offline' | 'missing' | 'damaged' | 'outdated' | 'script';

/** Says which file of search could not be had, and why. */
export class SearchFileError extends Error {
  override readonly name = 'SearchFileError';
  readonly kind: FailureKind;

  constructor(kind: FailureKind, address: string, cause?: unknown) {
    super(`${address}: ${kind}`, { cause });
    this.kind = kind;
  }
}

/**
 * Fetches a file and reads it.
 *
 * @param read throws when the file is not what it should be
 * @throws {SearchFileError} when it does not come, or comes damaged twice
 */
export async function loadFile<Content>(
  address: string,
  read: (response: Response) => Promise<Content>,
): Promise<Content> {
  const first = await ask(address, 'default');
  try {
    return await read(first);
  } catch {
    const again = await ask(address, 'reload');
    return read(again).catch((cause: unknown) => {
      throw new SearchFileError('damaged', address, cause);
    });
  }
}

/** Fetches a file of JSON. @throws {SearchFileError} as `loadFile` does */
export function loadJson<Content>(address: string): Promise<Content> {
  return loadFile(address, (response) => response.json() as Promise<Content>);
}

/** Files that the page fetches, until they are here. */
const coming = new Map<string, { readonly bytes: Promise<ArrayBuffer | undefined>; readonly give: Give }>();
type Give = (bytes: ArrayBuffer | undefined) => void;

/** Says that these files will be given, so that nothing asks for them itself. */
export function expectFiles(addresses: readonly string[]): void {
  for (const address of addresses) {
    let give: Give = () => undefined;
    const bytes = new Promise<ArrayBuffer | undefined>((done) => (give = done));
    coming.set(address, { bytes, give });
  }
}

/** Gives an expected file; without bytes it is asked for after all. */
export function giveFile(address: string, bytes: ArrayBuffer | undefined): void {
  coming.get(address)?.give(bytes);
}

async function ask(address: string, cache: RequestCache): Promise<Response> {
  const given = cache === 'reload' ? undefined : await coming.get(address)?.bytes;
  if (given) return new Response(given);
  const response = await fetch(address, { cache }).catch((cause: unknown) => {
    throw new SearchFileError('offline', address, cause);
  });
  if (!response.ok) throw new SearchFileError('missing', `${address} (${response.status})`);
  return response;
}
