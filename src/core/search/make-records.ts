import { formatPassage, formatUnit } from '../address/passage-id.ts';
import { placeSentences } from '../article/passage.ts';
import type { PlacedSentence } from '../article/passage.ts';
import type { Article, AtlasEvent, AtlasName, AtlasQuote, Evidence } from '../atlas/atlas.ts';
import { edtfBounds } from '../date/edtf-bounds.ts';
import { checkCode } from '../text/check-code.ts';
import { slice } from '../text/range.ts';
import type {
  ArticleRecord,
  EventRecord,
  NameRecord,
  PassageFacts,
  PassageField,
  QuoteRecord,
  SearchPassage,
  SearchRecord,
} from './record.ts';
import { gatherFacts, hasFacts, packFacts, speakerKey, TYPE_WORDS } from './sentence-facts.ts';

/** What records are made from: an atlas, or as much of it as is there. */
export interface RecordSources {
  readonly articles: readonly Article[];
  readonly events: readonly AtlasEvent[];
  readonly names: readonly AtlasName[];
  readonly quotes: readonly AtlasQuote[];
}

/** Sentences that begin within so many characters of the body count as its beginning. */
const LEAD = 300;

/** Everything that can be found in a collection, in order: articles, events, names, quotes, each in the order it was handed in. */
export function makeRecords({ articles, events, names, quotes }: RecordSources): readonly SearchRecord[] {
  const types = new Map(names.map(({ id, type }) => [id as string, TYPE_WORDS[type]]));
  const firstMentions = new Map<string, SentenceAt>();
  const articleRecords = articles.map((article) => makeArticle(article, firstMentions));
  return [
    ...articleRecords,
    ...events.map((event) => makeEvent(event, types)),
    ...names.map((name) => makeName(name, firstMentions.get(name.id))),
    ...quotes.map((quote) => makeQuote(quote, articles, types)),
  ];
}

type SentenceAt = NonNullable<NameRecord['place']>;

function makeArticle(article: Article, firstMentions: Map<string, SentenceAt>): ArticleRecord {
  const { id, title, story, dated, version, agency, outlet, text } = article;
  const day = dated && edtfBounds(dated.edtf);
  const sentences = placeSentences(article);
  const bodyStart = article.paragraphs[0]?.range.start ?? 0;
  const facts = gatherFacts(article, sentences);
  const standfirst = article.standfirst && { text: slice(text, article.standfirst), field: 'lead' as const };
  const passages = sentences.map((sentence, index): SearchPassage => {
    const { unit, range } = sentence;
    const words = slice(text, range);
    const at = unit.kind === 'headline' ? `h~${checkCode(words)}` : `${formatUnit(unit)}~${checkCode(words)}`;
    for (const { id: name } of facts[index]?.names ?? []) {
      if (!firstMentions.has(name)) firstMentions.set(name, { article: id, at });
    }
    const own = facts[index];
    return { text: words, field: fieldOf(sentence, bodyStart), at, ...(own && hasFacts(own) && { facts: own }) };
  });
  const headless = article.headline ? [] : [{ text: title, field: 'title' as const }];
  const source = agency?.name ?? outlet?.name;
  return {
    kind: 'article',
    id,
    title,
    ...(story !== undefined && { story }),
    ...(dated && { dated: dated.edtf }),
    ...(day && { day: [day.begin, day.end] as const }),
    ...(source !== undefined && { source }),
    ...(version && { version: { report: version.report, letter: version.letter, of: version.of } }),
    passages: [
      ...(headless.length > 0 && passages.length === 0 ? headless : []),
      ...(standfirst ? [standfirst] : []),
      ...passages,
    ],
  };
}

function fieldOf({ unit, range }: PlacedSentence, bodyStart: number): PassageField {
  if (unit.kind === 'headline') return 'title';
  return unit.kind === 'paragraph' && range.start - bodyStart < LEAD ? 'lead' : 'body';
}

