import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { useNavigate } from 'react-router';
import { formatAddress } from '../../core/address/format-address.ts';
import { MAX_QUERY } from '../../core/address/parse-address.ts';
import type { Article } from '../../core/atlas/atlas.ts';
import type { Range } from '../../core/text/range.ts';
import { findHits } from './find-hits.ts';
import type { Hit } from './find-hits.ts';
import type { ArticleAddress } from './use-article-address.ts';
import { KEEPS_PLACE } from './use-passage-arrival.ts';

export interface Find {
  readonly hits: readonly Hit[];
  /** The hit the reader is at. */
  readonly index: number | undefined;
  /** Goes to the next or previous hit, round the end. With `focus` the hit is focused, else only shown. */
  readonly step: (by: 1 | -1, focus?: boolean) => void;
  /** Goes to the next hit of what was typed, which the address may not have taken up yet. */
  readonly submit: (text: string) => void;
  /** Every keystroke: the address changes, history does not grow. */
  readonly type: (text: string) => void;
  /** Makes what was typed an entry of its own in history, so that Back returns to the article as it was before. */
  readonly commit: (text: string) => Promise<void>;
  readonly clear: () => void;
}

/** The place the reader is at among the hits of one query; with another query it means nothing. */
interface Place {
  readonly query: string | undefined;
  readonly index: number;
  readonly focus: boolean;
}

/** Find in this article. The query lives in the address, the place among the hits in the page. */
export function useFind(
  article: Article,
  address: ArticleAddress,
  from: Range | undefined,
  root: RefObject<HTMLElement | null>,
): Find {
  const { query } = address;
  const navigate = useNavigate();
  const [place, setPlace] = useState<Place>();
  const before = useRef<{ readonly query: string | undefined }>(undefined);
  const hits = query === undefined ? [] : findHits(article, query);
  const index = place && place.query === query && place.index < hits.length ? place.index : undefined;

  useEffect(() => {
    if (index !== undefined) show(root.current, index, place?.focus === true);
  }, [root, place, index]);

  const go = async (next: string | undefined, replace: boolean): Promise<void> => {
    const to = formatAddress({ ...address, query: next });
    await navigate(to, { replace, preventScrollReset: true, state: KEEPS_PLACE });
  };
  const move = (asked: string | undefined, by: 1 | -1, focus: boolean): void => {
    const found = asked === query ? hits : asked === undefined ? [] : findHits(article, asked);
    if (found.length === 0) return;
    const start = found.findIndex(({ range }) => range.start >= (from?.start ?? 0));
    const first = by === 1 ? Math.max(start, 0) : found.length - 1;
    const isThere = asked === query && index !== undefined;
    setPlace({ query: asked, index: isThere ? (index + by + found.length) % found.length : first, focus });
  };
  return {
    hits,
    index,
    step: (by, focus = false) => move(query, by, focus),
    submit: (text) => move(toQuery(text), 1, false),
    type(text) {
      before.current ??= { query };
      void go(toQuery(text), true);
    },
    async commit(text) {
      const [last, next] = [before.current, toQuery(text)];
      before.current = undefined;
      if (last === undefined || last.query === next) return;
      await go(last.query, true);
      await go(next, false);
    },
    clear() {
      before.current = undefined;
      void go(undefined, true);
    },
  };
}

function toQuery(text: string): string | undefined {
  const query = text.trim().slice(0, MAX_QUERY).toWellFormed().trim();
  return query === '' ? undefined : query;
}

function show(root: HTMLElement | null, index: number, focus: boolean): void {
  const hit = root?.querySelector<HTMLElement>(`[data-hit="${index}"]`);
  if (!hit) return;
  if (focus) hit.focus({ preventScroll: true });
  hit.scrollIntoView({ block: 'center', behavior: 'instant' });
}
