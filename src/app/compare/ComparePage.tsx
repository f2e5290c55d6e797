import { Link, useLoaderData } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import { tellArticle } from '../../core/chronicle/tell-event.ts';
import { countOf, formatCount } from '../../core/text/count-of.ts';
import type { CompareData, LikelyPair, PairSide } from './compare-loader.ts';
import head from '../ui/PageHead.module.css';
import styles from './ComparePage.module.css';
import { PairForm } from './PairForm.tsx';

export { compareLoader } from './compare-loader.ts';

/** Which two articles to lay beside each other: printings of one report first, then any two. */
export function ComparePage() {
  const { pairs, overlaps, stories, articles, total }: CompareData = useLoaderData();
  return (
    <div className={styles.root}>
      <title>Compare — Story Atlas</title>
      <meta name="description" content="Lay two articles side by side and see in words what differs." />
      <h1 className={head.title} tabIndex={-1}>
        Compare
      </h1>
      <p className={head.summary}>Two articles side by side, with what differs in words.</p>
      <section className={styles.section} aria-labelledby="pairs">
        <h2 className={styles.heading} id="pairs">
          Printings of one report
        </h2>
        {pairs.length === 0 ? (
          <p>No report stands in this collection twice.</p>
        ) : (
          <ul className={styles.pairs}>
            {pairs.map((pair) => (
              <Pair key={`${pair.a.id} ${pair.b.id}`} {...pair} />
            ))}
          </ul>
        )}
      </section>
      {overlaps.length > 0 && (
        <section className={styles.section} aria-labelledby="overlaps">
          <h2 className={styles.heading} id="overlaps">
            Reports that tell much the same
          </h2>
          <ul className={styles.pairs}>
            {overlaps.map(({ a, b, shared }) => (
              <li key={`${a.id} ${b.id}`} className={styles.pair}>
                <Link className={styles.link} to={formatAddress({ kind: 'comparison', a: a.id, b: b.id })}>
                  {a.title}, and {b.title}
                </Link>
                <span className={styles.note}>
                  {tellArticle(a)}, and {tellArticle(b)}: {countOf(shared, 'event or claim', 'events and claims')} in
                  both
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {stories.length > 0 && (
        <section className={styles.section} aria-labelledby="stories">
          <h2 className={styles.heading} id="stories">
            What the reports of a story state
          </h2>
          <ul className={styles.pairs}>
            {stories.map(({ id, title }) => (
              <li key={id} className={styles.pair}>
                <Link className={styles.link} to={formatAddress({ kind: 'facts', story: id })}>
                  {title}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {articles.length > 1 && (
        <section className={styles.section} aria-labelledby="any">
          <h2 className={styles.heading} id="any">
            Any two articles
          </h2>
          {articles.length < total && (
            <p className={styles.note}>
              The first {formatCount(articles.length)} of {formatCount(total)} articles can be chosen here.
            </p>
          )}
          <PairForm articles={articles} />
        </section>
      )}
    </div>
  );
}

function Pair({ a, b }: LikelyPair) {
  const letter = ({ version }: PairSide): string => version?.letter.toUpperCase() ?? '';
  const tell = (side: PairSide): string => `${side.onlyHere} of ${side.paragraphs} paragraphs only in ${letter(side)}`;
  const maker = a.agency ?? b.agency;
  return (
    <li className={styles.pair}>
      <Link className={styles.link} to={formatAddress({ kind: 'comparison', a: a.id, b: b.id })}>
        {maker ? `${maker.name} report` : 'Report'}, versions {letter(a)} and {letter(b)}
      </Link>
      <span className={styles.headline}>{a.title}</span>
      <span className={styles.headline}>{b.title}</span>
      <span className={styles.note}>
        {tell(a)}, {tell(b)}
      </span>
    </li>
  );
}
