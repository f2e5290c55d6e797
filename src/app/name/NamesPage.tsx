import { Link, useLoaderData } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import { NAME_TYPES } from '../../core/address/search-view.ts';
import { countOf } from '../../core/timeline/count-of.ts';
import { NameFilters } from './NameFilters.tsx';
import { NameTable } from './NameTable.tsx';
import type { NamesData } from './names-loader.ts';
import styles from './NamesPage.module.css';

export { namesLoader } from './names-loader.ts';

/** Every person, organisation, place, weapon and work that the reports name, by type. */
export function NamesPage() {
  const data: NamesData = useLoaderData();
  const { groups, found, total, stories } = data;
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
        {found === total ? countOf(total, 'name') : `${found.toLocaleString('en')} of ${countOf(total, 'name')}`}, with
        how often the reports mention each. What counts is what is printed; pronouns are not counted.
      </p>
      <NameFilters data={data} />
      {found === 0 && (
        <p className={styles.summary}>
          No names match. <Link to={formatAddress({ kind: 'names' })}>Show all: {countOf(total, 'name')}</Link>
        </p>
      )}
      {NAME_TYPES.map((type) => {
        const group = groups.find((one) => one.type === type);
        return group && <NameTable key={type} group={group} stories={stories} />;
      })}
      {drawn < found && (
        <p className={styles.summary}>
          The first {drawn.toLocaleString('en')} of {countOf(found, 'name')} are shown. Type the beginning of a name to
          see the others.
        </p>
      )}
    </div>
  );
}
