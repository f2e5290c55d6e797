import type { Range } from '../text/range.ts';
import { contentAround, contentFrom } from './cut-content.ts';
import { findOpening, type Opening } from './find-opening.ts';
import { type CueForm, findCueVerb } from './cue-verbs.ts';
import { findMainSubject, findSubjectBefore, findSubjectBehind, skipBack } from './find-subject.ts';
import type { Found } from './found.ts';
import type { Phrase } from './phrase.ts';
import { isMediumPhrase } from './find-carriers.ts';
import { findPassiveSpeech } from './find-passive-speech.ts';
import { readPhraseAfter } from './read-phrase.ts';
import type { Token, Unit } from './unit.ts';
import { AUXILIARIES, BE, DETERMINERS, isAdverb, POSSESSIVES, PREPOSITIONS } from './word-class.ts';

/** Before a word in -ing these make it tell what someone does: `by saying`, `after warning`. */
const BEFORE_GERUND = new Set('by of for after before without from in while despite and or when'.split(' '));

/** These need a listener, and do not stand before their subject. */
const LISTENERS: ReadonlySet<string> = new Set(
  'tell inform assure remind notify brief convince persuade instruct counsel deny show find'.split(' '),
);
/** Behind these an infinitive has their subject. */
const RAISING: ReadonlySet<string> = new Set(
  'on continued continues continue began begins sought tried tries trying wants wanted moved rushed appeared appears seemed seems used failed likes liked went ready quick likely able opportunity chance speech interview conference twitter rally and'.split(
    ' ',
  ),
);
const REFUSALS: ReadonlySet<string> = new Set(
  'decline declined declines declining refuse refused refuses refusing unable reluctant'.split(' '),
);
const MODALS: ReadonlySet<string> = new Set('would could should will might may can must'.split(' '));

/** What verbs of saying, siding and thinking attribute in a unit, in order. */
export function findVerbSpeech(unit: Unit, place: number): readonly Found[] {
  const found: Found[] = [];
  unit.tokens.forEach((token, at) => {
    if (token.kind !== 'word' || token.mention >= 0 || token.timex) return;
    const form = findCueVerb(token.lower);
    if (!form || !isVerb(unit.tokens, at, form)) return;
    const one = readCue({ unit, place, at, form, earlier: found });
    if (one) found.push(one);
  });
  return found;
}

/** A cue verb where it stands. */
export interface CueAt {
  readonly unit: Unit;
  readonly place: number;
  readonly at: number;
  readonly form: CueForm;
  /** What was found before it in the unit. */
  readonly earlier: readonly Found[];
}

