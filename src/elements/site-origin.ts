/** Where the site is, for addresses that leave the browser: links that are shared, addresses in documents. */

/** Gives the origin to begin an address with. A copy that is read from disk names the published site, which its pages state as canonical. */
export function siteOrigin(): string {
  if (window.location.protocol !== 'file:') return window.location.origin;
  const link = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  return link ? new URL(link.href).origin : window.location.origin;
}
