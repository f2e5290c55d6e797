import { useId } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import type { ResultGroup, SearchView } from '../../core/address/search-view.ts';
import type { SearchResult } from '../../core/search/result.ts';
import { formatCount } from '../../core/text/count-of.ts';
import { ArticleResult } from './ArticleResult.tsx';
import { EventResult, NameResult, QuoteResult } from './OtherResult.tsx';
import styles from './Results.module.css';
import { countAll } from './tell-counts.ts';

export interface ResultsProps {
  readonly result: SearchResult;
  readonly view: SearchView;
}

/** The groups of results, each a section with its heading. A group that is not chosen shows its first hits. */
export function Results({ result, view }: ResultsProps) {
  const { names, events, articles, quotes, counts } = result;
  const shows = (group: ResultGroup) => view.in === undefined || view.in === group;
  return (
    <>
      {shows('names') && (
        <Group name="Names" group="names" view={view} count={counts.name} shown={names.length}>
          {names.map((hit) => (
            <NameResult key={hit.record.id} hit={hit} />
          ))}
        </Group>
      )}
      {shows('events') && (
        <Group name="Events" group="events" view={view} count={counts.event} shown={events.length}>
          {events.map((hit) => (
            <EventResult key={hit.record.id} hit={hit} />
          ))}
        </Group>
      )}
      {shows('articles') && (
        <Group name="Articles" group="articles" view={view} count={counts.article} shown={counts.article}>
          {articles.map((hit) => (
            <ArticleResult key={hit.record.id} hit={hit} />
          ))}
        </Group>
      )}
      {shows('quotes') && (
        <Group name="Quotes" group="quotes" view={view} count={counts.quote} shown={quotes.length}>
          {quotes.map((hit) => (
            <QuoteResult key={hit.record.id} hit={hit} />
          ))}
        </Group>
      )}
    </>
  );
}

interface GroupProps {
  readonly name: string;
  readonly group: Exclude<ResultGroup, 'all'>;
  readonly view: SearchView;
  readonly count: number;
  readonly shown: number;
  readonly children: ReactNode;
}

function Group({ name, group, view, count, shown, children }: GroupProps) {
  const id = useId();
  if (count === 0) return null;
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h2 className={styles.heading} id={id}>
        {name} <span className={styles.count}>{formatCount(count)}</span>
      </h2>
      <ul className={styles.list}>{children}</ul>
      {view.in === undefined && shown < count && (
        <p className={styles.more}>
          <Link to={formatAddress({ kind: 'search', ...view, in: group })}>
            All {formatCount(count)} {name.toLowerCase()}
          </Link>
        </p>
      )}
    </section>
  );
}

export interface GroupLinksProps {
  readonly result: SearchResult;
  readonly view: SearchView;
}

/** Which group is shown, with how many each has. */
export function GroupLinks({ result: { counts }, view }: GroupLinksProps) {
  const { in: current, ...rest } = view;
  const groups: readonly (readonly [group: ResultGroup, name: string, count: number])[] = [
    ['all', 'All', countAll(counts)],
    ['articles', 'Articles', counts.article],
    ['events', 'Events', counts.event],
    ['names', 'Names', counts.name],
    ['quotes', 'Quotes', counts.quote],
  ];
  return (
    <nav aria-label="Groups of results">
      <ul className={styles.links}>
        {groups.map(([group, name, count]) => (
          <li key={group}>
            <Link
              className={styles.link}
              to={formatAddress({ kind: 'search', ...rest, ...(group !== 'all' && { in: group }) })}
              aria-current={group === (current ?? 'all') ? 'true' : undefined}
            >
              {name} <span className={styles.count}>{formatCount(count)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
