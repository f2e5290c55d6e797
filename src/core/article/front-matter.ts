import type { Hint, KeptLine } from './kept-line.ts';

/** Which keys of a file's own fields say what. Keys not listed are kept as labels. */
export const FIELD_HINTS: Readonly<Record<string, Hint>> = {
  title: 'title',
  headline: 'title',
  date: 'date',
  published: 'date',
  pubdate: 'date',
  publishdate: 'date',
  publish_date: 'date',
  published_at: 'date',
  published_time: 'date',
  datepublished: 'date',
  author: 'author',
  authors: 'author',
  byline: 'author',
  by: 'author',
  outlet: 'outlet',
  publisher: 'outlet',
  publication: 'outlet',
  site: 'outlet',
  site_name: 'outlet',
  newspaper: 'outlet',
  source: 'outlet',
  agency: 'agency',
  wire: 'agency',
  standfirst: 'standfirst',
  subtitle: 'standfirst',
  dek: 'standfirst',
  description: 'standfirst',
  summary: 'standfirst',
};
const FENCE = /^(?:---|\+\+\+)\s*$/;
const END = /^(?:---|\.\.\.|\+\+\+)\s*$/;
const PAIR = /^([A-Za-z][\w -]{0,40}?)\s*[:=]\s*(.*)$/;
const ITEM = /^\s*-\s+(.*)$/;
const MAX_LINES = 60;

/** A front matter block and the index of the line behind it. */
export interface FrontMatter {
  readonly lines: readonly KeptLine[];
  readonly next: number;
}

/**
 * Reads a front matter block that opens at `lines[at]`; `undefined` when none does. Only `key: value` and lists are known, all values are text:
 * none of YAML's types, anchors or tags, so nothing in it can do anything. The first line is marked as the start of a report.
 */
export function readFrontMatter(lines: readonly string[], at: number): FrontMatter | undefined {
  if (!FENCE.test(lines[at] ?? '') || !PAIR.test(lines[at + 1] ?? '')) return undefined;
  const kept: KeptLine[] = [];
  let key = '';
  for (let index = at + 1; index < lines.length && index <= at + MAX_LINES; index += 1) {
    const text = lines[index] ?? '';
    if (END.test(text)) return { lines: markStart(kept), next: index + 1 };
    const item = ITEM.exec(text);
    const pair = item === null ? PAIR.exec(text) : null;
    if (item === null && pair === null && text.trim() !== '' && !/^\s/.test(text) && !text.startsWith('#'))
      return undefined;
    key = pair?.[1]?.toLowerCase().replace(/[ -]/g, '_') ?? key;
    const line = keepValue({ key, value: unquote(pair?.[2] ?? item?.[1] ?? text), text, line: index + 1 });
    if (line !== undefined) kept.push(line);
  }
  return undefined;
}

interface Field {
  readonly key: string;
  readonly value: string;
  readonly text: string;
  readonly line: number;
}

function keepValue({ key, value, text, line }: Field): KeptLine | undefined {
  if (value === '') return text.trim() === '' ? undefined : { text: text.trim(), line, hint: 'label' };
  const hint = Object.hasOwn(FIELD_HINTS, key) ? FIELD_HINTS[key] : undefined;
  return hint === undefined ? { text: text.trim(), line, hint: 'label' } : { text: value, line, hint };
}

/** `"…"`, `'…'` and `[a, b]` lose their marks. */
function unquote(value: string): string {
  const text = value.trim();
  const quoted = /^"(.*)"$|^'(.*)'$/.exec(text);
  if (quoted !== null) return (quoted[1] ?? quoted[2] ?? '').replace(/\\"/g, '"').replace(/''/g, "'");
  if (!text.startsWith('[') || !text.endsWith(']')) return text;
  return text
    .slice(1, -1)
    .split(',')
    .map((item) => item.trim().replace(/^["']|["']$/g, ''))
    .join(', ');
}

function markStart(lines: readonly KeptLine[]): readonly KeptLine[] {
  return lines.map((line, index) => (index === 0 ? { ...line, starts: true } : line));
}
