/** The four parts of a borough's page, for their headings and the line of numbers above them. */
import type { Borough } from './borough.ts';

/** Rows of each part on the page of a borough; its statement lists all. */
export const BOROUGH_ROWS = 20;

export interface BoroughPart {
  /** Fragment of its heading. */
  readonly id: 'made' | 'learned' | 'reused' | 'took-part';
  readonly title: string;
  readonly count: number;
  /** What the part says when it is empty, before what to do next. */
  readonly empty: string;
}

/** Gives the parts in the order of the page, empty ones too: a nought says that nothing was found. */
export function toBoroughParts({
  name,
  products,
  lessons,
  reuse,
  projects,
}: Borough): readonly BoroughPart[] {
  return [
    {
      id: 'made',
      title: 'Made',
      count: products.length,
      empty: `We found no product that ${name} made and others may see.`,
    },
    {
      id: 'learned',
      title: 'Learned',
      count: lessons.length,
      empty: `No lesson on the shelf names ${name}.`,
    },
    {
      id: 'reused',
      title: 'Reused',
      count: reuse.length,
      empty: `${name} has not told us yet that it used a product from the shelf.`,
    },
    {
      id: 'took-part',
      title: 'Took part in',
      count: projects.length,
      empty: `No project on the shelf names ${name}. Who took part in the programme’s Phase Three is not known.`,
    },
  ];
}
