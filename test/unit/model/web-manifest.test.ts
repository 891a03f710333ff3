import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toWebManifest } from '../../../src/model/web-manifest.ts';

interface Manifest {
  readonly name: string;
  readonly start_url: string;
  readonly icons: readonly { readonly src: string; readonly sizes: string; readonly purpose: string }[];
}

test('the manifest names icons that are there, in the sizes that it says', () => {
  const { name, start_url: start, icons } = JSON.parse(toWebManifest()) as Manifest;
  expect({ name, start }).toEqual({ name: 'Change Shelf', start: '/' });
  expect(icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
    '192x192 any',
    '512x512 any',
    '512x512 maskable',
  ]);
  for (const { src, sizes } of icons) {
    const png = readFileSync(`src/public${src}`);
    expect(png.toString('latin1', 1, 4), src).toBe('PNG');
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, src).toBe(sizes);
  }
});
