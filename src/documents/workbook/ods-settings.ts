/** How an OpenDocument spreadsheet is shown when it is opened: first sheet, no grid, header rows held in view. */
import { element, type XmlElement } from '../xml.ts';
import type { Grid } from './grid.ts';
import { odsRoot } from './ods-package.ts';

type Setting = readonly [
  name: string,
  type: 'string' | 'int' | 'short' | 'boolean',
  value: string | number | boolean,
];

/** A part of the sheet is held in view. */
const HELD = 2;

/** Writes the settings. */
export function writeOdsSettings(grids: readonly Grid[]): XmlElement {
  const sheets = grids.map((grid) =>
    map('entry', { 'config:name': grid.name }, sheetSettings(grid).map(writeSetting)),
  );
  const view = map('entry', {}, [
    writeSetting(['ViewId', 'string', 'view1']),
    map('named', { 'config:name': 'Tables' }, sheets),
    writeSetting(['ActiveTable', 'string', grids[0]?.name ?? '']),
    writeSetting(['ShowGrid', 'boolean', false]),
  ]);
  const set = element('config:config-item-set', { 'config:name': 'ooo:view-settings' }, [
    map('indexed', { 'config:name': 'Views' }, [view]),
  ]);
  return odsRoot('document-settings', [element('office:settings', {}, [set])]);
}

function sheetSettings({ frozenRows }: Grid): Setting[] {
  const held: Setting[] = [
    ['VerticalSplitMode', 'short', HELD],
    ['VerticalSplitPosition', 'int', frozenRows],
    ['ActiveSplitRange', 'short', 2],
    ['PositionTop', 'int', 0],
    ['PositionBottom', 'int', frozenRows],
  ];
  return [
    ['CursorPositionX', 'int', 0],
    ['CursorPositionY', 'int', 0],
    ...(frozenRows > 0 ? held : []),
    ['ShowGrid', 'boolean', false],
  ];
}

function map(
  kind: 'entry' | 'named' | 'indexed',
  attributes: Readonly<Record<string, string>>,
  children: readonly XmlElement[],
): XmlElement {
  return element(`config:config-item-map-${kind}`, attributes, children);
}

function writeSetting([name, type, value]: Setting): XmlElement {
  return element('config:config-item', { 'config:name': name, 'config:type': type }, [String(value)]);
}
