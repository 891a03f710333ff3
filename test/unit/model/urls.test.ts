/** Where everything is on the site. */
import { expect, test } from 'vitest';
import * as urls from '../../../src/model/urls.ts';

test.each([
  { made: urls.productUrl('x'), expected: '/products/x/' },
  { made: urls.lessonUrl('x'), expected: '/lessons/x/' },
  { made: urls.themeUrl('x'), expected: '/themes/x/' },
  { made: urls.themeStageUrl('x', 'y'), expected: '/themes/x/y/' },
  { made: urls.stageUrl('x'), expected: '/stages/x/' },
  { made: urls.situationUrl('x'), expected: '/situations/x/' },
  { made: urls.planUrl('x'), expected: '/plan/x/' },
  { made: urls.planStageUrl('x', 'y'), expected: '/plan/x/y/' },
  { made: urls.planTableUrl('x'), expected: '/plan/x/plan.csv' },
  { made: urls.gateUrl('x'), expected: '/gates/x/' },
  { made: urls.briefingUrl('x'), expected: '/briefings/x/' },
  { made: urls.productTypeUrl('x'), expected: '/types/x/' },
  { made: urls.lessonKindUrl('x'), expected: '/kinds/x/' },
  { made: urls.boroughUrl('x'), expected: '/boroughs/x/' },
  { made: urls.organisationUrl('x'), expected: '/organisations/x/' },
  { made: urls.projectUrl('x'), expected: '/projects/x/' },
  { made: urls.bulletinUrl('x'), expected: '/bulletins/x/' },
  { made: urls.glossaryUrl('x'), expected: '/glossary/#x' },
  { made: urls.shortUrl('P-014'), expected: '/p/014/' },
  { made: urls.shortUrl('L-1000'), expected: '/l/1000/' },
])('$expected is an address of the site', ({ made, expected }) => {
  expect(made).toBe(expected);
});
