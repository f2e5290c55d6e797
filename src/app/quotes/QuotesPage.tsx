import { Link, useLoaderData } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import { QUOTE_PARTS } from '../../core/speech/filter-quotes.ts';
import { countOf, formatCount } from '../../core/text/count-of.ts';
import { QuoteFilters } from './QuoteFilters.tsx';
import { RelayTable } from '../evidence/RelayTable.tsx';
import { PART_WORDS, withoutChoice } from './quote-words.ts';
import type { QuotesData } from './quotes-loader.ts';
import head from '../ui/PageHead.module.css';
import { RetoldNotice } from '../evidence/RetoldNotice.tsx';
import styles from './QuotesPage.module.css';
import { SilentNames } from './SilentNames.tsx';

export { quotesLoader } from './quotes-loader.ts';

/** Everything that is given as somebody’s words, with the way it took: who says it, who passed it on, where it is printed. */
export function QuotesPage() {
  const data: QuotesData = useLoaderData();
  const { rows, shown, total, silent } = data;
  const isRetold = rows.some(({ retold }) => retold !== undefined);
  return (
    <div className={styles.root}>
      <title>Says who — Quotes — Story Atlas</title>
      <meta name="description" content="Who says what in these reports, and through whom it reached the page." />
      <h1 className={head.title} tabIndex={-1}>
        Says who
      </h1>
      <p className={head.summary}>
        {shown === total ? countOf(total, 'quote') : `${formatCount(shown)} of ${countOf(total, 'quote')}`}, each with
        the way it took from speaker to page. A quote that several printings share stands once.
      </p>
      {isRetold && (
        <RetoldNotice>
          The words are retold by Story Atlas from wire reports; only what stands in quotation marks is anyone’s exact
          words.
        </RetoldNotice>
      )}
      <QuoteFilters data={data} />
      {shown === 0 ? <NothingFound data={data} /> : <RelayTable rows={rows} />}
      {rows.length < shown && (
        <p className={styles.note}>
          The first {rows.length} of {countOf(shown, 'quote')} are shown. Choose a speaker to see the others.
        </p>
      )}
      <SilentNames names={silent} />
    </div>
  );
}

/** Which limits could go, and what that would bring. */
function NothingFound({ data: { view, gains, total } }: { readonly data: QuotesData }) {
  if (total === 0) return <p className={styles.nothing}>No quotes were found in this collection.</p>;
  const helpful = QUOTE_PARTS.filter((part) => gains[part] > 0);
  return (
    <div className={styles.nothing}>
      <p>No quotes match.</p>
      <ul>
        {helpful.map((part) => (
          <li key={part}>
            <Link to={formatAddress({ kind: 'quotes', ...withoutChoice(view, part) })}>
              Without “{PART_WORDS[part]}”: {countOf(gains[part], 'quote')}
            </Link>
          </li>
        ))}
        <li>
          <Link to={formatAddress({ kind: 'quotes' })}>Show all: {countOf(total, 'quote')}</Link>
        </li>
      </ul>
    </div>
  );
}
