import { findStoryId, type ArticleId, type StoryId } from '../address/ids.ts';
import type { NameFacts } from '../speech/named-text.ts';
import { dropBidiControls } from '../text/plain-label.ts';
import { slice } from '../text/range.ts';
import { groupStories } from '../story/group-stories.ts';
import type { StoryArticle } from '../story/story-article.ts';
import type { Story } from './atlas.ts';
import type { EditorStory, SourceNote } from './collection-data.ts';
import type { ToldText } from './told-text.ts';

/** The stories of a collection, and the one that each article is in. */
export interface ToldStories {
  /** The editor's in their order, then those put together by rule, in order of time. */
  readonly stories: readonly Story[];
  readonly storyOf: ReadonlyMap<ArticleId, StoryId>;
}

/** What stories are made of besides the texts. `notes` has one place for each text. */
export interface StorySources {
  readonly editor: readonly EditorStory[];
  readonly notes: readonly (SourceNote | undefined)[];
  readonly facts: ReadonlyMap<string, NameFacts>;
}

/** Articles go where the editor puts them; all others are grouped by the names, days and words they share. */
export function tellStories(texts: readonly ToldText[], { editor, notes, facts }: StorySources): ToldStories {
  const storyOf = new Map<ArticleId, StoryId>();
  texts.forEach(({ article }, n) => {
    const story = notes[n]?.story;
    if (story !== undefined) storyOf.set(article.id, story);
  });
  const free = texts.filter(({ article }) => !storyOf.has(article.id));
  const drafts = groupStories(free.map(toStoryArticle), facts);
  const taken = new Set<string>(editor.map(({ id }) => id));
  const grouped = drafts.map(({ members, title, standfirst, why, ...draft }): Story => {
    const id = freeId(draft.id, taken);
    for (const member of members) {
      const text = free[member];
      if (text) storyOf.set(text.article.id, id);
    }
    return { id, title, standfirst, by: 'rule', why };
  });
  return { stories: [...editor.map((story): Story => ({ ...story, by: 'hand' })), ...grouped], storyOf };
}

function freeId(wanted: string, taken: Set<string>): StoryId {
  for (let n = 1; ; n += 1) {
    const id = findStoryId(n === 1 ? wanted : `${wanted}-${n}`);
    if (id === undefined) throw new Error(`Not an id: ${wanted}`);
    if (taken.has(id)) continue;
    taken.add(id);
    return id;
  }
}

function toStoryArticle({ article, version, timexes, statements }: ToldText): StoryArticle {
  const names = new Map<string, number>();
  for (const { name } of statements.text.mentions) names.set(name, (names.get(name) ?? 0) + 1);
  const days = timexes.flatMap(({ begin, precision }) => (precision === 'day' && begin !== undefined ? [begin] : []));
  const opening = article.headline ?? article.paragraphs[0]?.sentences[0];
  return {
    id: article.id,
    title: opening ? dropBidiControls(slice(article.text, opening)) : '',
    names,
    days: [...new Set(days)],
    ...(article.dated && { published: article.dated.edtf }),
    ...(version && { versionGroup: version.report }),
  };
}
