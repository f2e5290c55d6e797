import { KIND_WORDS } from '../../core/chronicle/tell-link.ts';
import type { TieGroup } from '../../core/graph/list-ties.ts';
import type { Tie } from '../../core/graph/network.ts';
import styles from './LinkGroup.module.css';
import { LinkRow } from './LinkRow.tsx';
import type { MapState } from './use-map.ts';

export interface LinkGroupProps {
  readonly map: MapState;
  readonly group: TieGroup;
  /** The link that is open until another is chosen. */
  readonly best: Tie | undefined;
}

/** The links of one kind. */
export function LinkGroup({ map, group: { kind, ties }, best }: LinkGroupProps) {
  return (
    <section className={styles.root}>
      <h3 className={styles.title}>
        {KIND_WORDS[kind]} <span className={styles.count}>{ties.length}</span>
      </h3>
      <ul className={styles.list}>
        {ties.map((tie) => (
          <LinkRow key={tie.key} map={map} tie={tie} isBest={tie === best} />
        ))}
      </ul>
    </section>
  );
}
