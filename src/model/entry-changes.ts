/** What changed about a product or a lesson: it came onto the shelf, has a new version, was checked again, or was withdrawn. */
import { formatDate } from './calendar-date.ts';
import type { Change } from './change.ts';
import type { Entry } from './entry.ts';
import type { Lesson } from './lesson.ts';
import type { Product } from './product.ts';
import { boroughUrl, situationUrl, stageUrl, themeUrl } from './urls.ts';

type WithoutKind = Omit<Change, 'id' | 'day' | 'kind'>;

/** Gives the changes of a product, also of one that was withdrawn, in no order. */
export function toProductChanges(product: Product): readonly Change[] {
  const { shelfmark, addedOn, withdrawn } = product;
  const about = toAbout(product, [product.url, ...product.madeBy.map(({ url }) => url)]);
  const versions = toVersions(product, about);
  if (withdrawn) {
    const recall = toRecall(withdrawn.reason, withdrawn.on);
    const instead = withdrawn.replacedBy;
    return [
      ...toAdded(product, 'product', about),
      ...versions,
      {
        ...about,
        id: `${shelfmark}/withdrawn/${withdrawn.on}`,
        day: withdrawn.on,
        kind: 'withdrawn',
        text: instead ? recall : `${recall} Nothing replaces it yet.`,
        instead,
      },
    ];
  }
  const isNewThatDay = versions.some(({ day }) => day === product.check.on);
  return [
    ...toAdded(product, 'product', about),
    ...versions,
    ...(isNewThatDay || addedOn === undefined ? [] : toChecked(product, about)),
  ];
}

/** Gives the changes of a lesson, in no order. */
export function toLessonChanges(lesson: Lesson): readonly Change[] {
  const about = toAbout(lesson, [
    ...lesson.boroughLinks.map(({ url }) => url),
    ...lesson.projects.map(({ url }) => url),
  ]);
  return [...toAdded(lesson, 'lesson', about), ...toChecked(lesson, about)];
}

/** Gives the pages whose feeds tell of an entry: its words, its boroughs, and those that it names (`urls`). */
export function placesOf(entry: Entry, urls: readonly string[]): readonly string[] {
  const places = [
    ...entry.themes.map(themeUrl),
    ...entry.stages.map(stageUrl),
    ...entry.situations.map(situationUrl),
    ...entry.boroughs.map(boroughUrl),
    ...urls,
  ];
  return [...new Set(places)];
}

function toAbout(entry: Entry, urls: readonly string[]): WithoutKind {
  const { title, shelfmark, summary, url } = entry;
  return { title, shelfmark, text: summary, url, instead: undefined, places: placesOf(entry, urls) };
}

function toAdded(entry: Entry, kind: 'product' | 'lesson', about: WithoutKind): readonly Change[] {
  const { shelfmark, addedOn } = entry;
  return addedOn === undefined ? [] : [{ ...about, id: `${shelfmark}/added`, day: addedOn, kind }];
}

/** What was written down before the product came onto the shelf is no news of the shelf. Several on one day are numbered, the oldest first. */
function toVersions({ shelfmark, changes, addedOn = '' }: Product, about: WithoutKind): readonly Change[] {
  const later = changes.filter(({ date }) => date > addedOn).toReversed();
  return later.map(({ date, text }, index) => {
    const before = later.slice(0, index).filter((change) => change.date === date).length;
    const id = `${shelfmark}/version/${date}${before === 0 ? '' : `/${before + 1}`}`;
    return { ...about, id, day: date, kind: 'version', text };
  });
}

/** A check on the day it was added, or before, is part of being added. */
function toChecked({ shelfmark, addedOn, check }: Entry, about: WithoutKind): readonly Change[] {
  if (addedOn === undefined || check.on <= addedOn) return [];
  const text = `Compared with its sources on ${formatDate(check.on)}.${check.closedOn === undefined ? ` The next check is due by ${formatDate(check.due)}.` : ''}`;
  return [{ ...about, id: `${shelfmark}/checked/${check.on}`, day: check.on, kind: 'check', text }];
}

function toRecall(reason: string, on: string): string {
  return `Withdrawn on ${formatDate(on)}: do not use it for new work, and tell colleagues who took a copy. ${reason}`;
}
