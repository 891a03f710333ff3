/** How the questions of a form are put on its page. */
import { expect, test } from 'vitest';
import { type Question, toQuestions } from '../../../src/model/contribution-page.ts';
import { CONTRIBUTION_FORMS, contributionForm } from '../../../src/schemas/contribution-forms.ts';

const boroughs = Array.from({ length: 33 }, (_, at) => ({
  id: `b${at}`,
  name: `Borough ${at}`,
  ring: 'outer',
}));
const sources = { boroughs, organisations: [], lessons: [], products: [] };
const question = (form: string, field: string): Question => {
  const found = toQuestions(contributionForm(form), sources).find((one) => one.field.id === field);
  if (!found) throw new Error(`no question ${field}`);
  return found;
};

test.each([
  { form: 'lesson', field: 'title', control: 'line' },
  { form: 'lesson', field: 'happened', control: 'lines' },
  { form: 'lesson', field: 'themes', control: 'boxes' },
  { form: 'lesson', field: 'attribution', control: 'radios' },
  { form: 'lesson', field: 'boroughs', control: 'boxes' },
  { form: 'lesson', field: 'date', control: 'line' },
  { form: 'lesson', field: 'contact', control: 'line' },
  { form: 'product', field: 'files', control: 'lines' },
  { form: 'product', field: 'url', control: 'line' },
  { form: 'reuse', field: 'product', control: 'line' },
  { form: 'reuse', field: 'borough', control: 'select' },
  { form: 'question', field: 'lessons', control: 'lines' },
])('$field of the $form form is answered by $control', ({ form, field, control }) => {
  expect(question(form, field).control).toBe(control);
});

test('what is required is asked before what is optional, and declarations come last', () => {
  for (const form of CONTRIBUTION_FORMS) {
    const places = new Map(toQuestions(form, sources).map(({ field, place }) => [field, place]));
    for (const [field, place] of places) {
      if (field.isPrivate) expect(place).toBe('last');
      else if (field.isRequired) expect(place).toBe('first');
    }
  }
  expect(question('lesson', 'expected').place).toBe('more');
  expect(question('lesson', 'attribution').place).toBe('first');
});

test('long lists of boroughs are folded away and carry the ring of each', () => {
  const { isFolded, choices } = question('lesson', 'boroughs');
  expect(isFolded).toBe(true);
  expect(choices[0]).toMatchObject({ label: 'Borough 0', ring: 'outer' });
  expect(question('lesson', 'kind').isFolded).toBe(false);
});

test('without entries on the shelf the form gives its own examples', () => {
  expect(question('lesson', 'title').example).toEqual({ text: question('lesson', 'title').field.example });
});
