import { findPassage } from '../article/passage.ts';
import type { ChainLink } from '../speech/speech.ts';
import { contains } from '../text/range.ts';
import type { Article, Atlas, Evidence } from './atlas.ts';
import { countMade, shareByRule } from './count-made.ts';

/** One thing that must hold of an atlas, as a sentence with its figures, and whether it does. */
export interface AtlasCheck {
  readonly text: string;
  readonly isGood: boolean;
}

/** At least this part of what is shown must come by rule alone. */
const LEAST_BY_RULE = 0.8;
const LONGEST_TITLE = 60;

/** What must hold before anything is shown: each mark has its sentence, each worked-out date its reason. */
export function inspectAtlas(atlas: Omit<Atlas, 'problems'>): readonly AtlasCheck[] {
  const { articles, events, names, links, quotes } = atlas;
  const byId = new Map<string, Article>(articles.map((article) => [article.id, article]));
  const holds = (evidence: Evidence): boolean => isPrinted(evidence, byId.get(evidence.article));
  const known = new Set<string>(names.map(({ id }) => id));
  const spoken = articles.flatMap(({ attributions }) => attributions);
  const steps = articles.flatMap(({ text, attributions }) =>
    attributions.flatMap(({ chain }) => chain.map((link) => ({ text, link }))),
  );
  const dates = [...events.map(({ when }) => when), ...articles.flatMap(({ timexes }) => timexes)];
  const share = Math.round(shareByRule(countMade(atlas)) * 1000) / 10;
  return [
    all('events rest on a sentence that is printed', events, ({ evidence }) => evidence.every(holds)),
    all('links rest on a sentence that is printed', links, ({ evidence }) => evidence.every(holds)),
    all('quotes rest on a sentence that is printed', quotes, ({ evidence }) => holds(evidence)),
    all('names are mentioned in an article', names, (one) => one.articles.length > 0),
    all('links join two names of the collection', links, ({ a, b }) => a !== b && known.has(a) && known.has(b)),
    all('quotes and reported words have a speaker', spoken, ({ chain }) => chain.length > 0),
    all('steps from speaker to page have their words, or say how they were concluded', steps, hasWords),
    all('dates have a reason', dates, ({ why }) => why.trim() !== ''),
    all(`event titles have at most ${LONGEST_TITLE} characters`, events, ({ title }) => title.length <= LONGEST_TITLE),
    all('articles have their marks inside their text', articles, marksLieInside),
    {
      text: `${share} % of events, names, links and quotes came by rule alone; at least ${LEAST_BY_RULE * 100} % must.`,
      isGood: share >= LEAST_BY_RULE * 100,
    },
  ];
}

function all<T>(claim: string, things: readonly T[], holds: (thing: T) => boolean): AtlasCheck {
  const good = things.filter(holds).length;
  return { text: `${good} of ${things.length} ${claim}.`, isGood: good === things.length };
}

function isPrinted({ passage, words }: Evidence, article: Article | undefined): boolean {
  return article !== undefined && findPassage(article, passage)?.text === words && words.trim() !== '';
}

/** What is given stands in the text as it is labelled; what is concluded says from what. */
function hasWords({ text, link }: { readonly text: string; readonly link: ChainLink }): boolean {
  const { label, basis, why = '', range } = link;
  if (basis === 'derived') return why.trim() !== '';
  return label !== '' && range !== undefined && text.slice(range.start, range.end).includes(label);
}

function marksLieInside({ text, mentions, timexes, attributions }: Article): boolean {
  const whole = { start: 0, end: text.length };
  const ranges = [...mentions, ...timexes.map(({ range }) => range), ...attributions.map(({ content }) => content)];
  return ranges.every((range) => contains(whole, range) && range.start < range.end);
}
