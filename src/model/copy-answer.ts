/** Compares a reader's copy with the newest edition, and says in words what a reader should do. */
import { formatDate } from './calendar-date.ts';
import type { TypedMark } from './copy-mark.ts';
import type { Edition } from './edition.ts';
import { compareVersions, type VersionChange } from './version-history.ts';

export interface CopyAnswer {
  /** The answer in a few words. */
  readonly verdict: string;
  /** `good`: go on using it; `due`: get another; `bad`: stop; `plain`: nothing can be said. */
  readonly tone: 'good' | 'due' | 'bad' | 'plain';
  /** What follows, in one sentence or more. */
  readonly text: string;
  /** What changed since the copy, newest first. */
  readonly changes: readonly VersionChange[];
  readonly links: readonly { readonly title: string; readonly url: string }[];
}

/** Answers for a copy whose mark is known. */
export function answerCopy(mark: TypedMark, edition: Edition): CopyAnswer {
  const { title, url, withdrawn, shelfmark } = edition;
  const product = { title: `${shelfmark} ${title}`, url };
  if (withdrawn) {
    const { on, reason, replacedBy } = withdrawn;
    return {
      verdict: 'Withdrawn: do not use it for new work',
      tone: 'bad',
      text: `${title} was withdrawn on ${formatDate(on)}. ${reason}`,
      changes: [],
      links: [
        ...(replacedBy
          ? [{ title: `Use this instead: ${replacedBy.shelfmark} ${replacedBy.title}`, url: replacedBy.url }]
          : []),
        { title: 'If you already use it', url },
      ],
    };
  }
  if (edition.publishedBy !== undefined)
    return say('plain', 'Published elsewhere', {
      text: `${title} is published by ${edition.publishedBy}. This shelf keeps no file of it, so look there for a newer one.`,
      links: [product],
    });
  return answerByVersion(mark, edition, product);
}

function answerByVersion(
  mark: TypedMark,
  edition: Edition,
  product: CopyAnswer['links'][number],
): CopyAnswer {
  const newest = describeEdition(edition);
  if (mark.version === undefined && mark.date === undefined)
    return say('plain', `The newest is ${newest}`, {
      text: 'Compare that with the foot of your copy.',
      changes: edition.changes,
      links: [product],
    });
  const changes = changesSince(mark, edition);
  const isOlder =
    edition.version !== undefined &&
    mark.version !== undefined &&
    compareVersions(edition.version, mark.version) > 0;
  if (changes.length === 0 && !isOlder)
    return say('good', 'Up to date', { text: `Yours is the newest: ${newest}.`, links: [product] });
  return say('due', 'Out of date', {
    text: `Your copy is ${describeEdition(mark)}. The newest is ${newest}.`,
    changes,
    links: [{ title: `Get the newest: ${product.title}`, url: product.url }],
  });
}

/** Answers for a shelfmark that the shelf does not have. */
export function answerUnknown(shelfmark: string): CopyAnswer {
  return say('plain', `There is no ${shelfmark} on this shelf`, {
    text: 'Look again at the foot of your copy. Another shelf may have made it.',
    links: [{ title: 'Products A to Z', url: '/products/' }],
  });
}

/** Answers for a file that carries no mark. */
export function answerStranger(): CopyAnswer {
  return say('plain', 'Not one of ours', {
    text: 'Nothing in this file says that it comes from this shelf. If it began as one of our files, type the shelfmark that stood at its foot.',
  });
}

/** Answers for a file that cannot be read; `why` is a sentence for the reader. */
export function answerUnreadable(why: string): CopyAnswer {
  return say('plain', 'This file cannot be read', {
    text: `${why} You can type its shelfmark instead: it stands at the foot of each page.`,
  });
}

/** Answers for a typed line without a shelfmark. */
export function answerUnreadTyping(): CopyAnswer {
  return say('plain', 'There is no shelfmark in that', {
    text: 'A shelfmark of a product is P, a hyphen and a number, such as P-101. It stands at the foot of each page.',
  });
}

/** Answers where the newest version could not be fetched. */
export function answerUnreachable(shelfmark: string): CopyAnswer {
  return say('plain', `This is ${shelfmark}, but its newest version could not be looked up`, {
    text: 'You may be offline. Try again when you are back.',
  });
}

function changesSince({ version, date }: TypedMark, { changes }: Edition): readonly VersionChange[] {
  return changes.filter((change) => {
    if (date !== undefined && change.date !== date) return change.date > date;
    return (
      change.version !== undefined && version !== undefined && compareVersions(change.version, version) > 0
    );
  });
}

function describeEdition({
  version,
  date,
}: {
  readonly version?: string | undefined;
  readonly date?: string | undefined;
}): string {
  const parts = [
    version && `version ${version}`,
    date && `${version ? 'of' : 'that of'} ${formatDate(date)}`,
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(' ');
}

function say(
  tone: CopyAnswer['tone'],
  verdict: string,
  more: Pick<CopyAnswer, 'text'> & Partial<CopyAnswer>,
): CopyAnswer {
  return { verdict, tone, changes: [], links: [], ...more };
}
