/**
 * The content gate: a satteri plugin that stops an entry with code, raw HTML or unsafe addresses before anything of it runs,
 * in `astro dev` and `astro build`. First among `mdastPlugins` it sees the very tree that is compiled. `check-content` uses the same rules.
 */
import { defineMdastPlugin, type MdastPluginInput, type PluginFactoryContext } from 'satteri';
import { parseBody } from './body.ts';
import { readField } from './field-path.ts';
import { checkGate } from './gate-rules.ts';
import { type Finding, formatReport, inFile, sortProblems } from './problem.ts';
import { checkRawText } from './raw-text.ts';
import { FILE_START } from './text-position.ts';

/** Thrown for an entry that the gate refuses; the message is the report of all its problems. */
export class ContentGateError extends Error {
  override readonly name = 'ContentGateError';
  readonly line: number;
  readonly column: number;

  constructor(file: string, findings: readonly Finding[]) {
    const problems = sortProblems(inFile(file, findings));
    super(`This entry is refused.\n\n${formatReport(problems)}`);
    this.line = problems[0]?.line ?? 1;
    this.column = problems[0]?.column ?? 1;
  }
}

/** The plugin for `satteri({ mdastPlugins: [contentGate] })`. @throws ContentGateError for a refused entry. */
export const contentGate: MdastPluginInput = ({ source, fileURL, data }) => {
  const file = fileURL === undefined ? 'entry' : decodeURIComponent(fileURL.pathname);
  // Before the compiler parses: its parser of code can hang or crash on what is refused here.
  refuse(file, [...checkLayout(data), ...checkSource(source)]);
  return defineMdastPlugin({
    name: 'content-gate',
    options: { position: true },
    before(root) {
      refuse(file, checkGate(root));
    },
  });
};

/** Says that an entry names a layout: Astro would import that file into the page. */
function checkLayout(data: PluginFactoryContext['data']): Finding[] {
  if (readField(data, ['astro', 'frontmatter', 'layout']) === undefined) return [];
  return [
    {
      kind: 'layout-field',
      ...FILE_START,
      field: 'layout',
      found: 'An entry does not choose its layout.',
      expected: '',
      mend: 'Delete the line.',
    },
  ];
}

function checkSource(source: string): readonly Finding[] {
  const raw = checkRawText(source);
  return raw.length > 0 ? raw : parseBody(source).findings;
}

function refuse(file: string, findings: readonly Finding[]): void {
  if (findings.length > 0) throw new ContentGateError(file, findings);
}
