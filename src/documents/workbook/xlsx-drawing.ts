/** Draws the pictures of a sheet of Excel (DrawingML, ECMA-376 part 1, 20.5): each as large as its measures say, in its cell. */
import { element, type XmlElement } from '../xml.ts';
import type { Grid, Picture } from './grid.ts';
import { OFFICE } from './xlsx-package.ts';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
/** English Metric Units, 36,000 to a millimetre. */
const EMU_PER_MM = 36_000;
/** Room between the edges of the cell and the picture. */
const ROOM_EMU = EMU_PER_MM;

/** A picture in its cell; rows and columns count from 0. */
export interface PlacedPicture {
  readonly row: number;
  readonly column: number;
  readonly picture: Picture;
}

/** Gives the pictures of a sheet with their cells. */
export function placedPicturesOf({ cells }: Grid): PlacedPicture[] {
  return cells.flatMap(({ row, column, content }) =>
    content.kind === 'picture' ? [{ row, column, picture: content.picture }] : [],
  );
}

/** Writes the drawing; `imageId` gives the id of a picture in its relations. */
export function writeDrawing(
  placed: readonly PlacedPicture[],
  imageId: (picture: Picture) => string,
): XmlElement {
  const namespaces = { 'xmlns:xdr': DRAWING, 'xmlns:a': MAIN, 'xmlns:r': OFFICE };
  return element(
    'xdr:wsDr',
    namespaces,
    placed.map(({ row, column, picture }, index) =>
      element('xdr:oneCellAnchor', {}, [
        writeCorner(row, column),
        element('xdr:ext', extentOf(picture)),
        // Numbers of drawn things count from 1, which is the sheet itself.
        writePicture(picture, index + 2, imageId(picture)),
        // Empty: the picture is printed, and is locked as long as the sheet is.
        element('xdr:clientData'),
      ]),
    ),
  );
}

function writeCorner(row: number, column: number): XmlElement {
  const values = { col: column, colOff: ROOM_EMU, row, rowOff: ROOM_EMU };
  return element(
    'xdr:from',
    {},
    Object.entries(values).map(([name, value]) => element(`xdr:${name}`, {}, [String(value)])),
  );
}

function writePicture(picture: Picture, id: number, imageId: string): XmlElement {
  const { title, altText } = picture;
  return element('xdr:pic', {}, [
    element('xdr:nvPicPr', {}, [
      element('xdr:cNvPr', { id, name: title, descr: altText, title }),
      element('xdr:cNvPicPr', {}, [element('a:picLocks', { noChangeAspect: 1 })]),
    ]),
    element('xdr:blipFill', {}, [
      element('a:blip', { 'r:embed': imageId }),
      element('a:stretch', {}, [element('a:fillRect')]),
    ]),
    element('xdr:spPr', {}, [
      element('a:xfrm', {}, [element('a:off', { x: 0, y: 0 }), element('a:ext', extentOf(picture))]),
      element('a:prstGeom', { prst: 'rect' }, [element('a:avLst')]),
    ]),
  ]);
}

function extentOf({ side }: Picture): { cx: number; cy: number } {
  return { cx: side * EMU_PER_MM, cy: side * EMU_PER_MM };
}
