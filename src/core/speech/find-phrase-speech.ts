import type { Range } from '../text/range.ts';
import { contentFrom } from './cut-content.ts';
import { findSubjectBefore } from './find-subject.ts';
import type { Found } from './found.ts';
import { isCueNoun, readNoun } from './read-cue-noun.ts';
import { isStateOfMind, readState } from './read-state-of-mind.ts';
import type { Phrase } from './phrase.ts';
import { readPhraseAfter, readPhraseBefore } from './read-phrase.ts';
import type { Token, Unit } from './unit.ts';
import { DETERMINERS } from './word-class.ts';

const COUNTS: ReadonlySet<string> = new Set(
  'estimate estimates count counts tally tallies account accounts reckoning calculation calculations figures admission words'.split(
    ' ',
  ),
);

const TRIGGERS: ReadonlySet<string> = new Set(
  'according as by in put puts placed places quoted cited quotes cites quoting citing'.split(' '),
);

/** What phrases attribute in a unit: `according to …`, `X’s claim that …`, `by X’s estimate`, `X put the number at …`. */
export function findPhraseSpeech(unit: Unit, place: number): readonly Found[] {
  const found: Found[] = [];
  unit.tokens.forEach((token, at) => {
    if (token.kind !== 'word' || token.mention >= 0 || !isTrigger(token.lower)) return;
    const one =
      readAccording(unit, at) ??
      readCount(unit, at) ??
      readPut(unit, at) ??
      readQuoted(unit, at) ??
      readState(unit, at) ??
      readNoun(unit, at);
    if (one) found.push({ kind: 'say', how: 'cue', unit: place, at, carriedOn: false, carriers: [], ...one });
  });
  return found;
}

/** Whether any of the readers begins at the word. */
function isTrigger(word: string): boolean {
  return isCueNoun(word) || TRIGGERS.has(word) || isStateOfMind(word);
}

/** What a reader of phrases finds. */
export type Read = Pick<Found, 'cue' | 'content'> & { source: Phrase } & Partial<Found>;

function readAccording(unit: Unit, at: number): Read | undefined {
  const { tokens } = unit;
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!first || !second) return undefined;
  const third = tokens[at + 2];
  const relayed =
    first.lower === 'as' && /^(?:reported|quoted|cited|published|told)$/.test(second.lower) && third?.lower === 'by';
  if (!relayed && (first.lower !== 'according' || second.lower !== 'to')) return undefined;
  const source = readPhraseAfter(tokens, at + (relayed ? 3 : 2));
  if (!source || (source.kind === 'pronoun' && /^(?:i|we|you)$/.test(tokens[source.head]?.lower ?? '')))
    return undefined;
  const content = aside(unit, at, source.to);
  return content && { cue: { start: first.start, end: second.end }, source, content, how: 'according' };
}

