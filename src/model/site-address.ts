/** Whole addresses of what stands on this site, also where the site lies below the root of a host. */

/**
 * Gives the whole address of a path.
 * @example toSiteAddress('https://libraries.example/shelf', '/p/014/') // 'https://libraries.example/shelf/p/014/'
 */
export function toSiteAddress(site: URL | string | undefined, path: string): string {
  return `${String(site).replace(/\/+$/u, '')}${path}`;
}
