import { countWords } from '../text/tokens.ts';
import { slice } from '../text/range.ts';
import type { Speech, VoiceCategory } from './speech.ts';

/** All sentences of a text that rest on the same kind of word. */
export interface VoiceShare {
  readonly category: VoiceCategory;
  /** The medium, for each of the first two state media of a text; further ones are together and have none. */
  readonly medium?: string;
  /** Which of the state media of the text it is, from 0; 2 for all further ones together. */
  readonly place: number;
  readonly words: number;
  /** Whole per cent of the words of all sentences. The shares of a text add up to 100. */
  readonly percent: number;
  /** Places in `voices` of the sentences that it is the sum of, in order. At least one. */
  readonly sentences: readonly number[];
}

/** As many state media of one text are told apart. */
const MEDIA = 2;
const ORDER: readonly VoiceCategory[] = ['own', 'state-media', 'institution', 'named', 'unnamed'];

/**
 * Who speaks in a text, by words, each sentence counted once: the report's own account first, then state media in order of first
 * appearance, official institutions, people with a name and people without. Empty when no sentence was read.
 */
export function sumVoices(text: string, speech: Pick<Speech, 'voices' | 'attributions'>): readonly VoiceShare[] {
  const media = findMedia(speech);
  const sums = new Map<string, Omit<VoiceShare, 'percent' | 'sentences'> & { sentences: number[] }>();
  speech.voices.forEach(({ sentence, category }, index) => {
    const medium = media[index];
    const place = medium === undefined ? 0 : Math.min(placeOf(media, medium.key), MEDIA);
    const words = countWords(slice(text, sentence));
    const key = `${category} ${place}`;
    const sum = sums.get(key);
    const sentences = sum?.sentences ?? [];
    sentences.push(index);
    const isNamed = medium !== undefined && place < MEDIA;
    sums.set(key, {
      category,
      place,
      words: (sum?.words ?? 0) + words,
      sentences,
      ...(isNamed && { medium: sum?.medium ?? medium.label }),
    });
  });
  const shares = [...sums.values()].toSorted(
    (a, b) => ORDER.indexOf(a.category) - ORDER.indexOf(b.category) || a.place - b.place,
  );
  const percents = toPercents(shares.map(({ words }) => words));
  return shares.map((share, i) => ({ ...share, percent: percents[i] ?? 0 }));
}

/** What tells a medium from others, whichever way it is printed, and how it is printed. */
interface Medium {
  readonly key: string;
  readonly label: string;
}

/** The medium of each sentence that rests on state media: the last that carried the words, which is the speaker when nobody did. */
function findMedia({ voices, attributions }: Pick<Speech, 'voices' | 'attributions'>): readonly (Medium | undefined)[] {
  return voices.map(({ category, attribution }) => {
    if (category !== 'state-media' || attribution === undefined) return undefined;
    const { chain } = attributions[attribution] ?? { chain: [] };
    const link = chain.findLast(({ role }) => role === 'speaker' || role === 'carrier');
    return link && { key: link.name ?? link.label, label: link.label };
  });
}

function placeOf(media: readonly (Medium | undefined)[], key: string): number {
  return [...new Set(media.flatMap((one) => (one ? [one.key] : [])))].indexOf(key);
}

/** Whole numbers that add up to 100: all are rounded down, and what is missing goes to those that lost most. */
function toPercents(words: readonly number[]): readonly number[] {
  const all = words.reduce((sum, count) => sum + count, 0);
  if (all === 0) return words.map(() => 0);
  const exact = words.map((count) => (100 * count) / all);
  const missing = 100 - exact.reduce((sum, part) => sum + Math.floor(part), 0);
  const raised = exact
    .map((part, index) => ({ index, lost: part - Math.floor(part) }))
    .toSorted((a, b) => b.lost - a.lost || a.index - b.index)
    .slice(0, missing);
  return exact.map((part, index) => Math.floor(part) + (raised.some((one) => one.index === index) ? 1 : 0));
}
