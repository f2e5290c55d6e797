import { DIFFS, MARK_KINDS } from './address.ts';
import type { Address, Diff, MarkKind, ParsedAddress, PassageRef } from './address.ts';
import { findArticleId, findEventId, findNameId, findQuoteId, findStoryId } from './ids.ts';
import type { ArticleId, StoryId } from './ids.ts';
import { parseMapView } from './map-view.ts';
import { parseNamesView } from './names-view.ts';
import type { NamesView } from './names-view.ts';
import { parsePassage } from './passage-id.ts';
import { decodePart, parseQueryString } from './query-string.ts';
import { parseQuotesView } from './quotes-view.ts';
import { parseSearchView } from './search-view.ts';
import type { SearchView } from './search-view.ts';
import { parseTimelineView } from './timeline-view.ts';

/** Longest text in a URL that is searched for, in UTF-16 units. */
export const MAX_QUERY = 200;
/** Longest quotation that a passage link carries, in UTF-16 units. */
export const MAX_QUOTE = 300;
/** Pages without anything to choose. */
const PLAIN = ['about', 'checkup', 'dossier', 'keys', 'settings'] as const;
/** A URL longer than this is not read at all. A quotation of `MAX_QUOTE` characters outside Latin takes 9 each. */
const MAX_URL = 8000;

/**
 * Reads a URL below the app's base path: `/articles/x/?q=y#p12s1~k7q2`, the first slash included. Inverse of `formatAddress`.
 * Never throws: a path that names no page is `unknown`, a known parameter with a bad value is reported and left out, an unknown
 * parameter is ignored. A trailing slash, `index.html` and capital letters in the path make no difference.
 */
export function parseAddress(url: string): ParsedAddress {
  if (url.length > MAX_URL) return { address: { kind: 'unknown', path: url.slice(0, MAX_QUERY) }, notUnderstood: [] };
  const [beforeHash = '', ...hash] = url.split('#');
  const [path = '', ...query] = beforeHash.split('?');
  const notUnderstood: string[] = [];
  const params = new Params(query.join('?'), notUnderstood);
  const address = parsePath(path, params, () => readPassage(hash.join('#'), notUnderstood));
  return { address, notUnderstood };
}

function parsePath(path: string, params: Params, passage: () => PassageRef | undefined): Address {
  const [first, second, ...rest] = path
    .replace(/(^|\/)index\.html$/i, '$1')
    .split('/')
    .filter((part) => part !== '')
    .map((part) => decodePart(part).toLowerCase());
  const unknown: Address = { kind: 'unknown', path };
  if (first === 'compare') return parseCompare([second, ...rest], params, passage) ?? unknown;
  if (rest.length > 0) return unknown;
  if (first === undefined) return { kind: 'home', story: params.stories(), ...params.read(parseTimelineView) };
  if (first === 'stories' && second !== undefined) {
    const story = findStoryId(second);
    return story === undefined ? unknown : { kind: 'story', story, ...params.read(parseTimelineView) };
  }
  if (first === 'events' && second !== undefined) {
    const event = findEventId(second);
    return event === undefined ? unknown : { kind: 'event', event };
  }
  if (first === 'articles' && second === undefined) return { kind: 'articles', story: params.stories() };
  if (first === 'articles' && second !== undefined) {
    const article = findArticleId(second);
    return article === undefined ? unknown : parseArticle(article, params, passage());
  }
  if (first === 'quotes') {
    if (second === undefined) return { kind: 'quotes', ...params.read(parseQuotesView) };
    const quote = findQuoteId(second);
    return quote === undefined ? unknown : { kind: 'quote', quote };
  }
  if (first === 'map' && second === undefined) return { kind: 'map', ...params.read(parseMapView) };
  if (first === 'names') {
    if (second === undefined) return { kind: 'names', ...params.names() };
    const name = findNameId(second);
    return name === undefined ? unknown : { kind: 'name', name };
  }
  if (first === 'search' && second === undefined) return { kind: 'search', ...params.search() };
  const plain = PLAIN.find((one) => one === first);
  if (plain && second === undefined) return { kind: plain };
  return unknown;
}

