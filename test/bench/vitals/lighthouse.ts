/** Runs Lighthouse on one page, as a program of its own. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findBrowser } from '../../browser.ts';

export type Device = 'mobile' | 'desktop';

/** What Lighthouse found. Scores go from 0 to 100, times are milliseconds. */
export interface Vitals {
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  readonly seo: number;
  readonly lcpMs: number;
  readonly tbtMs: number;
  readonly cls: number;
  /** Audits that cost points, by id. */
  readonly missed: readonly string[];
}

interface LighthouseReport {
  readonly categories: Readonly<
    Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>
  >;
  readonly audits: Readonly<Record<string, { score: number | null; numericValue?: number }>>;
  readonly runtimeError?: { readonly message: string };
}

/** Metrics of speed are part of a sum; a share of a point lost there is not a fault. */
const WITHOUT_METRICS = ['accessibility', 'best-practices', 'seo'];

/** Looks at a page. `folder` is where Lighthouse is installed. @throws {Error} when it could not look */
export function lookAt(url: string, device: Device, folder: string): Vitals {
  const { executablePath, args } = findBrowser();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(folder, 'node_modules/lighthouse/cli/index.js'),
      url,
      '--output=json',
      '--quiet',
      `--chrome-flags=${['--headless=new', ...args].join(' ')}`,
      ...(device === 'desktop' ? ['--preset=desktop'] : []),
    ],
    { encoding: 'utf8', maxBuffer: 1e9, env: { ...process.env, CHROME_PATH: executablePath } },
  );
  if (status !== 0) throw new Error(`Lighthouse could not look at ${url}:\n${stderr.slice(-2000)}`);
  const report = JSON.parse(stdout) as LighthouseReport;
  if (report.runtimeError)
    throw new Error(`Lighthouse could not look at ${url}: ${report.runtimeError.message}`);
  return toVitals(report);
}

function toVitals({ categories, audits }: LighthouseReport): Vitals {
  const score = (category: string) => Math.round((categories[category]?.score ?? 0) * 100);
  const value = (audit: string) => audits[audit]?.numericValue ?? NaN;
  const missed = WITHOUT_METRICS.flatMap((category) =>
    (categories[category]?.auditRefs ?? []).filter(
      ({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1,
    ),
  );
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    seo: score('seo'),
    lcpMs: value('largest-contentful-paint'),
    tbtMs: value('total-blocking-time'),
    cls: value('cumulative-layout-shift'),
    missed: missed.map(({ id }) => id),
  };
}
