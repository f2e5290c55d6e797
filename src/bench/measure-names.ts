import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openGazetteer } from '../core/entity/gazetteer.ts';
import type { NameRecogniser } from '../core/entity/mention.ts';
import { openNameModel } from '../core/entity/name-model.ts';
import { createNameRecogniser, createRuleRecogniser } from '../core/entity/recognise-names.ts';
import { findNamePeer } from './train-names-peer.ts';
import { addScore, emptyScore, type NameScore, toRates } from './train-names-score.ts';
import { type NameSet, readNameSet, TEST_SETS, TRAINING_SETS } from './train-names-sets.ts';

const FOLDER = fileURLToPath(new URL('../../../shared/data/language/', import.meta.url));
const MODEL = fileURLToPath(new URL('../core/entity/data/names.bin', import.meta.url));
const GAZETTEER = fileURLToPath(new URL('../core/entity/data/gazetteer.txt', import.meta.url));
const TYPES = ['all', 'PER', 'ORG', 'LOC'];
const GOALS: Readonly<Partial<Record<NameSet, string>>> = { pud: '≥ 70 (73)', 'politics-test': '≥ 83 (85)' };

/** What one recogniser found in one set, and how fast. */
export interface SetResult {
  readonly scores: ReadonlyMap<string, NameScore>;
  readonly texts: number;
  readonly characters: number;
  readonly seconds: number;
}

/** Runs a recogniser over one set. People, organisations and places, exact span and type. */
export function runNames(recognise: NameRecogniser, folder: string, set: NameSet): SetResult {
  const scores = new Map<string, NameScore>();
  const texts = readNameSet(folder, set);
  const start = performance.now();
  for (const { text, sentences, names } of texts) addScore(scores, names, recognise(text, sentences));
  const seconds = (performance.now() - start) / 1000;
  return { scores, texts: texts.length, characters: texts.reduce((sum, { text }) => sum + text.length, 0), seconds };
}

/** `measure names [folder] [--seen]`: names found against names marked, beside compromise. `--seen` adds the sets that were trained on. */
export async function measureNames(words: readonly string[]): Promise<void> {
  const folder = words.find((word) => !word.startsWith('--')) ?? FOLDER;
  if (!existsSync(folder)) return console.log(`The labelled data is not there: ${folder}`);
  const gazetteer = openGazetteer(readFileSync(GAZETTEER, 'utf8'));
  const loading = performance.now();
  const model = openNameModel(readFileSync(MODEL));
  const recognise = createNameRecogniser(model, gazetteer);
  console.log(`model opened in ${(performance.now() - loading).toFixed(0)} ms`);
  const systems: [string, NameRecogniser | undefined][] = [
    ['model and rules', recognise],
    ['rules alone', createRuleRecogniser(gazetteer)],
    ['compromise', await findNamePeer()],
  ];
  for (const set of words.includes('--seen') ? [...TEST_SETS, ...TRAINING_SETS] : TEST_SETS) {
    const goal = GOALS[set];
    console.log(`\n${set}${goal === undefined ? '' : `   goal ${goal}`}`);
    for (const [name, system] of systems) if (system) printResult(name, runNames(system, folder, set));
  }
}

function printResult(name: string, { scores, characters, seconds }: SetResult): void {
  const columns = TYPES.map((type) => {
    const { precision, recall, f1 } = toRates(scores.get(type) ?? emptyScore());
    return `${type} ${precision.toFixed(1)} / ${recall.toFixed(1)} / ${f1.toFixed(1)}`.padEnd(26);
  });
  console.log(`  ${name.padEnd(18)}${columns.join('')}${(characters / 1000 / seconds).toFixed(0).padStart(6)} kB/s`);
}
