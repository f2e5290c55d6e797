import { Link } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import { NAME_TYPES } from '../../core/atlas/tell-name.ts';
import type { NameRow } from '../../core/dossier/name-file.ts';
import { formatCount } from '../../core/text/count-of.ts';
import { NameShape } from '../evidence/NameShape.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import type { NamesData } from './names-loader.ts';
import styles from './NameIndex.module.css';

export interface NameIndexProps {
  readonly data: Pick<NamesData, 'groups' | 'letters' | 'view'>;
}

/** Fewer letters are seen at a glance. */
const LEAST_LETTERS = 4;

/** Names from A to Z: a bar of letters to jump to, and under each the names with how often they are mentioned. */
export function NameIndex({ data: { groups, letters, view } }: NameIndexProps) {
  const drawn = new Set(groups.map(({ letter }) => letter));
  return (
    <>
      {letters.length >= LEAST_LETTERS && (
        <nav className={styles.letters} aria-label="Letters">
          {letters.map((letter) =>
            drawn.has(letter) ? (
              <a key={letter} className={styles.jump} href={`#${anchorOf(letter)}`}>
                {letter}
              </a>
            ) : (
              // Of very many names only the first are drawn: these are found by how they begin.
              <Link key={letter} className={styles.jump} to={formatAddress({ kind: 'names', ...view, q: letter })}>
                {letter}
              </Link>
            ),
          )}
        </nav>
      )}
      {groups.map(({ letter, rows }) => (
        <section key={letter} className={styles.group} aria-labelledby={anchorOf(letter)}>
          <h2 className={styles.letter} id={anchorOf(letter)}>
            {letter}
          </h2>
          <ul className={styles.list}>
            {rows.map((row) => (
              <Row key={row.id} row={row} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** By its number in Unicode: an address has no letters of every script. */
function anchorOf(letter: string): string {
  return `letter-${(letter.codePointAt(0) ?? 0).toString(16)}`;
}

function Row({ row: { id, type, label, mentions, stories } }: { readonly row: NameRow }) {
  return (
    <li className={styles.row}>
      <NameShape type={type} />
      <span className={styles.name}>
        <Link className={styles.link} to={formatAddress({ kind: 'name', name: id })}>
          {label}
        </Link>
        <VisuallyHidden>{`, ${NAME_TYPES[type].toLowerCase()}`}</VisuallyHidden>
        {stories.length > 1 && <span className={styles.note}> in {formatCount(stories.length)} stories</span>}
      </span>
      <span className={styles.figure}>
        {formatCount(mentions)}
        <VisuallyHidden>{mentions === 1 ? ' mention' : ' mentions'}</VisuallyHidden>
      </span>
    </li>
  );
}
