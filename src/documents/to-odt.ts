/** Draws a document as an OpenDocument text (ISO/IEC 26300, version 1.3): the same bytes for the same document and stamp. */
import { writeOpenDocumentProperties } from './custom-properties.ts';
import { toDetailsNote } from './details-note.ts';
import type { TemplateDocument } from './document.ts';
import { MERGE_FIELDS } from '../model/merge-fields.ts';
import { type AutomaticStyles, makeAutomaticStyles } from './opendocument/automatic-styles.ts';
import { type OdtPlace, toOdtBlocks } from './opendocument/blocks.ts';
import { toTextNodes } from './opendocument/inlines.ts';
import { toListStyles } from './opendocument/list-styles.ts';
import { officeRoot, toOdtPackage } from './opendocument/package.ts';
import { QR_PATH, toMasterPages, toPageStyles } from './opendocument/page.ts';
import { tightenStyle } from './opendocument/sheet-styles.ts';
import { toFontFaces, toNamedStyles } from './opendocument/styles.ts';
import type { Stamp } from './stamp.ts';
import { toStampQr } from './stamp-qr.ts';
import { element, type XmlElement } from './xml.ts';

/** Makes the file. */
export function toOdt(document: TemplateDocument, stamp: Stamp): Uint8Array {
  return toOdtPackage({
    content: toContent(document, stamp),
    styles: toStyles(document, stamp),
    meta: toMeta(document, stamp),
    pictures: [{ path: QR_PATH, bytes: toStampQr(stamp).png }],
  });
}

function toContent(document: TemplateDocument, stamp: Stamp): XmlElement {
  const styles = makeAutomaticStyles();
  const body = toBody(document, stamp, styles);
  return officeRoot('document-content', [
    toFontFaces(),
    element('office:automatic-styles', {}, [toFirstPageStyle(), ...styles.all()]),
    element('office:body', {}, [element('office:text', {}, [toDeclarations(), ...body])]),
  ]);
}

function toBody(document: TemplateDocument, stamp: Stamp, styles: AutomaticStyles): readonly XmlElement[] {
  const details = toDetailsNote(document);
  const mergeUse = document.hasDetailsBox === false ? 'fill' : 'show';
  const place: OdtPlace = { styles, style: 'Text_20_body', isInNote: false, mergeUse };
  const title = element('text:p', { 'text:style-name': 'TitleOfFirstPage' }, [document.title]);
  return [
    title,
    element('text:p', { 'text:style-name': 'Stamp' }, [`${stamp.siteName} · ${stamp.line}`]),
    element('text:p', { 'text:style-name': 'Subtitle' }, toTextNodes(document.intro)),
    ...(details ? toOdtBlocks([details], { ...place, mergeUse: 'fill' }) : []),
    ...toOdtBlocks(document.blocks, place),
    ...toOdtBlocks(document.about, { ...place, hasBreak: true }),
  ];
}

function toFirstPageStyle(): XmlElement {
  return element('style:style', {
    'style:name': 'TitleOfFirstPage',
    'style:family': 'paragraph',
    'style:parent-style-name': 'Title',
    'style:master-page-name': 'First_20_Page',
  });
}

/** What the merge fields hold until they are filled in. */
function toDeclarations(): XmlElement {
  return element(
    'text:user-field-decls',
    {},
    MERGE_FIELDS.map(({ id, placeholder }) =>
      element('text:user-field-decl', {
        'office:value-type': 'string',
        'office:string-value': placeholder,
        'text:name': id,
      }),
    ),
  );
}

function toStyles(document: TemplateDocument, stamp: Stamp): XmlElement {
  const named = document.isOneSheet ? toNamedStyles().map(tightenStyle) : toNamedStyles();
  return officeRoot('document-styles', [
    toFontFaces(),
    element('office:styles', {}, [...named, ...toListStyles()]),
    element('office:automatic-styles', {}, toPageStyles()),
    element('office:master-styles', {}, toMasterPages(document.title, stamp)),
  ]);
}

function toMeta(document: TemplateDocument, stamp: Stamp): XmlElement {
  const date = `${stamp.date}T00:00:00Z`;
  return officeRoot('document-meta', [
    element('office:meta', {}, [
      element('meta:generator', {}, [stamp.siteName]),
      element('dc:title', {}, [document.title]),
      element('dc:subject', {}, [stamp.line]),
      element('dc:description', {}, [stamp.footer]),
      element('meta:initial-creator', {}, [stamp.siteName]),
      element('dc:creator', {}, [stamp.siteName]),
      element('meta:creation-date', {}, [date]),
      element('dc:date', {}, [date]),
      element('dc:language', {}, ['en-GB']),
      ...writeOpenDocumentProperties(stamp.properties ?? []),
    ]),
  ]);
}
