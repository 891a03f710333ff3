/** Runs a Node program to its end and says what it used: all its threads, without programs that it starts itself. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Program {
  /** The script and what it is told. */
  readonly command: readonly string[];
  readonly folder: string;
  readonly environment?: Readonly<Record<string, string>>;
}

export interface Used {
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  /** Most memory that it held at once. */
  readonly peakBytes: number;
}

interface Resources {
  readonly cpuMicroseconds: number;
  readonly peakKilobytes: number;
}

const REPORT = join(import.meta.dirname, 'report-resources.ts');

/** Runs it. @throws {Error} with the end of what it said, when it fails */
export function runTimed({ command, folder, environment = {} }: Program): Used {
  const place = mkdtempSync(join(tmpdir(), 'bench-build-'));
  const file = join(place, 'resources.json');
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', REPORT, ...command], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_OPTIONS: '--max-old-space-size=8192',
      BENCH_RESOURCES: file,
      BENCH_PROCESS: String(process.pid),
      ...environment,
    },
  });
  const wallSeconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${command.join(' ')} failed:\n${`${stdout}${stderr}`.slice(-3000)}`);
  const { cpuMicroseconds, peakKilobytes } = JSON.parse(readFileSync(file, 'utf8')) as Resources;
  rmSync(place, { recursive: true });
  return { cpuSeconds: cpuMicroseconds / 1e6, wallSeconds, peakBytes: peakKilobytes * 1024 };
}