function readCue(cue: CueAt): Found | undefined {
  const { unit, at, form } = cue;
  const { tokens } = unit;
  const passive = findPassiveSpeech(cue);
  if (passive !== undefined) return passive === 'none' ? undefined : passive;
  const opening = findOpening(tokens, at, form.verb);
  if (isIng(form, tokens, at)) return readCarriedOn(cue, opening);
  const inverted = readInverted(cue);
  if (inverted) return inverted;
  const before = tokens[skipBack(tokens, at - 1)];
  if (before?.lower === 'to' || before?.lower === 'and' || before?.lower === 'but' || before?.lower === 'or')
    return readCarriedOn(cue, opening);
  const subject = findSubjectBefore(tokens, at);
  if (!subject) return before?.text === ',' && !form.forms.has('base') ? readCarriedOn(cue, opening) : undefined;
  if (!canSpeak(tokens, subject, form) || !agrees(tokens, subject, cue)) return undefined;
  if (
    form.verb.kind === 'stance' &&
    tokens
      .slice(Math.max(0, at - 2), at)
      .some(({ lower }) => MODALS.has(lower) || /^(?:won|would|wouldn|couldn|can|don|didn|doesn)['’]t$/.test(lower))
  )
    return undefined;
  const gap = opening ?? openDocument(cue, subject) ?? openGap(cue, subject);
  const content = chooseContent(cue, subject, gap);
  return content && toFound(cue, subject, { content, carriedOn: false });
}

/** `a shift that analysts say could …`: what is said lacks its subject. */
function openGap({ unit: { tokens }, at, form }: CueAt, subject: Phrase): Opening | undefined {
  const { takes, kind } = form.verb;
  const gap = takes.has('clause') || (kind !== 'mind' && (takes.has('as') || takes.has('object')));
  if (
    !gap ||
    !(takes.has('clause') ? /^(?:which|that|who|what|than|as)$/ : /^(?:which|that|who)$/).test(
      tokens[subject.from - 1]?.lower ?? '',
    )
  )
    return undefined;
  const next = tokens[at + 1];
  return next?.kind === 'word' && tokens[at + 2] ? { at: at + 1, by: 'clause' } : undefined;
}

/** `polls show that …`, `polls show a lead`. */
function openDocument({ unit: { tokens }, at, form }: CueAt, subject: Phrase): Opening | undefined {
  if (subject.kind !== 'document' || !/^(?:show|find|indicate|report|state|reveal|suggest)$/.test(form.verb.lemma))
    return undefined;
  return readPhraseAfter(tokens, at + 1) ? { at: at + 1, by: 'clause' } : undefined;
}

function chooseContent({ unit, at, form }: CueAt, subject: Phrase, opening: Opening | undefined): Range | undefined {
  const { takes, kind } = form.verb;
  const speaks = takes.has('clause') || takes.has('strict') || takes.has('tell');
  const around =
    speaks && (kind === 'say' || kind === 'mind')
      ? contentAround(unit, { from: subject.from, to: at, inverted: false })
      : undefined;
  const quoted =
    unit.tokens[subject.from - 1]?.kind === 'quotation' || unit.tokens[subject.from - 2]?.kind === 'quotation';
  const whole = quoted || takes.has('clause') || subject.kind === 'document';
  if (around && whole && (quoted || !opening || (opening.by === 'object' && takes.has('tell')))) return around;
  return opening ? contentFrom(unit, opening.at) : whole ? around : undefined;
}

/** `“…,” said Ivanov`. */
function readInverted(cue: CueAt): Found | undefined {
  const { unit, at, form } = cue;
  const { takes, kind } = form.verb;
  if (
    kind !== 'say' ||
    LISTENERS.has(form.verb.lemma) ||
    !(takes.has('clause') || takes.has('strict')) ||
    !(form.forms.has('past') || form.forms.has('s'))
  )
    return undefined;
  const before = unit.tokens[at - 1];
  const starts = at === 0;
  if (!starts && before?.kind !== 'quotation' && !/^(?:,|--|[–—-]|[?!])$/.test(before?.text ?? '')) return undefined;
  const subject = findSubjectBehind(unit.tokens, at);
  if (!subject || !canSpeak(unit.tokens, subject, form)) return undefined;
  const opening = starts ? findOpening(unit.tokens, subject.to, form.verb) : undefined;
  const content = starts
    ? opening && contentFrom(unit, opening.at)
    : contentAround(unit, { from: at, to: subject.to, inverted: true });
  return content && toFound(cue, subject, { content, carriedOn: false });
}

/** `…, saying that …`, `vowed to fight and warned of …`: the subject is that of the verb before. */
function readCarriedOn(cue: CueAt, opening: Opening | undefined): Found | undefined {
  const { unit, at, earlier, form } = cue;
  if (!opening || !carriesOn(cue, opening)) return undefined;
  const own = isIng(form, unit.tokens, at) ? undefined : findSubjectBefore(unit.tokens, at);
  const subject = own ?? findInner(unit, earlier.at(-1)) ?? findMainSubject(unit.tokens, at);
  if (!subject || !canSpeak(unit.tokens, subject, form)) return undefined;
  const content = contentFrom(unit, opening.at);
  return content && toFound(cue, subject, { content, carriedOn: own === undefined });
}

/** An infinitive has the subject of the verb before it only behind some verbs; “declined to say” says nothing. */
function carriesOn({ unit: { tokens }, at, form, earlier }: CueAt, { by }: Opening): boolean {
  const to = skipBack(tokens, at - 1);
  const bare = form.forms.has('base') && !form.forms.has('past');
  if (bare && tokens[to]?.lower !== 'to') return earlier.length > 0;
  if (tokens[to]?.lower !== 'to') return true;
  const before = tokens[to - 1]?.lower ?? '';
  if (REFUSALS.has(before)) return false;
  const strong = by === 'that' || by === 'quotation' || (form.verb.kind === 'say' && by !== 'object' && by !== 'to');
  return strong || RAISING.has(before);
}

/** Who did what was told before: the source, or where a medium told of somebody, that person. */
function findInner({ tokens }: Unit, before: Found | undefined): Phrase | undefined {
  const source = before?.source;
  if (!before || !source || !isMediumPhrase(tokens, source)) return source;
  const at = tokens.findIndex(({ start }) => start === before.content.start);
  const inner = at > source.to ? readPhraseAfter(tokens, at) : undefined;
  return inner && inner.kind !== 'other' && inner.kind !== 'document' ? inner : source;
}

function toFound(
  { unit, place, at, form }: CueAt,
  source: Phrase,
  facts: { content: Range; carriedOn: boolean },
): Found | undefined {
  const token = unit.tokens[at];
  if (!token) return undefined;
  const cue = { start: token.start, end: token.end };
  return { kind: form.verb.kind, how: 'cue', unit: place, at, cue, source, carriers: [], ...facts };
}

function isIng({ forms }: CueForm, tokens: readonly Token[], at: number): boolean {
  return forms.has('ing') && !BE.has(tokens[skipAdverbs(tokens, at - 1)]?.lower ?? '');
}

function skipAdverbs(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at > 0 && isAdverb(tokens[at]?.lower ?? '')) at -= 1;
  return at;
}

/** `the report`, `of hope`, `alleged crimes`: the same letters, but no verb. */
function isVerb(tokens: readonly Token[], at: number, { forms, verb }: CueForm): boolean {
  const before = tokens[at - 1];
  if (!before) return forms.has('past') || forms.has('ing');
  if (before.lower === 'as' && forms.has('ing')) return false;
  if (tokens[at]?.lower === 'back' && /^(?:home|to|in|into|from|at|on|and)$/.test(tokens[at + 1]?.lower ?? ''))
    return false;
  if (before.mention >= 0 && !(forms.has('ing') && verb.kind === 'stance')) return tokens[at + 1]?.kind !== 'clitic';
  if (before.kind === 'clitic') return forms.has('ing') || forms.has('participle');
  if (
    forms.has('ing') &&
    verb.kind === 'stance' &&
    before.kind === 'word' &&
    !BEFORE_GERUND.has(before.lower) &&
    !isAdverb(before.lower) &&
    !AUXILIARIES.has(before.lower)
  )
    return false;
  if (forms.has('ing'))
    return !DETERMINERS.has(before.lower) && (!PREPOSITIONS.has(before.lower) || BEFORE_GERUND.has(before.lower));
  if (before.lower === 'to') return forms.has('base');
  if (
    /^(?:that|this|some|many|others|few|most|both|one|all|each|half|more|another|several|none|any|those|these)$/.test(
      before.lower,
    )
  )
    return true;
  return !DETERMINERS.has(before.lower) && !POSSESSIVES.has(before.lower) && !PREPOSITIONS.has(before.lower);
}

/** Whether the subject is one that speaks, or thinks. */
function canSpeak(tokens: readonly Token[], subject: Phrase, { verb }: CueForm): boolean {
  if (subject.kind === 'pronoun') return !/^(?:i|you|we)$/.test(tokens[subject.head]?.lower ?? '');
  if (subject.kind === 'name' || subject.kind === 'speaker') return true;
  if (subject.kind === 'document') return verb.kind === 'say';
  const first = tokens[subject.from];
  return (
    verb.kind === 'say' &&
    /^(?:say|add|tell|warn|claim|argue)$/.test(verb.lemma) &&
    first !== undefined &&
    DETERMINERS.has(first.lower)
  );
}

/** `officials report` but `a report`; `he reports`, `reports say`. */
function agrees(tokens: readonly Token[], subject: Phrase, { form: { forms }, at }: CueAt): boolean {
  if (forms.has('past') || forms.has('participle') || forms.has('ing')) return true;
  const pronoun = tokens[subject.head]?.lower ?? '';
  const helped = AUXILIARIES.has(tokens[skipAdverbs(tokens, at - 1)]?.lower ?? '');
  if (forms.has('base'))
    return helped || subject.plural || /^(?:they|who|some|many|others|few|most|both|all|several)$/.test(pronoun);
  return !subject.plural || subject.kind === 'name' || /^(?:who|he|she|it|one)$/.test(pronoun);
}
