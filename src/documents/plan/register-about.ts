/** The words of the last sheet of the risk register: where its rows come from, and whose they are. */
import type { AboutPart } from '../about.ts';
import type { Stamp } from '../stamp.ts';

/** What the sheet About is for. */
export const REGISTER_PURPOSE = 'Where the rows come from, how far to trust them, and how to credit them.';

/** What the address on the first sheet is good for. */
export const REGISTER_ORIGIN = 'Open the address, or scan the code, to go to the plan and to its lessons.';

/** Gives the words of the sheet About. */
export function toRegisterAbout(stamp: Stamp): readonly AboutPart[] {
  const { licence, siteName } = stamp;
  return [
    { kind: 'heading', level: 1, text: 'About this register' },
    { kind: 'heading', level: 2, text: 'Where the rows come from' },
    {
      kind: 'paragraph',
      text: `Each row is started from a lesson on ${siteName}. The lesson says what happened, where, and how sure the shelf is of it: read it before you rely on the row.`,
      link: { text: `The plan on ${siteName}`, url: stamp.address },
    },
    { kind: 'heading', level: 2, text: 'Licence and credit' },
    {
      kind: 'paragraph',
      text: `What you write is yours. The words of the shelf: ${licence.label}.`,
      ...(licence.url === null ? {} : { link: { text: 'The terms of the licence', url: licence.url } }),
    },
    {
      kind: 'paragraph',
      lead: 'Credit line:',
      text: `Started from lessons on ${siteName}, ${stamp.printedAddress}.`,
    },
  ];
}
