/** Reads colours out of the style sheets and computes their contrast (WCAG 2.2, "contrast ratio" and "relative luminance"). */
import { readFileSync } from 'node:fs';

export type Colours = ReadonlyMap<string, string>;

/** Gives the roles of `tokens.css` by name, `page` for `--color-page`; dark values stand over the light ones. */
export function readTokens(): { readonly light: Colours; readonly dark: Colours } {
  const [lightCss = '', darkCss = ''] = readStyle('tokens.css').split('@media (prefers-color-scheme: dark)');
  const light = readRoles(lightCss);
  return { light, dark: new Map([...light, ...readRoles(darkCss)]) };
}

/** Gives the text of a style sheet of the site. */
export function readStyle(name: string): string {
  return readFileSync(`src/styles/${name}`, 'utf8');
}

/** Gives the contrast of two colours written `#rgb` or `#rrggbb`, from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [darker, lighter] = [luminance(a), luminance(b)].toSorted((x, y) => x - y) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function readRoles(css: string): Colours {
  return new Map(
    [...css.matchAll(/--color-([a-z0-9-]+):\s*(#[\da-f]+);/giu)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}

function luminance(colour: string): number {
  const digits = colour.replace('#', '');
  const six = digits.length === 3 ? digits.replace(/./gu, '$&$&') : digits;
  if (!/^[\da-f]{6}$/iu.test(six)) throw new RangeError(`"${colour}" is not a colour such as #0d4a38`);
  const [red, green, blue] = [0, 2, 4].map((at) => toLinear(parseInt(six.slice(at, at + 2), 16) / 255)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function toLinear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
