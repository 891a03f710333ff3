/** A workbook source without a mistake, with one of everything; tests change a line of it. */

export const WORKBOOK = `title: Options appraisal workbook
intro: Scores options against agreed criteria and shows how firm the answer is.
lists:
  rating: [red, amber, green]
sheets:
  - name: Options
    purpose: The long list.
    blocks:
      - table: Options
        columns:
          - { name: Option, kind: text, unique: true, required: true }
          - { name: Rating, kind: list, list: rating, colours: { red: bad, amber: warn, green: good } }
          - { name: Review by, kind: date, min: today, hint: 'A day to come' }
        rows: [[Stay as now, green, 2027-01-05], ['=cmd|''/c calc''!A0', amber, null], ['+1', null, null], ['@x', null, null]]
        blankRows: 6
  - name: Weights & more
    purpose: Agree weights before anyone scores.
    blocks:
      - notes:
          - Agree the weights before any option is scored.
      - table: Weights
        caption: Criteria and weights
        columns:
          - { name: Criterion, kind: text }
          - { name: Weight, kind: percent, min: 0.05, max: 0.3, total: sum }
        rows: [[Reach, 0.2]]
        blankRows: 3
      - values: WeightCheck
        items:
          - { name: totalWeight, label: Total of weights, kind: percent, formula: '=SUM(Weights[Weight])' }
          - { name: weightsOk, label: Check, kind: text, formula: '=IF(ROUND(totalWeight,4)=1,"OK","Add up to 100%")', check: OK }
          - { name: discountRate, label: Discount rate, kind: percent, value: 0.035, note: 'Ask finance' }
  - name: Scores
    purpose: One row for each option and criterion.
    blocks:
      - table: Scores
        columns:
          - { name: Option, kind: list, from: 'Options[Option]' }
          - { name: Criterion, kind: list, from: 'Weights[Criterion]' }
          - { name: Score, kind: number, min: 0, max: 10, whole: true, bands: [[0, 3, bad], [4, 10, good]] }
          - { name: Fair, kind: yesno }
          - { name: Weighted, kind: number, decimals: 2, formula: '=IF([Score]="","",[Score]*SUMIFS(Weights[Weight],Weights[Criterion],[Criterion]))' }
        blankRows: 40
  - name: Example
    purpose: Shows how the sheets work together.
    example: true
    blocks:
      - table: ExampleOptions
        like: Options
        rows: [[Stay, red, 2027-05-01]]
      - table: ExampleWeights
        like: Weights
        rows: [[Reach, 0.3], [Cost, 0.2]]
      - table: ExampleScores
        like: Scores
        rows: [[Stay, Reach, 5, yes], [Stay, Cost, 8, no]]
      - values: ExampleTotals
        items:
          - { name: exampleTotal, label: Total, kind: number, decimals: 2, formula: '=SUM(Scores[Weighted])' }
          - { name: exampleMedian, label: Median, kind: number, array: true, formula: '=MEDIAN(IF(Scores[Score]>0,Scores[Score]))' }
    expect: { 'ExampleScores[Weighted]': [1.5, 1.6], exampleTotal: 3.1, exampleMedian: 6.5 }
`;

/** Gives the source with a piece of it changed. @throws {Error} if the piece is not there. */
export function withChange(piece: string, change: string): string {
  if (!WORKBOOK.includes(piece)) throw new Error(`The valid workbook has no ${piece}`);
  return WORKBOOK.replace(piece, () => change);
}
