import { useEffect, useId, useState } from 'react';
import type { RefObject } from 'react';
import { announce } from '../state/announcement.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import styles from './FindPanel.module.css';
import type { Find } from './use-find.ts';

export interface FindPanelProps {
  readonly find: Find;
  readonly query: string | undefined;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onClose: () => void;
}

/** A field to find words in this article, how often they stand there, and a way from one to the next. */
export function FindPanel({ find, query, field, onClose }: FindPanelProps) {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const isEmpty = find.hits.length === 0;
  const status = describe(find, query);
  useEffect(() => {
    if (status !== '') announce(status);
  }, [status]);
  return (
    <search className={styles.root} aria-label="Find in this article">
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          const text = typed ?? query ?? '';
          find.submit(text);
          void find.commit(text).then(() => setTyped(undefined));
        }}
      >
        <label className={styles.label} htmlFor={id}>
          Find in this article
        </label>
        <input
          className={styles.field}
          id={id}
          ref={field}
          type="search"
          autoComplete="off"
          spellCheck={false}
          value={typed ?? query ?? ''}
          onChange={({ target }) => {
            setTyped(target.value);
            find.type(target.value);
          }}
          onBlur={() => setTyped(undefined)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.preventDefault();
            onClose();
          }}
        />
        <span className={styles.status}>{status}</span>
        <span className={styles.steps}>
          <Button aria-disabled={isEmpty} onClick={() => find.step(-1)}>
            Previous
          </Button>
          <Button aria-disabled={isEmpty} onClick={() => find.step(1)}>
            Next
          </Button>
          <Button look="quiet" aria-label="Close" onClick={onClose}>
            <Icon name="close" />
          </Button>
        </span>
      </form>
    </search>
  );
}

function describe({ hits, index }: Find, query: string | undefined): string {
  if (query === undefined) return '';
  if (hits.length === 0) return `“${query}” is not in this article.`;
  if (index === undefined) return hits.length === 1 ? '1 hit' : `${hits.length} hits`;
  return `${index + 1} of ${hits.length}, ${hits[index]?.place ?? ''}`;
}
