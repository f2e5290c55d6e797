/** Id of an article, `{date}-{agency|outlet|unknown}-{2–4 words}[-{letter}]`: lower-case letters, digits, hyphens; at most 64. */
export type ArticleId = string & { readonly __id: 'article' };

/** Id of a story, words joined by hyphens. */
export type StoryId = string & { readonly __id: 'story' };

/** Id of an event, `{date or span}-{2–5 words}`. */
export type EventId = string & { readonly __id: 'event' };

/** Id of a name, its words romanised and joined by hyphens. */
export type NameId = string & { readonly __id: 'name' };

/** Id of a quotation, `{article}-{passage}`. */
export type QuoteId = string & { readonly __id: 'quote' };

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether `value` can be an id of any kind: lower-case words and digits joined by single hyphens, at most 64 characters. */
export function isId(value: string): boolean {
  return value.length <= 64 && ID.test(value);
}

/** Brands a string as an article id; `undefined` when it cannot be one. */
export function findArticleId(value: string): ArticleId | undefined {
  return isId(value) ? (value as ArticleId) : undefined;
}

/** Brands a string as a story id; `undefined` when it cannot be one. */
export function findStoryId(value: string): StoryId | undefined {
  return isId(value) ? (value as StoryId) : undefined;
}

/** Brands a string as an event id; `undefined` when it cannot be one. */
export function findEventId(value: string): EventId | undefined {
  return isId(value) ? (value as EventId) : undefined;
}

/** Brands a string as a name id; `undefined` when it cannot be one. */
export function findNameId(value: string): NameId | undefined {
  return isId(value) ? (value as NameId) : undefined;
}

const LONGEST_QUOTE = 96;

/** Brands a string as a quote id, which holds an article's id and is longer; `undefined` when it cannot be one. */
export function findQuoteId(value: string): QuoteId | undefined {
  return value.length <= LONGEST_QUOTE && ID.test(value) ? (value as QuoteId) : undefined;
}
