/** Looks into Office Open XML (ECMA-376) and OpenDocument (ISO/IEC 26300) files for what must not be handed on. */
import type { Parts } from './archive.ts';

/** What a file is by its content, and what it holds that nobody should open unasked. */
export interface OfficeContent {
  /** The ending that fits its content; undefined if it is neither Office nor OpenDocument. */
  readonly ending: string | undefined;
  /** Dangers by kind, each with what was found. */
  readonly dangers: readonly Danger[];
}

/** Something in a file that is refused. */
export interface Danger {
  readonly kind: 'file-with-macros' | 'file-with-remote-part' | 'file-with-object' | 'file-with-password';
  /** Part of the file that shows it. */
  readonly where: string;
}

const MAIN_PARTS = [
  ['word/document.xml', 'docx'],
  ['xl/workbook.xml', 'xlsx'],
  ['ppt/presentation.xml', 'pptx'],
] as const;
const OPEN_DOCUMENT =
  /^application\/vnd\.oasis\.opendocument\.(text|spreadsheet|presentation)(-template)?\s*$/u;
const OPEN_DOCUMENT_ENDINGS = { text: 'odt', spreadsheet: 'ods', presentation: 'odp' } as const;

/** Says what the parts of an archive make. */
export function readOffice(parts: Parts): OfficeContent {
  const mimetype = OPEN_DOCUMENT.exec(parts.get('mimetype') ?? '');
  if (mimetype) {
    const kind = mimetype[1] as keyof typeof OPEN_DOCUMENT_ENDINGS;
    return { ending: OPEN_DOCUMENT_ENDINGS[kind], dangers: findOpenDocumentDangers(parts) };
  }
  const main = MAIN_PARTS.find(([part]) => parts.has(part));
  const isOffice = main !== undefined && parts.has('[Content_Types].xml');
  return { ending: isOffice ? main[1] : undefined, dangers: isOffice ? findOfficeDangers(parts) : [] };
}

function findOfficeDangers(parts: Parts): readonly Danger[] {
  const names = [...parts.keys()];
  const types = parts.get('[Content_Types].xml') ?? '';
  const macros = names.filter((name) => /vba(?:project|data)|macrosheets|\/dialogsheets\//iu.test(name));
  const isMacroType = /macroEnabled|vbaProject/iu.test(types) && macros.length === 0;
  return [
    ...toDangers('file-with-macros', [...macros, ...(isMacroType ? ['[Content_Types].xml'] : [])]),
    ...toDangers(
      'file-with-object',
      names.filter((name) => /\/(?:embeddings|activeX)\//iu.test(name)),
    ),
    ...toDangers(
      'file-with-remote-part',
      names.filter((name) => name.endsWith('.rels') && hasRemotePart(parts.get(name) ?? '')),
    ),
    ...toDangers(
      'file-with-remote-part',
      names.filter((name) => hasDataField(name, parts.get(name) ?? '')),
    ),
  ];
}

/** A relationship that reaches outside the file, other than a link that a reader must click. */
function hasRemotePart(relations: string): boolean {
  return [...relations.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/gu)].some(
    ([tag]) =>
      /\bTargetMode\s*=\s*["']External["']/iu.test(tag) && !/\/relationships\/hyperlink["']/iu.test(tag),
  );
}

/** A field that runs a program or fetches a file when it is brought up to date. */
function hasDataField(name: string, text: string): boolean {
  return (
    /^word\/.*\.xml$/u.test(name) &&
    /(?:instrText[^>]*>|w:instr\s*=\s*["'])\s*(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|DATABASE)\b/iu.test(
      text,
    )
  );
}

function findOpenDocumentDangers(parts: Parts): readonly Danger[] {
  const names = [...parts.keys()];
  const manifest = parts.get('META-INF/manifest.xml') ?? '';
  const texts = ['content.xml', 'styles.xml', 'settings.xml', 'meta.xml'];
  const scripted = texts.filter((name) =>
    /<script:event-listener\b|<text:script\b|xlink:href\s*=\s*["'](?:vnd\.sun\.star\.(?:script|expand)|macro):/iu.test(
      parts.get(name) ?? '',
    ),
  );
  return [
    ...toDangers('file-with-macros', [
      ...names.filter((name) => /^(?:Basic|Scripts|Dialogs)\/./u.test(name)),
      ...scripted,
    ]),
    ...toDangers(
      'file-with-object',
      /sun\.star\.oleobject|application\/x-java/iu.test(manifest) ? ['META-INF/manifest.xml'] : [],
    ),
    ...toDangers(
      'file-with-password',
      /<manifest:encryption-data\b/u.test(manifest) ? ['META-INF/manifest.xml'] : [],
    ),
    ...toDangers(
      'file-with-remote-part',
      texts.filter((name) =>
        /<meta:template\b[^>]*xlink:href\s*=\s*["'](?:https?|ftp|file|\\\\|\/\/)|<(?:draw:image|draw:object|text:section-source|table:table-source)\b[^>]*xlink:href\s*=\s*["'](?:https?|ftp|file|\\\\|\/\/)/iu.test(
          parts.get(name) ?? '',
        ),
      ),
    ),
  ];
}

function toDangers(kind: Danger['kind'], wheres: readonly string[]): readonly Danger[] {
  const [where] = wheres;
  return where === undefined ? [] : [{ kind, where }];
}
