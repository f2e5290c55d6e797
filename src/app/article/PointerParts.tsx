import type { RefObject } from 'react';
import type { Passage } from '../../core/article/passage.ts';
import type { ArticleFile } from '../../core/atlas/published.ts';
import { NamePreview } from './NamePreview.tsx';
import { SelectionButton } from './SelectionButton.tsx';

export interface PointerPartsProps {
  readonly file: ArticleFile;
  readonly root: RefObject<HTMLElement | null>;
  /** Shares what the reader has selected. */
  readonly onShare: (passage: Passage) => void;
}

/** What answers a pointer on the text: a card for the name it rests on, a button for what it has selected. */
export function PointerParts({ file, root, onShare }: PointerPartsProps) {
  return (
    <>
      <NamePreview file={file} root={root} />
      <SelectionButton article={file.article} root={root} onShare={onShare} />
    </>
  );
}
