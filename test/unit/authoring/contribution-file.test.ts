/** What the browser writes and what an editor takes in are the same words. */
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { MAX_CONTRIBUTION_CHARS, parseContribution } from '../../../src/authoring/contribution-file.ts';
import {
  cleanTyped,
  cleanValues,
  contributionFileName,
  type ContributionValues,
  toContributionFile,
} from '../../../src/model/contribution.ts';
import { formatBlankSheet, formatFilledSheet } from '../../../src/model/question-sheet.ts';
import { CONTRIBUTION_FORMS, contributionForm } from '../../../src/schemas/contribution-forms.ts';
import { makeRandom } from '../../make/random.ts';

const LESSON = contributionForm('lesson');
const VALUES: ContributionValues = {
  title: 'Test the "join" with $1 of data: it’s --- cheap',
  happened:
    '# What did you expect?\n\nWe ran `{process.exit(1)}`.\n\n---\n\n\\# not a heading\n| a | b |\n|---|---|\n| 1 | 2 |\n\n😀',
  recommendation: 'Agree the date only when the system has been tested.',
  themes: ['technology-systems', 'programme-leadership'],
  expected: 'One weekend.\r\nNot more.',
  figures: ['3 weeks (reported)'],
  declarations: ['nothing-private', 'content-to-share'],
  contact: 'the library service, Sutton',
};

describe('a file of a form', () => {
  test('comes back as typed', () => {
    const read = parseContribution(toContributionFile(LESSON, VALUES));
    expect(read.problems).toEqual([]);
    expect(read.contribution?.form.id).toBe('lesson');
    expect(read.contribution?.values).toEqual({ ...VALUES, expected: 'One weekend.\nNot more.' });
  });

  test('has facts that every YAML reader reads alike', () => {
    const file = toContributionFile(LESSON, VALUES);
    const facts = parse(file.split('\n---\n')[0]?.slice(4) ?? '') as unknown;
    expect(facts).toMatchObject({ contribution: 'lesson', title: VALUES['title'], themes: VALUES['themes'] });
  });

  test('leaves the contact out where everybody may read it', () => {
    expect(toContributionFile(LESSON, VALUES)).toContain('the library service, Sutton');
    expect(toContributionFile(LESSON, VALUES, { isPublic: true })).not.toContain('Sutton');
  });

  test('says what it is about', () => {
    const file = toContributionFile(LESSON, VALUES, { about: 'P-014' });
    expect(parseContribution(file).contribution?.about).toBe('P-014');
  });

  test('may have been saved by a program for Windows', () => {
    const file = `\uFEFF${toContributionFile(LESSON, VALUES).replaceAll('\n', '\r\n')}`;
    expect(parseContribution(file).contribution?.values['happened']).toBe(VALUES['happened']);
  });

  test('may have been changed by hand', () => {
    const file = toContributionFile(LESSON, VALUES).replace(/^title: .*$/mu, () => 'title: Ask early');
    expect(parseContribution(file).contribution?.values).toMatchObject({
      title: 'Ask early',
      themes: VALUES['themes'],
    });
  });

  test.each([
    [
      '---\ncontribution: "letter"\n---\n',
      'It should be one of lesson, product, reuse, question, and says "letter".',
    ],
    ['---\ntitle: "x"\n---\n', 'It does not say what it is.'],
    ['---\ncontribution: "lesson"\n', 'The fields begin here and never end.'],
    ['---\ncontribution: "lesson"\ntitel: "x"\n---\n', 'There is no question "titel" in this form.'],
    [
      '---\ncontribution: "lesson"\ntitle: {"a": 1}\n---\n',
      'The answer to "What did you learn, in one sentence?" is not text.',
    ],
    ['---\ncontribution: "lesson"\ntitle: "a"\ntitle: "b"\n---\n', 'The field "title" is here twice.'],
    ['---\ncontribution: "lesson"\ntitle: &a x\n---\n', 'Line 3:'],
    ['---\ncontribution: "lesson"\nabout: "../etc"\n---\n', 'What it is about is not a shelfmark'],
    ['---\ncontribution: "lesson"\n---\nHello\n', 'There is text before the first question.'],
    ['---\ncontribution: "lesson"\n---\n# Wishes\n\nNone\n', 'There is no question "Wishes" in this form.'],
    [
      '---\ncontribution: "lesson"\n---\n# What happened?\n\na\n\n# What happened?\n\nb\n',
      'is answered twice',
    ],
    ['---\ncontribution: "lesson"\nhappened: "a"\n---\n# What happened?\n\nb\n', 'is answered twice'],
    ['Dear editors', 'neither a file of a contribution form nor a question sheet'],
    ['', 'neither a file of a contribution form nor a question sheet'],
    ['x'.repeat(MAX_CONTRIBUTION_CHARS + 1), 'This has 20001 characters; at most 20000 are read.'],
  ])('%j is refused in plain words', (text, words) => {
    const { contribution, problems } = parseContribution(text);
    expect(contribution).toBeUndefined();
    expect(problems.join('\n')).toContain(words);
  });

  test('has a name made of its title', () => {
    expect(contributionFileName('lesson', 'Ask “early”, not late!')).toBe('lesson-ask-early-not-late.mdx');
    expect(contributionFileName('lesson', '../../etc/passwd')).toBe('lesson-etc-passwd.mdx');
    expect(contributionFileName('lesson', '日本')).toBe('lesson.mdx');
  });
});

