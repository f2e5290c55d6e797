import type { NameTypeWord } from '../address/search-view.ts';
import type { Article } from '../atlas/atlas.ts';
import { makeChain } from '../atlas/evidence.ts';
import type { PlacedSentence } from '../article/passage.ts';
import type { Timex } from '../date/timex.ts';
import type { NameType } from '../entity/mention.ts';
import type { ChainLink } from '../speech/speech.ts';
import type { NamedWords, PassageFacts } from './record.ts';
import { toSlug } from './to-slug.ts';

/** Types of names as filters write them. */
export const TYPE_WORDS: Readonly<Record<NameType, NameTypeWord>> = {
  PER: 'person',
  ORG: 'org',
  LOC: 'place',
  ARMS: 'arms',
  WORK: 'work',
};

/** The facts of each sentence. Mentions, dates and attributions are in order, sentences are not: each fact looks for its sentences. */
export function gatherFacts(article: Article, sentences: readonly PlacedSentence[]): readonly PassageFacts[] {
  const facts = sentences.map(() => new GatheredFacts());
  const order = sentences.map((_, index) => index).toSorted((a, b) => startOf(sentences, a) - startOf(sentences, b));
  const during = (start: number, end: number): readonly number[] => findOverlapping(sentences, order, { start, end });
  for (const { start, end, name, type } of article.mentions) {
    for (const index of during(start, end)) {
      const from = startOf(sentences, index);
      facts[index]?.addName(name, TYPE_WORDS[type], [start - from, end - from]);
    }
  }
  for (const timex of article.timexes) {
    for (const index of during(timex.range.start, timex.range.end)) facts[index]?.addDate(timex);
  }
  for (const attribution of article.attributions) {
    const { start, end } = attribution.content;
    for (const index of during(start, end)) facts[index]?.addChain(makeChain(article, attribution));
  }
  // What nobody else is quoted with rests on the report's own word.
  for (const fact of facts) if (!fact.hasChain) fact.addChain(makeChain(article));
  const only = new Set(article.version?.onlyHere);
  return facts.map((gathered, index) => {
    const unit = sentences[index]?.unit;
    const isOnly = unit?.kind === 'paragraph' && only.has(unit.n);
    return { ...gathered.toFacts(), ...(isOnly && article.version && { only: article.version.letter }) };
  });
}

function startOf(sentences: readonly PlacedSentence[], index: number): number {
  return sentences[index]?.range.start ?? 0;
}

function findOverlapping(
  sentences: readonly PlacedSentence[],
  order: readonly number[],
  range: { readonly start: number; readonly end: number },
): readonly number[] {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sentences[order[middle] ?? 0]?.range.end ?? 0) <= range.start) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let at = low; at < order.length && startOf(sentences, order[at] ?? 0) < range.end; at += 1) {
    found.push(order[at] ?? 0);
  }
  return found;
}

/** Facts of one sentence while they are collected. */
class GatheredFacts {
  readonly #names = new Map<string, [number, number][]>();
  readonly #types = new Set<string>();
  readonly #by = new Set<string>();
  readonly #via = new Set<string>();
  readonly #days = new Map<string, readonly [string, string]>();
  readonly #dates = new Set<string>();

  addName(id: string, type: string, at: [number, number]): void {
    const held = this.#names.get(id);
    if (held) held.push(at);
    else this.#names.set(id, [at]);
    this.#types.add(type);
  }

  addDate({ begin, end, basis, edtf }: Timex): void {
    if (edtf === undefined || begin === undefined || end === undefined) return;
    this.#days.set(`${begin}/${end}`, [begin, end]);
    this.#dates.add(basis);
  }

  addChain([root, ...rest]: readonly ChainLink[]): void {
    if (root) this.#by.add(speakerKey(root));
    for (const link of rest) this.#via.add(speakerKey(link));
  }

  get hasChain(): boolean {
    return this.#by.size > 0;
  }

  toFacts(): PassageFacts {
    const names = [...this.#names].map(([id, at]): NamedWords => ({ id, at }));
    return packFacts({
      names,
      types: this.#types,
      by: this.#by,
      via: this.#via,
      days: this.#days.values(),
      dates: this.#dates,
    });
  }
}

/** Facts before what is empty is left out. */
export interface LooseFacts {
  readonly names: readonly NamedWords[];
  readonly types: Iterable<string>;
  readonly by: Iterable<string>;
  readonly via: Iterable<string>;
  readonly days: Iterable<readonly [string, string]>;
  readonly dates: Iterable<string>;
}

/** Facts without what is empty: most sentences have few facts. */
export function packFacts(loose: LooseFacts): PassageFacts {
  const [types, by, via, days, dates] = [
    [...loose.types],
    [...loose.by],
    [...loose.via],
    [...loose.days],
    [...loose.dates],
  ];
  return {
    ...(loose.names.length > 0 && { names: loose.names, types }),
    ...(by.length > 0 && { by }),
    ...(via.length > 0 && { via }),
    ...(days.length > 0 && { days, dates }),
  };
}

/** Whether there is anything in them. */
export function hasFacts(facts: PassageFacts): boolean {
  return Object.keys(facts).length > 0;
}

/** A speaker as filters name one. */
export function speakerKey({ name, label }: ChainLink): string {
  return name ?? toSlug(label);
}
