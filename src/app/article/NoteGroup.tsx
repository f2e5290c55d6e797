import { useState } from 'react';
import type { ArticleId } from '../../core/address/ids.ts';
import { countOf } from '../../core/text/count-of.ts';
import type { PlacedNote } from './note-places.ts';
import { NoteCard } from './NoteCard.tsx';
import styles from './NoteGroup.module.css';

export interface NoteGroupProps {
  readonly article: ArticleId;
  /** Number of the paragraph. */
  readonly n: number;
  readonly notes: readonly PlacedNote[];
  /** Whether the notes of all paragraphs are unfolded. */
  readonly areAllOpen: boolean;
  /** Blocks that it may stand beside before the next paragraph with notes, this paragraph included. */
  readonly room: number;
}

/** The notes on one paragraph: beside it where there is room, else below it and folded. Long lists end in “2 more”. */
export function NoteGroup({ article, n, notes, areAllOpen, room }: NoteGroupProps) {
  // What the reader did here holds until all notes are folded or unfolded.
  const [own, setOwn] = useState<{ readonly areAllOpen: boolean; readonly isOpen: boolean }>();
  const isOpen = own?.areAllOpen === areAllOpen ? own.isOpen : areAllOpen;
  const folded = notes.filter(({ place }) => place !== 'open').length;
  const more = notes.filter(({ place }) => place === 'more').length;
  return (
    <aside
      className={styles.root}
      id={noteGroupId(n)}
      // An aside with a name would be a landmark, one for each paragraph.
      role="note"
      aria-label={`Notes on paragraph ${n}`}
      data-room={Math.min(room, ROOMS)}
      data-open={isOpen || undefined}
    >
      <ul className={styles.list}>
        {notes.map((placed) => (
          <NoteCard
            key={`${placed.note.kind} ${placed.note.range.start} ${placed.note.title}`}
            article={article}
            {...placed}
          />
        ))}
      </ul>
      {folded > 0 && (
        <button
          className={styles.fold}
          type="button"
          data-more={more > 0 || undefined}
          data-note-stop
          aria-expanded={isOpen}
          onClick={() => setOwn({ areAllOpen, isOpen: !isOpen })}
        >
          <span className={styles.narrow}>{countOf(folded, 'note')}</span>
          <span className={styles.wide}>{isOpen ? 'Fewer notes' : `${more} more`}</span>
        </button>
      )}
    </aside>
  );
}

/** Id of the notes on paragraph `n`, by which the paragraph points to them. */
export function noteGroupId(n: number): string {
  return `notes-${n}`;
}

/** The style sheet has a rule for each number of blocks up to this. */
const ROOMS = 6;
