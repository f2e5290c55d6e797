import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findTimexes } from '../core/date/find-timexes.ts';
import { dateEvents } from '../core/event/date-event.ts';
import type { NamedText } from '../core/speech/named-text.ts';
import type { Range } from '../core/text/range.ts';
import { loadPeer } from './timeml-peer.ts';
import { chronoTagger } from './timeml-taggers.ts';

const DATA = fileURLToPath(new URL('../../../shared/data/language/', import.meta.url));
const TASK = 'semeval2015-task4/SemEval_Task4_data';
const WIDTH = 30;
/** The goal, and what would be better still, in per cent. */
const GOAL = '≥ 62 (68)';

/** One article of the set, its sentences by their numbers. */
interface Article {
  readonly id: string;
  readonly text: string;
  readonly sentences: ReadonlyMap<number, Range>;
  readonly published: string;
}

/** An event that people dated: the word that carries it. */
interface GoldEvent {
  readonly article: Article;
  readonly sentence: Range;
  readonly trigger: Range;
  /** `2005-01-18`, `2005-01` or `2005`. */
  readonly date: string;
}

/** A way to date the events of one article. */
type Dater = (article: Article, events: readonly GoldEvent[]) => readonly (string | undefined)[];

/** `measure events [folder] [--misses] [--with-peers]`: how many dated events of SemEval-2015 task 4 are given exactly the date that people gave them. */
export async function measureEvents(words: readonly string[]): Promise<void> {
  const named = words.find((word) => !word.startsWith('--')) ?? DATA;
  const folder = existsSync(join(named, TASK)) ? join(named, TASK) : named;
  if (!existsSync(folder)) {
    console.log(`SemEval-2015 task 4 is not there: ${folder}. Give the folder that holds corpus_1 as an argument.`);
    return;
  }
  const articles = await readArticles(folder);
  const gold = await readGold(folder, articles);
  if (gold.length === 0) {
    console.log(`${folder} holds no timelines (corpus_*/TimeLines_Gold_Standard).`);
    return;
  }
  const chrono = await loadPeer('chrono-node', words.includes('--with-peers'));
  const systems: [string, Dater][] = [
    ['Story Atlas', dateByRules],
    ['always the day of the report', ({ published }, events) => events.map(() => published)],
  ];
  if (chrono === undefined) console.log('chrono-node: not installed (--with-peers fetches it)\n');
  else systems.push(['chrono-node, nearest', nearestBy(chronoTagger(chrono as Parameters<typeof chronoTagger>[0]))]);
  console.log(`${'by'.padEnd(WIDTH)}${'events'.padStart(8)}${'exact %'.padStart(9)}   goal ${GOAL}`);
  for (const [name, date] of systems) {
    const right = runDater(gold, date);
    console.log(
      `${name.padEnd(WIDTH)}${String(gold.length).padStart(8)}${((100 * right.length) / gold.length).toFixed(1).padStart(9)}`,
    );
  }
  if (words.includes('--misses')) printMisses(gold);
}

function runDater(gold: readonly GoldEvent[], date: Dater): readonly GoldEvent[] {
  return [...groupByArticle(gold)].flatMap(([article, events]) => {
    const found = date(article, events);
    return events.filter((event, index) => found[index] === event.date);
  });
}

function groupByArticle(gold: readonly GoldEvent[]): ReadonlyMap<Article, readonly GoldEvent[]> {
  const groups = new Map<Article, GoldEvent[]>();
  for (const event of gold) {
    const group = groups.get(event.article);
    if (group === undefined) groups.set(event.article, [event]);
    else group.push(event);
  }
  return groups;
}

function dateByRules(article: Article, events: readonly GoldEvent[]): readonly (string | undefined)[] {
  const { text, published } = article;
  const sentences = [...article.sentences.values()];
  const named: NamedText = {
    text,
    headline: article.sentences.get(0),
    headings: [],
    captions: [],
    paragraphs: sentences.slice(2).map((range) => ({ range, sentences: [range] })),
    mentions: [],
    names: new Map(),
    timexes: findTimexes({ text, sentences, published }),
    published,
  };
  return dateEvents(named, events).map((date) => date && toGoldDate(date.edtf));
}

