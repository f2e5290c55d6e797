import type { ArticleRow, Story } from '../../core/atlas/atlas.ts';
import { countOf } from '../../core/text/count-of.ts';
import styles from './ArticleList.module.css';
import { ArticleTable } from './ArticleTable.tsx';
import { groupAll, groupByStory } from './group-articles.ts';
import type { StoryGroup } from './group-articles.ts';

export interface ArticleListProps {
  readonly rows: readonly ArticleRow[];
  readonly stories: readonly Story[];
  /** Whether these are all rows there are. A part of a list has no headings: rows that come later would move under them. */
  readonly hasAll: boolean;
  readonly retold: boolean;
}

/** Articles under the stories they belong to. */
export function ArticleList({ rows, stories, hasAll, retold }: ArticleListProps) {
  const ids = new Set(stories.map(({ id }) => id));
  const hasStories = hasAll && rows.every(({ story }) => story !== undefined && ids.has(story));
  const groups = hasStories ? groupByStory(rows, stories) : groupAll(rows);
  return (
    <div className={styles.root}>
      {groups.map((group, index) => (
        <StorySection
          key={group.story?.id ?? ''}
          group={group}
          isOnly={groups.length === 1}
          isLand={index % 2 === 1}
          retold={retold}
        />
      ))}
    </div>
  );
}

interface StorySectionProps {
  readonly group: StoryGroup;
  readonly isOnly: boolean;
  /** Tints alternate, so that neighbours differ. */
  readonly isLand: boolean;
  readonly retold: boolean;
}

function StorySection({ group: { story, articles, reports }, isOnly, isLand, retold }: StorySectionProps) {
  if (isOnly) {
    return (
      <div className={styles.story}>
        <ArticleTable caption="Articles" reports={reports} retold={retold} />
      </div>
    );
  }
  const title = story?.title ?? 'Other articles';
  return (
    <section className={styles.story} data-tint={isLand ? 'land' : 'sea'}>
      <div className={styles.band}>
        <h2 className={styles.title}>{title}</h2>
        <p className={styles.count}>{countOf(articles, 'article')}</p>
      </div>
      <ArticleTable caption={title} reports={reports} retold={retold} />
    </section>
  );
}
