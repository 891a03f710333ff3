/**
 * Lets a script of this site start as a worker. The pages require Trusted Types: an address that no policy has seen starts nothing.
 * @see https://www.w3.org/TR/trusted-types/
 */
import { SCRIPT_POLICY } from '../model/content-security.ts';

interface ScriptPolicy {
  readonly createScriptURL: (url: string) => unknown;
}
interface Browser {
  readonly trustedTypes?: { readonly createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy };
}

const RULES: ScriptPolicy = { createScriptURL: toOwn };

let policy: ScriptPolicy | undefined;

/**
 * Gives the address as one that may be started; as it is where the browser knows no Trusted Types.
 * @throws {TypeError} for an address on another site
 */
export function ownScript(url: string): string {
  policy ??= (globalThis as Browser).trustedTypes?.createPolicy(SCRIPT_POLICY, RULES) ?? RULES;
  // The types of the browser say string where it also takes what a policy made.
  return policy.createScriptURL(url) as string;
}

/** The origin of a copy that is read from disk is written `file://`, so that this holds there too. */
function toOwn(url: string): string {
  const { href } = new URL(url, location.href);
  if (!href.startsWith(`${location.origin}/`)) throw new TypeError(`Not of this site: ${url}`);
  return href;
}
