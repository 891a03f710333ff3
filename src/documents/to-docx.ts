/** Draws a document as a Word file (Office Open XML, ISO/IEC 29500): the same bytes for the same document and stamp. */
import { Document, Packer } from 'docx';
import { PAGE } from './design.ts';
import { toDetailsNote } from './details-note.ts';
import type { TemplateDocument } from './document.ts';
import type { Stamp } from './stamp.ts';
import { toWordBlocks, type WordPlace } from './word/blocks.ts';
import { normaliseWord } from './word/normalise.ts';
import { toNumbering } from './word/numbering.ts';
import { toTitleBlock, toWordFooter, toWordHeader } from './word/page.ts';
import { makeWordParts } from './word/parts.ts';
import { tightenWordStyles } from './word/sheet-styles.ts';
import { toWordStyles } from './word/styles.ts';
import { cleanText } from './xml.ts';

/** Makes the file. */
export async function toDocx(document: TemplateDocument, stamp: Stamp): Promise<Uint8Array> {
  const parts = makeWordParts();
  const details = toDetailsNote(document);
  const blocks = [...(details ? [details] : []), ...document.blocks];
  let lists = 0;
  const place: WordPlace = {
    parts,
    nextList: () => (lists += 1),
    style: 'BodyText',
    listDepth: 0,
    note: undefined,
  };
  const { width, height, margin } = PAGE;
  const word = new Document({
    title: cleanText(document.title),
    subject: stamp.line,
    creator: stamp.siteName,
    lastModifiedBy: stamp.siteName,
    description: stamp.footer,
    customProperties: (stamp.properties ?? []).map(([name, value]) => ({ name, value })),
    styles: document.isOneSheet ? tightenWordStyles(toWordStyles()) : toWordStyles(),
    numbering: toNumbering([...blocks, ...document.about]),
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width, height },
            margin: { top: margin, right: margin, bottom: margin, left: margin, header: 560, footer: 480 },
          },
        },
        headers: { default: toWordHeader(document) },
        footers: { default: toWordFooter(stamp), first: toWordFooter(stamp) },
        children: [
          ...toTitleBlock(document, stamp, parts),
          ...toWordBlocks(blocks, place),
          ...toWordBlocks(document.about, { ...place, hasBreak: true }),
        ],
      },
    ],
  });
  return normaliseWord(await Packer.pack(word, 'uint8array'), stamp.date, parts);
}
