/** Checks the versions of products: that a history can be followed from one to the next, and that a reuse names one that there was. */
import { compareVersions } from '../model/version-history.ts';
import type { ProductRecord } from '../schemas/product.ts';
import type { Entry } from './entry.ts';
import { formatFieldPath, readList, readText, type FieldPath } from './field-path.ts';
import { quote, type Finding, type Problem } from './problem.ts';

const VERSION: keyof ProductRecord = 'version';
const CHANGES: keyof ProductRecord = 'changes';

/** Says where the versions in a product's list of changes do not lead down from the version that it has. */
export function checkVersionHistory(entry: Entry): Finding[] {
  const { data } = entry.fields;
  const current = readText(data, [VERSION]);
  if (entry.collection !== 'products' || current === undefined) return [];
  const changes = readList(data, [CHANGES]);
  return changes.flatMap((_, index) => {
    const path: FieldPath = [CHANGES, index, VERSION];
    const version = readText(data, path);
    const above = readText(data, [CHANGES, index - 1, VERSION]) ?? (index === 1 ? current : undefined);
    const words = wordsAbout({ version, above, current, isNewest: index === 0 });
    if (!words) return [];
    const place = version === undefined ? [CHANGES, index] : path;
    return {
      kind: 'version-history' as const,
      ...entry.fields.positionOf(place),
      field: formatFieldPath(place),
      ...words,
    };
  });
}

interface VersionInList {
  readonly version: string | undefined;
  /** Of the change above; undefined for the newest. */
  readonly above: string | undefined;
  readonly current: string;
  readonly isNewest: boolean;
}

function wordsAbout({
  version,
  above,
  current,
  isNewest,
}: VersionInList): Pick<Finding, 'found' | 'expected' | 'mend'> | undefined {
  if (version === undefined && isNewest) return undefined;
  if (version === undefined)
    return {
      found: 'This older change does not say which version came of it.',
      expected: 'A reader with an old copy must find its version in the list.',
      mend: 'For example: version: "1.0"',
    };
  if (isNewest && version !== current)
    return {
      found: `The newest change is ${quote(version)}, but the version is ${quote(current)}.`,
      expected: 'The newest change is the one that made the version.',
      mend: 'Correct one of the two.',
    };
  if (above === undefined || !(compareVersions(version, above) > 0)) return undefined;
  return {
    found: `${quote(version)} is higher than ${quote(above)} above it.`,
    expected: 'Changes are listed newest first, and versions only go up.',
    mend: 'Correct one of the two versions, or their order.',
  };
}

/** Says which reuse records name a version that their product never had. */
export function checkVersionsUsed(entries: readonly Entry[]): Problem[] {
  const products = new Map(
    entries.filter(({ collection }) => collection === 'products').map((entry) => [entry.id, entry]),
  );
  return entries.flatMap((entry) => {
    const version = readText(entry.fields.data, [VERSION]);
    const product = products.get(readText(entry.fields.data, ['product']) ?? '');
    if (entry.collection !== 'reuse' || version === undefined || !product) return [];
    const had = versionsOf(product);
    if (had.includes(version)) return [];
    return {
      kind: 'unknown-version' as const,
      file: entry.file,
      ...entry.fields.positionOf([VERSION]),
      field: VERSION,
      found: `${quote(product.id)} never had a version ${quote(version)}.`,
      expected:
        had.length === 0
          ? 'Its record names no version.'
          : `Versions it has had: ${had.map((one) => `"${one}"`).join(', ')}.`,
      mend: 'Ask the borough which one it used, or leave version out.',
    };
  });
}

function versionsOf({ fields: { data } }: Entry): readonly string[] {
  const inList = readList(data, [CHANGES]).map((change) => readText(change, [VERSION]));
  const all = [readText(data, [VERSION]), ...inList].filter((one) => one !== undefined);
  return [...new Set(all)];
}