/** The rest of the unit around a phrase: what is before it, or behind when it opens the unit. */
function aside(unit: Unit, from: number, to: number): Range | undefined {
  const { tokens } = unit;
  const opens = tokens.slice(0, from).every(({ kind, lower }) => kind === 'mark' || lower === 'and' || lower === 'but');
  if (opens) {
    const comma = tokens.findIndex(({ text }, at) => at > to && text === ',');
    return comma < 0 ? undefined : contentFrom(unit, comma + 1);
  }
  const first = tokens[0];
  let before = from - 1;
  while (before > 0 && /^[,–—(-]+$/.test(tokens[before]?.text ?? '')) before -= 1;
  const last = tokens[before];
  if (!first || !last) return undefined;
  const inserted = tokens[to + 1]?.text === ',' && (before < 4 || /^(?:who|which|that|and|but)$/.test(last.lower));
  const behind = inserted ? contentFrom(unit, to + 2) : undefined;
  // “fighters, who, by the army’s count, killed 12”: only the relative clause is by its count.
  if (behind && before >= 4) return behind;
  return { start: first.start, end: behind?.end ?? last.end };
}

/** `by the ministry’s count`, `by Israeli tallies`, `by the estimate of officials`, `in the words of Smith`. */
function readCount(unit: Unit, at: number): Read | undefined {
  const { tokens } = unit;
  const token = tokens[at];
  if (!token || !(token.lower === 'by' || token.lower === 'in')) return undefined;
  for (let next = at + 1; next < at + 7; next += 1) {
    const noun = tokens[next];
    if (!noun || noun.kind === 'mark') return undefined;
    if (noun.mention >= 0 || !COUNTS.has(noun.lower) || (token.lower === 'in') !== (noun.lower === 'words')) continue;
    const source = findOwner(tokens, at + 1, next);
    const end = source && source.from > next ? source.to : next;
    const content = source && aside(unit, at, end);
    // “By Israeli tallies” has no other source than the tallies.
    const own =
      source?.kind === 'speaker' &&
      source.to === next - 1 &&
      tokens[next - 1]?.kind === 'word' &&
      tokens[next - 1]?.mention === -1 &&
      noun.lower !== 'words';
    const whole =
      own && source
        ? {
            ...source,
            to: next,
            head: next,
            kind: 'document' as const,
            range: { start: source.range.start, end: noun.end },
          }
        : source;
    const cue = own ? token : noun;
    return content && whole && { cue: { start: cue.start, end: cue.end }, source: whole, content, how: 'according' };
  }
  return undefined;
}

function findOwner(tokens: readonly Token[], from: number, noun: number): Phrase | undefined {
  if (tokens[noun + 1]?.lower === 'of') return readPhraseAfter(tokens, noun + 2);
  const before = tokens[noun - 1];
  if (before?.kind === 'clitic') return readPhraseBefore(tokens, noun - 2);
  const owned = noun > from ? readPhraseAfter(tokens, from) : undefined;
  if (!owned) return undefined;
  const head = Math.max(from, noun - 1);
  const { start } = tokens[from] ?? owned.range;
  const kind = (tokens[head]?.mention ?? -1) >= 0 ? 'name' : 'speaker';
  return DETERMINERS.has(tokens[head]?.lower ?? '')
    ? undefined
    : { ...owned, to: head, head, kind, range: { start, end: tokens[head]?.end ?? start } };
}

/** `put the number at 300`. */
function readPut(unit: Unit, at: number): Read | undefined {
  const { tokens } = unit;
  const token = tokens[at];
  if (!token || !/^(?:put|puts|placed|places)$/.test(token.lower)) return undefined;
  const noun = tokens
    .slice(at + 1, at + 7)
    .some(({ lower }) =>
      /^(?:number|toll|figure|total|cost|price|count|estimate|share|odds|losses|casualties)$/.test(lower),
    );
  const to = tokens.findIndex(({ lower }, next) => next > at && next < at + 24 && lower === 'at');
  const source = noun && to > 0 ? findSubjectBefore(tokens, at) : undefined;
  const content = source && source.kind !== 'other' ? contentFrom(unit, at + 1) : undefined;
  return source && content && { cue: { start: token.start, end: token.end }, source, content };
}

/** `the agency quoted Smith as saying …`, `Smith was quoted as saying by the agency`. */
function readQuoted(unit: Unit, at: number): Read | undefined {
  const { tokens } = unit;
  const token = tokens[at];
  if (!token || !/^(?:quoted|cited|quotes|cites|quoting|citing)$/.test(token.lower)) return undefined;
  const as = tokens.findIndex(({ lower }, next) => next > at && next < at + 16 && lower === 'as');
  const saying = tokens[as + 1];
  if (as < 0 || !saying || !/^(?:saying|telling|writing|stating|warning|describing)$/.test(saying.lower))
    return undefined;
  const subject = findSubjectBefore(tokens, at);
  const passive = as === at + 1;
  const by = passive && tokens[as + 2]?.lower === 'by' ? readPhraseAfter(tokens, as + 3) : undefined;
  const source = passive ? subject : readPhraseOrHim(tokens, at + 1);
  const carrier = passive ? by : subject;
  const before = carrier && !passive ? tokens[carrier.from - 1] : undefined;
  const quoted = before && (before.kind === 'quotation' || (before.text === ',' && tokens.length - as < 5));
  const first = tokens[0];
  const content =
    quoted && first
      ? { start: first.start, end: before.kind === 'quotation' ? before.end : before.start }
      : contentFrom(unit, (by?.to ?? as + 1) + 1);
  return (
    source &&
    content && { cue: { start: token.start, end: saying.end }, source, content, carriers: carrier ? [carrier] : [] }
  );
}

function readPhraseOrHim(tokens: readonly Token[], at: number): Phrase | undefined {
  const token = tokens[at];
  if (token && /^(?:him|her|them|it)$/.test(token.lower) && token.mention < 0) {
    return {
      from: at,
      to: at,
      head: at,
      kind: 'pronoun',
      plural: token.lower === 'them',
      range: { start: token.start, end: token.end },
    };
  }
  return readPhraseAfter(tokens, at);
}
