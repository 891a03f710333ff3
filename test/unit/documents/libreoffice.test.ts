/** Opens the files in LibreOffice, where it is installed, and reads what it prints. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toDocumentFiles } from '../../../src/documents/document-files.ts';
import { fillFile } from '../../../src/documents/fill/fill-file.ts';
import { EVERY_PART, makeTemplateProduct, SHELF } from '../../make/template.ts';

const hasOffice = spawnSync('soffice', ['--version']).status === 0;
const hasReader = spawnSync('pdftotext', ['-v']).status === 0;
const START_MS = 120_000;

describe.skipIf(!hasOffice || !hasReader)('LibreOffice prints', () => {
  const folder = mkdtempSync(join(tmpdir(), 'documents-'));
  const pages = new Map<string, string>();

  beforeAll(async () => {
    const { docx, odt } = await toDocumentFiles(makeTemplateProduct(), EVERY_PART, SHELF);
    const details = { borough: 'Anytown Council', service: 'R&D <library> service', start: '2027-03-03' };
    const all = [
      ['docx', docx],
      ['odt', odt],
      ['filled.docx', fillFile('a.docx', docx, details)],
      ['filled.odt', fillFile('a.odt', odt, details)],
    ] as const;
    for (const [ending, bytes] of all) {
      const file = join(folder, `template.${ending}`);
      writeFileSync(file, bytes);
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file]);
      execFileSync('pdftotext', ['-layout', file.replace(/\.\w+$/u, '.pdf'), join(folder, `${ending}.txt`)]);
      pages.set(ending, readFileSync(join(folder, `${ending}.txt`), 'utf8'));
    }
  }, START_MS);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(['docx', 'odt'])('all of the %s file', (ending) => {
    const text = pages.get(ending) ?? '';
    for (const words of [
      'Every part of a template',
      'What [council] asks of those who might run the [service].',
      'Guidance: delete before use',
      '[Name of the body]',
      '[yes / no / only as a type of body]',
      'What would make you walk away?',
      '[Write your answer here]',
      'Example: invented',
      'We are a charity',
      '(rule 1)',
      'About this template',
      'Open Government Licence 3.0',
    ])
      expect(text.replace(/\s+/gu, ' '), words).toContain(words);
    expect(text).toMatch(/Page 1 of \d/u);
    expect(text).toMatch(/Page (\d) of \1\s/u);
  });

  test.each(['filled.docx', 'filled.odt'])('the details of the %s file', (ending) => {
    const text = (pages.get(ending) ?? '').replace(/\s+/gu, ' ');
    expect(text).toContain('What Anytown Council asks of those who might run the R&D <library> service.');
    expect(text).toContain('Start date: 3 March 2027');
    expect(text).toContain('Decision date: [decision date]');
  });
});
