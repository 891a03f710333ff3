/**
 * Checks the bytes of a document as they will be taken away: whether a screen reader finds its title, language, headings, header rows
 * and the words for its pictures and links (WCAG 2.2: 2.4.2, 3.1.1, 1.3.1, 2.4.6, 1.1.1, 2.4.4; also PDF/UA's idea of tagged content).
 */
import type { DocumentFacts } from './document-facts.ts';
import { readOdtFacts } from './odt-facts.ts';
import { readWordFacts } from './word-facts.ts';
import { isPoorLinkText } from './link-text.ts';

/** What is checked; the label completes the words "The file has". */
export const ACCESSIBILITY_CHECKS = [
  { id: 'title', label: 'a title' },
  { id: 'language', label: 'its language set to British English' },
  { id: 'headings', label: 'real headings, in order' },
  { id: 'tables', label: 'a header row on every table' },
  { id: 'pictures', label: 'words for every picture' },
  { id: 'links', label: 'links that say where they lead' },
  { id: 'fields', label: 'a name on every field to fill in' },
] as const;

export type AccessibilityCheckId = (typeof ACCESSIBILITY_CHECKS)[number]['id'];

/** What a file passed, and what is wrong with it; the build stops if anything is. */
export interface AccessibilityReport {
  readonly passed: readonly AccessibilityCheckId[];
  readonly failures: readonly { readonly check: AccessibilityCheckId; readonly found: string }[];
}

/** Checks a Word or OpenDocument file. @throws ZipError or XmlError if it cannot be read. */
export function checkAccessibility(bytes: Uint8Array, format: 'docx' | 'odt'): AccessibilityReport {
  const facts = format === 'docx' ? readWordFacts(bytes) : readOdtFacts(bytes);
  const failures = ACCESSIBILITY_CHECKS.flatMap(({ id }) =>
    CHECKS[id](facts).map((found) => ({ check: id, found })),
  );
  const failed = new Set(failures.map(({ check }) => check));
  return { passed: ACCESSIBILITY_CHECKS.map(({ id }) => id).filter((id) => !failed.has(id)), failures };
}

const CHECKS: Readonly<Record<AccessibilityCheckId, (facts: DocumentFacts) => readonly string[]>> = {
  title: ({ title }) => (title.trim() === '' ? ['The file has no title in its properties.'] : []),
  language: ({ language }) =>
    language === 'en-GB' ? [] : [`The language of the text is "${language}", not en-GB.`],
  headings: ({ headings }) => checkHeadings(headings),
  tables: ({ tables }) => tables.flatMap(checkTable),
  pictures: ({ pictures }) =>
    pictures.flatMap((words, index) =>
      words.trim() === '' ? [`Picture ${index + 1} is not described.`] : [],
    ),
  links: ({ links }) =>
    links.flatMap((words) =>
      isPoorLinkText(words) ? [`The words of a link, "${words}", do not say where it leads.`] : [],
    ),
  fields: ({ fields }) =>
    fields.flatMap((name, index) => (name.trim() === '' ? [`Field ${index + 1} has no name.`] : [])),
};

function checkHeadings(headings: DocumentFacts['headings']): readonly string[] {
  if (headings.length === 0) return ['The text has no heading.'];
  return headings.flatMap(({ level, text }, index) => {
    const above = headings[index - 1]?.level ?? 0;
    const skips =
      level > above + 1
        ? [`The heading "${text}" is of level ${level} and stands below level ${above}.`]
        : [];
    return text.trim() === '' ? [...skips, `Heading ${index + 1} is empty.`] : skips;
  });
}

function checkTable({ name, headerCells }: DocumentFacts['tables'][number]): readonly string[] {
  if (headerCells.length === 0) return [`Table "${name}" has no header row.`];
  return headerCells.some((cell) => cell.trim() === '')
    ? [`Table "${name}" has a column without a name.`]
    : [];
}
