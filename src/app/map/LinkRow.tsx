import { tellLink, tellLinkDates, tellLinkFrom } from '../../core/chronicle/tell-link.ts';
import { otherEnd } from '../../core/graph/network.ts';
import type { Tie } from '../../core/graph/network.ts';
import { countOf } from '../../core/text/count-of.ts';
import { NameShape } from '../evidence/NameShape.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import styles from './LinkRow.module.css';
import { LinkSentences } from './LinkSentences.tsx';
import type { MapState } from './use-map.ts';

export interface LinkRowProps {
  readonly map: MapState;
  readonly tie: Tie;
  /** Whether it is open, with one passage, until another is chosen. */
  readonly isBest: boolean;
}

/** One link: what it says, when, and how many sentences say so; it opens on them. The address knows which one is open. */
export function LinkRow({ map, tie, isBest }: LinkRowProps) {
  const { network, focus, pair, go, data } = map;
  const [first] = tie.links;
  const other = focus && network.names.get(otherEnd(tie, focus.id));
  const isChosen = pair?.key === tie.key;
  const isTaste = isBest && !pair;
  const says = focus ? tellLinkFrom(first, focus.id, network.names) : tellLink(first, network.names);
  const when = tellLinkDates(first.dates);
  return (
    <li className={styles.root} data-printed={focus ? true : undefined}>
      <details open={isChosen || isTaste}>
        <summary
          className={styles.summary}
          onClick={(event) => {
            event.preventDefault();
            go({ pair: isChosen ? undefined : [tie.a, tie.b] });
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
        {(isChosen || isTaste || data.told) && <LinkSentences map={map} tie={tie} {...(isTaste && { most: 1 })} />}
      </details>
    </li>
  );
}
