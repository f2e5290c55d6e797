import { Fragment } from 'react';
import { Link } from 'react-router';
import type { DossierEntry, DossierPassage } from '../../core/document/dossier.ts';
import { Button } from '../ui/Button.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import styles from './DossierPage.module.css';

export interface DossierEntryViewProps {
  readonly entry: DossierEntry;
  readonly onRemove: () => void;
}

/** One thing that the reader chose, with its passages. */
export function DossierEntryView({ entry: { key, title, facts, passages }, onRemove }: DossierEntryViewProps) {
  return (
    <section className={styles.entry}>
      <h2 className={styles.heading}>
        <Link to={key}>{title}</Link>
      </h2>
      {facts.length > 0 && (
        <dl className={styles.facts}>
          {facts.map(([name, value]) => (
            <div key={name + value} className={styles.fact}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {passages.map((passage) => (
        <Passage key={passage.places.map(({ path }) => path).join(' ')} passage={passage} />
      ))}
      <Button look="quiet" className={styles.remove} onClick={onRemove}>
        Take out<VisuallyHidden>: {title}</VisuallyHidden>
      </Button>
    </section>
  );
}

function Passage({ passage: { words, states, chain, places, retold } }: { readonly passage: DossierPassage }) {
  return (
    <figure className={styles.passage}>
      {states.length > 0 && (
        <ul className={styles.states}>
          {states.map((state) => (
            <li key={state}>{state}</li>
          ))}
        </ul>
      )}
      <blockquote className={styles.words}>{words}</blockquote>
      <figcaption className={styles.caption}>
        {chain}.{' '}
        {places.map(({ path, label, source }, index) => (
          <Fragment key={path}>
            {index > 0 && ', '}
            <Link to={path}>{label}</Link> [{source}]
          </Fragment>
        ))}
        {retold !== undefined && `. Words ${retold}`}
      </figcaption>
    </figure>
  );
}