/** The gold standard writes days, months and years only. */
function toGoldDate(edtf: string): string {
  return edtf.replaceAll('~', '');
}

/** The nearest date of the sentence, else the day of the report. */
function nearestBy(tagger: ReturnType<typeof chronoTagger>): Dater {
  return (article, events) => {
    const found = tagger.tag({
      set: '',
      name: '',
      text: article.text,
      published: article.published,
      labelled: [],
      timexes: [],
    });
    return events.map(({ sentence, trigger }) => {
      const inside = found.filter(({ start, end }) => sentence.start <= start && end <= sentence.end);
      const near = inside.toSorted((a, b) => Math.abs(a.start - trigger.start) - Math.abs(b.start - trigger.start))[0];
      return near?.value.slice(0, 10) ?? article.published;
    });
  };
}

function printMisses(gold: readonly GoldEvent[]): void {
  for (const [article, events] of groupByArticle(gold)) {
    const found = dateByRules(article, events);
    events.forEach(({ date, sentence, trigger }, index) => {
      if (found[index] === date) return;
      const words = article.text.slice(sentence.start, sentence.end);
      const word = article.text.slice(trigger.start, trigger.end);
      console.log(
        `${article.id} ${article.published} “${word}” gold ${date}, found ${found[index] ?? 'nothing'} | ${words}`,
      );
    });
  }
}

/** The articles by their number, from the TimeML files without labels. */
async function readArticles(folder: string): Promise<ReadonlyMap<string, Article>> {
  const articles = new Map<string, Article>();
  for (const path of (await readdir(folder, { recursive: true })).toSorted()) {
    if (!path.endsWith('.tml') || !path.includes('trackA')) continue;
    const xml = await readFile(join(folder, path), 'utf8');
    const id = /<DOCID>(.*?)<\/DOCID>/.exec(xml)?.[1] ?? '';
    const published = readDay(/<DCT>[\s\S]*?value="([^"]*)/.exec(xml)?.[1] ?? '');
    let text = '';
    const sentences = new Map<number, Range>();
    for (const found of xml.matchAll(/<s id="(\d+)">([^<]*)<\/s>/g)) {
      const words = decode(found[2] ?? '');
      sentences.set(Number(found[1]), { start: text.length, end: text.length + words.length });
      text += `${words}\n`;
    }
    articles.set(id, { id, text, sentences, published });
  }
  return articles;
}

/** Two articles write the day first. */
function readDay(value: string): string {
  return value.replace(/^(\d{2})-(\d{2})-(\d{4})$/, '$3-$2-$1').slice(0, 10);
}

function decode(words: string): string {
  return words
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/** Every mention with a date, once: mentions that two timelines date differently are left out. */
async function readGold(folder: string, articles: ReadonlyMap<string, Article>): Promise<readonly GoldEvent[]> {
  const dates = new Map<string, Set<string>>();
  for (const path of (await readdir(folder, { recursive: true })).toSorted()) {
    if (!path.includes('TimeLines_Gold_Standard') || !path.endsWith('.txt')) continue;
    for (const row of (await readFile(join(folder, path), 'utf8')).split('\n').slice(1)) {
      const [, date = '', ...mentions] = row.trim().split('\t');
      for (const mention of mentions) dates.set(mention, new Set([...(dates.get(mention) ?? []), date]));
    }
  }
  return [...dates].flatMap(([mention, given]) => {
    const event = given.size === 1 ? findMention(mention, [...given][0] ?? '', articles) : undefined;
    return event === undefined ? [] : [event];
  });
}

function findMention(mention: string, date: string, articles: ReadonlyMap<string, Article>): GoldEvent | undefined {
  const [, id = '', sentence = '', words = ''] = /^(\d+)-(\d+)-(.+)$/.exec(mention) ?? [];
  const article = articles.get(id);
  const range = article?.sentences.get(Number(sentence));
  if (article === undefined || range === undefined || date.startsWith('XXXX')) return undefined;
  const first = words.split('_')[0] ?? '';
  const start = ` ${article.text.slice(range.start, range.end)} `.indexOf(` ${first} `);
  if (start < 0) return undefined;
  const at = range.start + start;
  return { article, sentence: range, trigger: { start: at, end: at + first.length }, date: date.replaceAll('-XX', '') };
}
