import type { RefObject } from 'react';
import type { ArticleFile } from '../../core/atlas/published.ts';
import { usePageKeys } from '../ui/use-page-keys.ts';
import { findLinked } from './linked-passage.ts';
import type { Linked } from './linked-passage.ts';
import type { Marks } from './MarkedText.tsx';
import { stepNote } from './note-steps.ts';
import { stepParagraph } from './paragraph-rows.ts';
import type { ArticleAddress } from './use-article-address.ts';
import { useClearPassage } from './use-clear-passage.ts';
import { useFind } from './use-find.ts';
import type { Find } from './use-find.ts';
import { useMarks } from './use-marks.ts';
import type { Reads } from './use-marks.ts';
import { usePanel } from './use-panel.ts';
import type { Panel } from './use-panel.ts';
import { usePassageArrival } from './use-passage-arrival.ts';
import { useSharing } from './use-sharing.ts';
import type { Sharing } from './use-sharing.ts';
import { useUnfolding } from './use-unfolding.ts';
import type { Unfolding } from './use-unfolding.ts';

/** All that happens around a text while it is read. */
export interface Reading {
  readonly linked: Linked | undefined;
  readonly marks: Marks;
  readonly find: Find;
  readonly sharing: Sharing;
  readonly panel: Panel;
  /** What the engine read in the text. */
  readonly reads: Reads;
  readonly notes: Unfolding;
}

/** Puts together what the address says and what the reader does. */
export function useReading(file: ArticleFile, address: ArticleAddress, root: RefObject<HTMLElement | null>): Reading {
  const { article } = file;
  const reads = useMarks(file, address);
  const notes = useUnfolding(root);
  const linked = findLinked(article, address);
  const find = useFind(article, address, linked?.passage?.ranges[0], root);
  const hit = find.index === undefined ? undefined : find.hits[find.index]?.range;
  const sharing = useSharing(article, linked?.passage, hit, root);
  const panel = usePanel(find, address.query !== undefined);
  const clearPassage = useClearPassage(address);
  usePassageArrival(root, linked !== undefined);
  usePageKeys({
    j: () => stepParagraph(root.current, 1),
    k: () => stepParagraph(root.current, -1),
    n: () => stepNote(root.current, 1),
    p: () => stepNote(root.current, -1),
    m: () => reads.toggle(),
    c: () => sharing.share('share'),
    '[': () => find.step(-1, true),
    ']': () => find.step(1, true),
    Escape: panel.isOpen ? panel.close : linked && clearPassage,
  });
  return { linked, marks: toMarks(linked, find, reads), find, sharing, panel, reads, notes };
}

function toMarks(linked: Linked | undefined, { hits, index }: Find, { marks }: Reads): Marks {
  return {
    linked: linked?.passage?.ranges ?? [],
    arrival: linked?.passage?.ranges[0],
    noticeId: linked?.notice?.id,
    ...marks,
    hits: hits.map(({ range }) => range),
    hit: index,
  };
}
