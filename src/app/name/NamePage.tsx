import { lazy, Suspense } from 'react';
import { useLoaderData } from 'react-router';
import { countOf } from '../../core/text/count-of.ts';
import type { AtlasClient } from '../platform/atlas-client.ts';
import { useIsHydrated } from '../ui/use-is-hydrated.ts';
import { Concordance } from './Concordance.tsx';
import { NameAside } from './NameAside.tsx';
import { NameHead } from './NameHead.tsx';
import { NameEvents } from './NameEvents.tsx';
import { NameLinks } from './NameLinks.tsx';
import type { NameData } from './name-loader.ts';
import styles from './NamePage.module.css';
import { NameQuotes } from './NameQuotes.tsx';

export { nameLoader } from './name-loader.ts';

const SmallPlates = lazy(async () => ({ default: (await import('../plate/SmallPlates.tsx')).SmallPlates }));

/** Width and height of a plate, in pixels of text at its usual size. */
const SIDE = 300;

export interface NamePageProps {
  /** What further mentions and places are opened from. */
  readonly atlas: AtlasClient;
}

/** Everything that the reports have of one name, and nothing from elsewhere but where a place lies. */
export function NamePage({ atlas }: NamePageProps) {
  const data: NameData = useLoaderData();
  const { file } = data;
  const { name, totals } = file;
  const isRunning = useIsHydrated();
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
          <Concordance file={file} load={atlas.mentions} />
        </div>
        <div>
          <NameAside file={file} />
          {isRunning && name.geo && name.stories.length > 0 && (
            <Suspense>
              <div className={styles.where}>
                <SmallPlates atlas={atlas} wanted={name.stories} side={SIDE} where={[name.id]} needsPlace />
              </div>
            </Suspense>
          )}
        </div>
      </div>
    </article>
  );
}
