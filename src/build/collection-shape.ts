import * as v from 'valibot';
import { findArticleId, findStoryId } from '../core/address/ids.ts';
import type { ArticleId, StoryId } from '../core/address/ids.ts';
import { keepText } from '../core/article/keep-text.ts';
import { dropBidiControls } from '../core/text/plain-label.ts';
import { toFileLabel } from './file-label.ts';
import type { CollectionData, PublishedIds } from '../core/atlas/collection-data.ts';

const LONGEST_TEXT = 2000;
const text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_TEXT));
/** What readers see as a name or a title: nothing hidden in it turns or pushes the words around it. */
const label = v.pipe(
  text,
  v.transform((value) => dropBidiControls(keepText(value)).trim()),
  v.minLength(1),
);
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day such as 2023-09-17'));
const storyId = v.pipe(
  v.string(),
  v.check((value) => findStoryId(value) !== undefined, 'must be lower-case words joined by hyphens'),
  v.transform((value) => value as StoryId),
);
const articleId = v.pipe(
  v.string(),
  v.check((value) => findArticleId(value) !== undefined, 'must be lower-case words joined by hyphens'),
  v.transform((value) => value as ArticleId),
);

const source = v.strictObject({
  file: v.pipe(text, v.transform(toFileLabel)),
  part: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1),
  story: v.optional(storyId),
  retells: v.optional(v.strictObject({ agency: v.optional(label), outlet: v.optional(label), date: day })),
});

const collection = v.pipe(
  v.strictObject({
    title: label,
    standfirst: v.optional(label),
    edition: v.optional(day),
    retold: v.optional(v.boolean(), false),
    stories: v.optional(v.array(v.strictObject({ id: storyId, title: label, standfirst: v.optional(label) })), []),
    sources: v.optional(v.array(source), []),
  }),
  v.check(
    ({ stories, sources }) => sources.every(({ story }) => !story || stories.some(({ id }) => id === story)),
    'every story that “sources” names must stand in “stories”',
  ),
  v.check(
    ({ retold, sources }) => !retold || (sources.length > 0 && sources.every(({ retells }) => retells !== undefined)),
    'a retold collection must say for every source what it retells',
  ),
  v.transform(({ standfirst = '', ...others }) => ({ ...others, standfirst })),
);

const ids = v.strictObject({
  articles: v.optional(v.record(v.string(), v.strictObject({ quote: text, file: text })), {}),
  events: v.optional(v.record(v.string(), v.strictObject({ quote: text, title: text })), {}),
  aliases: v.optional(v.record(v.string(), articleId), {}),
});

/** What came of checking a data file: its value, or one sentence for each fault. */
export type ShapeResult<T> =
  | { readonly value: T; readonly faults?: undefined }
  | { readonly value?: undefined; readonly faults: readonly string[] };

/** Checks `collection.json`. Throws when it is not JSON. */
export function parseCollectionData(json: string): ShapeResult<CollectionData> {
  return parseShape(collection, JSON.parse(json));
}

/** Checks `ids.json`. Throws when it is not JSON. */
export function parsePublishedIds(json: string): ShapeResult<PublishedIds> {
  return parseShape(ids, JSON.parse(json));
}

function parseShape<T>(shape: v.GenericSchema<unknown, T>, content: unknown): ShapeResult<T> {
  const parsed = v.safeParse(shape, content);
  if (parsed.success) return { value: parsed.output };
  return { faults: parsed.issues.map((issue) => `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`) };
}
