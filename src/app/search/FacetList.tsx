import { useNavigate } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import type { SearchView } from '../../core/address/search-view.ts';
import type { Facet } from './facets-of.ts';
import styles from './FacetList.module.css';

export interface FacetListProps {
  readonly facet: Facet;
  readonly view: SearchView;
}

/** The values of one filter as boxes to tick, each with how many results it leaves. */
export function FacetList({ facet, view }: FacetListProps) {
  const navigate = useNavigate();
  const { name, legend, values } = facet;
  const toggle = (key: string): void => {
    const chosen = values.filter((value) => value.isChosen !== (value.key === key)).map((value) => value.key);
    const { [name]: before, ...rest } = view;
    void before;
    const next = (chosen.length === 0 ? rest : { ...rest, [name]: chosen }) as SearchView;
    void navigate(formatAddress({ kind: 'search', ...next }), { preventScrollReset: true });
  };
  return (
    <fieldset className={styles.root}>
      <legend className={styles.legend}>{legend}</legend>
      {values.length === 0 && <p className={styles.none}>Nothing to choose from here.</p>}
      {values.map(({ key, label, count, isChosen }) => (
        <label key={key} className={styles.value}>
          <input type="checkbox" checked={isChosen} onChange={() => toggle(key)} />
          <span className={styles.label}>{label}</span>
          {count !== undefined && <span className={styles.count}>{count.toLocaleString('en')}</span>}
        </label>
      ))}
    </fieldset>
  );
}
