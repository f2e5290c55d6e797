import type { SubmitEvent } from 'react';
import { Link, useNavigate } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import type { QuotesView } from '../../core/address/quotes-view.ts';
import { edtfBounds } from '../../core/date/edtf-bounds.ts';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { withoutChoice } from './quote-words.ts';
import styles from './QuoteFilters.module.css';

/** From and to: the time of what the quotes tell of. */
export function QuoteWindow({ view }: { readonly view: QuotesView }) {
  const navigate = useNavigate();
  const { from, to } = view;
  const show = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const [one, other] = [fields.get('from'), fields.get('to')].map((day) => (typeof day === 'string' ? day : ''));
    const isTurned = one && other && other < one;
    const [first, last] = isTurned ? [other, one] : [one, other];
    const next = { ...withoutChoice(view, 'window'), ...(first && { from: first }), ...(last && { to: last }) };
    void navigate(formatAddress({ kind: 'quotes', ...next }), { preventScrollReset: true });
  };
  return (
    <Disclosure summary="When" isOpen={(from ?? to) !== undefined}>
      <form key={`${from} ${to}`} className={styles.window} aria-label="Time of what is told" onSubmit={show}>
        <label className={styles.field}>
          From
          <input type="date" name="from" defaultValue={from && edtfBounds(from)?.begin} />
        </label>
        <label className={styles.field}>
          To
          <input type="date" name="to" defaultValue={to && edtfBounds(to)?.end} />
        </label>
        <Button isSubmit>Show this time</Button>
        {(from ?? to) !== undefined && (
          <Link to={formatAddress({ kind: 'quotes', ...withoutChoice(view, 'window') })} preventScrollReset>
            All of time
          </Link>
        )}
      </form>
    </Disclosure>
  );
}
