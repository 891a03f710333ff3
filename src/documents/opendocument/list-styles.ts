/** The lists of an OpenDocument text: dots, and numbers. */
import { element, type XmlElement } from '../xml.ts';

const DOTS = ['•', '–', '◦'] as const;
const STEP_CM = 0.7;

/** Gives the name of the style of a list. */
export function listStyleName(isNumbered: boolean): string {
  return isNumbered ? 'Numbers' : 'Dots';
}

/** Gives both list styles, three levels each. */
export function toListStyles(): readonly XmlElement[] {
  const dots = DOTS.map((dot, index) =>
    element('text:list-level-style-bullet', { 'text:level': index + 1, 'text:bullet-char': dot }, [
      place(index),
    ]),
  );
  const numbers = DOTS.map((_, index) =>
    element(
      'text:list-level-style-number',
      { 'text:level': index + 1, 'style:num-format': '1', 'style:num-suffix': '.' },
      [place(index)],
    ),
  );
  return [
    element('text:list-style', { 'style:name': listStyleName(false) }, dots),
    element('text:list-style', { 'style:name': listStyleName(true) }, numbers),
  ];
}

function place(index: number): XmlElement {
  const left = `${((index + 1) * STEP_CM).toFixed(1)}cm`;
  return element(
    'style:list-level-properties',
    { 'text:list-level-position-and-space-mode': 'label-alignment' },
    [
      element('style:list-level-label-alignment', {
        'text:label-followed-by': 'listtab',
        'text:list-tab-stop-position': left,
        'fo:text-indent': `-${STEP_CM}cm`,
        'fo:margin-left': left,
      }),
    ],
  );
}
