import type { NameType } from '../entity/mention.ts';
import type { Article, ArticleRow, AtlasEvent, AtlasName, Collection, Story } from './atlas.ts';
import { dayInWords } from './day-in-words.ts';
import { retoldNotice } from './retold.ts';

/** A value that JSON can carry. */
export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

/**
 * An article as schema.org describes it, for search engines and readers that are programs. A retold article is Story Atlas's own
 * text, based on the agency's report and saying so; a clipping is the agency's. `url` is the article's page.
 */
export function describeForMachines(article: Article, collection: Collection, url: string): Json {
  const own = { '@type': 'NewsArticle', headline: article.title, url, wordCount: article.words };
  const place = { isPartOf: { '@type': 'Collection', name: collection.title } };
  const { retells } = article;
  if (retells === undefined) {
    return {
      '@context': 'https://schema.org',
      ...own,
      ...place,
      ...(article.dated && { datePublished: article.dated.edtf }),
      ...(article.agency && { sourceOrganization: organisation(article.agency.name) }),
      ...(article.outlet && { publisher: organisation(article.outlet.name) }),
    };
  }
  const publisher = retells.agency ?? retells.outlet;
  const citation = `${publisher ?? 'Source not named'}, report of ${dayInWords(retells.date)}`;
  return {
    '@context': 'https://schema.org',
    ...own,
    ...place,
    author: organisation('Story Atlas'),
    creditText: retoldNotice(retells),
    citation,
    isBasedOn: {
      '@type': 'NewsArticle',
      datePublished: retells.date,
      ...(publisher !== undefined && { publisher: organisation(publisher) }),
    },
  };
}

/**
 * An event as a claim in words of schema.org: what is reported, never what is true. It names when, how sure, and the articles that
 * report it with who says so in each. `urlOf` gives an article's page.
 */
export function describeEventForMachines(
  { title, when, modality, evidence }: Pick<AtlasEvent, 'title' | 'when' | 'modality' | 'evidence'>,
  rows: readonly ArticleRow[],
  urlOf: (article: string) => string,
): Json {
  const found = new Map(rows.map((row) => [row.id, row]));
  return {
    '@context': 'https://schema.org',
    '@type': 'Claim',
    name: title,
    temporalCoverage: when.edtf,
    creativeWorkStatus: modality,
    appearance: evidence.flatMap(({ article, chain }) => {
      const row = found.get(article);
      const says = chain.map(({ label }) => label).join(', through ');
      return row ? [{ ...reference(row, urlOf), ...(says !== '' && { citation: says }) }] : [];
    }),
  };
}

/** A story as schema.org describes a collection: its title and the articles that tell it. `urlOf` gives an article's page. */
export function describeStoryForMachines(
  { id, title, standfirst }: Pick<Story, 'id' | 'title' | 'standfirst'>,
  rows: readonly ArticleRow[],
  urlOf: (article: string) => string,
): Json {
  return {
    '@context': 'https://schema.org',
    '@type': 'Collection',
    name: title,
    ...(standfirst && { description: standfirst }),
    hasPart: rows.filter(({ story }) => story === id).map((row) => reference(row, urlOf)),
  };
}

/** An article where it is pointed to. */
function reference(
  { id, title, retells, agency, outlet }: ArticleRow,
  urlOf: (article: string) => string,
): { readonly [key: string]: Json } {
  const publisher = agency?.name ?? outlet?.name;
  return {
    '@type': 'NewsArticle',
    headline: title,
    url: urlOf(id),
    ...(retells && { creditText: retoldNotice(retells) }),
    ...(!retells && publisher !== undefined && { publisher: organisation(publisher) }),
  };
}

function organisation(name: string): Json {
  return { '@type': 'Organization', name };
}

/** What schema.org calls the types of names. */
const SCHEMA_TYPES: Readonly<Record<NameType, string>> = {
  PER: 'Person',
  ORG: 'Organization',
  LOC: 'Place',
  ARMS: 'Thing',
  WORK: 'CreativeWork',
};

/** A name as schema.org describes it: what it is called here and, of a place, where it lies. `url` is its page. */
export function describeNameForMachines(
  { type, label, printed, geo }: Pick<AtlasName, 'type' | 'label' | 'printed' | 'geo'>,
  { title }: Pick<Collection, 'title'>,
  url: string,
): Json {
  const others = printed.flatMap(({ text }) => (text === label ? [] : [text]));
  return {
    '@context': 'https://schema.org',
    '@type': SCHEMA_TYPES[type],
    name: label,
    url,
    ...(others.length > 0 && { alternateName: others }),
    ...(geo && { geo: { '@type': 'GeoCoordinates', latitude: geo.lat, longitude: geo.lng } }),
    subjectOf: { '@type': 'Collection', name: title },
  };
}
