import { Link, useLoaderData } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import { countOf, formatCount } from '../../core/text/count-of.ts';
import { NameFilters } from './NameFilters.tsx';
import { NameIndex } from './NameIndex.tsx';
import type { NamesData } from './names-loader.ts';
import styles from './NamesPage.module.css';

export { namesLoader } from './names-loader.ts';

/** Every person, organisation, place, weapon and work that the reports name, from A to Z. */
export function NamesPage() {
  const data: NamesData = useLoaderData();
  const { groups, found, total } = data;
  const drawn = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <div className={styles.root}>
      <title>Names — Story Atlas</title>
      <meta
        name="description"
        content="Every person, organisation, place and weapon that these reports name, with every sentence that does."
      />
      <h1 className={styles.title} tabIndex={-1}>
        Names
      </h1>
      <p className={styles.summary}>
        {found === total ? countOf(total, 'name') : `${formatCount(found)} of ${countOf(total, 'name')}`}, with how
        often the reports mention each. What counts is what is printed; pronouns are not counted.
      </p>
      <NameFilters data={data} />
      {found === 0 && (
        <p className={styles.summary}>
          No names match. <Link to={formatAddress({ kind: 'names' })}>Show all: {countOf(total, 'name')}</Link>
        </p>
      )}
      <NameIndex data={data} />
      {drawn < found && (
        <p className={styles.summary}>
          The first {formatCount(drawn)} of {countOf(found, 'name')} are shown. A letter above, or the beginning of a
          name in the field, leads to the others.
        </p>
      )}
    </div>
  );
}
