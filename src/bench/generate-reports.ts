import type { ArticleId } from '../core/address/ids.ts';
import type { ArticleRecord, SearchPassage } from '../core/search/record.ts';
import { createRandom } from './random.ts';
import type { Random } from './random.ts';

const STARTS = 'b br c ch d dr f fl g gr h j k kl l m n p pr qu r s sh st t tr v w z'.split(' ');
const MIDDLES = 'a e i o u ai ea ei io ou ar er or an en on al el in is'.split(' ');
const ENDS = 'ck d ft g l ld m n nd ng nt p r rd rk s st t th x'.split(' ');
const ACCENTS: Readonly<Record<string, string>> = { a: 'á', e: 'é', o: 'ø', u: 'ü', l: 'ł', c: 'ç' };
/** Words with a British and an American spelling. */
const SPELLINGS =
  'harbour/harbor organise/organize centre/center defence/defense travelled/traveled colour/color theatre/theater neighbour/neighbor labour/labor realise/realize metre/meter catalogue/catalog analyse/analyze favour/favor grey/gray tyre/tire'
    .split(' ')
    .map((pair) => pair.split('/') as [string, string]);

const WORDS = 24_000;
const TOPICS = 220;
const WORDS_OF_TOPIC = 70;
const SENTENCES = 22;

/** Invented reports, the same for the same seed: words by Zipf's law, topics that share rare words, names with accents, dates, designators. */
export function generateReports(count: number, seed: number): readonly ArticleRecord[] {
  const random = createRandom(seed);
  const words = Array.from(new Set(Array.from({ length: WORDS }, () => inventWord(random, 1 + random.below(3)))));
  const topics = Array.from({ length: TOPICS }, () =>
    Array.from({ length: WORDS_OF_TOPIC }, () => words[400 + random.below(words.length - 400)] ?? ''),
  );
  const names = Array.from({ length: 900 }, () => inventName(random));
  return Array.from({ length: count }, (_, number) =>
    draft(number, { random, words, topic: random.pick(topics), names }),
  );
}

interface Drafting {
  readonly random: Random;
  readonly words: readonly string[];
  readonly topic: readonly string[];
  readonly names: readonly string[];
}

function draft(number: number, { random, words, topic, names }: Drafting): ArticleRecord {
  const own = Array.from({ length: 12 }, () => random.pick(topic));
  const cast = Array.from({ length: 4 }, () => random.pick(names));
  const sentence = (): string => {
    const length = 9 + random.below(12);
    return Array.from({ length }, () => {
      const kind = random.below(100);
      if (kind < 16) return random.pick(own);
      if (kind < 20) return random.pick(cast);
      if (kind < 21) return random.pick(SPELLINGS)[0];
      if (kind < 22) return `${random.pick(['Qx', 'Mir', 'Kh'])}-${1 + random.below(400)}`;
      if (kind < 23) return String(1900 + random.below(140));
      return zipf(words, random);
    }).join(' ');
  };
  const title = Array.from({ length: 6 }, (_, at) => (at === 1 ? random.pick(cast) : random.pick(own))).join(' ');
  const day = new Date(Date.UTC(2015, 0, 1 + Math.floor(number / 3))).toISOString().slice(0, 10);
  const passages = Array.from({ length: SENTENCES }, (_, at): SearchPassage => ({
    text: sentence(),
    field: at < 2 ? 'lead' : 'body',
    at: `p${at + 1}s1`,
  }));
  return {
    kind: 'article',
    id: `report-${number}` as ArticleId,
    title,
    dated: day,
    day: [day, day],
    passages: [{ text: title, field: 'title', at: 'h' }, ...passages],
  };
}

/** Rank by Zipf's law with exponent 1: equal chances for each doubling of the rank. */
function zipf(words: readonly string[], random: Random): string {
  const rank = Math.floor(Math.exp((random.below(1_000_000) / 1_000_000) * Math.log(words.length)));
  return words[rank] ?? '';
}

function inventWord(random: Random, syllables: number): string {
  const parts = Array.from({ length: syllables }, () => random.pick(STARTS) + random.pick(MIDDLES));
  return parts.join('') + random.pick(ENDS);
}

function inventName(random: Random): string {
  const word = inventWord(random, 2);
  const marked = random.chance(0.3) ? word.replace(/[aeoulc]/, (letter) => ACCENTS[letter] ?? letter) : word;
  return marked.charAt(0).toUpperCase() + marked.slice(1);
}

