/** The record of a contributed product. */
import type { ContributionValues } from '../../model/contribution.ts';
import { toEntryName } from '../entry-name.ts';
import { formatBody, formatEntry } from './entry-text.ts';
import { type Attachment, list, type NewEntry, text } from './new-entry.ts';
import { findNamed, type ShelfNames } from './shelf-names.ts';

/** Makes the record of a product. */
export function toProduct(
  answers: ContributionValues,
  names: ShelfNames,
  attachments: readonly Attachment[],
): NewEntry {
  const shelfmark = names.nextShelfmark('P');
  const title = text(answers, 'title') ?? '';
  const madeBy = list(answers, 'madeBy') ?? [];
  const url = text(answers, 'url');
  const issued = text(answers, 'issued');
  const year = issued === undefined || issued === 'not stated' ? null : Number(issued.slice(0, 4));
  const publisher = findNamed(names, ['boroughs', 'organisations'], madeBy[0] ?? '')?.name ?? 'The makers';
  const source = url === undefined ? undefined : { title, url, publisher, year };
  const spdx = text(answers, 'licence') ?? 'NOASSERTION';
  const fields = {
    shelfmark,
    title,
    summary: text(answers, 'summary'),
    type: text(answers, 'type'),
    themes: list(answers, 'themes'),
    stages: list(answers, 'stages') ?? ['prepare'],
    origin: attachments.length > 0 ? 'contributed' : 'catalogued',
    madeBy,
    source: source && { ...source, urlKind: 'official', format: formatOf(source.url) },
    files: attachments.length > 0 ? attachments : undefined,
    licence: { spdx, status: spdx === 'NOASSERTION' ? 'unclear' : 'stated' },
    issued: issued ?? 'not stated',
    addedOn: names.today,
    checkedOn: names.today,
    checkEvery: 12,
    status: 'published',
    useWhen: text(answers, 'useWhen'),
    notWhen: text(answers, 'notWhen'),
    adaptSteps: list(answers, 'adaptSteps'),
    sources: source ? [source] : [],
    confidence: 'medium',
  };
  const body = formatBody([
    { heading: 'What it covers', text: text(answers, 'about') ?? text(answers, 'summary') ?? '' },
  ]);
  const decisions = [
    ...(answers['stages'] ? [] : ['stages: nobody said at which stage it helps; it says prepare for now.']),
    ...(spdx === 'NOASSERTION' ? ['licence: none is stated. Ask before others copy it.'] : []),
    ...(source ? ['source: open the address and see whether its publisher, year and format are right.'] : []),
    'confidence: medium for now.',
  ];
  return {
    collection: 'products',
    name: toEntryName(title),
    shelfmark,
    text: formatEntry(fields, body),
    decisions,
  };
}

const FORMATS: Readonly<Record<string, string>> = {
  pdf: 'PDF',
  docx: 'Word',
  doc: 'Word',
  xlsx: 'Excel',
  odt: 'OpenDocument',
  ods: 'OpenDocument',
  csv: 'CSV',
};

function formatOf(url: string): string {
  return FORMATS[/\.([a-z]{3,4})(?:[?#]|$)/iu.exec(url)?.[1]?.toLowerCase() ?? ''] ?? 'HTML';
}
