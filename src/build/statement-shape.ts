import * as v from 'valibot';
import {
  allEvidence,
  articleId,
  chainLink,
  count,
  eventDate,
  eventId,
  evidence,
  form,
  made,
  modality,
  nameId,
  nameType,
  ordinal,
  quoteId,
  range,
  storyId,
  timex,
} from './shape-parts.ts';

/** What was read in an article, spread into its shape. */
export const annotations = {
  language: v.string(),
  timexes: v.array(timex),
  mentions: v.array(
    v.strictObject({
      start: count,
      end: count,
      type: nameType,
      role: v.optional(v.literal('government')),
      name: v.string(),
    }),
  ),
  attributions: v.array(
    v.strictObject({
      content: range,
      quotes: v.array(range),
      form,
      cue: v.optional(range),
      source: v.optional(range),
      chain: v.array(chainLink),
      how: v.picklist(['cue', 'according', 'continuation', 'implicit']),
    }),
  ),
  voices: v.array(
    v.strictObject({
      sentence: range,
      category: v.picklist(['own', 'state-media', 'institution', 'named', 'unnamed']),
      attribution: v.optional(count),
    }),
  ),
};

export const event = v.strictObject({
  id: eventId,
  story: v.optional(storyId),
  title: v.pipe(v.string(), v.maxLength(60)),
  when: eventDate,
  modality,
  order: count,
  after: v.array(v.strictObject({ event: eventId, words: v.string() })),
  where: v.array(nameId),
  involved: v.array(nameId),
  evidence: allEvidence,
  differences: v.array(v.string()),
  why: v.optional(v.string()),
  ...made,
});

const printed = { text: v.string(), count: ordinal };

export const name = v.strictObject({
  id: nameId,
  type: nameType,
  label: v.string(),
  shortLabel: v.string(),
  printed: v.array(v.strictObject(printed)),
  mergedFrom: v.array(v.strictObject({ ...printed, why: v.string() })),
  geo: v.optional(
    v.strictObject({
      lat: v.number(),
      lng: v.number(),
      precision: v.picklist(['point', 'city', 'water', 'area', 'country']),
      basis: v.string(),
    }),
  ),
  articles: v.array(v.strictObject({ article: articleId, mentions: ordinal })),
  stories: v.array(storyId),
  ...made,
});

export const link = v.strictObject({
  a: nameId,
  b: nameId,
  kind: v.picklist(['met', 'arms', 'at', 'said', 'expected']),
  verb: v.string(),
  dates: v.array(v.string()),
  modality,
  evidence: allEvidence,
  ...made,
});

export const quote = v.strictObject({
  id: quoteId,
  form,
  evidence,
  content: range,
  about: v.array(nameId),
  ...made,
});

export const story = v.strictObject({
  id: storyId,
  title: v.string(),
  standfirst: v.optional(v.string()),
  by: made.by,
  why: v.optional(v.string()),
});
