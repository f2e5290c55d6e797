import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { MARK_KINDS } from '../../core/address/address.ts';
import type { MarkKind } from '../../core/address/address.ts';
import { formatAddress } from '../../core/address/format-address.ts';
import type { MarginNote } from '../../core/atlas/margin-notes.ts';
import type { ArticleFile } from '../../core/atlas/published.ts';
import type { VoiceShare } from '../../core/speech/sum-voices.ts';
import { useReadingSetting } from '../state/reading-settings.ts';
import { findTextMarks } from './text-marks.ts';
import type { TextMarks } from './text-marks.ts';
import type { ArticleAddress } from './use-article-address.ts';
import { KEEPS_PLACE } from './use-passage-arrival.ts';

/** What the engine read in the text, as far as the reader wants to see it. */
export interface Reads {
  readonly show: readonly MarkKind[];
  readonly setShow: (show: readonly MarkKind[]) => void;
  /** Nothing marked, or everything again. */
  readonly toggle: () => void;
  readonly marks: TextMarks;
  readonly shares: readonly VoiceShare[];
  readonly notes: readonly MarginNote[];
}

/** Marks, voices and notes of an article. Which of them are shown is the address's; where it says nothing, the reader's settings. */
export function useMarks(file: ArticleFile, address: ArticleAddress): Reads {
  const navigate = useNavigate();
  const usual = useReadingSetting('marks') ? MARK_KINDS : [];
  const show = address.show ?? usual;
  const kinds = show.join();
  const { article, notes, shares } = file;
  // Typing into Find draws the page again with every letter, and a long text has thousands of mentions.
  const marks = useMemo(
    () =>
      findTextMarks(
        article,
        MARK_KINDS.filter((kind) => kinds.includes(kind)),
      ),
    [article, kinds],
  );
  const setShow = (next: readonly MarkKind[]): void => {
    const { show: _, ...plain } = address;
    const to = formatAddress(next.length === usual.length ? plain : { ...plain, show: next });
    void navigate(to, { replace: true, preventScrollReset: true, state: KEEPS_PLACE });
  };
  const toggle = (): void => setShow(show.length > 0 ? [] : MARK_KINDS);
  return { show, setShow, toggle, marks, shares, notes };
}
