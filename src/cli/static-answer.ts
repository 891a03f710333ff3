/** Decides what a request for a path of a built site is answered with: a file, the way to it, or that there is none. Nothing outside the folder. */
import { statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

export type Answer =
  | { readonly status: 200 | 404; readonly file: string }
  | { readonly status: 301; readonly location: string }
  | { readonly status: 400 | 404 | 405 };

/** What a host reads itself and does not give out. */
const FOR_THE_HOST = /^\/_(?:headers|redirects)$/u;

/** Gives the answer for a request; `root` is the whole path of the folder. */
export function toAnswer(root: string, method: string | undefined, url: string): Answer {
  if (method !== 'GET' && method !== 'HEAD') return { status: 405 };
  const [path = '/', query] = url.split('?', 2);
  const decoded = decode(path);
  if (decoded === undefined) return { status: 400 };
  const target = resolve(root, `.${sep}${decoded}`);
  if (target !== root && !target.startsWith(root + sep)) return { status: 400 };
  const kind = FOR_THE_HOST.test(decoded) ? undefined : kindOf(target);
  if (kind === 'file') return { status: 200, file: target };
  if (kind === 'folder' && !path.endsWith('/'))
    return { status: 301, location: `${path}/${query ? `?${query}` : ''}` };
  const index = join(target, 'index.html');
  if (kind === 'folder' && kindOf(index) === 'file') return { status: 200, file: index };
  const missing = join(root, '404.html');
  return kindOf(missing) === 'file' ? { status: 404, file: missing } : { status: 404 };
}

/** Decodes the path of a request; undefined when it is malformed or holds what no file name of ours does. */
function decode(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path);
    return /[\0\\]/u.test(decoded) || !decoded.startsWith('/') ? undefined : decoded;
  } catch {
    return undefined;
  }
}

function kindOf(path: string): 'file' | 'folder' | undefined {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (entry?.isFile()) return 'file';
  return entry?.isDirectory() ? 'folder' : undefined;
}