describe('any text', () => {
  const random = makeRandom(20_261_127);
  const PARTS = [
    '# What happened?',
    '\\# ',
    '---',
    '\n',
    '\r\n',
    ' ',
    '"',
    '$&',
    '\u0000',
    '\u2028',
    '\u202E',
    '{x}',
    'a',
    '😀',
    '\uD800',
    "'",
    ': ',
    '- ',
    '# ',
    '\t',
    '\\',
  ];
  const typed = () => Array.from({ length: random.below(12) }, () => random.pick(PARTS)).join('');

  test('survives the way from the form to the editor', () => {
    for (const form of CONTRIBUTION_FORMS)
      for (let round = 0; round < 500; round += 1) {
        const values = Object.fromEntries(
          form.fields.map(({ id, kind }) => [
            id,
            kind === 'choices' || kind === 'list' ? [typed(), typed()] : typed(),
          ]),
        );
        const read = parseContribution(toContributionFile(form, values));
        expect(read.problems).toEqual([]);
        expect(read.contribution?.values).toEqual(cleanValues(form, values));
      }
  });

  test('loses only what nobody can see', () => {
    expect(cleanTyped(' a\u0000b\u202Ec\r\nd\u2028e\t \uD800f ')).toBe('abc\nd\ne\t \uFFFDf');
  });
});

describe('a question sheet', () => {
  const labelOf = (field: string, choice: string) =>
    LESSON.fields.find(({ id }) => id === field)?.choices.find(({ id }) => id === choice)?.label ?? choice;
  const fill = (sheet: string, label: string, answer: string) =>
    sheet.replace(
      new RegExp(`(${label.replace('?', '\\?')}[^]*?Answer:)\\n`, 'u'),
      (_, before: string) => `${before}\n${answer}\n`,
    );
  const BLANK = formatBlankSheet(LESSON, 'Send it to the editors.');

  test('that is blank has no answers', () => {
    expect(parseContribution(BLANK)).toEqual({
      contribution: { form: LESSON, values: {}, about: undefined },
      problems: [],
    });
  });

  test('asks every question of its form, with its hint and its choices', () => {
    for (const form of CONTRIBUTION_FORMS) {
      const sheet = formatBlankSheet(form, 'Send it to the editors.').replace(/\s+/gu, ' ');
      for (const { label, hint, choices } of form.fields)
        for (const words of [label, hint, ...choices.map((choice) => `[ ] ${choice.label}`)])
          expect(sheet).toContain(words);
    }
  });

  test('that a form filled in gives the same answers', () => {
    const values = { ...VALUES, happened: 'We tried.\n\n- one\n- two' };
    const read = parseContribution(formatFilledSheet(LESSON, values, { labelOf, about: 'L-031' }));
    expect(read.contribution?.values).toEqual(cleanValues(LESSON, values));
    expect(read.contribution?.about).toBe('L-031');
    expect(formatFilledSheet(LESSON, values, { isPublic: true })).not.toContain('Sutton');
  });

  test('may be filled in by hand, in words or with crosses', () => {
    const sheet = fill(
      fill(BLANK, 'What did you learn, in one sentence?', 'Ask early'),
      'What happened?',
      'We asked.\n\nNobody answered.',
    )
      .replace('[ ] Sharing between boroughs', '[x] Sharing between boroughs')
      .replace('[ ] Delivery models', '( X ) Delivery models')
      .replace('[ ] Finance and savings', '☒ Finance and savings');
    expect(parseContribution(sheet).contribution?.values).toEqual({
      title: 'Ask early',
      happened: 'We asked.\n\nNobody answered.',
      themes: ['shared-services', 'delivery-models', 'finance-savings'],
    });
  });

  test('may come back from a word processor', () => {
    const sheet = [
      'Question sheet: lesson',
      'What did you learn, in one sentence? *',
      'ANSWER: Ask early',
      '4)  What is it about?',
      'Answer:',
      'finance and savings; Delivery models, gardening',
    ].join('\r\n\r\n');
    expect(parseContribution(sheet).contribution?.values).toEqual({
      title: 'Ask early',
      themes: ['finance-savings', 'delivery-models', 'gardening'],
    });
  });

  test('of another form is told apart', () => {
    expect(parseContribution('Question sheet: lessen\n').problems.join()).toContain('Did you mean "lesson"?');
  });
});
