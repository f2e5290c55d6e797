import { Fragment } from 'react';
import { Link } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import type { Evidence } from '../../core/atlas/atlas.ts';
import { retoldNotice } from '../../core/atlas/retold.ts';
import { tellChain } from '../../core/chronicle/event-source.ts';
import { tellOwnDate, tellPlace } from '../../core/chronicle/tell-event.ts';
import type { ArticleTelling } from '../../core/chronicle/tell-event.ts';
import styles from './PassageFigure.module.css';

export interface PassageFigureProps {
  /** Printings of the same words. */
  readonly group: readonly [Evidence, ...Evidence[]];
  readonly articles: ReadonlyMap<string, ArticleTelling>;
  /** Whether who says so is told with it. */
  readonly hasChain: boolean;
}

/** A passage in its words, who says so, and a link to each place where it is printed. */
export function PassageFigure({ group, articles, hasChain }: PassageFigureProps) {
  const [first] = group;
  const retells = articles.get(first.article)?.retells;
  const ownDate = tellOwnDate(first);
  return (
    <figure className={styles.root}>
      <blockquote className={styles.words}>{first.words}</blockquote>
      <figcaption className={styles.source}>
        {hasChain && <span>{tellChain(first.chain, 'full')}. </span>}
        {group.map((one, index) => (
          <Fragment key={`${one.article} ${index}`}>
            {index > 0 && ' · '}
            <Link
              className={styles.place}
              to={formatAddress({ kind: 'article', article: one.article, passage: one.passage })}
            >
              {tellPlace(one, articles)}
            </Link>
          </Fragment>
        ))}
        {retells && <span className={styles.retold}> Words {retoldNotice(retells)}</span>}
        {ownDate !== undefined && <span className={styles.retold}> {ownDate}</span>}
      </figcaption>
    </figure>
  );
}