/** No article, two of them, or a story. */
function parseCompare(
  [first, second, ...more]: readonly (string | undefined)[],
  params: Params,
  passage: () => PassageRef | undefined,
): Address | undefined {
  if (first === undefined) return { kind: 'compare' };
  const story = second === undefined ? findStoryId(first) : undefined;
  if (story !== undefined) return { kind: 'facts', story };
  const [a, b] = [findArticleId(first), findArticleId(second ?? '')];
  if (a === undefined || b === undefined || more.length > 0) return undefined;
  const [diff, at] = [params.diff(), passage()];
  return { kind: 'comparison', a, b, ...(diff && { diff }), ...(at && { passage: at }) };
}

function parseArticle(article: ArticleId, params: Params, passage: PassageRef | undefined): Address {
  const query = params.text('q', MAX_QUERY);
  const quote = params.text('quote', MAX_QUOTE);
  const show = params.show();
  return {
    kind: 'article',
    article,
    ...(query !== undefined && { query }),
    ...(quote !== undefined && { quote }),
    ...(show && { show }),
    ...(passage && { passage }),
  };
}

/** A hash that is an id on the page (`set-aside`, `content`) is the browser's, not ours; one that looks like a passage must be one. */
function readPassage(hash: string, notUnderstood: string[]): PassageRef | undefined {
  const text = decodePart(hash.split(':~:')[0] ?? '');
  const passage = parsePassage(text);
  if (passage === undefined && /^(?:h|[pc]\d)|~/.test(text)) notUnderstood.push(`#${text.slice(0, MAX_QUERY)}`);
  return passage;
}

class Params {
  readonly #values = new Map<string, string>();
  readonly #notUnderstood: string[];

  constructor(query: string, notUnderstood: string[]) {
    this.#notUnderstood = notUnderstood;
    for (const { name, value } of parseQueryString(query)) if (!this.#values.has(name)) this.#values.set(name, value);
  }

  text(name: string, longest: number): string | undefined {
    const value = this.#values.get(name)?.trim();
    if (value === undefined || value === '') return undefined;
    if (value.length <= longest) return value;
    this.#notUnderstood.push(`${name}=${value.slice(0, 40)}…`);
    return undefined;
  }

  /** A view of a page, by its own reader. */
  read<T>(parse: (values: ReadonlyMap<string, string>, report: (text: string) => void) => T): T {
    return parse(this.#values, (text) => this.#notUnderstood.push(text));
  }

  names(): NamesView {
    const q = this.text('q', MAX_QUERY);
    return { ...(q !== undefined && { q }), ...parseNamesView(this.#values, (text) => this.#notUnderstood.push(text)) };
  }

  diff(): Diff | undefined {
    const value = this.#values.get('diff')?.toLowerCase() ?? '';
    const known = DIFFS.find((one) => one === value);
    if (known) return known;
    if (value !== '' && value !== 'differences') this.#notUnderstood.push(`diff=${value.slice(0, 40)}`);
    return undefined;
  }

  search(): SearchView {
    const q = this.text('q', MAX_QUERY);
    return {
      ...(q !== undefined && { q }),
      ...this.read(parseSearchView),
    };
  }

  /** `names,says`, or `none`. Parts that are nothing to mark are reported; when no part is understood, it is as if nothing were said. */
  show(): readonly MarkKind[] | undefined {
    const value = this.#values.get('show')?.toLowerCase() ?? '';
    if (value === '') return undefined;
    if (value === 'none') return [];
    const parts = value.split(',').filter((part) => part !== '');
    const kinds = MARK_KINDS.filter((kind) => parts.includes(kind));
    const isUnderstood = parts.every((part) => kinds.some((kind) => kind === part));
    if (!isUnderstood) this.#notUnderstood.push(`show=${value.slice(0, 40)}`);
    return kinds.length === 0 ? undefined : kinds;
  }

  stories(): readonly StoryId[] {
    const parts = (this.#values.get('story') ?? '').split(',').filter((part) => part !== '');
    const ids = parts.flatMap((part) => findStoryId(part) ?? []);
    if (ids.length < parts.length) this.#notUnderstood.push(`story=${parts.join(',').slice(0, MAX_QUERY)}`);
    return [...new Set(ids)].toSorted();
  }
}
