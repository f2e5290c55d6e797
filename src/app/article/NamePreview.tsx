import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { ArticleFile } from '../../core/atlas/published.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { NameFacts } from './NameFacts.tsx';
import styles from './NamePreview.module.css';
import { useNamePreview } from './use-name-preview.ts';

export interface NamePreviewProps {
  readonly file: ArticleFile;
  readonly root: RefObject<HTMLElement | null>;
}

/** What is known of the name under the pointer or in focus; pressed or tapped, as a dialog. */
export function NamePreview({ file: { article, names }, root }: NamePreviewProps) {
  const { shown, close } = useNamePreview(root);
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (shown?.form === 'card' && card.current && root.current) placeCard(card.current, shown.anchor, root.current);
  }, [shown, root]);
  const name = names.find(({ id }) => id === shown?.name);
  if (shown === undefined || name === undefined) return null;
  const facts = <NameFacts article={article} name={name} onLeave={close} />;
  if (shown.form === 'dialog') {
    return (
      <Dialog title={name.label} onClose={close}>
        {facts}
      </Dialog>
    );
  }
  return (
    <div className={styles.root} ref={card} data-preview>
      {/* A card that comes by itself is no dialog: focus stays where it is. */}
      <section aria-label={`Preview of ${name.label}`}>
        <p className={styles.name}>{name.label}</p>
        {facts}
      </section>
    </div>
  );
}

const GAP = 6;

/** Below the first line of the name, or above it where the window ends; never over an edge of the page. */
function placeCard(card: HTMLElement, anchor: Element, root: HTMLElement): void {
  const line = anchor.getClientRects()[0] ?? anchor.getBoundingClientRect();
  const page = root.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const isBelow = line.bottom + GAP + height <= window.innerHeight || line.top - GAP - height < 0;
  const top = isBelow ? line.bottom + GAP : line.top - GAP - height;
  const left = Math.max(page.left, Math.min(line.left, page.right - width));
  card.style.insetBlockStart = `${top - page.top}px`;
  card.style.left = `${left - page.left}px`;
}
