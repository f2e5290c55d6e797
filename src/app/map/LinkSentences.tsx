import { Link } from 'react-router';
import { handLines } from '../../core/atlas/tell-name.ts';
import { groupPassages } from '../../core/chronicle/tell-event.ts';
import { tellLink, tellLinkDates } from '../../core/chronicle/tell-link.ts';
import type { Tie } from '../../core/graph/network.ts';
import { NameShape } from '../evidence/NameShape.tsx';
import { PassageFigure } from '../evidence/PassageFigure.tsx';
import styles from './LinkSentences.module.css';
import type { ToldLinks } from './map-loader.ts';
import type { MapState } from './use-map.ts';
import { useToldLinks } from './use-told-links.ts';

export interface LinkSentencesProps {
  readonly map: MapState;
  readonly tie: Tie;
  /** How many passages are shown before a way to all of them; all without it. */
  readonly most?: number;
}

const MODALITY_WORDS = { happened: '', expected: 'expected, not confirmed', possible: 'only possible' } as const;

/** What is said of two names: each statement with its sentences, and the ways to both names. */
export function LinkSentences({ map, tie, most }: LinkSentencesProps) {
  const { network, pathWith, focus } = map;
  const told = useToldLinks(map, tie);
  const ends = [tie.a, tie.b].filter((id) => id !== focus?.id).flatMap((id) => network.names.get(id) ?? []);
  return (
    <div className={styles.root}>
      {told instanceof Error && <p role="alert">{told.message}</p>}
      {told && !(told instanceof Error) && <Statements map={map} told={told} {...(most !== undefined && { most })} />}
      {most !== undefined && tie.sentences > 1 && (
        <p className={styles.all}>
          <Link to={pathWith({ pair: [tie.a, tie.b] })} preventScrollReset>
            All {tie.sentences} sentences
          </Link>
        </p>
      )}
      <ul className={styles.ends} aria-label="Go on from here">
        {ends.map(({ id, type, label }) => (
          <li key={id}>
            <Link to={pathWith({ focus: id, pair: undefined, depth: undefined })} preventScrollReset>
              <NameShape type={type} />
              All links of {label}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface StatementsProps extends Pick<LinkSentencesProps, 'map' | 'most'> {
  readonly told: ToldLinks;
}

function Statements({ map: { network }, told: { links, articles }, most }: StatementsProps) {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return links.slice(0, most).map((link) => (
    <div key={`${link.a} ${link.kind}`} className={styles.link}>
      <p className={styles.says}>
        {[tellLink(link, network.names), tellLinkDates(link.dates), MODALITY_WORDS[link.modality]]
          .filter((part) => part !== '')
          .join(', ')}
      </p>
      {groupPassages(link.evidence)
        .slice(0, most)
        .map((group) => (
          <PassageFigure key={group[0].words} group={group} articles={byId} hasChain />
        ))}
      {handLines(link).map((line) => (
        <p key={line} className={styles.hand}>
          {line}
        </p>
      ))}
    </div>
  ));
}
