import type { Mention } from '../entity/mention.ts';
import type { Problem } from '../text/problem.ts';
import { type Corrected, type Correction, changeByHand } from './correction.ts';
import { findAnchor, misfit, overlaps } from './find-anchor.ts';

/** A text's mentions after the editor's corrections, in order and not overlapping. */
export interface CorrectedMentions {
  readonly mentions: readonly Corrected<Mention>[];
  readonly problems: readonly Problem[];
}

/** The corrections that concern mentions themselves, before they are joined to names. */
const OPS = new Set<Correction['op']>(['add-name', 'reject-name', 'set-type']);

/**
 * Adds, takes away and retypes mentions of one article. An added mention takes the place of those that it overlaps. `corrections` may
 * hold others as well: they are passed over.
 */
export function correctMentions(
  text: string,
  found: readonly Mention[],
  corrections: readonly Correction[],
): CorrectedMentions {
  const problems: Problem[] = [];
  let mentions = found.map((item): Corrected<Mention> => ({ item, made: { by: 'rule' } }));
  for (const correction of corrections) {
    if (!OPS.has(correction.op)) continue;
    const places = findAnchor(text, correction.anchor);
    const touched = mentions.filter(({ item }) => places.some((place) => overlaps(place, item)));
    if (places.length === 0) problems.push(misfit(correction, 'the article does not have these words'));
    else if (correction.op !== 'add-name' && touched.length === 0)
      problems.push(misfit(correction, 'no name is there'));
    else mentions = applyTo(mentions, correction, touched, places);
  }
  return { mentions: mentions.toSorted((a, b) => a.item.start - b.item.start), problems };
}

function applyTo(
  mentions: readonly Corrected<Mention>[],
  correction: Correction,
  touched: readonly Corrected<Mention>[],
  places: readonly { readonly start: number; readonly end: number }[],
): Corrected<Mention>[] {
  const { op, value, why } = correction;
  const others = mentions.filter((mention) => !touched.includes(mention));
  if (op === 'add-name') {
    const added = places.map((place): Corrected<Mention> => ({
      item: { ...place, type: value.type },
      made: { by: touched.some(({ item }) => overlaps(item, place)) ? 'both' : 'hand', handWhy: why },
    }));
    return [...others, ...added];
  }
  if (op !== 'set-type') return others;
  const { type } = value;
  return [
    ...others,
    ...touched.map((one) => changeByHand(one, { start: one.item.start, end: one.item.end, type }, why)),
  ];
}
