import { bestTie, groupTies } from '../../core/graph/list-ties.ts';
import { countOf } from '../../core/text/count-of.ts';
import { LinkGroup } from './LinkGroup.tsx';
import styles from './MapList.module.css';
import { NameIndex } from './NameIndex.tsx';
import { NameSearch } from './NameSearch.tsx';
import { StoryMatrix } from './StoryMatrix.tsx';
import { useIsPrinting } from './use-is-printing.ts';
import type { MapState } from './use-map.ts';

export interface MapListProps {
  readonly map: MapState;
}

/** More are not read as a list: a name narrows. */
const MOST_LINKS = 300;

/** The map as text: the links of one name, or all names and all links. It says everything that the picture shows. */
export function MapList({ map }: MapListProps) {
  const { network, data } = map;
  // Of what a large map shows first, the list is of its name: all others are still to come.
  const focus = map.focus ?? (data.network.cutFrom && network.bestLinked && network.names.get(network.bestLinked));
  const isPrinting = useIsPrinting();
  const count = focus ? network.countTies(focus.id) : network.tieCount;
  const isTooLong = count > MOST_LINKS;
  const groups = isTooLong ? [] : groupTies(network, focus?.id);
  const best = focus && !isPrinting ? bestTie(groups) : undefined;
  return (
    <section className={styles.root} id="list" tabIndex={-1} aria-label="The map as a list">
      <div className={styles.search}>
        <NameSearch map={map} />
      </div>
      {!focus && <StoryMatrix map={map} isOpen />}
      {!focus && <NameIndex map={map} />}
      {(focus ?? count > 0) && <h2 className={styles.title}>{focus ? `Links of ${focus.label}` : 'Links'}</h2>}
      {isTooLong && (
        <p className={styles.note}>
          {countOf(count, 'connection')} are more than a list is read for. Choose a name to see its own.
        </p>
      )}
      {focus && count === 0 && (
        <p className={styles.note}>
          No sentence says what links {focus.label} with another name here. Standing in one sentence is not enough.
        </p>
      )}
      {groups.map((group) => (
        <LinkGroup key={group.kind} map={map} group={group} best={best} />
      ))}
    </section>
  );
}
