import type { RefObject } from 'react';
import { useNavigate } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import type { ArticleFile } from '../../core/atlas/published.ts';
import { usePageKeys } from '../ui/use-page-keys.ts';
import { findCurrentParagraph, findFocusedParagraph, paragraphNumber } from './paragraph-rows.ts';

/** The key `v` opens the comparison with the other printing, at the paragraph the reader is at. Articles printed once have none. */
export function useOtherVersion({ article, printings }: ArticleFile, root: RefObject<HTMLElement | null>): void {
  const navigate = useNavigate();
  const [other] = printings;
  const open = (): void => {
    if (!other || !root.current) return;
    const n = paragraphNumber(findFocusedParagraph(root.current) ?? findCurrentParagraph(root.current));
    const passage = n === undefined ? {} : { passage: { from: { kind: 'paragraph', n } as const } };
    void navigate(formatAddress({ kind: 'comparison', a: article.id, b: other.id, ...passage }));
  };
  usePageKeys({ v: other && open });
}
