/** Reads the lines at the top of a source: its title and the sentences under it. */
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Finding } from '../../authoring/problem.ts';
import type { ProblemKind } from '../../authoring/problem-kinds.ts';

/** What a source says of itself; empty where it is missing or wrong. */
export interface FrontMatter {
  readonly title: string;
  readonly intro: string;
  readonly findings: readonly Finding[];
}

const FIELDS = { title: 90, intro: 600 } as const;
const EXAMPLE = 'Begin the file with ---, then title: and intro:, then another line ---.';

/** Reads the fields of a source without a byte order mark. */
export function readFrontMatter(source: string): FrontMatter {
  const match = /^---\r?\n([\s\S]*?)^---[ \t]*\r?$/mu.exec(source);
  if (!match || match.index !== 0) {
    const found = 'The file does not begin with its title and intro.';
    return { title: '', intro: '', findings: [finding('no-front-matter', 1, '', found, EXAMPLE)] };
  }
  const counter = new LineCounter();
  const yaml = parseDocument(match[1] ?? '', {
    lineCounter: counter,
    logLevel: 'silent',
    prettyErrors: false,
  });
  const error = yaml.errors[0];
  const lineOf = (offset: number) => counter.linePos(offset).line + 1;
  if (error || !isMap(yaml.contents)) {
    const found = 'The lines between the hyphens cannot be read.';
    const mend = 'Write one field on each line. Put a text that holds a colon between quotation marks.';
    return {
      title: '',
      intro: '',
      findings: [finding('bad-yaml', lineOf(error?.pos[0] ?? 0), '', found, mend)],
    };
  }
  const findings: Finding[] = [];
  const fields = new Map<string, string>();
  for (const { key, value } of yaml.contents.items) {
    const name = isScalar(key) ? String(key.value) : '';
    const line = isScalar(key) ? lineOf(key.range?.[0] ?? 0) : 1;
    const text =
      isScalar(value) && typeof value.value === 'string' ? value.value.replace(/\s+/gu, ' ').trim() : '';
    findings.push(...checkField(name, text, line));
    fields.set(name, text);
  }
  for (const name of Object.keys(FIELDS))
    if (!fields.has(name)) findings.push(finding('missing-field', 1, name, `There is no ${name}.`, EXAMPLE));
  return { title: fields.get('title') ?? '', intro: fields.get('intro') ?? '', findings };
}

function checkField(name: string, text: string, line: number): Finding[] {
  if (name !== 'title' && name !== 'intro')
    return [
      finding(
        'unknown-field',
        line,
        name,
        `A template has no field ${JSON.stringify(name)}.`,
        'Use title and intro only; all else stands in the record.',
      ),
    ];
  if (text === '')
    return [
      finding('empty-field', line, name, `The ${name} says nothing.`, 'Write it as text on this line.'),
    ];
  if (text.length <= FIELDS[name]) return [];
  return [
    finding(
      'too-long',
      line,
      name,
      `The ${name} has ${text.length} characters.`,
      `Shorten it to ${FIELDS[name]}.`,
    ),
  ];
}

function finding(kind: ProblemKind, line: number, field: string, found: string, mend: string): Finding {
  return { kind, line, column: 1, field, found, expected: '', mend };
}
