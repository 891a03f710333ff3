/** Says in words what is recorded of a borough: its ring, and whether it took part in the programme’s third phase. */
import type { BoroughRecord } from '../schemas/borough.ts';

const TEXTS: Readonly<Record<BoroughRecord['tookPart'], { readonly label: string; readonly text: string }>> =
  {
    'not stated': { label: 'Not stated', text: 'No source we found names the 26 boroughs that took part.' },
    yes: { label: 'Took part', text: 'A source names it among the 26 boroughs.' },
    no: { label: 'Did not take part', text: 'A source says so.' },
  };

/** Gives what is known in one or two words, and what that rests on. */
export function describeTookPart(tookPart: BoroughRecord['tookPart']) {
  return TEXTS[tookPart];
}

/** Says in which ring a borough lies, by law and by statistics where they differ. */
export function describeRing({ ring, statisticalRing }: Pick<BoroughRecord, 'ring' | 'statisticalRing'>): {
  readonly label: string;
  readonly note: string | undefined;
} {
  const label = `${RINGS[ring]} London`;
  if (ring === statisticalRing) return { label, note: undefined };
  return {
    label: `${label} by law`,
    note: `${RINGS[statisticalRing]} London in national statistics`,
  };
}

const RINGS = { inner: 'Inner', outer: 'Outer' } as const;
