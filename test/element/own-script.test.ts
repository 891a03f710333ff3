/** Addresses that may be started as workers: those of this site alone, with Trusted Types and without. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const SITE = window.location.origin;

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

const loadOwnScript = async () => (await import('../../src/elements/own-script.ts')).ownScript;

test('a script of this site may start', async () => {
  const ownScript = await loadOwnScript();
  expect(ownScript('/_astro/worker.js')).toBe(`${SITE}/_astro/worker.js`);
});

test.each(['https://elsewhere.example/a.js', '//elsewhere.example/a.js', 'data:text/javascript,1', 'blob:x'])(
  '%s may not start',
  async (url) => {
    const ownScript = await loadOwnScript();
    expect(() => ownScript(url)).toThrow(TypeError);
  },
);

test('one policy is made where the browser knows Trusted Types, and sees every address', async () => {
  const createPolicy = vi.fn(
    (_name: string, { createScriptURL }: { createScriptURL: (url: string) => string }) => ({
      createScriptURL: (url: string) => ({ trusted: createScriptURL(url) }),
    }),
  );
  vi.stubGlobal('trustedTypes', { createPolicy });
  const ownScript = await loadOwnScript();
  expect(ownScript('/a.js')).toEqual({ trusted: `${SITE}/a.js` });
  expect(ownScript('/b.js')).toEqual({ trusted: `${SITE}/b.js` });
  expect(() => ownScript('https://elsewhere.example/')).toThrow(TypeError);
  expect(createPolicy).toHaveBeenCalledOnce();
  expect(createPolicy.mock.calls[0]?.[0]).toBe('own-scripts');
});
