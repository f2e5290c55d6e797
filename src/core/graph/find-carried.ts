import type { NamedText } from '../speech/named-text.ts';
import type { Attribution, ChainLink, Speech } from '../speech/speech.ts';
import { contains, type Range } from '../text/range.ts';
import type { TextLink } from './link.ts';

/** Links between a speaker and the medium that carried the words: the medium quoted the speaker. Only where the sentence names both. */
export function findCarried(text: NamedText, { attributions }: Speech, sentence: Range): readonly TextLink[] {
  return attributions.flatMap(({ chain }: Attribution) => {
    const speaker = chain.find(({ role }) => role === 'speaker');
    return chain.flatMap((carrier) => (carrier.role === 'carrier' ? toLink(text, { carrier, speaker, sentence }) : []));
  });
}

interface Chain {
  readonly carrier: ChainLink;
  readonly speaker: ChainLink | undefined;
  readonly sentence: Range;
}

function toLink({ names }: NamedText, { carrier, speaker, sentence }: Chain): readonly TextLink[] {
  const [a, b] = [carrier.name, speaker?.name];
  if (a === undefined || b === undefined || a === b || !names.has(a) || !names.has(b)) return [];
  const [from, to] = [carrier.range, speaker?.range];
  if (from === undefined || to === undefined || !contains(sentence, from) || !contains(sentence, to)) return [];
  const words = { start: Math.min(from.start, to.start), end: Math.max(from.end, to.end) };
  return [{ a, b, kind: 'said', verb: 'quoted', modality: 'happened', sentence, words }];
}
