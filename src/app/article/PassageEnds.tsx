import type { Passage } from '../../core/article/passage.ts';
import type { Article } from '../../core/atlas/atlas.ts';
import { Button } from '../ui/Button.tsx';
import styles from './PassageEnds.module.css';
import { changePassage } from './widen-passage.ts';
import type { Change } from './widen-passage.ts';

export interface PassageEndsProps {
  readonly article: Article;
  readonly passage: Passage;
  readonly onChange: (passage: Passage) => void;
}

const CHANGES: readonly { readonly change: Change; readonly label: string }[] = [
  { change: 'start-earlier', label: 'Add the sentence before' },
  { change: 'end-later', label: 'Add the sentence after' },
  { change: 'start-later', label: 'Drop the first sentence' },
  { change: 'end-earlier', label: 'Drop the last sentence' },
];

/** Makes a passage longer or shorter by a sentence. A button that cannot act stays in place, so that focus is not lost. */
export function PassageEnds({ article, passage, onChange }: PassageEndsProps) {
  return (
    <fieldset className={styles.root}>
      <legend className={styles.legend}>Length of the passage</legend>
      {CHANGES.map(({ change, label }) => {
        const changed = changePassage(article, passage, change);
        return (
          <Button key={change} aria-disabled={changed === undefined} onClick={() => changed && onChange(changed)}>
            {label}
          </Button>
        );
      })}
    </fieldset>
  );
}
