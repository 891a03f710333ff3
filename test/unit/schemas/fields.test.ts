/** The fields that collections share: addresses, text, days, sources, licences, figures. */
import { describe, expect, test } from 'vitest';
import * as fields from '../../../src/schemas/fields.ts';
import { problemsOf, without } from '../../make/problems.ts';
import { makeSource } from '../../make/source.ts';

describe('a web address', () => {
  const schema = fields.webAddress('Where.');

  test.each([
    { input: 'https://library.example/a?b=c&d=(e)#f', why: 'with a query and a fragment' },
    { input: 'http://library.example', why: 'without TLS, as old sources have it' },
    { input: 'https://library.example/caf%C3%A9%20menu', why: 'with escaped signs' },
    { input: 'https://library.example/café', why: 'with a letter that is not ASCII' },
    { input: `https://x.example/${'a'.repeat(1982)}`, why: 'of 2,000 characters' },
  ])('is taken $why', ({ input }) => {
    expect(problemsOf(schema, input)).toEqual([]);
  });

  test.each([
    { input: 'javascript:alert(1)', why: 'that runs script' },
    { input: 'JavaScript:alert(1)//https://x.example', why: 'that runs script and names a site' },
    { input: 'data:text/html,hello', why: 'that holds its page' },
    { input: 'mailto:someone@library.example', why: 'of a person' },
    { input: 'ftp://library.example/', why: 'of another protocol' },
    { input: '//library.example/', why: 'without a protocol' },
    { input: '/products/x/', why: 'within the site' },
    { input: 'library.example', why: 'without https://' },
    { input: 'https://', why: 'that leads nowhere' },
    { input: 'https://library.example/a b', why: 'with a blank' },
    { input: 'https://library.example/\n', why: 'with a line break' },
    { input: ' https://library.example/', why: 'after a blank' },
    { input: 'https://library.example/"onclick="x', why: 'with a quotation mark' },
    { input: "https://library.example/'", why: 'with an apostrophe' },
    { input: 'https://library.example/<script>', why: 'with angle brackets' },
    { input: 'https://library.example/`x`', why: 'with a back tick' },
    { input: 'https://library.example\\@evil.example', why: 'with a backslash' },
    { input: `https://x.example/${'a'.repeat(1983)}`, why: 'of 2,001 characters' },
    { input: '', why: 'that is empty' },
  ])('is refused $why', ({ input }) => {
    expect(problemsOf(schema, input)).not.toEqual([]);
  });
});

describe('a line of text of at most five characters', () => {
  const schema = fields.text(5, 'A word.');

  test.each([
    { input: 'a', expected: true, why: 'one character' },
    { input: 'a b c', expected: true, why: 'five, with blanks within' },
    { input: 'abcdef', expected: false, why: 'six' },
    { input: '', expected: false, why: 'none' },
    { input: ' ab', expected: false, why: 'a blank in front' },
    { input: 'ab ', expected: false, why: 'a blank behind' },
    { input: ' ', expected: false, why: 'a blank alone' },
    { input: 'a\nb', expected: false, why: 'two lines' },
    { input: 'ab\n', expected: false, why: 'a line break at the end' },
    { input: 2026, expected: false, why: 'a number' },
    { input: null, expected: false, why: 'nothing after the colon' },
  ])('$why → $expected', ({ input, expected }) => {
    expect(problemsOf(schema, input).length === 0).toBe(expected);
  });
});

describe('a day and a date', () => {
  test.each([
    { schema: fields.day('When.'), input: '2026-11-23', expected: true },
    { schema: fields.day('When.'), input: '2026-02-30', expected: false },
    { schema: fields.day('When.'), input: '2026', expected: false },
    { schema: fields.day('When.'), input: new Date('2026-11-23'), expected: false },
    { schema: fields.edtf('When.'), input: '2026', expected: true },
    { schema: fields.edtf('When.'), input: 2026, expected: false },
    { schema: fields.edtf('When.'), input: '2026-02-30', expected: false },
  ])('$input → $expected', ({ schema, input, expected }) => {
    expect(problemsOf(schema, input).length === 0).toBe(expected);
  });
});

