/** The lists of a Word file: dots, and numbers that begin where the source says. */
import { AlignmentType, type ILevelsOptions, type INumberingOptions, LevelFormat } from 'docx';
import type { Block } from '../document.ts';
import { NOTE_INDENT } from './note-styles.ts';

const STEP = 400;
const DOTS = ['•', '–', '◦'] as const;
const LEVELS = [0, 1, 2] as const;

/** Gives the name of the numbering that begins with a number; `isInNote` for its place in a note. */
export function listReference(start: number | undefined, isInNote: boolean): string {
  const name = start === undefined ? 'bullets' : `numbers-${start}`;
  return isInNote ? `note-${name}` : name;
}

/** Gives the numbering that a document needs. */
export function toNumbering(blocks: readonly Block[]): INumberingOptions {
  const starts = new Set(blocks.flatMap(startsOf));
  const config = [undefined, ...[...starts].sort((a, b) => a - b)].flatMap((start) =>
    [false, true].map((isInNote) => ({
      reference: listReference(start, isInNote),
      levels: LEVELS.map((level) => toLevel(level, start, isInNote)),
    })),
  );
  return { config };
}

function toLevel(level: number, start: number | undefined, isInNote: boolean): ILevelsOptions {
  const left = (isInNote ? NOTE_INDENT : 0) + STEP * (level + 1);
  const form =
    start === undefined
      ? { format: LevelFormat.BULLET, text: DOTS[level] ?? '•' }
      : { format: LevelFormat.DECIMAL, text: `%${level + 1}.`, start: level === 0 ? start : 1 };
  return {
    level,
    alignment: AlignmentType.LEFT,
    ...form,
    style: { paragraph: { indent: { left, hanging: STEP } } },
  };
}

function startsOf(block: Block): number[] {
  if (block.kind === 'note') return block.blocks.flatMap(startsOf);
  if (block.kind !== 'list') return [];
  const inside = block.items.flatMap((item) => item.blocks.flatMap(startsOf));
  return block.start === undefined ? inside : [block.start, ...inside];
}