function makeEvent(event: AtlasEvent, types: ReadonlyMap<string, string>): EventRecord {
  const { id, title, story, when, modality, evidence } = event;
  const ids = [...new Set([...event.where, ...event.involved])];
  const certainty = modality === 'happened' ? when.basis : 'expected';
  const day = when.begin !== undefined && when.end !== undefined ? ([when.begin, when.end] as const) : undefined;
  const facts = packFacts({
    names: ids.map((name) => ({ id: name })),
    types: new Set(ids.flatMap((name) => types.get(name) ?? [])),
    ...chainFacts(evidence),
    days: day ? [day] : [],
    dates: [certainty],
  });
  const words = [...new Set(evidence.map((one) => one.words))].slice(0, 4);
  return {
    kind: 'event',
    id,
    facts,
    title,
    ...(story !== undefined && { story }),
    ...(day && { day }),
    edtf: when.edtf,
    certainty,
    place: placeOf(evidence[0]),
    chain: evidence[0].chain.map(({ label }) => label),
    passages: [{ text: title, field: 'title' }, ...words.map((text) => ({ text, field: 'body' as const }))],
  };
}

function chainFacts(evidence: readonly Evidence[]): {
  readonly by: ReadonlySet<string>;
  readonly via: ReadonlySet<string>;
} {
  return {
    by: new Set(evidence.flatMap(({ chain }) => chain.slice(0, 1).map(speakerKey))),
    via: new Set(evidence.flatMap(({ chain }) => chain.slice(1).map(speakerKey))),
  };
}

function placeOf({ article, passage }: Evidence): SentenceAt {
  return { article, at: formatPassage(passage) };
}

function makeName({ id, type, label, printed, articles }: AtlasName, place: SentenceAt | undefined): NameRecord {
  const facts: PassageFacts = { names: [{ id }], types: [TYPE_WORDS[type]] };
  const forms = [...new Set(printed.map(({ text }) => text))];
  return {
    kind: 'name',
    id,
    facts,
    type: TYPE_WORDS[type],
    title: label,
    mentions: articles.reduce((sum, { mentions }) => sum + mentions, 0),
    ...(place && { place }),
    printed: forms,
    passages: [
      { text: label, field: 'title' },
      ...forms.filter((form) => form !== label).map((text) => ({ text, field: 'lead' as const })),
    ],
  };
}

function makeQuote(quote: AtlasQuote, articles: readonly Article[], types: ReadonlyMap<string, string>): QuoteRecord {
  const { id, form, evidence, content, about } = quote;
  const article = findArticle(articles, evidence.article);
  const said = article ? slice(article.text, content) : evidence.words;
  const speakers = evidence.chain.flatMap(({ name }) => name ?? []);
  const ids = [...new Set([...speakers, ...about])];
  const facts = packFacts({
    names: ids.map((name) => ({ id: name })),
    types: new Set(ids.flatMap((name) => types.get(name) ?? [])),
    ...chainFacts([evidence]),
    days: [],
    dates: [],
  });
  const day = article?.dated && edtfBounds(article.dated.edtf);
  const chain = evidence.chain.map(({ label }) => label);
  return {
    kind: 'quote',
    id,
    facts,
    title: chain.join(' → '),
    ...(article?.story !== undefined && { story: article.story }),
    ...(day && { day: [day.begin, day.end] as const }),
    form,
    place: placeOf(evidence),
    chain,
    passages: [
      { text: said, field: 'lead' },
      { text: chain[0] ?? '', field: 'body' },
    ],
  };
}

/** Articles are in order of id. */
function findArticle(articles: readonly Article[], id: string): Article | undefined {
  let low = 0;
  let high = articles.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((articles[middle]?.id ?? '') < id) low = middle + 1;
    else high = middle;
  }
  return articles[low]?.id === id ? articles[low] : articles.find((article) => article.id === id);
}