describe('words of a vocabulary', () => {
  test.each([
    { schema: fields.themes, input: ['shared-services'], expected: true, why: 'one theme' },
    { schema: fields.themes, input: [], expected: false, why: 'no theme' },
    { schema: fields.themes, input: ['goverance'], expected: false, why: 'a misspelt theme' },
    { schema: fields.themes, input: Array(5).fill('shared-services'), expected: false, why: 'five themes' },
    { schema: fields.themes, input: 'shared-services', expected: false, why: 'a theme that is no list' },
    { schema: fields.stages, input: ['options', 'decide'], expected: true, why: 'two stages' },
    { schema: fields.stages, input: [], expected: false, why: 'no stage' },
    { schema: fields.stages, input: ['Options'], expected: false, why: 'a label for an id' },
    { schema: fields.situations, input: [], expected: true, why: 'no situation' },
    { schema: fields.situations, input: ['shopping'], expected: false, why: 'an unknown situation' },
    { schema: fields.confidence, input: 'medium', expected: true, why: 'a level of confidence' },
    { schema: fields.confidence, input: 'very high', expected: false, why: 'an unknown level' },
  ])('$why → $expected', ({ schema, input, expected }) => {
    expect(problemsOf(schema, input).length === 0).toBe(expected);
  });
});

describe('a source', () => {
  test.each([
    { input: makeSource(), expected: [], why: 'is complete' },
    { input: makeSource({ year: null }), expected: [], why: 'may have no year, if that is said' },
    { input: without(makeSource(), 'year'), expected: ['year'], why: 'may not leave the year unsaid' },
    { input: makeSource({ year: 1799 }), expected: ['year'], why: 'is of this age' },
    { input: makeSource({ year: 2011.5 }), expected: ['year'], why: 'has a whole year' },
    { input: makeSource({ url: 'javascript:x' }), expected: ['url'], why: 'has a safe address' },
    { input: { ...makeSource(), author: 'A. Person' }, expected: ['author?'], why: 'names no person' },
  ])('$why', ({ input, expected }) => {
    expect(problemsOf(fields.source, input)).toEqual(expected);
  });
});

describe('a licence', () => {
  test.each([
    { input: { spdx: 'OGL-UK-3.0', status: 'stated' }, expected: [], why: 'is known and its status said' },
    { input: { spdx: 'NOASSERTION', status: 'unclear', note: 'Ask.' }, expected: [], why: 'may be unclear' },
    { input: { spdx: 'OGL', status: 'stated' }, expected: ['spdx'], why: 'goes by its SPDX name' },
    { input: { spdx: 'OGL-UK-3.0' }, expected: ['status'], why: 'says how we know' },
    { input: { status: 'stated' }, expected: ['spdx'], why: 'has no default' },
  ])('$why', ({ input, expected }) => {
    expect(problemsOf(fields.licence, input)).toEqual(expected);
  });
});

describe('a figure', () => {
  const claim = {
    value: 12.5,
    unit: '£ a year',
    what: 'Saved',
    basis: 'forecast',
    source: 'https://x.example/',
  };

  test.each([
    { input: claim, expected: [], why: 'is complete' },
    {
      input: { ...claim, about: true, asOf: '2011~', value: -3 },
      expected: [],
      why: 'may be rough, dated and negative',
    },
    { input: { ...claim, value: '12.5' }, expected: ['value'], why: 'is a number, not text' },
    { input: { ...claim, value: Number.NaN }, expected: ['value'], why: 'is a number that exists' },
    { input: { ...claim, value: Infinity }, expected: ['value'], why: 'is finite' },
    { input: without(claim, 'basis'), expected: ['basis'], why: 'says how it is known' },
    { input: { ...claim, basis: 'delivered' }, expected: ['basis'], why: 'is known in one of four ways' },
    { input: without(claim, 'source'), expected: ['source'], why: 'has a source' },
    {
      input: { ...claim, source: 'data:,x' },
      expected: ['source'],
      why: 'has a source that is safe to follow',
    },
    { input: { ...claim, asOf: '2011-13' }, expected: ['asOf'], why: 'stands for a date that exists' },
    { input: { ...claim, about: 'yes' }, expected: ['about'], why: 'says true or false' },
  ])('$why', ({ input, expected }) => {
    expect(problemsOf(fields.claim, input)).toEqual(expected);
  });
});

test('a reference of the site’s build is any text, for the check has looked before', () => {
  expect(problemsOf(fields.plainReference('products'), 'anything')).toEqual([]);
  expect(problemsOf(fields.plainReference('products'), 7)).toEqual(['']);
});
