import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import type { ArticleId, EventId, NameId, QuoteId, StoryId } from '../core/address/ids.ts';
import { ATLAS_VERSION } from '../core/atlas/atlas.ts';
import type { Article, Atlas } from '../core/atlas/atlas.ts';
import { articleId, day, count, ID, IDS, ordinal, range, storyId } from './shape-parts.ts';
import { annotations, event, link, name, quote, story } from './statement-shape.ts';

/**
 * The atlas as definitions that check it and from which its JSON Schema is made. They are tied to the types of `core` by the
 * compiler: a field that one side lacks is a type error here.
 */
const basis = v.picklist(['given', 'derived']);

const agency = v.strictObject({ name: v.string(), basis, why: v.string(), range: v.optional(range) });
const outlet = v.strictObject({ name: v.string(), why: v.string(), range: v.optional(range) });
const dated = v.strictObject({ edtf: day, basis, why: v.string(), range: v.optional(range) });
const caption = v.strictObject({
  range,
  sentences: v.array(range),
  credit: v.optional(v.string()),
  date: v.optional(day),
  repeats: ordinal,
});
const setAside = v.strictObject({
  range,
  line: ordinal,
  reason: v.picklist([
    'repeated-headline',
    'repeated-caption',
    'comment-form',
    'share-bar',
    'advertisement',
    'cookie-notice',
    'navigation',
    'related-links',
    'newsletter',
    'copyright',
    'timestamp',
    'byline',
    'credit',
    'label',
  ]),
});

const article = v.strictObject({
  id: articleId,
  title: v.string(),
  story: v.optional(storyId),
  words: count,
  version: v.optional(
    v.strictObject({ report: articleId, letter: v.string(), of: ordinal, onlyHere: v.array(ordinal) }),
  ),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  retells: v.optional(v.strictObject({ agency: v.optional(v.string()), outlet: v.optional(v.string()), date: day })),
  file: v.string(),
  part: ordinal,
  lines: v.strictTuple([ordinal, ordinal]),
  text: v.string(),
  headline: v.optional(range),
  standfirst: v.optional(range),
  byline: v.optional(v.strictObject({ range, names: v.array(v.string()) })),
  dateline: v.optional(v.strictObject({ range, place: v.optional(v.string()), date: v.optional(v.string()) })),
  agency: v.optional(agency),
  outlet: v.optional(outlet),
  dated: v.optional(dated),
  captions: v.array(caption),
  headings: v.array(v.strictObject({ range, before: ordinal })),
  paragraphs: v.array(v.strictObject({ range, sentences: v.array(range) })),
  setAside: v.array(setAside),
  ...annotations,
});

const problem = v.strictObject({
  kind: v.string(),
  severity: v.picklist(['error', 'warning']),
  file: v.string(),
  line: v.optional(ordinal),
  message: v.string(),
  advice: v.string(),
});

const atlas = v.strictObject({
  version: v.literal(ATLAS_VERSION),
  collection: v.strictObject({
    title: v.string(),
    standfirst: v.string(),
    retold: v.boolean(),
    edition: v.optional(day),
    stories: v.array(story),
  }),
  articles: v.array(article),
  events: v.array(event),
  names: v.array(name),
  links: v.array(link),
  quotes: v.array(quote),
  aliases: v.record(v.string(), articleId),
  problems: v.array(problem),
});

/** Mutual assignability: neither side may have a field that the other lacks. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
type Plain<T> = T extends ArticleId | StoryId | EventId | NameId | QuoteId
  ? T
  : T extends object
    ? { -readonly [K in keyof T]: Plain<T[K]> }
    : T;
const shapesMatchTypes: readonly [
  Same<Plain<v.InferOutput<typeof atlas>>, Plain<Atlas>>,
  Same<keyof v.InferOutput<typeof article>, keyof Article>,
] = [true, true];

/** The atlas in `content`; throws with the first fault when it is not one. */
export function checkAtlas(content: unknown): Atlas {
  void shapesMatchTypes;
  const parsed = v.safeParse(atlas, content);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Error(`Not an atlas: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
}

/** The JSON Schema (draft 2020-12) of an atlas, made from the definitions that check it. */
export function atlasJsonSchema(): Readonly<Record<string, unknown>> {
  const schema = toJsonSchema(atlas, {
    target: 'draft-2020-12',
    overrideSchema: ({ valibotSchema }) =>
      IDS.includes(valibotSchema) ? { type: 'string', pattern: ID.source } : undefined,
  });
  return { ...schema, title: 'Story Atlas, a collection of news clippings as read' };
}
