import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadPeer } from './timeml-peer.ts';
import type { GoldDocument, GoldTimex } from './timeml-gold.ts';
import { readInlineTimeml } from './timeml-read-inline.ts';
import { readTokenTimeml } from './timeml-read-tokens.ts';
import { addCounts, countPairs, NO_COUNTS, pairTimexes, toF1 } from './timeml-score.ts';
import type { TimexCounts, TimexPair } from './timeml-score.ts';
import { chronoTagger, OWN_TAGGER } from './timeml-taggers.ts';
import type { Tagger } from './timeml-taggers.ts';

const DATA = fileURLToPath(new URL('../../../shared/data/language/', import.meta.url));
/** MEANTIME labels the same articles twice; this part holds the expressions. */
const MEANTIME = `${sep}intra-doc_annotation${sep}`;
const WIDTH = 22;

/**
 * `measure dates [folder] [--misses] [--with-peers]`: how many temporal expressions of labelled news are found and given the right value, by this
 * project and by chrono-node. The document's own date is not counted.
 */
export async function measureDates(words: readonly string[]): Promise<void> {
  const folder = words.find((word) => !word.startsWith('--')) ?? DATA;
  if (!existsSync(folder)) {
    console.log(`There is no labelled text at ${folder}. Give the folder as an argument.`);
    return;
  }
  const documents = await readDocuments(folder);
  if (documents.length === 0) {
    console.log(`No file in ${folder} has labelled dates (TimeML, or MEANTIME's XML).`);
    return;
  }
  const taggers = [OWN_TAGGER, ...(await findPeers(words.includes('--with-peers')))];
  console.log(
    `${'set'.padEnd(WIDTH)}${'by'.padEnd(WIDTH)}${['marked', 'found', 'strict', 'relaxed', 'value'].map(column).join('')}  articles/s`,
  );
  for (const set of new Set(documents.map((document) => document.set))) {
    const members = documents.filter((document) => document.set === set);
    for (const tagger of taggers) console.log(row(set, tagger, members));
  }
  if (words.includes('--misses')) printMisses(documents);
}

/** Every labelled document below a folder, in order of path; the set is named after the folder's first part. */
export async function readDocuments(folder: string): Promise<readonly GoldDocument[]> {
  const paths = (await readdir(folder, { recursive: true })).toSorted();
  const documents: GoldDocument[] = [];
  for (const path of paths) {
    const set = path.includes(sep) ? path.slice(0, path.indexOf(sep)) : basename(folder);
    const name = basename(path);
    const inline = path.endsWith('.tml');
    if (!inline && !(path.endsWith('.xml') && `${sep}${path}`.includes(MEANTIME))) continue;
    const xml = await readFile(join(folder, path), 'utf8');
    const document = inline ? readInlineTimeml(set, name, xml) : readTokenTimeml(set, name, xml);
    if (document !== undefined) documents.push(document);
  }
  return documents;
}

async function findPeers(install: boolean): Promise<readonly Tagger[]> {
  const chrono = await loadPeer('chrono-node', install);
  if (chrono !== undefined) return [chronoTagger(chrono as Parameters<typeof chronoTagger>[0])];
  console.log('chrono-node: not installed (--with-peers fetches it)\n');
  return [];
}

function row(set: string, tagger: Tagger, documents: readonly GoldDocument[]): string {
  // Counted on the second pass: the first one warms the engine up.
  const tagged = documents.map((document) => ({ document, found: tagger.tag(document) }));
  const began = performance.now();
  for (const document of documents) tagger.tag(document);
  const seconds = (performance.now() - began) / 1000;
  const counts = tagged.reduce(
    (sum, { document, found }) => addCounts(sum, countPairs(pairIn(document, found))),
    NO_COUNTS,
  );
  const speed = String(Math.round(documents.length / seconds)).padStart(12);
  return `${set.padEnd(WIDTH)}${tagger.name.padEnd(WIDTH)}${tellCounts(counts)}${speed}`;
}

function tellCounts(counts: TimexCounts): string {
  const shares = (['strict', 'relaxed', 'value'] as const).map((right) => toF1(counts, right).toFixed(1));
  return [String(counts.gold), String(counts.found), ...shares].map(column).join('');
}

function column(text: string): string {
  return text.padStart(9);
}

/** Pairs what lies inside the labelled parts. */
function pairIn({ labelled, timexes }: GoldDocument, found: readonly GoldTimex[]): readonly TimexPair[] {
  const inside = (one: GoldTimex): boolean => labelled.some(({ start, end }) => start <= one.start && one.end <= end);
  return pairTimexes(timexes.filter(inside), found.filter(inside));
}

function printMisses(documents: readonly GoldDocument[]): void {
  for (const document of documents) {
    const pairs = pairIn(document, OWN_TAGGER.tag(document));
    for (const pair of pairs.filter(({ gold, found }) => gold?.value !== found?.value))
      console.log(tellMiss(document, pair));
  }
}

function tellMiss({ text, published, name }: GoldDocument, { gold, found }: TimexPair): string {
  const start = Math.min(gold?.start ?? Infinity, found?.start ?? Infinity);
  const end = Math.max(gold?.end ?? 0, found?.end ?? 0);
  const tell = (one: GoldTimex | undefined): string =>
    one === undefined ? 'nothing' : `“${text.slice(one.start, one.end)}” ${one.value}`;
  const around = text.slice(Math.max(0, start - 60), end + 30).replaceAll('\n', ' ');
  return `${name.slice(0, 24)} ${published ?? ''}: marked ${tell(gold)}, found ${tell(found)} | …${around}…`;
}
