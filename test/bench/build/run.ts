/**
 * Measures building: generated shelves of several sizes, whole, beside peers that build the same bodies as bare pages. Prints a table and
 * writes `.cache/bench/build.json`. The shelves are seeded; only times differ between runs. Sizes can be named: `npm run bench:build -- 1000 5000`.
 * `--own` leaves out the peers that must be installed.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeGeneratedShelf } from '../generated-shelf.ts';
import { formatTable } from '../search/table.ts';
import { bareAstro, eleventy, installPeers, type Peer, starlight } from './peers.ts';
import { type Built, buildShelf } from './shelf-build.ts';
import { runTimed, type Used } from './timed-run.ts';

const SEED = 20261201;
const ROOT = resolve(import.meta.dirname, '../../..');
const FOLDER = join(ROOT, '.cache/bench/build');
const INSTALLED = join(ROOT, '.cache/bench/peers');
/** Above this a peer that lists every page on every page takes hours. */
const MOST_FOR_PEERS = 1_000;

interface Row {
  readonly entries: number;
  readonly name: string;
  readonly used: Used & Partial<Built>;
}

const named = process.argv
  .slice(2)
  .filter((word) => /^\d+$/u.test(word))
  .map(Number);
const sizes = named.length > 0 ? named : [300, 1_000, 5_000, 10_000];
const isOwn = process.argv.includes('--own');

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

function measure(entries: number, peers: readonly Peer[]): readonly Row[] {
  const shelf = join(FOLDER, `shelf-${entries}`);
  rmSync(shelf, { recursive: true, force: true });
  writeGeneratedShelf(shelf, { entries, seed: SEED });
  const others = peers.map((peer) => {
    say(`${peer.name}: ${entries} entries`);
    const folder = join(peer.home, peer.name.toLowerCase().replaceAll(/\W+/gu, '-'));
    rmSync(folder, { recursive: true, force: true });
    return { entries, name: peer.name, used: runTimed(peer.prepare(folder, shelf)) };
  });
  say(`The shelf: ${entries} entries`);
  const { first, edited } = buildShelf(ROOT, shelf, join(FOLDER, 'own'));
  return [
    ...others,
    { entries, name: 'The shelf, whole', used: first },
    { entries, name: 'The shelf, after an edit', used: edited },
  ];
}

function toCells({ entries, name, used }: Row, bare: Row | undefined): readonly string[] {
  const megabytes = (bytes: number | undefined) => (bytes === undefined ? '' : (bytes / 1e6).toFixed(0));
  return [
    `${entries} ${name}`,
    used.cpuSeconds.toFixed(1),
    bare ? (used.cpuSeconds / bare.used.cpuSeconds).toFixed(2) : '',
    used.wallSeconds.toFixed(1),
    megabytes(used.peakBytes),
    String(used.pages ?? ''),
    megabytes(used.bytes),
    used.largestPageGzBytes === undefined ? '' : (used.largestPageGzBytes / 1000).toFixed(1),
  ];
}

if (!isOwn) installPeers(INSTALLED);
const bare = bareAstro(ROOT);
const rows = sizes.flatMap((entries) => {
  const installed = isOwn || entries > MOST_FOR_PEERS ? [] : [starlight(INSTALLED), eleventy(INSTALLED)];
  return measure(entries, [bare, ...installed]);
});
const columns = ['', 'CPU s', 'to bare', 'wall s', 'peak MB', 'pages', 'MB', 'largest page kB gz'];
const cells = rows.map((row) =>
  toCells(
    row,
    rows.find(({ entries, name }) => entries === row.entries && name === bare.name),
  ),
);
console.log(formatTable('Building, first build unless it says otherwise', columns, cells));
mkdirSync(join(FOLDER, '..'), { recursive: true });
writeFileSync(join(FOLDER, '../build.json'), `${JSON.stringify({ seed: SEED, rows }, null, 2)}\n`);
