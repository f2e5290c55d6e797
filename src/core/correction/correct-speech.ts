import type { Attribution, ChainLink, SentenceVoice, Speech, VoiceCategory } from '../speech/speech.ts';
import type { Problem } from '../text/problem.ts';
import type { Range } from '../text/range.ts';
import { changeByHand, type ChainValue, type Corrected, type Correction } from './correction.ts';
import { findAnchor, misfit, overlaps } from './find-anchor.ts';

/** A text's attributions after the editor's corrections, in order of what is said. */
export interface CorrectedSpeech {
  readonly attributions: readonly Corrected<Attribution>[];
  readonly voices: readonly SentenceVoice[];
  readonly problems: readonly Problem[];
}

/** Finds the id of the name that an editor means. */
export type ResolveName = (reference: string) => string | undefined;

/** Adds, takes away and re-attributes what is said in one article. Corrections of other kinds are passed over. */
export function correctSpeech(
  text: string,
  found: Speech,
  corrections: readonly Correction[],
  resolve: ResolveName,
): CorrectedSpeech {
  const problems: Problem[] = [];
  const voices = new Map<number, VoiceCategory>();
  let attributions = found.attributions.map((item): Corrected<Attribution> => ({ item, made: { by: 'rule' } }));
  for (const correction of corrections) {
    const { op } = correction;
    if (op !== 'add-quote' && op !== 'reject-quote' && op !== 'set-speaker') continue;
    const [place] = findAnchor(text, correction.anchor);
    const changed = place ? applyTo(attributions, correction, place, resolve) : 'the article does not have these words';
    if (typeof changed === 'string') problems.push(misfit(correction, changed));
    else {
      attributions = changed.toSorted((a, b) => a.item.content.start - b.item.content.start);
      const touched = place && attributions.find(({ item }) => overlaps(item.content, place));
      if (touched && op !== 'reject-quote') voices.set(touched.item.content.start, correction.value.voice);
    }
  }
  return { attributions, voices: carryVoices(found, attributions, voices), problems };
}

/**
 * The voices of the sentences, pointing to the attributions as they are now: a sentence whose words nobody says any more is the report's
 * own; one that lies by half or more in words that a hand gave to somebody has the voice that the hand gave.
 */
function carryVoices(
  found: Speech,
  now: readonly Corrected<Attribution>[],
  byHand: ReadonlyMap<number, VoiceCategory>,
): readonly SentenceVoice[] {
  // Of attributions that begin at one place, voices point to the first.
  const firsts = new Map<number, number>();
  now.forEach(({ item: { content } }, index) => {
    if (!firsts.has(content.start)) firsts.set(content.start, index);
  });
  const hands = now.flatMap(({ item: { content } }, index) => {
    const category = byHand.get(content.start);
    return category === undefined ? [] : [{ content, category, index }];
  });
  return found.voices.map(({ sentence, category, attribution }): SentenceVoice => {
    const half = (sentence.end - sentence.start) / 2;
    const hand = hands.find(
      ({ content }) => Math.min(content.end, sentence.end) - Math.max(content.start, sentence.start) >= half,
    );
    if (hand !== undefined) return { sentence, category: hand.category, attribution: hand.index };
    if (attribution === undefined) return { sentence, category };
    const place = firsts.get(found.attributions[attribution]?.content.start ?? -1);
    return place === undefined ? { sentence, category: 'own' } : { sentence, category, attribution: place };
  });
}

function applyTo(
  attributions: readonly Corrected<Attribution>[],
  correction: Correction<'add-quote' | 'reject-quote' | 'set-speaker'>,
  place: Range,
  resolve: ResolveName,
): readonly Corrected<Attribution>[] | string {
  const { why } = correction;
  const at = attributions.find(({ item }) => overlaps(item.content, place));
  if (correction.op === 'add-quote') {
    const chain = toChain(correction.value.chain, place, resolve);
    if (typeof chain === 'string') return chain;
    const { form } = correction.value;
    const quotes = form === 'reported' ? [] : [place];
    return [
      ...attributions,
      { item: { content: place, quotes, form, chain, how: 'implicit' }, made: { by: 'hand', handWhy: why } },
    ];
  }
  if (at === undefined) return 'nothing is said there';
  if (correction.op === 'reject-quote') return attributions.filter((one) => one !== at);
  const chain = toChain(correction.value.chain, at.item.source ?? place, resolve);
  if (typeof chain === 'string') return chain;
  return attributions.map((one) => (one === at ? changeByHand(at, { ...at.item, chain }, why) : one));
}

/** The chain, or which name of it there is not. */
function toChain(values: readonly ChainValue[], range: Range, resolve: ResolveName): readonly ChainLink[] | string {
  const chain: ChainLink[] = [];
  for (const { role, label, name } of values) {
    const id = name === undefined ? undefined : resolve(name);
    if (name !== undefined && id === undefined) return `there is no name “${name}”`;
    chain.push({ role, label, basis: 'derived', why: 'Set by hand.', range, ...(id !== undefined && { name: id }) });
  }
  return chain;
}
