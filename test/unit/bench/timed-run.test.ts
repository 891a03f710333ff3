/** What a program used, as the benches of building measure it. */
import { expect, test } from 'vitest';
import { runTimed } from '../../bench/build/timed-run.ts';

const node = (script: string) => ({ command: ['--eval', script], folder: import.meta.dirname });

test('a program that works uses time and memory', () => {
  const used = runTimed(node('const end = Date.now() + 300; while (Date.now() < end);'));
  expect(used.cpuSeconds).toBeGreaterThan(0.2);
  expect(used.wallSeconds).toBeGreaterThan(0.3);
  expect(used.peakBytes).toBeGreaterThan(10_000_000);
});

test('a program that fails says why', () => {
  expect(() => runTimed(node("console.error('no such shelf'); process.exit(3)"))).toThrow('no such shelf');
});
