import { Link } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import type { ArticleId } from '../../core/address/ids.ts';
import type { MarginNote } from '../../core/atlas/margin-notes.ts';
import type { PlacedNote } from './note-places.ts';
import { NameShape } from '../evidence/NameShape.tsx';
import styles from './NoteCard.module.css';

export interface NoteCardProps extends PlacedNote {
  readonly article: ArticleId;
}

/** One note. Names open their preview, events lead to the sentence that tells them. */
export function NoteCard({ article, note, place, isLinked }: NoteCardProps) {
  return (
    <li
      className={styles.root}
      data-place={place}
      data-kind={note.kind}
      data-linked={isLinked || undefined}
      data-note-stop
      tabIndex={-1}
    >
      <p className={styles.title}>
        <Title article={article} note={note} />
      </p>
      {note.lines.map((line) => (
        <p key={line} className={styles.line}>
          {line}
        </p>
      ))}
    </li>
  );
}

function Title({ article, note }: { readonly article: ArticleId; readonly note: MarginNote }) {
  switch (note.kind) {
    case 'name':
      return (
        <>
          <NameShape type={note.type} />
          <button className={styles.name} type="button" data-name={note.name} aria-haspopup="dialog">
            {note.title}
          </button>
        </>
      );
    case 'date':
      return (
        <>
          <Sign sign={note.isUnclear ? '○' : '◐'} />
          {note.title}
        </>
      );
    case 'expected':
      return (
        <>
          <Sign sign="▷" />
          {note.title}
        </>
      );
    case 'event':
    case 'difference': {
      const { passage } = note;
      if (passage === undefined) return note.title;
      return (
        <Link className={styles.link} to={formatAddress({ kind: 'article', article, passage })} preventScrollReset>
          {note.title}
        </Link>
      );
    }
    case 'chain':
      return note.title;
  }
}

/** The sign of a certainty; the words beside it say the same. */
function Sign({ sign }: { readonly sign: string }) {
  return (
    <span className={styles.sign} aria-hidden="true">
      {sign}
    </span>
  );
}
