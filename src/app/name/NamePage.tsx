import { useLoaderData } from 'react-router';
import type { MentionRow } from '../../core/dossier/name-file.ts';
import { countOf } from '../../core/timeline/count-of.ts';
import { Concordance } from './Concordance.tsx';
import { NameAside } from './NameAside.tsx';
import { NameHead } from './NameHead.tsx';
import { NameEvents } from './NameEvents.tsx';
import { NameLinks } from './NameLinks.tsx';
import type { NameData } from './name-loader.ts';
import styles from './NamePage.module.css';
import { NameQuotes } from './NameQuotes.tsx';

export { nameLoader } from './name-loader.ts';

export interface NamePageProps {
  /** Opens one of the files of further mentions. */
  readonly loadMentions: (file: string) => Promise<readonly MentionRow[]>;
}

/** Everything that the reports have of one name, and nothing from elsewhere but where a place lies. */
export function NamePage({ loadMentions }: NamePageProps) {
  const data: NameData = useLoaderData();
  const { file } = data;
  const { name, totals } = file;
  const counts = [
    countOf(totals.links, 'link'),
    countOf(totals.mentions, 'mention'),
    countOf(totals.events, 'event'),
    countOf(name.articles.length, 'article'),
    ...(name.stories.length > 0 ? [countOf(name.stories.length, 'story', 'stories')] : []),
  ];
  return (
    <article className={styles.root} key={name.id}>
      <title>{`${name.label} — Names — Story Atlas`}</title>
      <meta
        name="description"
        content={`${name.label} in these reports: ${counts.join(', ')}. Every sentence is linked.`}
      />
      <NameHead file={file} counts={counts} />
      <div className={styles.columns}>
        <div className={styles.main}>
          <NameEvents file={file} stories={data.stories} />
          <NameLinks file={file} />
          <NameQuotes file={file} />
          <Concordance file={file} load={loadMentions} />
        </div>
        <NameAside file={file} />
      </div>
    </article>
  );
}
