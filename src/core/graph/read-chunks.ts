import type { Chunk, JointChunk, NounChunk } from './chunk.ts';
import {
  DETERMINERS,
  NEGATIONS,
  OTHER_PRONOUNS,
  PERSONAL,
  PLURAL,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
} from './grammar-words.ts';
import { isAdverb, isClitic } from './is-verb.ts';
import { readHead } from './read-head.ts';
import { readVerb } from './read-verb.ts';
import type { Unit } from './unit.ts';

/** Cuts a sentence into noun phrases, verb phrases and what joins them; adverbs and quotation marks are left out. */
export function readChunks(units: readonly Unit[]): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = 0; at < units.length;) {
    const unit = units[at];
    if (unit === undefined) break;
    const verb = readVerb(units, at);
    if (verb !== undefined) {
      chunks.push(verb.chunk);
      at = verb.next;
      continue;
    }
    const joint = readJoint(units, at);
    if (joint !== undefined) {
      chunks.push({ kind: joint, word: unit.word, start: unit.start, end: unit.end });
      at += 1;
      continue;
    }
    const next = endOfNoun(units, at);
    if (next > at) chunks.push(toNoun(units.slice(at, next)));
    at = Math.max(next, at + 1);
  }
  return chunks;
}

function readJoint(units: readonly Unit[], at: number): JointChunk['kind'] | undefined {
  const unit = units[at];
  if (unit === undefined || unit.kind === 'name') return undefined;
  if (unit.kind === 'date') return 'date';
  if (unit.kind === 'mark') return MARKS.get(unit.word);
  const { word } = unit;
  if (word === 'and' || word === 'or' || word === 'but' || word === '&') return 'and';
  if (word === 'that' && units[at + 1]?.kind === 'word' && !units[at - 1]) return undefined;
  if (RELATIVES.has(word)) return 'relative';
  if (SUBORDINATORS.has(word) && !PREPOSITIONS.has(word)) return 'clause';
  return PREPOSITIONS.has(word) || word === 'to' ? 'preposition' : undefined;
}

const MARKS: ReadonlyMap<string, JointChunk['kind']> = new Map([
  [',', 'comma'],
  ['(', 'open'],
  ['[', 'open'],
  [')', 'close'],
  [']', 'close'],
  [';', 'stop'],
  [':', 'stop'],
  ['—', 'stop'],
  ['–', 'stop'],
  ['--', 'stop'],
  ['.', 'stop'],
  ['?', 'stop'],
  ['!', 'stop'],
]);

/** Where the noun phrase that begins at `from` ends; `from` when none begins there. */
function endOfNoun(units: readonly Unit[], from: number): number {
  const first = units[from];
  if (first === undefined || first.kind === 'mark' || isAdverb(first)) return from;
  if (isPronoun(first)) return from + 1;
  let at = from + 1;
  while (at < units.length && continuesNoun(units, at)) at += 1;
  return at;
}

function continuesNoun(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit === undefined || unit.kind === 'date') return false;
  if (unit.kind === 'name' || isClitic(unit)) return true;
  if (unit.kind === 'mark') return unit.word === '-' && units[at + 1] !== undefined;
  if (isTitleOf(units, at)) return true;
  const before = units[at - 1];
  if (before?.type === 'PER' && unit.word.endsWith('ing')) return false;
  if (DETERMINERS.has(unit.word)) return before !== undefined && DETERMINERS.has(before.word);
  if (isPronoun(unit) || NEGATIONS.has(unit.word) || readJoint(units, at) !== undefined || isAdverb(unit)) return false;
  return readVerb(units, at) === undefined;
}

/** The `of` in `Secretary of State`. */
function isTitleOf(units: readonly Unit[], at: number): boolean {
  const [before, unit, after] = [units[at - 1], units[at], units[at + 1]];
  return unit?.word === 'of' && isCapitalWord(before) && isCapitalWord(after);
}

function isCapitalWord(unit: Unit | undefined): boolean {
  return unit?.kind === 'word' && unit.capital;
}

function isPronoun({ kind, word }: Unit): boolean {
  return kind === 'word' && (PERSONAL.has(word) || PLURAL.has(word) || OTHER_PRONOUNS.has(word));
}

function toNoun(units: readonly Unit[]): NounChunk {
  const head = readHead(units);
  const last = units.at(-1);
  return {
    kind: 'noun',
    start: units[0]?.start ?? 0,
    end: last?.end ?? 0,
    units,
    word: last?.word ?? '',
    ...(head !== undefined && { head }),
  };
}
