import { contentAround, contentFrom } from './cut-content.ts';
import type { CueAt } from './find-verb-speech.ts';
import { findSubjectBefore, skipBack } from './find-subject.ts';
import type { Found } from './found.ts';
import { readPhraseAfter } from './read-phrase.ts';
import type { Token } from './unit.ts';
import { AUXILIARIES, BE, isAdverb } from './word-class.ts';

/** Verbs whose passive says that somebody says so, though it leaves out who: `was accused of`, `is believed to`. */
const UNSAID: ReadonlySet<string> = new Set(
  'accuse allege believe think suspect estimate report criticize criticise condemn blame urge ask fear assume consider warn'.split(
    ' ',
  ),
);
/** Behind a noun and before “by” these tell of deeds more often than of words. */
const NOT_REDUCED: ReadonlySet<string> = new Set(
  'claim hold show find see carry order charge post offer start read run present favor favour seek back'.split(' '),
);
/** How far behind the verb its agent may stand. */
const REACH = 10;

/**
 * What a passive attributes: `was condemned by the union`, `is believed to`. `undefined` when the verb is active; `none` when it is
 * passive but says nothing of a source.
 */
export function findPassiveSpeech(cue: CueAt): Found | 'none' | undefined {
  const { unit, at, form } = cue;
  const { tokens } = unit;
  if (!form.forms.has('participle')) return undefined;
  const helper = findHelper(tokens, at);
  const next = tokens[at + 1]?.lower ?? '';
  const relayed =
    /^(?:quote|cite|report)$/.test(form.verb.lemma) &&
    /^(?:words|as|remarks|comments|statement|interview|excerpts)$/.test(tokens[at - 1]?.lower ?? '');
  if (relayed) return 'none';
  const reduced =
    (next === 'by' && !NOT_REDUCED.has(form.verb.lemma)) || (next === 'of' && form.verb.lemma === 'accuse');
  if (!helper && !reduced) return next === 'by' ? 'none' : undefined;
  if (tokens[at + 1]?.lower === 'as' && /^(?:saying|telling)$/.test(tokens[at + 2]?.lower ?? '')) return undefined;
  const agent = findAgent(tokens, at);
  const before = findSubjectBefore(tokens, at);
  if (agent) {
    const content =
      before?.range ?? contentAround(unit, { from: at, to: at, inverted: true }) ?? contentFrom(unit, agent.to + 1);
    return content ? toFound(cue, { source: agent, content }) : 'none';
  }
  if (!UNSAID.has(form.verb.lemma) || /^(?:in|on|at|and|,|\.)$/.test(next)) return 'none';
  const content = contentFrom(unit, at + 1);
  const comma = tokens.find(({ text, start }, place) => text === ',' && place > at + 1 && start < (content?.end ?? 0));
  return content ? toFound(cue, { content: { start: content.start, end: comma?.start ?? content.end } }) : 'none';
}

function toFound(
  { unit, place, at, form }: CueAt,
  facts: Pick<Found, 'content'> & { source?: Found['source'] & {} },
): Found {
  const token = unit.tokens[at];
  const cue = { start: token?.start ?? 0, end: token?.end ?? 0 };
  return { kind: form.verb.kind, how: 'cue', unit: place, at, cue, carriedOn: false, carriers: [], ...facts };
}

/** A form of “be” right before, adverbs aside. */
function findHelper(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (before > 0 && isAdverb(tokens[before]?.lower ?? '')) before -= 1;
  const token = tokens[before];
  if (!token || !BE.has(token.lower)) return false;
  const clitic = token.kind === 'clitic';
  return (
    !clitic ||
    AUXILIARIES.has(tokens[skipBack(tokens, before)]?.lower ?? '') ||
    /^(?:he|she|it|that|who)$/.test(tokens[before - 1]?.lower ?? '')
  );
}

function findAgent(tokens: readonly Token[], at: number): Found['source'] {
  for (let next = at + 1; next < Math.min(tokens.length, at + REACH); next += 1) {
    const token = tokens[next];
    if (!token || token.kind !== 'word') return undefined;
    if (token.lower !== 'by') continue;
    const phrase = readPhraseAfter(tokens, next + 1);
    return phrase && phrase.kind !== 'other' ? phrase : undefined;
  }
  return undefined;
}
