import type { ReactNode } from 'react';
import { Link, useLoaderData } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import { dayInWords } from '../../core/atlas/day-in-words.ts';
import { retoldNotice } from '../../core/atlas/retold.ts';
import { tellDate, tellWorking } from '../../core/chronicle/tell-event.ts';
import { LinkedNames } from '../evidence/LinkedNames.tsx';
import { FORM_WORDS } from '../evidence/quote-forms.ts';
import { ChainList } from './ChainList.tsx';
import { Citations } from './Citations.tsx';
import type { QuoteData } from './quote-loader.ts';
import head from '../ui/PageHead.module.css';
import styles from './QuotePage.module.css';

export { quoteLoader } from './quote-loader.ts';

/** One quote and everything it rests on: the sentence in its place, the chain, the dates, the clipping, and how to cite it. */
export function QuotePage() {
  const data: QuoteData = useLoaderData();
  const { quote, article, said, before, after, place, events, about } = data;
  const { passage, words, chain } = quote.evidence;
  const to = formatAddress({ kind: 'article', article: article.id, passage });
  const speaker = chain[0]?.label ?? 'Nobody named';
  const version = article.version ? ` (version ${article.version.letter.toUpperCase()})` : '';
  const cut = words.indexOf(said);
  return (
    <article className={styles.root}>
      <title>{`${speaker}, ${place} — Quotes — Story Atlas`}</title>
      <meta name="description" content={words} />
      <p className={head.trail}>
        <Link to={formatAddress({ kind: 'quotes' })}>All quotes</Link>
      </p>
      <h1 className={head.title} tabIndex={-1}>
        {speaker}: <span className={styles.form}>{FORM_WORDS[quote.form]}</span>
      </h1>
      <figure className={styles.figure}>
        {before !== undefined && <p className={styles.context}>{before}</p>}
        <blockquote className={styles.words}>
          {cut < 0 ? (
            words
          ) : (
            <>
              {words.slice(0, cut)}
              <span className={styles.said}>{said}</span>
              {words.slice(cut + said.length)}
            </>
          )}
        </blockquote>
        {after !== undefined && <p className={styles.context}>{after}</p>}
        <figcaption className={styles.caption}>
          <Link to={to}>
            {article.title}
            {version}, {place}
          </Link>
          {article.retells && <span> Words {retoldNotice(article.retells)}.</span>}
        </figcaption>
      </figure>
      <dl className={styles.facts}>
        <Fact name="Says who">
          <ChainList chain={chain} />
        </Fact>
        <Fact name="Printed">
          {article.dated ? `${dayInWords(article.dated.edtf, 'weekday')}: ${article.dated.why}` : 'No date'}
        </Fact>
        {events.length > 0 && (
          <Fact name="When it happened">
            {events.map((event) => (
              <span key={event.id} className={styles.line}>
                <Link to={formatAddress({ kind: 'event', event: event.id })}>{event.title}</Link>, {tellDate(event)},{' '}
                {tellWorking(event)}
              </span>
            ))}
          </Fact>
        )}
        {about.length > 0 && (
          <Fact name="Speaks of">
            <LinkedNames ids={about.map(([id]) => id)} names={new Map(about)} />
          </Fact>
        )}
        <Fact name="Clipping">
          {article.file}, lines {article.lines[0]} to {article.lines[1]}
        </Fact>
        <Fact name="Fingerprint (SHA-256)">
          <code className={styles.code}>{article.sha256}</code>
          {article.retells && <span className={styles.line}>Of the text kept here, not of the original.</span>}
        </Fact>
      </dl>
      <Citations data={data} path={to} />
    </article>
  );
}

interface FactProps {
  readonly name: string;
  readonly children: ReactNode;
}

function Fact({ name, children }: FactProps) {
  return (
    <div className={styles.fact}>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>{children}</dd>
    </div>
  );
}
