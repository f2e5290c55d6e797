import { Link } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import { NAME_TYPES } from '../../core/atlas/tell-name.ts';
import { hasLookAlikes } from '../../core/text/plain-label.ts';
import type { NameFile } from '../../core/dossier/name-file.ts';
import { formatCount } from '../../core/text/count-of.ts';
import { AddToDossier } from '../evidence/AddToDossier.tsx';
import { CopyLink } from '../evidence/CopyLink.tsx';
import { NameShape } from '../evidence/NameShape.tsx';
import styles from './NameHead.module.css';
import { findSections } from './name-sections.ts';

export interface NameHeadProps {
  readonly file: NameFile;
  /** How much there is of it, in words. */
  readonly counts: readonly string[];
}

/** What the name is and is called, where else it can be seen, and the parts of its page. */
export function NameHead({ file, counts }: NameHeadProps) {
  const { name, totals } = file;
  return (
    <header>
      <p className={styles.kind}>
        <NameShape type={name.type} />
        {NAME_TYPES[name.type]} · <Link to={formatAddress({ kind: 'names' })}>All names</Link>
      </p>
      <h1 className={styles.title} tabIndex={-1}>
        {name.label}
      </h1>
      <p className={styles.called}>
        Called here: {name.printed.map(({ text, count }) => `“${text}” (${formatCount(count)})`).join(' · ')}
      </p>
      {hasLookAlikes(name.label) && (
        <p className={styles.note}>Look-alike letters: a word mixes alphabets and may pass for another name.</p>
      )}
      <p className={styles.note}>{counts.join(' · ')}. Only what these reports say; no outside biography.</p>
      <div className={styles.actions}>
        {totals.links > 0 && (
          <Link className={styles.action} to={formatAddress({ kind: 'map', focus: name.id })}>
            On the map
          </Link>
        )}
        {totals.events > 0 && (
          <Link className={styles.action} to={formatAddress({ kind: 'home', story: [], with: [name.id] })}>
            On the timeline
          </Link>
        )}
        <CopyLink path={formatAddress({ kind: 'name', name: name.id })} />
        <AddToDossier path={formatAddress({ kind: 'name', name: name.id })} />
      </div>
      <nav className={styles.contents} aria-label="On this page">
        {findSections(file).map(({ id, title, count }) => (
          <a key={id} href={`#${id}`}>
            {title} <span className={styles.count}>{formatCount(count)}</span>
          </a>
        ))}
      </nav>
    </header>
  );
}
