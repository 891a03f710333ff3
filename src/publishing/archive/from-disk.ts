/**
 * Runs in the browser, in a copy of the site that is read from disk, before all other scripts. It loads the site's modules as classic
 * scripts, stands in for `fetch` and `Worker` with files that were made into scripts, and leads links that script puts on the page to files.
 */

type Start = (
  need: (name: string) => unknown,
  exports: object,
  module: { exports: unknown },
  later: (name: string) => Promise<unknown>,
) => void;

interface DiskModule {
  readonly needs: readonly string[];
  readonly start: Start;
  module?: { exports: unknown };
}

const loader = document.currentScript as HTMLScriptElement;
/** The folder of the site. */
const root = new URL('..', loader.src);
const modules = new Map<string, DiskModule>();
const workers = new Map<string, (scope: EventTarget) => void>();
const data = new Map<string, Uint8Array<ArrayBuffer>>();
const scripts = new Map<string, Promise<void>>();
/** Which files are here as scripts, as a regular expression; nothing else can be fetched. The maker of the archive fills it in. */
declare const FOR_SCRIPTS: string;

const baseName = (path: string) => path.slice(path.lastIndexOf('/') + 1);

Object.assign(window, {
  fromDisk: {
    define: (name: string, needs: readonly string[], start: Start) => modules.set(name, { needs, start }),
    worker: (name: string, start: (scope: EventTarget) => void) => workers.set(name, start),
    give: (path: string, base64: string) =>
      data.set(
        path,
        Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)),
      ),
  },
  fetch: fetchFromDisk,
  Worker: class extends EventTarget {
    readonly #scope: Promise<EventTarget>;

    constructor(address: string | URL) {
      super();
      this.#scope = startWorker(baseName(String(address)), this);
      this.#scope.catch(() => this.dispatchEvent(new Event('error')));
    }

    postMessage(message: unknown): void {
      void this.#scope.then((scope) => send(scope, message)).catch(() => undefined);
    }

    terminate(): void {
      // It holds nothing that would have to be given back.
    }
  },
});

function loadScript(path: string): Promise<void> {
  const known = scripts.get(path);
  if (known) return known;
  const coming = new Promise<void>((done, fail) => {
    const script = document.createElement('script');
    script.addEventListener('load', () => done());
    script.addEventListener('error', () => fail(new TypeError(`${path} is not in this copy.`)));
    script.src = new URL(path, root).href;
    document.head.append(script);
  });
  scripts.set(path, coming);
  return coming;
}

async function loadModule(name: string, seen = new Set<string>()): Promise<void> {
  if (seen.has(name)) return;
  seen.add(name);
  await loadScript(`_astro/${name}`);
  await Promise.all((modules.get(name)?.needs ?? []).map((needed) => loadModule(needed, seen)));
}

function runModule(name: string): unknown {
  const found = modules.get(name);
  if (!found) throw new TypeError(`The script ${name} is not in this copy.`);
  if (!found.module) {
    found.module = { exports: {} };
    found.start((path) => runModule(baseName(path)), found.module.exports as object, found.module, later);
  }
  return found.module.exports;
}

async function later(path: string): Promise<unknown> {
  await loadModule(baseName(path));
  return runModule(baseName(path));
}

/** Gives the path on the site that an address means, also where a browser has put it at the root of the disk. */
function toSitePath(address: string): string {
  const { href, pathname } = new URL(address, location.href);
  return href.startsWith(root.href)
    ? `/${href.slice(root.href.length)}`
    : pathname.replace(/^\/[A-Za-z]:/u, '');
}

async function fetchFromDisk(asked: RequestInfo | URL): Promise<Response> {
  const path = toSitePath(asked instanceof Request ? asked.url : String(asked));
  if (!new RegExp(FOR_SCRIPTS, 'u').test(path))
    throw new TypeError(`${path} cannot be fetched from a copy on disk.`);
  await loadScript(`${path.slice(1)}.js`).catch(() => undefined);
  const bytes = data.get(path);
  return bytes ? new Response(bytes) : new Response(null, { status: 404 });
}

async function startWorker(name: string, page: EventTarget): Promise<EventTarget> {
  await loadScript(`_astro/${name}`);
  const scope = Object.assign(new EventTarget(), { postMessage: (message: unknown) => send(page, message) });
  workers.get(name)?.(scope);
  return scope;
}

/** Like a message between threads, it comes after what is being done now. */
function send(target: EventTarget, message: unknown): void {
  setTimeout(() => target.dispatchEvent(new MessageEvent('message', { data: message })));
}

function leadToFile(element: Element): void {
  for (const name of ['href', 'action']) {
    const address = element.getAttribute(name) ?? '';
    if (!/^\/(?!\/)/u.test(address)) continue;
    const [, path = '', rest = ''] = /^([^?#]*)(.*)$/u.exec(address) ?? [];
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const inArchive = file.startsWith('/files/') ? `../documents${file.slice('/files'.length)}` : `.${file}`;
    element.setAttribute(name, new URL(`${inArchive}${rest}`, root).href);
  }
}

function leadAllToFiles(node: Node): void {
  if (!(node instanceof Element)) return;
  for (const element of [node, ...node.querySelectorAll('[href^="/"], [action^="/"]')]) leadToFile(element);
}

new MutationObserver((changes) => {
  for (const { target, addedNodes, type } of changes) {
    if (type === 'attributes') leadAllToFiles(target);
    for (const node of addedNodes) leadAllToFiles(node);
  }
}).observe(document, {
  subtree: true,
  childList: true,
  attributes: true,
  attributeFilter: ['href', 'action'],
});

for (const name of (loader.dataset['run'] ?? '').split(' ').filter(Boolean)) void later(name);
