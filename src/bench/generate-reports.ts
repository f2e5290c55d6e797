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

/** A query and the report that it should find; `accepts` when any report with its words is right. */
export interface JudgedQuery {
  readonly kind: QueryKind;
  readonly query: string;
  readonly report: string;
  /** Every report that is right. */
  readonly right: readonly string[];
}

export const QUERY_KINDS = ['plain', 'typo', 'cut', 'accents', 'spelling', 'numbers'] as const;
export type QueryKind = (typeof QUERY_KINDS)[number];

/** Known-item queries made by rule from reports, `each` of every kind. */
export function judgeQueries(reports: readonly ArticleRecord[], each: number, seed: number): readonly JudgedQuery[] {
  const random = createRandom(seed);
  return QUERY_KINDS.flatMap((kind) =>
    Array.from({ length: each * 3 }, () => judge(kind, random.pick(reports), { random, reports }))
      .flatMap((query) => query ?? [])
      .slice(0, each),
  );
}

interface Judging {
  readonly random: Random;
  readonly reports: readonly ArticleRecord[];
}

function judge(kind: QueryKind, report: ArticleRecord, { random, reports }: Judging): JudgedQuery | undefined {
  const lead = report.passages
    .slice(0, 3)
    .map(({ text }) => text)
    .join(' ');
  const all = lead.split(' ');
  const plain = all.filter((word) => /^[a-z]{5,}$/.test(word));
  const three = Array.from({ length: 3 }, () => random.pick(plain.length > 0 ? plain : ['none']));
  const item = (query: string): JudgedQuery => ({ kind, query, report: report.id, right: [report.id] });
  const last = three[2] ?? '';
  switch (kind) {
    case 'plain':
      return item(three.join(' '));
    case 'typo':
      return item(`${misspell(three[0] ?? '', random)} ${three[1]} ${last}`);
    case 'cut':
      return item(`${three[0]} ${three[1]} ${last.slice(0, Math.max(3, Math.ceil(last.length * 0.6)))}`);
    case 'accents': {
      const name = all.find((word) => /[áéøüłç]/i.test(word));
      return name === undefined ? undefined : item(`${plainLetters(name)} ${three[0]} ${three[1]}`);
    }
    case 'spelling': {
      const pair = SPELLINGS.find(([british]) => all.includes(british));
      return pair && item(`${pair[1]} ${three[0]} ${three[1]}`);
    }
    case 'numbers': {
      const number = all.find((word) => /-\d+$/.test(word));
      if (number === undefined) return undefined;
      const right = reports
        .filter(({ passages }) => passages.some(({ text }) => text.split(' ').includes(number)))
        .map(({ id }) => id);
      return { kind, query: number.replace('-', random.chance(0.5) ? '' : ' '), report: report.id, right };
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
