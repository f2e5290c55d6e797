import { CASE, type FormFacts } from './form-facts.ts';
import { ELSEWHERE_BITS } from './document-evidence.ts';
import type { SentenceTokens } from './read-tokens.ts';

/** More features than any token has. */
export const MOST_FEATURES = 110;

const NONE = (name: number): FormFacts => ({
  key: '',
  caps: CASE.mark,
  bits: 0,
  listed: 0,
  longest: 0,
  word: name,
  form: name,
  shape: name,
  shortShape: name,
  prefixes: [name, name, name],
  suffixes: [name, name, name],
  clusters: [],
});
/** What stands before the first and behind the last token. */
const BEFORE = NONE(1);
const AFTER = NONE(2);

/** Collects the features of one token: numbers below 2^32, each made of a template's number and what fills it. */
export class FeatureList {
  readonly features: Uint32Array = new Uint32Array(MOST_FEATURES);
  length = 0;
  #template = 0;

  /** Starts over for another token. */
  begin(): void {
    this.length = 0;
    this.#template = 0;
  }

  /** The next template, filled. Templates are numbered by the order of the calls, so every token must make the same calls. */
  add(a: number, b = 0, c = 0): void {
    this.#template += 1;
    this.#push(a, b, c);
  }

  /** A template that is left empty. */
  skip(): void {
    this.#template += 1;
  }

  /** The next template once for each bit that is set. */
  addBits(bits: number, count: number): void {
    this.#template += 1;
    for (let bit = 0; bit < count; bit += 1) if ((bits >>> bit) & 1) this.#push(bit, 7, 0);
  }

  #push(a: number, b: number, c: number): void {
    if (this.length >= MOST_FEATURES) return;
    let hash = Math.imul(this.#template, 0x9e3779b1) ^ a;
    hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ b;
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) ^ c;
    hash = Math.imul(hash ^ (hash >>> 16), 0x27d4eb2f);
    this.features[this.length] = (hash ^ (hash >>> 15)) >>> 0;
    this.length += 1;
  }
}

/** Fills the list with the features of one token. `elsewhere` is what the rest of the text says of each token of the sentence. */
export function listFeatures(list: FeatureList, sentence: SentenceTokens, at: number, elsewhere: Uint16Array): void {
  list.begin();
  list.add(0);
  addWords(list, sentence.facts, at);
  addClusters(list, sentence.facts, at);
  addListed(list, sentence, at);
  addRun(list, sentence, at);
  addDocument(list, sentence, at, elsewhere);
}

function factsAt(facts: readonly FormFacts[], at: number): FormFacts {
  return facts[at] ?? (at < 0 ? BEFORE : AFTER);
}

function addWords(list: FeatureList, facts: readonly FormFacts[], at: number): void {
  const here = factsAt(facts, at);
  const before = factsAt(facts, at - 1);
  const after = factsAt(facts, at + 1);
  const far = factsAt(facts, at - 2);
  const next = factsAt(facts, at + 2);
  list.add(here.word);
  list.add(here.form);
  list.add(before.word);
  list.add(after.word);
  list.add(far.word);
  list.add(next.word);
  list.add(before.word, here.word);
  list.add(here.word, after.word);
  list.add(before.word, after.word);
  list.add(far.word, before.word);
  list.add(after.word, next.word);
  list.add(here.shape);
  list.add(here.shortShape, before.shortShape);
  list.add(here.shortShape, after.shortShape);
  list.add(here.shortShape, before.shortShape, after.shortShape);
  list.add(here.caps, before.word);
  list.add(here.caps, after.word);
  for (let i = 0; i < 3; i += 1) {
    list.add(here.prefixes[i] ?? 0);
    list.add(here.suffixes[i] ?? 0);
    list.add(here.suffixes[i] ?? 0, here.caps);
  }
  list.add(before.suffixes[1]);
  list.add(after.suffixes[1]);
}

