import type { TextLink } from '../graph/link.ts';
import type { Problem } from '../text/problem.ts';
import { contains, type Range } from '../text/range.ts';
import type { EventText } from './correct-events.ts';
import type { ResolveName } from './correct-speech.ts';
import type { Corrected, Correction } from './correction.ts';
import { findAnchor, misfit } from './find-anchor.ts';

/** A text's links after the editor's corrections, in order of the text. */
export interface CorrectedLinks {
  readonly links: readonly Corrected<TextLink>[];
  readonly problems: readonly Problem[];
}

/** Adds and takes away links that one article states. Corrections of other kinds are passed over. */
export function correctLinks(
  { text, sentences }: EventText,
  found: readonly TextLink[],
  corrections: readonly Correction[],
  resolve: ResolveName,
): CorrectedLinks {
  const problems: Problem[] = [];
  let links = found.map((item): Corrected<TextLink> => ({ item, made: { by: 'rule' } }));
  for (const correction of corrections) {
    if (correction.op !== 'add-link' && correction.op !== 'reject-link') continue;
    const [place] = findAnchor(text, correction.anchor);
    const sentence = place && sentences.find((range) => contains(range, place));
    const ends = { a: resolve(correction.value.a), b: resolve(correction.value.b) };
    const changed =
      place && sentence
        ? applyTo(links, correction, { place, sentence, ...ends })
        : 'no sentence of the article has these words';
    if (typeof changed === 'string') problems.push(misfit(correction, changed));
    else links = [...changed];
  }
  return { links: links.toSorted((x, y) => x.item.words.start - y.item.words.start), problems };
}

interface Target {
  readonly place: Range;
  readonly sentence: Range;
  readonly a: string | undefined;
  readonly b: string | undefined;
}

function applyTo(
  links: readonly Corrected<TextLink>[],
  correction: Correction<'add-link' | 'reject-link'>,
  { place, sentence, a, b }: Target,
): readonly Corrected<TextLink>[] | string {
  if (a === undefined || b === undefined) return `there is no name “${correction.value[a === undefined ? 'a' : 'b']}”`;
  if (a === b) return 'both ends are one name';
  if (correction.op === 'reject-link') {
    const { kind } = correction.value;
    const rest = links.filter(({ item }) => {
      const isPair = (item.a === a && item.b === b) || (item.a === b && item.b === a);
      return !isPair || !contains(sentence, item.words) || (kind !== undefined && item.kind !== kind);
    });
    return rest.length < links.length ? rest : 'no such link is there';
  }
  const { kind, verb, modality } = correction.value;
  const item: TextLink = { a, b, kind, verb, modality: modality ?? 'happened', sentence, words: place };
  return [...links, { item, made: { by: 'hand', handWhy: correction.why } }];
}
