/** Draws what stands around the text in Word: the title block of the first page, and the header and footer of every page. */
import {
  BorderStyle,
  ExternalHyperlink,
  Footer,
  Header,
  HorizontalPositionAlign,
  HorizontalPositionRelativeFrom,
  ImageRun,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Tab,
  TabStopType,
  TextRun,
  TextWrappingType,
  VerticalPositionRelativeFrom,
} from 'docx';
import { COLOUR, QR_SIDE_MM, TEXT_WIDTH } from '../design.ts';
import type { TemplateDocument } from '../document.ts';
import type { Stamp } from '../stamp.ts';
import { toStampQr } from '../stamp-qr.ts';
import { cleanText } from '../xml.ts';
import { toRuns } from './inlines.ts';
import type { WordParts } from './parts.ts';

const PIXELS_PER_MM = 96 / 25.4;
/** English Metric Units, 36,000 to a millimetre. */
const EMU_PER_MM = 36_000;
/** Room at the right that the footer's words leave to the QR code, in twips. */
const QR_ROOM = 1100;

/** Draws the title, the stamp under it and the sentences that say what the document is. */
export function toTitleBlock(document: TemplateDocument, stamp: Stamp, parts: WordParts): Paragraph[] {
  return [
    new Paragraph({ style: 'Title', children: [new TextRun(cleanText(document.title))] }),
    new Paragraph({ style: 'Stamp', children: [new TextRun(`${stamp.siteName} · ${stamp.line}`)] }),
    new Paragraph({ style: 'Subtitle', children: toRuns(document.intro, parts) }),
  ];
}

/** Draws the header of the pages after the first: the title. */
export function toWordHeader(document: TemplateDocument): Header {
  return new Header({
    children: [new Paragraph({ style: 'Header', children: [new TextRun(cleanText(document.title))] })],
  });
}

/** Draws the footer: shelfmark, version, date, licence, short address and its QR code, page number. */
export function toWordFooter(stamp: Stamp): Footer {
  const border = { top: { style: BorderStyle.SINGLE, size: 4, color: COLOUR.rule, space: 6 } };
  const address = new ExternalHyperlink({
    link: stamp.address,
    children: [new TextRun({ text: stamp.printedAddress, style: 'Hyperlink' })],
  });
  const position = TEXT_WIDTH - QR_ROOM;
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        border,
        indent: { right: QR_ROOM },
        children: [toQrPicture(stamp), new TextRun(stamp.footer)],
      }),
      new Paragraph({
        style: 'Footer',
        indent: { right: QR_ROOM },
        tabStops: [{ type: TabStopType.RIGHT, position }],
        children: [
          address,
          new TextRun({ children: [new Tab(), 'Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}

function toQrPicture(stamp: Stamp): ParagraphChild {
  const { png, altText } = toStampQr(stamp);
  const side = Math.round(QR_SIDE_MM * PIXELS_PER_MM);
  return new ImageRun({
    type: 'png',
    data: png,
    transformation: { width: side, height: side },
    altText: { id: '1', name: 'QR code', title: 'QR code', description: altText },
    floating: {
      horizontalPosition: {
        relative: HorizontalPositionRelativeFrom.MARGIN,
        align: HorizontalPositionAlign.RIGHT,
      },
      verticalPosition: { relative: VerticalPositionRelativeFrom.PARAGRAPH, offset: EMU_PER_MM },
      wrap: { type: TextWrappingType.NONE },
    },
  });
}