function addClusters(list: FeatureList, facts: readonly FormFacts[], at: number): void {
  const here = factsAt(facts, at);
  const before = factsAt(facts, at - 1);
  const after = factsAt(facts, at + 1);
  for (let grouping = 0; grouping < 3; grouping += 1) {
    const own = here.clusters[grouping] ?? 0;
    list.add(own, here.caps);
    list.add(before.clusters[grouping] ?? 0, before.caps);
    list.add(after.clusters[grouping] ?? 0, after.caps);
    list.add(factsAt(facts, at - 2).clusters[grouping] ?? 0);
    list.add(factsAt(facts, at + 2).clusters[grouping] ?? 0);
  }
  const coarse = here.clusters[0] ?? 0;
  list.add(before.clusters[0] ?? 0, coarse, here.caps);
  list.add(coarse, after.clusters[0] ?? 0, here.caps);
  list.add(before.clusters[0] ?? 0, after.clusters[0] ?? 0, here.caps);
  list.add(before.word, here.clusters[1] ?? 0);
  list.add(here.clusters[1] ?? 0, after.word);
}

const LISTED_BITS = 9;
const WORD_BITS = 8;

function addListed(list: FeatureList, { facts, phraseKinds, phrasePlaces }: SentenceTokens, at: number): void {
  const here = factsAt(facts, at);
  const place = phrasePlaces[at] ?? 0;
  const kinds = phraseKinds[at] ?? 0;
  list.add(kinds, place);
  list.addBits(kinds, LISTED_BITS);
  list.addBits(here.listed, LISTED_BITS);
  list.add(kinds, place, here.clusters[0] ?? 0);
  list.add(phraseKinds[at - 1] ?? 0, kinds, place);
  list.add(phraseKinds[at + 1] ?? 0, kinds, place);
  list.addBits(here.bits, WORD_BITS);
  list.addBits(factsAt(facts, at - 1).bits, WORD_BITS);
  list.addBits(factsAt(facts, at + 1).bits, WORD_BITS);
  list.add(factsAt(facts, at - 1).bits, here.caps, kinds);
  list.add(factsAt(facts, at + 1).bits, here.caps, kinds);
}

/** The run of capitalised words around the token: what stands before it, behind it, first and last in it. */
function addRun(list: FeatureList, { facts, runStarts, runEnds }: SentenceTokens, at: number): void {
  const start = (runStarts[at] ?? 0) - 1;
  const end = runEnds[at] ?? 0;
  if (start < 0) {
    for (let i = 0; i < 11; i += 1) list.skip();
    return;
  }
  const place = Math.min(at - start, 3) * 8 + Math.min(end - at, 4);
  const last = factsAt(facts, end - 1);
  const first = factsAt(facts, start);
  const before = factsAt(facts, start - 1);
  const after = factsAt(facts, end);
  list.add(place);
  list.add(last.word, Math.min(at - start, 2));
  list.add(last.clusters[1] ?? 0, last.bits);
  list.add(first.word, Math.min(at - start, 2));
  list.add(first.clusters[1] ?? 0, first.listed);
  list.add(before.word);
  list.add(after.word);
  list.add(before.clusters[1] ?? 0, before.bits);
  list.add(after.clusters[1] ?? 0, after.bits);
  list.add(first.listed, last.listed, place);
  list.add(before.clusters[0] ?? 0, after.clusters[0] ?? 0, place);
}

function addDocument(list: FeatureList, { facts, style }: SentenceTokens, at: number, elsewhere: Uint16Array): void {
  const here = factsAt(facts, at);
  list.add(at === 0 ? 1 : 0, style, here.caps);
  list.add(style, here.word);
  const capital = here.caps >= CASE.title;
  const bits = capital ? (elsewhere[at] ?? 0) : 0;
  list.addBits(bits, ELSEWHERE_BITS);
  list.add(bits);
  list.add(bits, at === 0 ? 1 : 0, here.clusters[0] ?? 0);
  list.add(capital ? (elsewhere[at - 1] ?? 0) & 0x3ff : 0);
  list.add(capital ? (elsewhere[at + 1] ?? 0) & 0x3ff : 0);
}
