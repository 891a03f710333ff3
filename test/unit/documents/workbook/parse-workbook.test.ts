/** Every mistake in the source of a workbook is told with its line and column, what was found and how to mend it. */
import { describe, expect, test } from 'vitest';
import { parseWorkbook } from '../../../../src/documents/workbook/parse-workbook.ts';
import { valuesOf } from '../../../../src/documents/workbook/workbook.ts';
import { WORKBOOK, withChange } from './valid-workbook.ts';

interface Mistake {
  readonly why: string;
  readonly piece: string;
  readonly change: string;
  readonly kind: string;
  readonly place: string;
  /** What stands at the place. */
  readonly at: string;
  readonly found: RegExp;
}

const MISTAKES: readonly Mistake[] = [
  {
    why: 'an unknown field',
    piece: 'blankRows: 6',
    change: 'blankrow: 6',
    kind: 'unknown-field',
    place: '15:9',
    at: 'blankrow: 6',
    found: /"blankrow" is not a field. Did you mean "blankRows"/u,
  },
  {
    why: 'an unknown kind',
    piece: 'kind: yesno',
    change: 'kind: yesnoo',
    kind: 'unknown-word',
    place: '41:33',
    at: 'yesnoo }',
    found: /Did you mean "yesno"/u,
  },
  {
    why: 'an unknown list',
    piece: 'list: rating',
    change: 'list: ratings',
    kind: 'unknown-word',
    place: '12:47',
    at: 'ratings, colours: { red:',
    found: /"ratings" is not one of the lists. Did you mean "rating"/u,
  },
  {
    why: 'a column of an unknown table',
    piece: "from: 'Options[Option]'",
    change: "from: 'Option[Option]'",
    kind: 'unknown-word',
    place: '38:47',
    at: "'Option[Option]' }",
    found: /"Option" is not a table/u,
  },
  {
    why: 'an unknown column of a drop-down',
    piece: "from: 'Weights[Criterion]'",
    change: "from: 'Weights[Criteria]'",
    kind: 'unknown-word',
    place: '39:50',
    at: "'Weights[Criteria]' }",
    found: /Did you mean "Criterion"/u,
  },
  {
    why: 'a table named twice',
    piece: '- table: Scores',
    change: '- table: weights',
    kind: 'name-taken',
    place: '36:16',
    at: 'weights',
    found: /"weights" is already the name of a table or value/u,
  },
  {
    why: 'a value named twice',
    piece: 'name: discountRate',
    change: 'name: weightsOk',
    kind: 'name-taken',
    place: '32:21',
    at: 'weightsOk, label: Discou',
    found: /"weightsOk" is already the name/u,
  },
  {
    why: 'two columns of one name',
    piece: 'name: Fair',
    change: 'name: score',
    kind: 'name-taken',
    place: '41:21',
    at: 'score, kind: yesno }',
    found: /Two columns are called "score"/u,
  },
  {
    why: 'a formula with an unknown column',
    piece: '[Score]=""',
    change: '[Scroe]=""',
    kind: 'reference-to-nothing',
    place: '42:67',
    at: '\'=IF([Scroe]="","",[Scor',
    found: /no column "Scroe". Did you mean "Score"/u,
  },
  {
    why: 'a formula with an unknown table',
    piece: 'SUM(Weights[Weight])',
    change: 'SUM(Weight[Weight])',
    kind: 'reference-to-nothing',
    place: '30:83',
    at: "'=SUM(Weight[Weight])' }",
    found: /no table "Weight". Did you mean "Weights"/u,
  },
  {
    why: 'a formula with an unknown value',
    piece: 'ROUND(totalWeight,4)',
    change: 'ROUND(totalWeights,4)',
    kind: 'reference-to-nothing',
    place: '31:67',
    at: "'=IF(ROUND(totalWeights,",
    found: /no value "totalWeights"/u,
  },
  {
    why: 'a formula that names an example',
    piece: 'SUM(Weights[Weight])',
    change: 'SUM(ExampleWeights[Weight])',
    kind: 'reference-to-nothing',
    place: '30:83',
    at: "'=SUM(ExampleWeights[Wei",
    found: /stands on an example sheet/u,
  },
  {
    why: 'a function that is not shared',
    piece: 'SUM(Weights[Weight])',
    change: 'XLOOKUP(1,Weights[Weight],Weights[Weight])',
    kind: 'forbidden-function',
    place: '30:83',
    at: "'=XLOOKUP(1,Weights[Weig",
    found: /XLOOKUP/u,
  },
  {
    why: 'the address of a cell',
    piece: 'SUM(Weights[Weight])',
    change: 'SUM(B2:B9)',
    kind: 'cell-address',
    place: '30:83',
    at: "'=SUM(B2:B9)' }",
    found: /"B2:B9" is the address/u,
  },
  {
    why: 'the address of a cell on a sheet',
    piece: 'SUM(Weights[Weight])',
    change: 'Scores!$B$2',
    kind: 'cell-address',
    place: '30:83',
    at: "'=Scores!$B$2' }",
    found: /"Scores!\$B\$2" is the address/u,
  },
  {
    why: 'a bracket that is not closed',
    piece: 'SUM(Weights[Weight])',
    change: 'SUM(Weights[Weight]',
    kind: 'bad-formula',
    place: '30:83',
    at: "'=SUM(Weights[Weight]' }",
    found: /opens 1 brackets and closes 0/u,
  },
  {
    why: 'a sign that formulas do not have',
    piece: 'SUM(Weights[Weight])',
    change: 'SUM(Weights[Weight]) ? 1',
    kind: 'bad-formula',
    place: '30:83',
    at: "'=SUM(Weights[Weight]) ?",
    found: /cannot be read from/u,
  },
  {
    why: 'a formula without =',
    piece: "'=SUM(Weights[Weight])'",
    change: "'SUM(Weights[Weight])'",
    kind: 'bad-formula',
    place: '30:83',
    at: "'SUM(Weights[Weight])' }",
    found: /does not begin with =/u,
  },
  {
    why: 'a cell of a row outside a table',
    piece: 'SUM(Weights[Weight])',
    change: '[Weight]',
    kind: 'bad-formula',
    place: '30:83',
    at: "'=[Weight]' }",
    found: /outside a table/u,
  },
  {
    why: 'formulas that wait for one another',
    piece: 'SUM(Weights[Weight])',
    change: 'LEN(weightsOk)',
    kind: 'formula-cycle',
    place: '30:83',
    at: "'=LEN(weightsOk)' }",
    found: /"totalWeight", "weightsOk", "totalWeight"/u,
  },
  {
    why: 'a row of the wrong length',
    piece: '[[Reach, 0.2]]',
    change: '[[Reach, 0.2, 3]]',
    kind: 'row-of-wrong-length',
    place: '26:16',
    at: '[Reach, 0.2, 3]]',
    found: /has 3 values; the table has 2 columns/u,
  },
  {
    why: 'a cell of the wrong kind',
    piece: '[[Reach, 0.2]]',
    change: '[[Reach, much]]',
    kind: 'wrong-form',
    place: '26:24',
    at: 'much]]',
    found: /"much" does not fit "Weight"/u,
  },
  {
    why: 'a day that is not in the calendar',
    piece: '2027-01-05',
    change: '2027-02-30',
    kind: 'wrong-form',
    place: '14:37',
    at: "2027-02-30], ['=cmd|''/c",
    found: /"2027-02-30" does not fit/u,
  },
  {
    why: 'a figure out of bounds',
    piece: '[[Reach, 0.2]]',
    change: '[[Reach, 0.4]]',
    kind: 'out-of-range',
    place: '26:24',
    at: '0.4]]',
    found: /"0.4" is outside/u,
  },
  {
    why: 'a word that its drop-down does not offer',
    piece: 'Stay as now, green',
    change: 'Stay as now, gren',
    kind: 'unknown-word',
    place: '14:16',
    at: '[Stay as now, gren, 2027',
    found: /"gren" is not in the drop-down of its cell. Did you mean "green"/u,
  },
  {
    why: 'a name of a sheet that is too long',
    piece: 'name: Weights & more',
    change: `name: ${'Weights '.repeat(5)}`,
    kind: 'too-long',
    place: '16:11',
    at: 'Weights Weights Weights',
    found: /has 39 characters/u,
  },
  {
    why: 'a name of a sheet with a forbidden sign',
    piece: 'name: Weights & more',
    change: 'name: Weights/more',
    kind: 'wrong-pattern',
    place: '16:11',
    at: 'Weights/more',
    found: /cannot be the name of a sheet/u,
  },
  {
    why: 'a sheet that the build adds',
    piece: 'name: Scores',
    change: 'name: checks',
    kind: 'name-taken',
    place: '33:11',
    at: 'checks',
    found: /build adds a sheet/u,
  },
  {
    why: 'a table name of two words',
    piece: 'table: Weights',
    change: 'table: The Weights',
    kind: 'wrong-pattern',
    place: '21:16',
    at: 'The Weights',
    found: /is not one word/u,
  },
  {
    why: 'a name that is an address',
    piece: 'name: discountRate',
    change: 'name: TAX26',
    kind: 'wrong-pattern',
    place: '32:21',
    at: 'TAX26, label: Discount r',
    found: /takes "TAX26" for a cell/u,
  },
  {
    why: 'like an unknown table',
    piece: 'like: Scores',
    change: 'like: Score',
    kind: 'unknown-word',
    place: '55:15',
    at: 'Score',
    found: /"Score" is not a table above this one. Did you mean "Scores"/u,
  },
  {
    why: 'an unknown cell expected',
    piece: 'exampleTotal: 3.1',
    change: 'exampleTotals: 3.1',
    kind: 'unknown-word',
    place: '61:69',
    at: '3.1, exampleMedian: 6.5',
    found: /Did you mean "exampleTotal"/u,
  },
  {
    why: 'no example',
    piece: '    example: true\n',
    change: '',
    kind: 'missing-field',
    place: '6:3',
    at: '- name: Options',
    found: /No sheet is an example/u,
  },
  {
    why: 'a check that is not calculated',
    piece: "note: 'Ask finance'",
    change: 'check: OK',
    kind: 'missing-field',
    place: '32:93',
    at: 'OK }',
    found: /Only a calculated value/u,
  },
];

