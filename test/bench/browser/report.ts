/** Sets figures as tables for the terminal: medians, worst, bars and verdicts, and what went over the wire. */
import { isMet, kilobytes, type Line } from './summary.ts';
import type { Visit, WirePhase } from './visit.ts';

/** Sets the lines of one size and condition as a table. */
export function formatLines(lines: readonly Line[], heading: string): string {
  const rows = lines.map((line) => {
    const bar = line.bar ? `${line.bar.of} ≤ ${line.bar.most} ${line.unit}` : '';
    const verdict = { true: 'met', false: 'MISSED', null: '' }[String(isMet(line)) as 'true'];
    return [
      line.measure,
      formatFigure(line.median, line),
      formatFigure(line.worst, line),
      bar,
      verdict,
    ] as const;
  });
  const head = ['', 'median', 'worst', 'bar', ''] as const;
  const body = [head, ...rows].map(([measure, median, worst, bar, verdict]) =>
    `  ${measure.padEnd(46)}${median.padStart(11)}${worst.padStart(11)}   ${bar.padEnd(18)}${verdict}`.trimEnd(),
  );
  return ['', heading, ...body].join('\n');
}

function formatFigure(value: number, { unit }: Line): string {
  return Number.isFinite(value) ? `${Math.round(value)} ${unit}` : 'none';
}

/** Lists the files of a visit by phase, largest first; numbered files of one folder stand on one line. */
export function formatFiles({ wire, entries }: Visit): string {
  const words: Readonly<Record<WirePhase, string>> = {
    beforeFocus: 'before focus',
    toFirstResult: 'from focus to the first result',
    later: 'later',
  };
  const parts = (Object.keys(words) as WirePhase[]).flatMap((phase) => {
    const groups = Object.entries(
      Object.groupBy(Object.entries(wire[phase]), ([path]) => path.replace(/\/\d+(?=\.\w+$)/u, '/*')),
    );
    const sizes = groups.map(([path, files = []]) => ({
      words: files.length > 1 ? `${path} (${files.length} files)` : path,
      size: kilobytes(Object.fromEntries(files)),
    }));
    const sorted = sizes.toSorted((a, b) => b.size - a.size);
    return [
      `  ${words[phase]}`,
      ...sorted.map((file) => `${file.size.toFixed(1).padStart(10)} kB  ${file.words}`),
    ];
  });
  return ['', `Files over the wire, ${entries.toLocaleString('en-GB')} entries`, ...parts].join('\n');
}
