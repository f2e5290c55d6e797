/** Id of an article, `{date}-{agency|outlet|unknown}-{2–4 words}[-{letter}]`: lower-case letters, digits, hyphens; at most 64. */
export type ArticleId = string & { readonly __id: 'article' };

/** Id of a story, words joined by hyphens. */
export type StoryId = string & { readonly __id: 'story' };

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
