import type { NamedText } from '../speech/named-text.ts';
import type { Attribution, ChainLink, Speech } from '../speech/speech.ts';
import { indexRanges } from '../text/index-ranges.ts';
import type { Range } from '../text/range.ts';
import type { TextLink } from './link.ts';

/** Finds in a sentence the links between a speaker and the medium that carried the words: the medium quoted the speaker. Both are named there. */
export function createCarriedFinder(
  { names }: NamedText,
  { attributions }: Speech,
): (sentence: Range) => readonly TextLink[] {
  const carried = attributions.flatMap(({ chain }: Attribution) => {
    const speaker = chain.find(({ role }) => role === 'speaker');
    return chain.flatMap((carrier) => (carrier.role === 'carrier' ? toCarried(names, carrier, speaker) : []));
  });
  const { findInside } = indexRanges(carried.map(({ words }) => words));
  return (sentence) =>
    findInside(sentence).flatMap((index) => {
      const one = carried[index];
      return one
        ? [{ a: one.a, b: one.b, kind: 'said', verb: 'quoted', modality: 'happened', sentence, words: one.words }]
        : [];
    });
}

/** Two names, and the words from the first to the last of them. */
type Carried = Pick<TextLink, 'a' | 'b' | 'words'>;

function toCarried(names: NamedText['names'], carrier: ChainLink, speaker: ChainLink | undefined): readonly Carried[] {
  const [a, b] = [carrier.name, speaker?.name];
  if (a === undefined || b === undefined || a === b || !names.has(a) || !names.has(b)) return [];
  const [from, to] = [carrier.range, speaker?.range];
  if (from === undefined || to === undefined) return [];
  return [{ a, b, words: { start: Math.min(from.start, to.start), end: Math.max(from.end, to.end) } }];
}
