/** The licences that go with an archive: of the code, of the words, and of everything that others made and the site is built with. */
import { licence } from '../../model/labels.ts';
import { SITE } from '../../site.ts';

/** A package of others, as `package-lock.json` and its folder tell of it. */
export interface OtherPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression, as the package states it. */
  readonly licence: string;
  /** Text of its licence file, if it has one. */
  readonly text: string | undefined;
}

/** Gives the text that says on what terms the words of the shelf may be used. */
export function toWordsLicence(): string {
  const { label, plain, url } = licence(SITE.contentLicence);
  return [
    `Words written for this shelf: ${label}`,
    '',
    plain,
    `The whole licence: ${url}`,
    '',
    `Give credit like this: "${SITE.name}, licensed under the ${label}", with the title and the shelfmark of what you used.`,
    '',
    'What others published keeps its own licence. The page and the record of each entry say which.',
    '',
  ].join('\n');
}

/** Gives one text with the licences of all packages, in order of name. */
export function toOtherLicences(packages: readonly OtherPackage[]): string {
  const parts = packages.map(({ name, version, licence: terms, text }) =>
    [
      '='.repeat(78),
      `${name} ${version}: ${terms}`,
      '='.repeat(78),
      text?.trim() ?? 'Its package has no text of the licence.',
      '',
    ].join('\n'),
  );
  return [
    'What others made and this site is built with. Not all of it is in the pages; some of it makes them.',
    '',
    ...parts,
  ].join('\n');
}
