/**
 * The content security policy of every page (CSP Level 3, Trusted Types): nothing is allowed but what the shelf itself serves. It stands in
 * each page, so that it holds on any host; what a page cannot say of itself is in `src/public/_headers`.
 * @see https://www.w3.org/TR/CSP3/
 */

/** The one Trusted Types policy: it lets scripts of this site start as workers. `src/elements/own-script.ts` makes it. */
export const SCRIPT_POLICY = 'own-scripts';

/**
 * Gives the policy. `endpoint` is where contributions are sent, if anywhere: a path of this site or an `https://` address.
 * @example toContentSecurityPolicy(undefined) // "default-src 'none'; script-src 'self'; …"
 */
export function toContentSecurityPolicy(endpoint: string | undefined): string {
  const elsewhere = endpoint !== undefined && URL.canParse(endpoint) ? [new URL(endpoint).origin] : [];
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    ["connect-src 'self'", ...elsewhere].join(' '),
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${SCRIPT_POLICY}`,
  ].join('; ');
}
