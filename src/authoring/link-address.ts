/** Decides which addresses a body may link to. Browsers ignore blanks and control characters in a scheme: so does this. */

export type AddressKind = 'web' | 'mail' | 'site' | 'fragment' | 'relative' | 'refused';

/** Says what kind of address it is; `refused` covers every scheme but https, http and mailto. */
export function addressKind(address: string): AddressKind {
  // eslint-disable-next-line no-control-regex -- what browsers strip before they read the scheme (WHATWG URL, 4.4)
  const bare = address.replace(/[\u0000-\u0020\u007F-\u00A0]/gu, '');
  if (bare.startsWith('//') || bare.includes('\\')) return 'refused';
  const scheme = /^([^/?#]*?):/u.exec(bare)?.[1]?.toLowerCase();
  if (scheme === 'https' || scheme === 'http') return /^https?:\/\/[^/?#]/iu.test(bare) ? 'web' : 'refused';
  if (scheme === 'mailto') return 'mail';
  if (scheme !== undefined) return 'refused';
  if (bare.startsWith('/')) return 'site';
  return bare.startsWith('#') ? 'fragment' : 'relative';
}

/** Tells whether an image address is a picture beside the entry. Any other file would be imported as code by the build. */
export function isImageBeside(address: string): boolean {
  return /^\.\/[a-z0-9]+(?:-[a-z0-9]+)*\.(?:png|jpe?g|webp|avif|gif)$/u.test(address);
}
