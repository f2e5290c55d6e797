import { FIELD_HINTS } from './front-matter.ts';
import type { KeptLine } from './kept-line.ts';

const FIELD =
  /^(title|headline|link|url|guid|pubdate|published|date|source|author|byline|category|description|summary|body|content|text)\s?:\s*(.*)$/i;
const TITLE = /^(?:title|headline)\s?:\s*\S/i;
/** Fields that hold the report's text. Where an item has several, the shorter ones only tell what it holds. */
const TEXT_FIELDS: ReadonlySet<string> = new Set(['description', 'summary', 'body', 'content', 'text']);
const BODY_FIELDS: ReadonlySet<string> = new Set(['body', 'content', 'text']);
/** A title among other fields is a feed's; one alone is a line that happens to begin so. */
const MIN_FIELDS = 3;

/**
 * The lines of a plain text file that are the fields of a feed (`title: …`, `pubDate: …`), by their index. Each title starts a report.
 * Empty for all other files.
 */
export function readFeedFields(lines: readonly string[]): ReadonlyMap<number, KeptLine> {
  const fields = new Map<number, KeptLine>();
  let item: number[] = [];
  const close = (): void => {
    if (item.length >= MIN_FIELDS) for (const [at, line] of readItem(lines, item)) fields.set(at, line);
    item = [];
  };
  for (const [index, line] of lines.entries()) {
    if (TITLE.test(line) && !follows(lines, index, item)) close();
    if (TITLE.test(line) || (item.length > 0 && FIELD.test(line) && isNear(lines, index, item))) item.push(index);
  }
  close();
  return fields;
}

/** `title:` and `headline:` may head the same item. */
function follows(lines: readonly string[], index: number, item: readonly number[]): boolean {
  return item.length > 0 && item.at(-1) === index - 1 && keyOf(lines[item[0] ?? 0]) !== keyOf(lines[index]);
}

/** Fields follow each other with at most a blank line between them. */
function isNear(lines: readonly string[], index: number, item: readonly number[]): boolean {
  return lines.slice((item.at(-1) ?? 0) + 1, index).every((line) => line.trim() === '');
}

function readItem(lines: readonly string[], item: readonly number[]): readonly (readonly [number, KeptLine])[] {
  const hasBody = item.some((index) => BODY_FIELDS.has(keyOf(lines[index])));
  return item.map((index, at) => {
    const raw = lines[index] ?? '';
    const [, , value = ''] = FIELD.exec(raw) ?? [];
    const line = { line: index + 1, ...readField(raw, value.trim(), hasBody) };
    return [index, at === 0 ? { ...line, starts: true } : line] as const;
  });
}

function readField(raw: string, value: string, hasBody: boolean): Pick<KeptLine, 'text' | 'hint'> {
  const key = keyOf(raw);
  if (value === '') return { text: TEXT_FIELDS.has(key) ? '' : raw.trim(), hint: 'label' };
  if (TEXT_FIELDS.has(key) && (!hasBody || BODY_FIELDS.has(key))) return { text: value };
  const hint = Object.hasOwn(FIELD_HINTS, key) ? FIELD_HINTS[key] : undefined;
  return hint === undefined ? { text: raw.trim(), hint: 'label' } : { text: value, hint };
}

function keyOf(line: string | undefined): string {
  return (FIELD.exec(line ?? '')?.[1] ?? '').toLowerCase();
}
