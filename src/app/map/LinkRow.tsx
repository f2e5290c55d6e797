import { tellLink, tellLinkDates, tellLinkFrom } from '../../core/chronicle/tell-link.ts';
import { otherEnd } from '../../core/graph/network.ts';
import type { Tie } from '../../core/graph/network.ts';
import { countOf } from '../../core/timeline/count-of.ts';
import { NameShape } from '../evidence/NameShape.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import styles from './LinkRow.module.css';
import { LinkSentences } from './LinkSentences.tsx';
import type { MapState } from './use-map.ts';

export interface LinkRowProps {
  readonly map: MapState;
  readonly tie: Tie;
}

/** One link: what it says, when, and how many sentences say so; it opens on them. The address knows which one is open. */
export function LinkRow({ map, tie }: LinkRowProps) {
  const { network, focus, pair, go } = map;
  const [first] = tie.links;
  const other = focus && network.names.get(otherEnd(tie, focus.id));
  const isOpen = pair?.key === tie.key;
  const says = focus ? tellLinkFrom(first, focus.id, network.names) : tellLink(first, network.names);
  const when = tellLinkDates(first.dates);
  return (
    <li className={styles.root}>
      <details open={isOpen}>
        <summary
          className={styles.summary}
          onClick={(event) => {
            event.preventDefault();
            go({ pair: isOpen ? undefined : [tie.a, tie.b] });
          }}
        >
          {other && (
            <span className={styles.name}>
              <NameShape type={other.type} />
              {other.label}
            </span>
          )}
          <span className={styles.verb}>{[says, when].filter((part) => part !== '').join(', ')}</span>
          <span className={styles.count}>
            <span aria-hidden="true">{tie.sentences}</span>
            <VisuallyHidden>{countOf(tie.sentences, 'sentence')}</VisuallyHidden>
          </span>
        </summary>
        <LinkSentences map={map} tie={tie} />
      </details>
    </li>
  );
}
