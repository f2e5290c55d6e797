import * as v from 'valibot';
import type { ArticleId, EventId, NameId, QuoteId, StoryId } from '../core/address/ids.ts';

/** The small pieces of which the shape of an atlas is put together. */
export const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const isId = (value: unknown): boolean => typeof value === 'string' && ID.test(value);
export const articleId = v.custom<ArticleId>(isId);
export const storyId = v.custom<StoryId>(isId);
export const eventId = v.custom<EventId>(isId);
export const nameId = v.custom<NameId>(isId);
export const quoteId = v.custom<QuoteId>(isId);
/** Every kind of id: what the JSON Schema writes as a string with a pattern. */
export const IDS: readonly unknown[] = [articleId, storyId, eventId, nameId, quoteId];

export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const ordinal = v.pipe(v.number(), v.integer(), v.minValue(1));
export const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
export const range = v.strictObject({ start: count, end: count });
export const nameType = v.picklist(['PER', 'ORG', 'LOC', 'ARMS', 'WORK']);
export const modality = v.picklist(['happened', 'expected', 'possible']);
export const form = v.picklist(['direct', 'part', 'reported']);

const unit = v.strictObject({
  kind: v.picklist(['headline', 'paragraph', 'caption']),
  n: count,
  sentence: v.optional(ordinal),
});
export const passage = v.strictObject({ from: unit, to: v.optional(unit), check: v.optional(v.string()) });

const by = v.picklist(['rule', 'hand', 'both']);
/** Who made something, spread into its shape. */
export const made = { by, handWhy: v.optional(v.string()) };

const reading = v.strictObject({ edtf: v.string(), value: v.string(), why: v.string() });
const precision = v.picklist([
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'quarter',
  'season',
  'year',
  'decade',
  'century',
  'vague',
]);
/** What events and temporal expressions say of their date. */
const dating = {
  begin: v.optional(day),
  end: v.optional(day),
  precision,
  basis: v.picklist(['given', 'derived', 'unclear']),
  readings: v.optional(v.array(reading)),
  why: v.string(),
};
export const eventDate = v.strictObject({ edtf: v.string(), ...dating });

export const timex = v.strictObject({
  range,
  type: v.picklist(['DATE', 'TIME', 'DURATION', 'SET']),
  value: v.string(),
  edtf: v.optional(v.string()),
  mod: v.optional(
    v.picklist([
      'START',
      'MID',
      'END',
      'APPROX',
      'LESS_THAN',
      'MORE_THAN',
      'EQUAL_OR_LESS',
      'EQUAL_OR_MORE',
      'SINCE',
      'UNTIL',
      'BEFORE',
      'AFTER',
    ]),
  ),
  anchor: v.picklist(['explicit', 'published', 'timex', 'event']),
  ...dating,
});

export const chainLink = v.strictObject({
  role: v.picklist(['speaker', 'carrier', 'agency', 'outlet']),
  label: v.string(),
  name: v.optional(v.string()),
  basis: v.picklist(['given', 'derived']),
  why: v.optional(v.string()),
  range: v.optional(range),
});

export const evidence = v.strictObject({
  article: articleId,
  passage,
  words: v.string(),
  chain: v.array(chainLink),
  when: v.optional(eventDate),
});
export const allEvidence = v.tupleWithRest([evidence], evidence);
