import type { Analyser } from './analyse-text.ts';
import type { PassageMatch } from './match-passage.ts';
import type { Plan } from './plan.ts';
import type { ArticleRecord } from './record.ts';
import type { ArticleHit, OtherVersion } from './result.ts';
import type { RatedRecord } from './read-candidates.ts';
import { headOf, toHit } from './to-hit.ts';

/** Sentences that share so much of their words are one sentence, printed twice. */
const SAME = 0.7;

/** Printings of one report stand together: the best one with its passages, the others by their letters. In order of score. */
export function groupVersions(rated: readonly RatedRecord[], plan: Plan, analyse: Analyser): readonly ArticleHit[] {
  const groups = new Map<string, RatedRecord[]>();
  for (const one of rated) {
    if (one.record.kind !== 'article') continue;
    const key = one.record.version?.report ?? one.record.id;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].flatMap(([first, ...others]): readonly ArticleHit[] => {
    const [hit] = first ? toHit(first, 'article', plan) : [];
    if (!first || !hit) return [];
    const shown = first.matched.passages.slice(0, hit.passages.length);
    return [{ ...hit, versions: others.flatMap((other) => toVersion(other, shown, analyse)) }];
  });
}

function toVersion(
  { record, matched }: RatedRecord,
  shown: readonly PassageMatch[],
  analyse: Analyser,
): readonly OtherVersion[] {
  if (record.kind !== 'article') return [];
  const head = headOf<ArticleRecord>(record);
  const wanted = shown.map(({ passage }) => wordsOf(passage.text, analyse));
  const same = matched.passages.find(({ passage }) => {
    const words = wordsOf(passage.text, analyse);
    return wanted.some((other) => likeness(words, other) >= SAME);
  });
  const at = same?.passage.at;
  return [{ record: head, ...(at !== undefined && { at }) }];
}

function wordsOf(text: string, analyse: Analyser): ReadonlySet<string> {
  return new Set(analyse(text).pieces.map(({ key }) => key));
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared / Math.max(1, a.size + b.size - shared);
}
