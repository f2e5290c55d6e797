import { useNavigate } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import type { SearchView } from '../../core/address/search-view.ts';
import { formatCount } from '../../core/text/count-of.ts';
import { ChoiceList } from '../ui/ChoiceList.tsx';
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
  if (values.length === 0) return <p className={styles.none}>Nothing to choose from here.</p>;
  const choose = (chosen: readonly string[]): void => {
    const { [name]: before, ...rest } = view;
    void before;
    const next = (chosen.length === 0 ? rest : { ...rest, [name]: chosen }) as SearchView;
    void navigate(formatAddress({ kind: 'search', ...next }), { preventScrollReset: true });
  };
  return (
    <ChoiceList
      writeCount={formatCount}
      legend={legend}
      choices={values}
      chosen={values.filter(({ isChosen }) => isChosen).map(({ key }) => key)}
      onChange={choose}
    />
  );
}
