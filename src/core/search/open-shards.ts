import { lastNotAfter } from './directory.ts';
import { listWords } from './edit-distance.ts';
import type { WordList } from './edit-distance.ts';
import { createCandidateIndex } from './index-settings.ts';
import type { ReadFile } from './open-search.ts';
import { toBytes } from './base64.ts';
import { lowerBound, NO_SLOTS, rangeOf } from './term-index.ts';
import type { RangedTerm, RecordCounts, TermIndex } from './term-index.ts';
import { decodeTerms, openShard } from './term-shard.ts';
import type { TermShard } from './term-shard.ts';

/** A prefix never brings in more shards than this: one letter is the beginning of a large part of all words. */
const MOST_SHARDS = 3;

/** So many entries of lists are kept decoded; then they are decoded anew. */
const MOST_MOUNTED = 300_000;

/** Opens an index whose terms lie in shards that are read when they are asked for. A shard that does not come is told and done without. */
export function openShards(counts: RecordCounts, firsts: readonly string[], readFile: ReadFile): TermIndex {
  const open = new Map<number, TermShard>();
  const opening = new Map<number, Promise<void>>();
  const missing = new Set<number>();

  const openOne = async (shard: number): Promise<void> => {
    try {
      open.set(shard, openShard(toBytes(await readFile(`t${shard}.json`))));
      missing.delete(shard);
    } catch {
      missing.add(shard);
      opening.delete(shard);
    }
  };
  const placeOf = (term: string): PlacedTerm | undefined => {
    const shard = open.get(Math.max(0, lastNotAfter(firsts, term)));
    const place = shard ? lowerBound(shard.terms, term) : 0;
    return shard?.terms[place] === term ? { shard, place } : undefined;
  };
  return {
    counts,
    size: counts.article + counts.event + counts.name + counts.quote,
    async prepare(prefixes) {
      const shards = new Set(prefixes.flatMap((prefix) => shardsOf(firsts, prefix)));
      await Promise.all(
        [...shards].map((shard) => {
          const held = opening.get(shard) ?? openOne(shard);
          opening.set(shard, held);
          return held;
        }),
      );
    },
    range: (prefix, most) =>
      rangeOfShards(
        shardsOf(firsts, prefix).flatMap((shard) => open.get(shard) ?? []),
        prefix,
        most,
      ),
    find: mountLists(placeOf),
    count(term) {
      const found = placeOf(term);
      return found?.shard.counts[found.place] ?? 0;
    },
    vocabulary: openVocabulary(readFile),
    missing: () => missing.size,
  };
}

interface PlacedTerm {
  readonly shard: TermShard;
  readonly place: number;
}

/** Lists are decoded into FlexSearch when they are first asked for, and stay there until there are too many. */
function mountLists(placeOf: (term: string) => PlacedTerm | undefined): TermIndex['find'] {
  const index = createCandidateIndex();
  const mounted = new Set<string>();
  let held = 0;
  return (term) => {
    if (mounted.has(term)) return index.find(term);
    const found = placeOf(term);
    if (!found) return NO_SLOTS;
    if (held > MOST_MOUNTED) {
      mounted.clear();
      index.clear();
      held = 0;
    }
    mounted.add(term);
    held += found.shard.counts[found.place] ?? 0;
    index.put(term, found.shard.slotsOf(found.place));
    return index.find(term);
  };
}

/** Without the vocabulary words that were typed wrongly are not found; the next search asks for it again. */
function openVocabulary(readFile: ReadFile): () => Promise<WordList> {
  let vocabulary: Promise<WordList> | undefined;
  return () => {
    vocabulary ??= readFile('vocabulary.json').then((content) => listWords(decodeTerms(toBytes(content))));
    vocabulary.catch(() => (vocabulary = undefined));
    return vocabulary.catch(() => listWords([]));
  };
}

function rangeOfShards(shards: readonly TermShard[], prefix: string, most: number): readonly RangedTerm[] {
  const [first, ...others] = shards.map(({ terms, counts }) =>
    rangeOf(terms, (place) => counts[place] ?? 0, prefix, most),
  );
  return others.length === 0 ? (first ?? []) : [first ?? [], ...others].flat().slice(0, most);
}

function shardsOf(firsts: readonly string[], prefix: string): readonly number[] {
  const first = Math.max(0, lastNotAfter(firsts, prefix));
  const shards = [first];
  for (let at = first + 1; at < firsts.length && shards.length < MOST_SHARDS; at += 1) {
    if (!firsts[at]?.startsWith(prefix)) break;
    shards.push(at);
  }
  return shards;
}
