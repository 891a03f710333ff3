/**
 * `npm run bench:vitals`: Lighthouse on the heaviest page of every kind, mobile and desktop, over the built site served by `npm start`'s
 * server. Names can be given to look at some: `npm run bench:vitals -- home find`. Lighthouse is fetched on demand. Writes
 * `.cache/bench/vitals.json`. Speed hangs on the machine: of three looks at a page the middle one counts.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DIST } from '../../build/built-site.ts';
import { serveFolder } from '../../../src/cli/static-server.ts';
import { TEMPLATES, urlOf } from '../../e2e/templates.ts';
import { installOnDemand } from '../install.ts';
import { formatTable } from '../search/table.ts';
import { type Device, lookAt, type Vitals } from './lighthouse.ts';

const CACHE = resolve(import.meta.dirname, '../../../.cache/bench');
const TOOL = join(CACHE, 'lighthouse');
const LOOKS = 3;
const DEVICES: readonly Device[] = ['mobile', 'desktop'];

function lookSeveralTimes(url: string, device: Device): Vitals {
  const looks = Array.from({ length: LOOKS }, () => lookAt(url, device, TOOL));
  const [, middle] = looks.toSorted((a, b) => a.lcpMs + a.tbtMs - b.lcpMs - b.tbtMs);
  if (!middle) throw new RangeError('There is no middle of so few looks');
  return middle;
}

installOnDemand(TOOL, ['lighthouse@13.5.0']);
const wanted = process.argv.slice(2);
const templates = TEMPLATES.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const server = await serveFolder(DIST);
const rows = templates.flatMap((template) =>
  DEVICES.map((device) => {
    const path = urlOf(template);
    process.stderr.write(`${template.name}, ${device}: ${path}\n`);
    return { name: template.name, path, device, ...lookSeveralTimes(`${server.origin}${path}`, device) };
  }),
);
await server.close();
const columns = ['', 'speed', 'access', 'practice', 'seo', 'LCP ms', 'TBT ms', 'CLS', 'missed'];
const cells = rows.map((row) => [
  `${row.name}, ${row.device}`,
  ...[row.performance, row.accessibility, row.bestPractices, row.seo].map(String),
  row.lcpMs.toFixed(0),
  row.tbtMs.toFixed(0),
  row.cls.toFixed(3),
  row.missed.join(' '),
]);
console.log(formatTable('Lighthouse, heaviest page of each kind', columns, cells));
mkdirSync(CACHE, { recursive: true });
writeFileSync(join(CACHE, 'vitals.json'), `${JSON.stringify({ rows }, null, 2)}\n`);
