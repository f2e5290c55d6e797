import { addCarriers } from './find-carriers.ts';
import { findPhraseSpeech } from './find-phrase-speech.ts';
import { findUnclaimed } from './find-unclaimed.ts';
import { findVerbSpeech } from './find-verb-speech.ts';
import type { Found } from './found.ts';
import type { NamedText } from './named-text.ts';
import { limitContents } from './limit-contents.ts';
import type { Speech } from './speech.ts';
import { tellAttributions } from './tell-attributions.ts';
import { readUnits } from './unit.ts';
import { weighVoices } from './weigh-voices.ts';

/**
 * Who says what in a text: quotations and what is told as somebody's words, belief or stance, each with its cue, its source and the chain
 * of those who passed it on; and for every sentence of captions and paragraphs on whose word it rests. English, by rules over words: verbs
 * and nouns of saying with what they take, subjects before and behind them, pronouns by the speaker named last. Headline and headings are
 * not read. Same text, same result; linear in its length. Method after Pareti (2015) and Newell, Margolin and Ruths (2018): source, cue, content.
 */
export function findSpeech(text: NamedText): Speech {
  const units = readUnits(text);
  const cued = units.flatMap((unit, place): readonly Found[] => {
    const nouns = findPhraseSpeech(unit, place);
    const voiced = findVerbSpeech(unit, place);
    if (nouns.length === 0 && voiced.length === 0) return [];
    const objects = new Set(voiced.map(({ content }) => content.start));
    const phrases = nouns.filter(({ cue }) => cue === undefined || !objects.has(cue.start));
    const taken = new Set(phrases.map(({ cue }) => cue?.start));
    const verbs = voiced.filter(({ cue }) => !taken.has(cue?.start));
    const found = [...phrases, ...verbs].toSorted((a, b) => a.at - b.at);
    return addCarriers(unit, limitContents(unit, found), found);
  });
  const all = [...cued, ...findUnclaimed(units, cued, text.text)].toSorted((a, b) => a.unit - b.unit || a.at - b.at);
  const told = tellAttributions(text, units, all);
  const attributions = told.toSorted((a, b) => a.content.start - b.content.start);
  return { attributions, voices: weighVoices(text, attributions) };
}
