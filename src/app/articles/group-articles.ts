import type { StoryId } from '../../core/address/ids.ts';
import type { ArticleRow, Story } from '../../core/atlas/atlas.ts';

/** The printings of one report, or a report that has only one. */
export type ReportGroup = readonly [ArticleRow, ...ArticleRow[]];

/** A part of the list under one heading. */
export interface StoryGroup {
  /** `undefined` for articles outside every story, and for a list without headings. */
  readonly story: Story | undefined;
  readonly articles: number;
  readonly reports: readonly ReportGroup[];
}

/** Rows under their stories, in the editor's order of stories; articles without a story come last. */
export function groupByStory(rows: readonly ArticleRow[], stories: readonly Story[]): readonly StoryGroup[] {
  const under = new Map<StoryId | undefined, ArticleRow[]>();
  const ids = new Set(stories.map(({ id }) => id));
  for (const row of rows) {
    // A large collection names its first stories only: articles of the others are not left out.
    const story = row.story !== undefined && ids.has(row.story) ? row.story : undefined;
    under.set(story, [...(under.get(story) ?? []), row]);
  }
  const known: readonly (Story | undefined)[] = [...stories, undefined];
  return known.flatMap((story) => {
    const own = under.get(story?.id);
    return own === undefined ? [] : [{ story, articles: own.length, reports: groupVersions(own) }];
  });
}

/** All rows as one part, in their order. */
export function groupAll(rows: readonly ArticleRow[]): readonly StoryGroup[] {
  return rows.length === 0 ? [] : [{ story: undefined, articles: rows.length, reports: groupVersions(rows) }];
}

/** Printings of one report stand together, where the first of them stands: their ids differ in the letter only. */
export function groupVersions(rows: readonly ArticleRow[]): readonly ReportGroup[] {
  const groups = new Map<string, [ArticleRow, ...ArticleRow[]]>();
  for (const row of rows) {
    const report = reportOf(row);
    const group = groups.get(report);
    if (group) group.push(row);
    else groups.set(report, [row]);
  }
  return [...groups.values()];
}

function reportOf({ id, version }: ArticleRow): string {
  const suffix = version && `-${version.letter}`;
  return suffix !== undefined && id.endsWith(suffix) ? id.slice(0, -suffix.length) : id;
}
