import type { Hint, KeptLine } from './kept-line.ts';
import { findFullDates } from './printed-date.ts';

const META: Readonly<Record<string, Hint>> = {
  'article:published_time': 'date',
  'og:article:published_time': 'date',
  'og:published_time': 'date',
  datepublished: 'date',
  'date.published': 'date',
  date: 'date',
  pubdate: 'date',
  publishdate: 'date',
  'publish-date': 'date',
  'publication-date': 'date',
  'parsely-pub-date': 'date',
  'sailthru.date': 'date',
  'dc.date': 'date',
  'dc.date.issued': 'date',
  'dcterms.created': 'date',
  'dcterms.issued': 'date',
  author: 'author',
  byl: 'author',
  'parsely-author': 'author',
  'sailthru.author': 'author',
  'article:author': 'author',
  'dc.creator': 'author',
  'og:site_name': 'outlet',
  'og:title': 'title',
};
const MAX_VALUE_LENGTH = 300;
const MAX_JSON_LENGTH = 200_000;
const MAX_JSON_NODES = 500;

/** What a `meta` element says of the report, as a line; `undefined` for all the others. Addresses are no names. */
export function readMeta(key: string, content: string, line: number): KeptLine | undefined {
  const name = key.trim().toLowerCase();
  const hint = Object.hasOwn(META, name) ? META[name] : undefined;
  return hint === undefined ? undefined : toLine(hint, content, line);
}

/** What a page's linked data (schema.org in JSON) says of the report. Parsed as data, never run; whatever is broken or unknown says nothing. */
export function readLinkedData(json: string, line: number): readonly KeptLine[] {
  if (json.length > MAX_JSON_LENGTH) return [];
  const root = parseJson(json);
  const waiting: unknown[] = [root];
  for (let seen = 0; waiting.length > 0 && seen < MAX_JSON_NODES; seen += 1) {
    const node = waiting.shift();
    if (Array.isArray(node)) waiting.push(...node.slice(0, 50));
    else if (isRecord(node)) {
      if (typeof node['datePublished'] === 'string') return readNode(node, line);
      if ('@graph' in node) waiting.push(node['@graph']);
    }
  }
  return [];
}

function readNode(node: Readonly<Record<string, unknown>>, line: number): readonly KeptLine[] {
  return [
    toLine('date', nameOf(node['datePublished']), line),
    toLine('author', nameOf(node['author']), line),
    toLine('outlet', nameOf(node['publisher']), line),
  ].filter((kept) => kept !== undefined);
}

/** A string, the `name` of a thing, or the names of several. */
function nameOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value))
    return value
      .slice(0, 8)
      .map((item) => (Array.isArray(item) ? '' : nameOf(item)))
      .filter((name) => name !== '')
      .join(', ');
  return isRecord(value) && typeof value['name'] === 'string' ? value['name'] : '';
}

function toLine(hint: Hint, value: string, line: number): KeptLine | undefined {
  const text = value.replace(/\s+/g, ' ').trim();
  if (text === '' || text.length > MAX_VALUE_LENGTH || /^https?:/i.test(text)) return undefined;
  if (hint === 'date' && findFullDates(text).length === 0) return undefined;
  return { text, line, hint };
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
