import { Link, useLoaderData } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import { FactTableView } from './FactTableView.tsx';
import { factsSummary } from './facts-words.ts';
import type { FactsData } from './facts-loader.ts';
import head from '../ui/PageHead.module.css';

export { factsLoader } from './facts-loader.ts';

/** What the reports of one story state, beside each other: what all have, what some have, and where they differ. */
export function FactsPage() {
  const { story, table }: FactsData = useLoaderData();
  const summary = factsSummary(table);
  return (
    <div className={head.page}>
      <title>{`Facts of ${story.title} — Compare — Story Atlas`}</title>
      <meta name="description" content={summary} />
      <h1 className={head.title} tabIndex={-1}>
        What the reports state: {story.title}
      </h1>
      <p className={head.summary}>{summary}</p>
      <FactTableView table={table} />
      <p className={head.foot}>
        <Link to={formatAddress({ kind: 'compare' })}>Compare two articles</Link>
        {' · '}
        <Link to={formatAddress({ kind: 'story', story: story.id })}>The story on the timeline</Link>
      </p>
    </div>
  );
}
