/** The forms of plans to take without script: every situation has its own, whole and in order. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkAccessibility } from '../../src/documents/template-accessibility.ts';
import { checkOds, checkXlsx } from '../../src/documents/workbook-accessibility.ts';
import { SITUATIONS } from '../../src/vocabulary/situations.ts';
import { DIST } from './built-site.ts';

const FOLDER = join(DIST, 'files', 'plans');
const NAMES = readdirSync(FOLDER).toSorted();
const read = (name: string) => new Uint8Array(readFileSync(join(FOLDER, name)));

test('each situation has plan, statement and register in open formats and in those of Microsoft', () => {
  const forms = ['plan-*.docx', 'plan-*.odt', 'lessons-considered-*.docx', 'lessons-considered-*.odt'];
  const tables = ['risk-register-*.xlsx', 'risk-register-*.ods', 'risk-register-*.csv'];
  const wanted = SITUATIONS.flatMap(({ id }) => [...forms, ...tables].map((name) => name.replace('*', id)));
  const blank = [
    'lessons-considered.docx',
    'lessons-considered.odt',
    'risk-register.xlsx',
    'risk-register.ods',
  ];
  expect(NAMES).toEqual([...wanted, ...blank.map((name) => `blank-${name}`)].toSorted());
});

test.each(NAMES.filter((name) => !name.endsWith('.csv')))(
  '%s passes every check of accessibility',
  (name) => {
    const ending = name.split('.').at(-1);
    if (ending === 'xlsx') expect(checkXlsx(read(name))).toEqual([]);
    else if (ending === 'ods') expect(checkOds(read(name))).toEqual([]);
    else expect(checkAccessibility(read(name), ending === 'odt' ? 'odt' : 'docx').failures).toEqual([]);
  },
);

test.each(SITUATIONS.map(({ id }) => id))('the register of %s has rows to begin with', (id) => {
  const lines = new TextDecoder().decode(read(`risk-register-${id}.csv`)).split('\r\nR');
  expect(lines.length).toBeGreaterThan(1);
});
