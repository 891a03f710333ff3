/** What a device needs to know to put the shelf among its apps. Web Application Manifest, W3C. */
import { SITE } from '../site.ts';

/** Gives the manifest as JSON. */
export function toWebManifest(): string {
  const icon = (name: string, size: number, purpose: string) => ({
    src: `/icons/${name}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  const manifest = {
    id: '/',
    name: SITE.name,
    short_name: SITE.name,
    description: SITE.description,
    lang: SITE.language,
    dir: 'ltr',
    start_url: '/',
    scope: '/',
    // With the browser's own Back button: pages are read, gone back from and printed.
    display: 'minimal-ui',
    background_color: '#fbf8f2',
    theme_color: '#fbf8f2',
    icons: [
      icon('shelf-192', 192, 'any'),
      icon('shelf-512', 512, 'any'),
      icon('shelf-maskable-512', 512, 'maskable'),
    ],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
