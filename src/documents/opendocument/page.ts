/** Draws the page of an OpenDocument text: its size, its header from the second page on, its footer. */
import { COLOUR, PAGE, QR_SIDE_MM, TEXT_WIDTH } from '../design.ts';
import type { Stamp } from '../stamp.ts';
import { toStampQr } from '../stamp-qr.ts';
import { element, type XmlElement, type XmlNode } from '../xml.ts';
import { toCentimetres } from './automatic-styles.ts';
import { hex } from './style-elements.ts';

export const QR_PATH = 'Pictures/qr-code.png';
/** Room at the right that the footer's words leave to the QR code, in centimetres; as in the style "Footer". */
const QR_ROOM_CM = 2;

/** Gives the page layout and the styles of its footer, for `office:automatic-styles`. */
export function toPageStyles(): readonly XmlElement[] {
  const margin = toCentimetres(PAGE.margin);
  return [
    element('style:page-layout', { 'style:name': 'A4' }, [
      element('style:page-layout-properties', {
        'fo:page-width': toCentimetres(PAGE.width),
        'fo:page-height': toCentimetres(PAGE.height),
        'style:print-orientation': 'portrait',
        'fo:margin-top': '1.2cm',
        'fo:margin-bottom': '1cm',
        'fo:margin-left': margin,
        'fo:margin-right': margin,
      }),
      element('style:header-style', {}, [
        element('style:header-footer-properties', { 'fo:min-height': '1cm', 'fo:margin-bottom': '0.5cm' }),
      ]),
      element('style:footer-style', {}, [
        element('style:header-footer-properties', { 'fo:min-height': '1.9cm', 'fo:margin-top': '0.4cm' }),
      ]),
    ]),
    element(
      'style:style',
      { 'style:name': 'FooterTop', 'style:family': 'paragraph', 'style:parent-style-name': 'Footer' },
      [
        element('style:paragraph-properties', {
          'fo:border-top': `0.5pt solid ${hex(COLOUR.rule)}`,
          'fo:padding-top': '5pt',
        }),
      ],
    ),
    element(
      'style:style',
      { 'style:name': 'FooterLine', 'style:family': 'paragraph', 'style:parent-style-name': 'Footer' },
      [
        element('style:paragraph-properties', {}, [
          element('style:tab-stops', {}, [
            element('style:tab-stop', { 'style:type': 'right', 'style:position': tabPosition() }),
          ]),
        ]),
      ],
    ),
    element('style:style', { 'style:name': 'QrFrame', 'style:family': 'graphic' }, [
      element('style:graphic-properties', {
        'style:wrap': 'run-through',
        'style:run-through': 'foreground',
        'style:horizontal-pos': 'from-left',
        'style:horizontal-rel': 'page-content',
        'style:vertical-pos': 'from-top',
        'style:vertical-rel': 'paragraph',
        'style:flow-with-text': 'false',
      }),
    ]),
  ];
}

/** Gives the two kinds of page: the first, without a header, and the others. */
export function toMasterPages(title: string, stamp: Stamp): readonly XmlElement[] {
  const header = element('style:header', {}, [element('text:p', { 'text:style-name': 'Header' }, [title])]);
  return [
    masterPage('Standard', undefined, [header, toFooter(stamp)]),
    masterPage('First_20_Page', 'Standard', [toFooter(stamp)]),
  ];
}

function masterPage(name: string, next: string | undefined, parts: readonly XmlElement[]): XmlElement {
  const attributes = {
    'style:name': name,
    'style:display-name': name.replaceAll('_20_', ' '),
    'style:page-layout-name': 'A4',
    'style:next-style-name': next,
  };
  return element('style:master-page', attributes, parts);
}

function toFooter(stamp: Stamp): XmlElement {
  const address: XmlNode = element(
    'text:a',
    { 'xlink:type': 'simple', 'xlink:href': stamp.address, 'text:style-name': 'Internet_20_link' },
    [stamp.printedAddress],
  );
  const page = [
    element('text:tab'),
    'Page ',
    element('text:page-number', { 'text:select-page': 'current' }, ['1']),
    ' of ',
    element('text:page-count', {}, ['1']),
  ];
  return element('style:footer', {}, [
    element('text:p', { 'text:style-name': 'FooterTop' }, [toQrFrame(stamp), stamp.footer]),
    element('text:p', { 'text:style-name': 'FooterLine' }, [address, ...page]),
  ]);
}

function toQrFrame(stamp: Stamp): XmlElement {
  const side = `${QR_SIDE_MM / 10}cm`;
  const attributes = {
    'draw:style-name': 'QrFrame',
    'draw:name': 'QR code',
    'text:anchor-type': 'paragraph',
    'svg:x': `${(TEXT_WIDTH / 567 - QR_SIDE_MM / 10).toFixed(3)}cm`,
    'svg:y': '0.1cm',
    'svg:width': side,
    'svg:height': side,
  };
  return element('draw:frame', attributes, [
    element('draw:image', {
      'xlink:href': QR_PATH,
      'xlink:type': 'simple',
      'xlink:show': 'embed',
      'xlink:actuate': 'onLoad',
    }),
    element('svg:title', {}, ['QR code']),
    element('svg:desc', {}, [toStampQr(stamp).altText]),
  ]);
}

function tabPosition(): string {
  return `${(TEXT_WIDTH / 567 - QR_ROOM_CM).toFixed(3)}cm`;
}
