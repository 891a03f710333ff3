/**
 * Parts of a Word file that the library does not write: the words that stand in empty fields (the glossary document, ISO/IEC 29500-1
 * § 11.3.8), and the data to which merge fields are bound (custom XML, § 15.2.5).
 */
import { MERGE_FIELDS } from '../../model/merge-fields.ts';
import { element, toXmlBytes } from '../xml.ts';
import type { PackedFile } from '../zip.ts';

export const DETAILS_NAMESPACE = 'urn:x-change-shelf:details';
/** Names the data part; the same in every file, because each file has one. */
export const DETAILS_ID = '{6F2C1A50-3B7D-4E15-9C57-2D0B7A1C4E01}';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** Counts and names what is written while a document is drawn. */
export interface WordParts {
  readonly nextControlId: () => number;
  readonly nextBookmarkId: () => number;
  /** Gives the name under which the glossary keeps the words of an empty field. */
  readonly promptName: (prompt: string) => string;
  /** Prompts in the order of their names. */
  readonly prompts: () => readonly string[];
}

/** A relationship or content type that another part needs to lead to these. */
export interface WordLink {
  readonly type: string;
  readonly target: string;
}

export const PART_LINKS: readonly WordLink[] = [
  { type: `${OFFICE}/relationships/glossaryDocument`, target: 'glossary/document.xml' },
  { type: `${OFFICE}/relationships/customXml`, target: '../customXml/item1.xml' },
];

export const PART_TYPES = [
  [
    '/word/glossary/document.xml',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document.glossary+xml',
  ],
  ['/word/glossary/styles.xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml'],
  ['/customXml/itemProps1.xml', 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml'],
] as const;

/** Makes the counters of one file. */
export function makeWordParts(): WordParts {
  const prompts = new Map<string, string>();
  let controls = 0;
  let bookmarks = 0;
  return {
    nextControlId: () => 1000 + (controls += 1),
    nextBookmarkId: () => (bookmarks += 1),
    promptName: (prompt) => {
      const name = prompts.get(prompt) ?? `Prompt${prompts.size + 1}`;
      prompts.set(prompt, name);
      return name;
    },
    prompts: () => [...prompts.keys()],
  };
}

/** Gives the parts as files; `styles` is the file of styles, which the glossary needs as well. */
export function toExtraParts(parts: WordParts, styles: Uint8Array): readonly PackedFile[] {
  return [
    { path: 'word/glossary/document.xml', bytes: toXmlBytes(toGlossary(parts.prompts())) },
    { path: 'word/glossary/styles.xml', bytes: styles },
    relationships('word/glossary/_rels/document.xml.rels', `${OFFICE}/relationships/styles`, 'styles.xml'),
    { path: 'customXml/item1.xml', bytes: toXmlBytes(toDetails()) },
    { path: 'customXml/itemProps1.xml', bytes: toXmlBytes(toDetailsProperties()) },
    relationships(
      'customXml/_rels/item1.xml.rels',
      `${OFFICE}/relationships/customXmlProps`,
      'itemProps1.xml',
    ),
  ];
}

function toDetails() {
  return element(
    'details',
    { xmlns: DETAILS_NAMESPACE },
    MERGE_FIELDS.map(({ id }) => element(id)),
  );
}

function toDetailsProperties() {
  return element('ds:datastoreItem', { 'ds:itemID': DETAILS_ID, 'xmlns:ds': `${OFFICE}/customXml` }, [
    element('ds:schemaRefs', {}, [element('ds:schemaRef', { 'ds:uri': DETAILS_NAMESPACE })]),
  ]);
}

function toGlossary(prompts: readonly string[]) {
  return element('w:glossaryDocument', { 'xmlns:w': WORD }, [
    element('w:docParts', {}, prompts.map(toPrompt)),
  ]);
}

function toPrompt(prompt: string, index: number) {
  const number = (index + 1).toString(16).toUpperCase().padStart(12, '0');
  const value = (name: string, val: string) => element(name, { 'w:val': val });
  return element('w:docPart', {}, [
    element('w:docPartPr', {}, [
      value('w:name', `Prompt${index + 1}`),
      element('w:category', {}, [value('w:name', 'General'), value('w:gallery', 'placeholder')]),
      element('w:types', {}, [value('w:type', 'bbPlcHdr')]),
      element('w:behaviors', {}, [value('w:behavior', 'content')]),
      value('w:guid', `{6F2C1A50-3B7D-4E15-9C57-${number}}`),
    ]),
    element('w:docPartBody', {}, [
      element('w:p', {}, [
        element('w:r', {}, [
          element('w:rPr', {}, [value('w:rStyle', 'Field')]),
          element('w:t', { 'xml:space': 'preserve' }, [prompt]),
        ]),
      ]),
    ]),
  ]);
}

function relationships(path: string, type: string, target: string): PackedFile {
  const one = element('Relationship', { Id: 'rId1', Type: type, Target: target });
  return { path, bytes: toXmlBytes(element('Relationships', { xmlns: `${PACKAGE}/relationships` }, [one])) };
}
