/** The catalogue as tables for a spreadsheet: products, lessons, projects. The CSV files and the workbook hold the same rows. */
import type { Catalogue } from '../catalogue.ts';
import { confidenceLevel, lessonKind, licence, licenceStatus, originLabel, productType } from '../labels.ts';
import { situation, stage, theme } from '../labels.ts';
import type { Lesson } from '../lesson.ts';
import type { ToAddress } from '../pack-texts.ts';
import type { Product } from '../product.ts';
import { toFormatLabels } from '../product-file.ts';
import type { Project } from '../project.ts';
import { shortUrl } from '../urls.ts';

/** How wide a column stands in a workbook, in characters, and what its cell says of one thing. */
interface TableColumn<Thing> {
  readonly name: string;
  readonly width: number;
  readonly of: (thing: Thing) => string;
}

export interface CatalogueTable {
  /** Name of the CSV file without its ending. */
  readonly file: string;
  /** Name of the sheet. */
  readonly sheet: string;
  readonly purpose: string;
  readonly columns: readonly { readonly name: string; readonly width: number }[];
  /** Cells in the order of the columns; empty where nothing is known. */
  readonly rows: readonly (readonly string[])[];
}

type Shelf = Pick<Catalogue, 'products' | 'lessons' | 'projects'>;

/** Gives the tables, in shelf order; `toAddress` makes whole addresses. */
export function toCatalogueTables(
  { products, lessons, projects }: Shelf,
  toAddress: ToAddress,
): readonly CatalogueTable[] {
  return [
    toTable(
      { file: 'catalogue', sheet: 'Products', purpose: 'Everything to take or to read, one row each.' },
      productColumns(toAddress),
      products,
    ),
    toTable(
      { file: 'lessons', sheet: 'Lessons', purpose: 'What happened elsewhere, why, and what to do.' },
      lessonColumns(toAddress),
      lessons,
    ),
    toTable(
      {
        file: 'projects',
        sheet: 'Projects',
        purpose: 'Documented changes, and the boroughs that took part.',
      },
      projectColumns(toAddress),
      projects,
    ),
  ];
}

function toTable<Thing>(
  names: Pick<CatalogueTable, 'file' | 'sheet' | 'purpose'>,
  columns: readonly TableColumn<Thing>[],
  things: readonly Thing[],
): CatalogueTable {
  return {
    ...names,
    columns: columns.map(({ name, width }) => ({ name, width })),
    rows: things.map((thing) => columns.map((column) => column.of(thing))),
  };
}

const join = (texts: readonly string[]) => texts.join('; ');
const titles = (links: readonly { readonly title: string }[]) => join(links.map(({ title }) => title));

function wordColumns(): readonly TableColumn<Product | Lesson>[] {
  return [
    { name: 'Themes', width: 26, of: ({ themes }) => join(themes.map((id) => theme(id).label)) },
    { name: 'Stages', width: 20, of: ({ stages }) => join(stages.map((id) => stage(id).short)) },
    {
      name: 'Situations',
      width: 26,
      of: ({ situations }) => join(situations.map((id) => situation(id).short)),
    },
  ];
}

function trustColumns(toAddress: ToAddress): readonly TableColumn<Product | Lesson>[] {
  return [
    { name: 'Origin', width: 18, of: originLabel },
    { name: 'Confidence', width: 12, of: ({ confidence }) => confidenceLevel(confidence).label },
    { name: 'Disputed', width: 24, of: ({ disputed }) => disputed ?? '' },
    { name: 'Last checked', width: 13, of: ({ check }) => check.on },
    { name: 'Check due', width: 13, of: ({ check }) => check.due },
    { name: 'Address', width: 34, of: ({ shelfmark }) => toAddress(shortUrl(shelfmark)) },
  ];
}

function productColumns(toAddress: ToAddress): readonly TableColumn<Product>[] {
  return [
    { name: 'Shelfmark', width: 11, of: ({ shelfmark }) => shelfmark },
    { name: 'Title', width: 34, of: ({ title }) => title },
    { name: 'Summary', width: 48, of: ({ summary }) => summary },
    { name: 'Type', width: 18, of: ({ type }) => productType(type).label },
    ...wordColumns(),
    { name: 'Made by', width: 26, of: ({ madeBy }) => titles(madeBy) },
    { name: 'Published', width: 12, of: ({ issued }) => issued },
    { name: 'Version', width: 9, of: ({ version }) => version ?? '' },
    {
      name: 'Formats',
      width: 16,
      of: ({ source, files }) => source?.format ?? toFormatLabels(files).join(', '),
    },
    { name: 'Licence', width: 22, of: ({ licence: { spdx } }) => licence(spdx).label },
    {
      name: 'How the licence is known',
      width: 26,
      of: ({ licence: { status } }) => licenceStatus(status).label,
    },
    {
      name: 'Lessons it helps with',
      width: 18,
      of: ({ answers }) => join(answers.map(({ lesson }) => lesson.shelfmark)),
    },
    ...trustColumns(toAddress),
    { name: 'Published at', width: 40, of: ({ source }) => source?.url ?? '' },
  ];
}

function lessonColumns(toAddress: ToAddress): readonly TableColumn<Lesson>[] {
  return [
    { name: 'Shelfmark', width: 11, of: ({ shelfmark }) => shelfmark },
    { name: 'Finding', width: 38, of: ({ title }) => title },
    { name: 'Why it matters', width: 46, of: ({ insight }) => insight },
    { name: 'What to do', width: 46, of: ({ recommendation }) => recommendation ?? '' },
    { name: 'Kind', width: 16, of: ({ kind }) => lessonKind(kind).label },
    ...wordColumns(),
    { name: 'Where', width: 24, of: ({ where }) => where },
    { name: 'When', width: 11, of: ({ date }) => date ?? '' },
    {
      name: 'Products that help',
      width: 18,
      of: ({ answeredBy }) => join(answeredBy.map(({ product }) => product.shelfmark)),
    },
    ...trustColumns(toAddress),
  ];
}

function projectColumns(toAddress: ToAddress): readonly TableColumn<Project>[] {
  return [
    { name: 'Project', width: 34, of: ({ title }) => title },
    { name: 'Summary', width: 50, of: ({ summary }) => summary },
    { name: 'Boroughs', width: 30, of: ({ boroughs }) => titles(boroughs) },
    { name: 'Others', width: 30, of: ({ organisations }) => titles(organisations) },
    { name: 'From', width: 11, of: ({ period }) => period.from ?? '' },
    { name: 'To', width: 11, of: ({ period }) => period.to ?? '' },
    { name: 'Confidence', width: 12, of: ({ confidence }) => confidenceLevel(confidence).label },
    { name: 'Address', width: 40, of: ({ url }) => toAddress(url) },
  ];
}
