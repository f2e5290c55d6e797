import { dropBidiControls } from '../text/plain-label.ts';
import { foldText } from '../text/fold.ts';
import type { NameType } from './mention.ts';
import type { NamedDocument, NamedMention } from './name.ts';
import { JOINING_WORDS, TITLE_WORDS } from './word-lists.ts';

/** One spelling in one document: all mentions of it there are taken for the same name. */
export interface PrintedForm {
  readonly document: number;
  readonly type: NameType;
  /** The words as they are compared: folded, without article, clitic, stops and titles, joined by single spaces. */
  readonly key: string;
  readonly words: readonly string[];
  /** The spelling as printed first. */
  readonly text: string;
  /** Every spelling with these words, and how often it is printed in this document. */
  readonly spellings: ReadonlyMap<string, number>;
  readonly mentions: readonly NamedMention[];
  /** Titles printed before it in this document, folded. */
  readonly titles: ReadonlySet<string>;
}

const CLITIC = /['’][sS]?$/;
const ARTICLE = /^(?:the|an?|its|their|his|her|our) (?=.)/;
const GENERATION = /^(?:jr|sr|ii|iii|iv)$/;
const TITLE_BEFORE = /(\p{L}[\p{L}.-]*)\s+$/u;
/** How far before a mention its title is looked for. */
const REACH = 30;

/** The words of a name as they are compared. Titles go when something is left without them. */
export function toNameWords(text: string, type: NameType): readonly string[] {
  const core = cutToName(text, type);
  const folded = foldText(core).replace(CLITIC, '').replace(ARTICLE, '');
  if (type === 'ARMS') return [folded.replace(/[^\p{L}\p{N}]+/gu, '')].filter((word) => word !== '');
  const plain = folded.replace(/\./g, type === 'PER' ? ' ' : '').replace(type === 'PER' ? /[-,]/g : /[,"]/g, ' ');
  const words = plain.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  if (type === 'WORK') return words.map((word) => word.replace(/(?<=\d)s$/, ''));
  if (type !== 'PER') return words.length > 1 ? spellOut(words) : words;
  const named = words.filter((word) => !GENERATION.test(word));
  const from = named.findLastIndex((word, at) => TITLE_WORDS.has(word) && at < named.length - 1) + 1;
  return JOINING_WORDS.has(named[from] ?? '') ? named : named.slice(from);
}

const BRACKETS = /\s*[([{].*$/su;
const OWNER = /^.{1,80}\s?['’]s\s+(?=\S*[\p{Lu}\p{N}])/su;
const GOVERNMENT = /\b(?:(?:the\s+)?governments?\s+of\s+|\s+[Gg]overnments?$)/u;
const PLACE_WITHIN = /\s*(?:,|\bin\s+the\s+|\bin\s+(?=\p{Lu})).*$/su;
const LED = /(?<=\p{L})-(?:led|based|made|backed|run|owned|controlled)$/u;

/**
 * The name inside a longer mention: `US automaker GM (NYSE` → `GM`, `Toulouse, France` → `Toulouse`, `the government of Canada` →
 * `Canada`. Texts marked by people have such spans, and so do corrections.
 */
function cutToName(text: string, type: NameType): string {
  if (text.length > 200) return text;
  let name = text.trim().replace(LED, '');
  name = keepIfAny(name, name.replace(BRACKETS, ''));
  if (type !== 'PER') name = keepIfAny(name, name.replace(OWNER, ''));
  if (type === 'LOC') name = keepIfAny(name, name.replace(GOVERNMENT, '').replace(PLACE_WITHIN, ''));
  return cutDescription(name);
}

function keepIfAny(before: string, after: string): string {
  return /[\p{L}\p{N}]/u.test(after) ? after : before;
}

/** Drops words in front that are written small, with all before them, when capitals follow: `European aircraft manufacturer Airbus`. */
function cutDescription(name: string): string {
  const words = name.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const isSmall = (word: string | undefined): boolean =>
    word !== undefined &&
    /^\p{Ll}{3,}(?:-\p{L}+)*,?$/u.test(word) &&
    !JOINING_WORDS.has(word) &&
    !/^(?:al|el|bin|ibn|ben|van|von|der|den|del|dos)-?/.test(word);
  const last = words.findLastIndex((word, at) => isSmall(word) && /[\p{Lu}\p{N}]/u.test(words[at + 1] ?? ''));
  return last < 0 ? name : words.slice(last + 1).join(' ');
}

const SHORT_COUNTRY: Readonly<Record<string, string>> = {
  us: 'united states',
  uk: 'united kingdom',
  un: 'united nations',
};

function spellOut(words: readonly string[]): readonly string[] {
  const [first = ''] = words;
  const full = Object.hasOwn(SHORT_COUNTRY, first) ? SHORT_COUNTRY[first] : undefined;
  return full === undefined ? words : [...full.split(' '), ...words.slice(1)];
}

/** Every spelling of every document, documents in the order given, spellings in the order of the text. */
export function collectForms(documents: readonly NamedDocument[]): readonly PrintedForm[] {
  return documents.flatMap(({ text, mentions }, document) => {
    const forms = new Map<string, Collecting>();
    // Names are printed again and again: each spelling is taken apart once.
    const bySpelling = new Map<string, Collecting>();
    mentions.forEach(({ start, end, type }, mention) => {
      const printed = dropBidiControls(text.slice(start, end));
      const spelling = `${type} ${printed}`;
      const form = bySpelling.get(spelling) ?? findForm(forms, { document, type, printed });
      bySpelling.set(spelling, form);
      form.spellings.set(printed, (form.spellings.get(printed) ?? 0) + 1);
      form.mentions.push({ document, mention });
      const title = type === 'PER' ? findTitle(text, start) : undefined;
      if (title !== undefined) form.titles.add(title);
    });
    return [...forms.values()];
  });
}

interface Spelling extends Pick<PrintedForm, 'document' | 'type'> {
  readonly printed: string;
}

/** The form that a spelling has, begun when there is none yet. */
function findForm(forms: Map<string, Collecting>, { document, type, printed }: Spelling): Collecting {
  const words = toNameWords(printed, type);
  const key = words.join(' ') || printed;
  const known = forms.get(`${type} ${key}`);
  if (known) return known;
  const form: Collecting = {
    document,
    type,
    key,
    words,
    text: printed,
    spellings: new Map(),
    mentions: [],
    titles: new Set(),
  };
  forms.set(`${type} ${key}`, form);
  return form;
}

interface Collecting extends PrintedForm {
  readonly spellings: Map<string, number>;
  readonly mentions: NamedMention[];
  readonly titles: Set<string>;
}

function findTitle(text: string, start: number): string | undefined {
  const word = TITLE_BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[1];
  const folded = word === undefined ? '' : foldText(word).replace(/\.$/, '');
  return TITLE_WORDS.has(folded) ? folded : undefined;
}