/** A query and the reports that it should find. */
export interface JudgedQuery {
  readonly kind: QueryKind;
  readonly query: string;
  /**
   * Every report that is right: those that have all words meant in their headline and first sentences, for no reader could tell which of them
   * was looked for; those that print the number anywhere; those that print the phrase.
   */
  readonly right: readonly string[];
}

export const QUERY_KINDS = ['plain', 'typo', 'cut', 'accents', 'spelling', 'numbers', 'phrase'] as const;
export type QueryKind = (typeof QUERY_KINDS)[number];

/** Known-item queries made by rule from headlines and first sentences of reports, at most `each` of every kind. */
export function judgeQueries(reports: readonly ArticleRecord[], each: number, seed: number): readonly JudgedQuery[] {
  const random = createRandom(seed);
  const heads = reports.map((report) => new Set(headOf(report).flatMap((text) => text.split(' '))));
  const findRight: Judging['findRight'] = (words) =>
    reports.flatMap(({ id }, at) => (words.every((word) => heads[at]?.has(word)) ? [id] : []));
  // Between sentences stands what is in no phrase.
  const texts = reports.map(({ passages }) => ` ${passages.map(({ text }) => text).join(' | ')} `);
  const findAnywhere: Judging['findAnywhere'] = (words) =>
    reports.flatMap(({ id }, at) => (texts[at]?.includes(` ${words} `) ? [id] : []));
  return QUERY_KINDS.flatMap((kind) => {
    const made: JudgedQuery[] = [];
    for (let tries = 0; tries < each * 3 && made.length < each; tries += 1) {
      const query = judge(kind, random.pick(reports), { random, findRight, findAnywhere });
      if (query) made.push(query);
    }
    return made;
  });
}

/** The headline and the first sentences. */
function headOf({ passages }: ArticleRecord): readonly string[] {
  return passages.flatMap(({ text, field }) => (field === 'body' ? [] : [text]));
}

interface Judging {
  readonly random: Random;
  /** Reports that have all words in their head. */
  readonly findRight: (words: readonly string[]) => readonly string[];
  /** Reports that print the words side by side. */
  readonly findAnywhere: (words: string) => readonly string[];
}

function judge(kind: QueryKind, report: ArticleRecord, judging: Judging): JudgedQuery | undefined {
  const { random, findRight, findAnywhere } = judging;
  const all = headOf(report).flatMap((text) => text.split(' '));
  const plain = all.filter((word) => /^[a-z]{5,}$/.test(word));
  const three = Array.from({ length: 3 }, () => random.pick(plain.length > 0 ? plain : ['none']));
  const [one = '', two = '', last = ''] = three;
  switch (kind) {
    case 'plain':
      return { kind, query: three.join(' '), right: findRight(three) };
    case 'typo':
      return { kind, query: `${misspell(one, random)} ${two} ${last}`, right: findRight(three) };
    case 'cut': {
      const cut = last.slice(0, Math.max(3, Math.ceil(last.length * 0.6)));
      return { kind, query: `${one} ${two} ${cut}`, right: findRight(three) };
    }
    case 'accents': {
      const name = all.find((word) => /[áéøüłç]/i.test(word));
      return name === undefined
        ? undefined
        : { kind, query: `${plainLetters(name)} ${one} ${two}`, right: findRight([name, one, two]) };
    }
    case 'spelling': {
      const pair = SPELLINGS.find(([british]) => all.includes(british));
      return pair && { kind, query: `${pair[1]} ${one} ${two}`, right: findRight([pair[0], one, two]) };
    }
    case 'numbers': {
      const number = all.find((word) => /-\d+$/.test(word));
      if (number === undefined) return undefined;
      const query = number.replace('-', random.chance(0.5) ? '' : ' ');
      return { kind, query, right: findAnywhere(number) };
    }
    case 'phrase': {
      const words = report.passages[1 + random.below(report.passages.length - 1)]?.text.split(' ') ?? [];
      const phrase = words
        .slice(random.below(words.length - 1))
        .slice(0, 2)
        .join(' ');
      return { kind, query: `"${phrase}"`, right: findAnywhere(phrase) };
    }
  }
}

function plainLetters(name: string): string {
  const back = Object.fromEntries(Object.entries(ACCENTS).map(([plain, marked]) => [marked, plain]));
  return name.toLowerCase().replace(/[áéøüłç]/g, (letter) => back[letter] ?? letter);
}

/** One edit: two letters swapped, one left out, or one doubled. */
function misspell(word: string, random: Random): string {
  const at = 1 + random.below(Math.max(1, word.length - 3));
  const way = random.below(3);
  if (way === 0) return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  return way === 1 ? word.slice(0, at) + word.slice(at + 1) : word.slice(0, at) + word.charAt(at) + word.slice(at);
}
