import { Link, useLoaderData } from 'react-router';
import type { MadeCount } from '../../core/atlas/count-made.ts';
import { countOf, formatCount } from '../../core/text/count-of.ts';
import type { AboutData } from './about-loader.ts';
import styles from './AboutPage.module.css';
import { ChecksSection } from './ChecksSection.tsx';
import { DatesSection } from './DatesSection.tsx';
import { HowSection } from './HowSection.tsx';
import { LicenceSection } from './LicenceSection.tsx';
import { LimitsSection } from './LimitsSection.tsx';
import { NamesSection } from './NamesSection.tsx';
import { SourcesSection } from './SourcesSection.tsx';

export { aboutLoader } from './about-loader.ts';

const SECTIONS = [
  { id: 'how', name: 'How it was made' },
  { id: 'links', name: 'How links work' },
  { id: 'sources', name: 'Sources' },
  { id: 'dates', name: 'Dates' },
  { id: 'names', name: 'Names' },
  { id: 'checks', name: 'By rule, by hand, checks' },
  { id: 'limits', name: 'Limits' },
  { id: 'licence', name: 'Licences' },
] as const;

/** What this collection is, how it was made, and what the app does not do. */
export function AboutPage() {
  const { collection, totals, rows, dates, merges, made, checks, byHand }: AboutData = useLoaderData();
  return (
    <div className={styles.root}>
      <div className={styles.grid}>
        <title>About and method — Story Atlas</title>
        <meta
          name="description"
          content="What this collection is, how its clippings were read, and how links to passages work."
        />
        <nav className={styles.contents} aria-label="On this page">
          <p className={styles.label}>On this page</p>
          <ul className={styles.list}>
            {SECTIONS.map(({ id, name }) => (
              <li key={id}>
                <Link to={{ hash: id }}>{name}</Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className={`prose ${styles.text}`}>
          <h1 className={styles.title} tabIndex={-1}>
            About and method
          </h1>
          <p>
            Story Atlas is for reading a news story across its clippings. It shows each report as one article, says what
            is known about where the text comes from, and gives every sentence a link of its own.
          </p>
          <p>
            This collection is called “{collection.title}”. It was made from{' '}
            {countOf(totals.clippings, 'clipping file')}, which hold {countOf(totals.articles, 'article')},{' '}
            {countOf(sum(made.events), 'event')} and {countOf(sum(made.names), 'name')}. {setAside(totals.setAside)}
          </p>
          <HowSection retold={collection.retold} />
          <SourcesSection retold={collection.retold} rows={rows} />
          <DatesSection rows={dates} total={sum(made.events)} />
          <NamesSection rows={merges} />
          <ChecksSection made={made} checks={checks} byHand={byHand} />
          <LimitsSection />
          <LicenceSection retold={collection.retold} />
        </div>
      </div>
    </div>
  );
}

function setAside(lines: number): string {
  if (lines === 0) return 'No line of them was set aside.';
  const are = lines === 1 ? 'is one line' : `are ${formatCount(lines)} lines`;
  return `In the files there ${are} that are no part of a report’s text: captions printed twice, credits, forms. They are set aside, and each article shows its own.`;
}

function sum({ rule, hand, both }: MadeCount): number {
  return rule + hand + both;
}
