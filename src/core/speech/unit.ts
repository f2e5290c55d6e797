import type { Range } from '../text/range.ts';
import type { NamedText } from './named-text.ts';
import { findQuotations, type Quotation } from './find-quotations.ts';

/** A word, a mark, or a whole quotation, which is read as one. */
export interface Token extends Range {
  readonly kind: 'word' | 'clitic' | 'mark' | 'quotation';
  readonly text: string;
  readonly lower: string;
  /** Place in `NamedText.mentions`; -1 outside names. */
  readonly mention: number;
  readonly timex: boolean;
}

/** One sentence, or several that a quotation ties together. Tokens leave out what stands inside quotations. */
export interface Unit extends Range {
  /** Place of its caption or paragraph, counted through captions, then paragraphs. */
  readonly block: number;
  readonly caption: boolean;
  readonly tokens: readonly Token[];
  readonly quotations: readonly Quotation[];
}

/** Letters and digits as plain ranges: far quicker than the classes of Unicode, and no word of any script is cut. */
const LETTERS = 'A-Za-z0-9\\u00aa\\u00b5\\u00ba\\u00c0-\\u1fff\\u2c00-\\u2dff\\u3040-\\ufdff\\ufe70-\\ufefc';
const PART = new RegExp(`[${LETTERS}]+(?:[.’'&-][${LETTERS}]+)*|--|\\.{3}|\\S`, 'g');
const WORD = new RegExp(`^[${LETTERS}]`);
const CLITIC = /['’][sS]$/;
const ABBREVIATION = /^\p{Lu}[\p{L}.]{0,5}$/u;

/** The units of a text: captions first, then paragraphs. Headline and headings are no one's words. */
export function readUnits(text: NamedText): readonly Unit[] {
  const captions = readBlocks(text, text.captions, { caption: true, first: 0 });
  return [...captions, ...readBlocks(text, text.paragraphs, { caption: false, first: text.captions.length })];
}

interface Place {
  readonly caption: boolean;
  readonly first: number;
}

function readBlocks(text: NamedText, blocks: NamedText['captions'], place: Place): readonly Unit[] {
  const ranges = blocks.map(({ range }) => range);
  const quotations = findQuotations(text.text, ranges);
  const ties = createFinder(quotations);
  const within: Within = {
    text: text.text,
    quotations,
    quotation: createFinder(quotations),
    mention: createFinder(text.mentions),
    timex: createFinder(text.timexes.map(({ range }) => range)),
  };
  return blocks.flatMap(({ sentences }, index) =>
    tieSentences(sentences, quotations, ties).flatMap((range) =>
      cutLong({ ...range, block: place.first + index, caption: place.caption, ...readTokens(range, within) }),
    ),
  );
}

/** Sentences with more tokens than this are tables and lists, not prose. They are read in stretches, which keeps the work linear. */
const MOST_TOKENS = 300;

function cutLong(unit: Unit): readonly Unit[] {
  const { tokens, quotations } = unit;
  if (tokens.length <= MOST_TOKENS) return [unit];
  const units: Unit[] = [];
  let held = 0;
  for (let from = 0; from < tokens.length; from += MOST_TOKENS) {
    const own = tokens.slice(from, from + MOST_TOKENS);
    const until = held + own.filter(({ kind }) => kind === 'quotation').length;
    const [start, end] = [own[0]?.start ?? unit.start, own.at(-1)?.end ?? unit.end];
    units.push({ ...unit, start, end, tokens: own, quotations: quotations.slice(held, until) });
    held = until;
  }
  return units;
}

type Finder = (place: number) => number;

/** Tells which of sorted ranges holds a place, or -1; to be asked for growing places. */
function createFinder(ranges: readonly Range[]): Finder {
  let at = 0;
  return (place) => {
    while ((ranges[at]?.end ?? Infinity) <= place) at += 1;
    return (ranges[at]?.start ?? Infinity) <= place ? at : -1;
  };
}

/** Sentences that end inside a quotation go on in the next. */
function tieSentences(sentences: readonly Range[], quotations: readonly Quotation[], find: Finder): readonly Range[] {
  const tied: Range[] = [];
  let start: number | undefined;
  for (const sentence of sentences) {
    start ??= sentence.start;
    const holding = quotations[find(sentence.end)];
    if (holding !== undefined && holding.start < sentence.end) continue;
    tied.push({ start, end: sentence.end });
    start = undefined;
  }
  const last = sentences.at(-1);
  if (start !== undefined && last) tied.push({ start, end: last.end });
  return tied;
}

interface Within {
  readonly text: string;
  readonly quotations: readonly Quotation[];
  readonly quotation: Finder;
  readonly mention: Finder;
  readonly timex: Finder;
}

function readTokens(range: Range, within: Within): Pick<Unit, 'tokens' | 'quotations'> {
  const tokens: Token[] = [];
  const held: Quotation[] = [];
  const part = within.text.slice(range.start, range.end);
  let floor = 0;
  for (const { 0: text, index } of part.matchAll(PART)) {
    const start = range.start + index;
    if (start < floor) continue;
    const quotation = within.quotations[within.quotation(start)];
    if (quotation) {
      const end = Math.min(quotation.end, range.end);
      tokens.push({
        start,
        end,
        kind: 'quotation',
        text: within.text.slice(start, end),
        lower: '',
        mention: -1,
        timex: false,
      });
      held.push(quotation);
      floor = end;
      continue;
    }
    const facts = { mention: within.mention(start), timex: within.timex(start) >= 0 };
    addWord(tokens, { start, text, last: start + text.length >= range.end, ...facts });
  }
  return { tokens, quotations: held };
}

interface Word extends Pick<Token, 'start' | 'text' | 'mention' | 'timex'> {
  readonly last: boolean;
}

function addWord(tokens: Token[], { start, text, last, mention, timex }: Word): void {
  const end = start + text.length;
  const before = tokens.at(-1);
  if (text === '.' && !last && before?.end === start && ABBREVIATION.test(before.text)) {
    tokens[tokens.length - 1] = { ...before, end };
    return;
  }
  if (!WORD.test(text)) {
    tokens.push({ start, end, kind: 'mark', text, lower: text, mention: -1, timex });
    return;
  }
  const cut = CLITIC.test(text) ? end - 2 : end;
  const word = text.slice(0, cut - start);
  tokens.push({ start, end: cut, kind: 'word', text: word, lower: word.toLowerCase(), mention, timex });
  if (cut < end)
    tokens.push({ start: cut, end, kind: 'clitic', text: text.slice(-2), lower: '’s', mention: -1, timex });
}
