/** Draws the pictures of an OpenDocument spreadsheet: frames that belong to a cell (ODF 1.3 part 3, 10.4.2). */
import { element, type XmlElement } from '../xml.ts';
import type { PackedFile } from '../zip.ts';
import { type Grid, type Picture, picturesOf } from './grid.ts';

const STYLE_NAME = 'PictureFrame';
/** Room between the lines around the cell and the picture. */
const ROOM = '1mm';

/** The style of frames: where the sheet is protected, nobody moves or stretches a picture by accident. */
export const PICTURE_STYLE = element('style:style', { 'style:name': STYLE_NAME, 'style:family': 'graphic' }, [
  element('style:graphic-properties', {
    'draw:stroke': 'none',
    'draw:fill': 'none',
    'style:protect': 'position size',
  }),
]);

/** Draws a picture, as a child of its cell. */
export function writeOdsPicture({ file, side, title, altText }: Picture): XmlElement {
  const frame = {
    'draw:style-name': STYLE_NAME,
    'draw:name': title,
    'svg:x': ROOM,
    'svg:y': ROOM,
    'svg:width': `${side}mm`,
    'svg:height': `${side}mm`,
  };
  return element('draw:frame', frame, [
    element('draw:image', {
      'xlink:href': pathOf(file),
      'xlink:type': 'simple',
      'xlink:show': 'embed',
      'xlink:actuate': 'onLoad',
    }),
    element('svg:title', {}, [title]),
    element('svg:desc', {}, [altText]),
  ]);
}

/** Gives the pictures as parts of the file. */
export function toOdsPictures(grids: readonly Grid[]): PackedFile[] {
  return picturesOf(grids).map(({ file, png }) => ({ path: pathOf(file), bytes: png }));
}

function pathOf(file: string): string {
  return `Pictures/${file}`;
}