test('the valid workbook has no mistake', () => {
  expect(parseWorkbook(WORKBOOK).findings).toEqual([]);
});

describe.each(MISTAKES)('$why', ({ piece, change, kind, place, at, found }) => {
  const source = withChange(piece, change);
  const { workbook, findings } = parseWorkbook(source);
  test('is told where it stands', () => {
    const told = findings.map((finding) => ({
      kind: finding.kind,
      place: `${finding.line}:${finding.column}`,
      found: finding.found,
    }));
    expect(told).toContainEqual({ kind, place, found: expect.stringMatching(found) as string });
    const [line = 0, column = 0] = place.split(':').map(Number);
    expect(source.split('\n')[line - 1]?.slice(column - 1)).toSatisfy((text: string) => text.startsWith(at));
    expect(workbook).toBeUndefined();
  });
  test('is told with what is expected or how to mend it', () => {
    for (const { expected, mend } of findings) expect(expected + mend).not.toBe('');
  });
});

test('all mistakes are told at once', () => {
  const source = WORKBOOK.replace('kind: yesno', 'kind: yes')
    .replace('[[Reach, 0.2]]', '[[Reach]]')
    .replace('SUM(Weights', 'SUM(Weihgts');
  expect(
    parseWorkbook(source)
      .findings.map(({ kind }) => kind)
      .toSorted(),
  ).toEqual(['reference-to-nothing', 'row-of-wrong-length', 'unknown-word']);
});

test('what is not YAML is told once', () => {
  expect(parseWorkbook('title: [').findings.map(({ kind }) => kind)).toEqual(['bad-yaml']);
});

test('a row may leave out what is calculated, and a column like another has its kind', () => {
  const example = parseWorkbook(WORKBOOK).workbook?.sheets.at(-1);
  const scores = example?.blocks.find((block) => block.kind === 'table' && block.name === 'ExampleScores');
  expect(scores).toMatchObject({
    rows: [
      ['Stay', 'Reach', 5, 'yes', null],
      ['Stay', 'Cost', 8, 'no', null],
    ],
    like: 'Scores',
  });
  expect(example && valuesOf(example).map(({ name }) => name)).toEqual(['exampleTotal', 'exampleMedian']);
});
