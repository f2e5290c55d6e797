import { useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { Address } from '../../core/address/address.ts';
import { formatAddress } from '../../core/address/format-address.ts';
import type { StoryId } from '../../core/address/ids.ts';
import { parseAddress } from '../../core/address/parse-address.ts';
import { changeView } from '../../core/address/timeline-view.ts';
import type { ViewChange } from '../../core/address/timeline-view.ts';

/** An address that shows a timeline. */
export type TimelineAddress = Extract<Address, { kind: 'home' | 'story' }>;

/** Of the view, and of the stories that the home page is limited to. */
export type TimelineChange = ViewChange & { readonly story?: readonly StoryId[] };

/** What the reader is looking at, and how to look at something else. */
export interface TimelineRoute {
  readonly address: TimelineAddress;
  /** The path with some of the view changed, for links. */
  readonly pathWith: (change: TimelineChange) => string;
  /** Goes there: one entry of the history for each decision, none while something is still being typed or dragged. */
  readonly go: (change: TimelineChange, history?: 'push' | 'replace') => void;
}

export function useTimelineAddress(): TimelineRoute {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  return useMemo(() => {
    const parsed = parseAddress(pathname + search).address;
    const address: TimelineAddress =
      parsed.kind === 'home' || parsed.kind === 'story' ? parsed : { kind: 'home', story: [] };
    const pathWith = ({ story, ...change }: TimelineChange): string => {
      const next = changeView(address, change);
      return formatAddress(story && next.kind === 'home' ? { ...next, story } : next);
    };
    const go = (change: TimelineChange, history: 'push' | 'replace' = 'push'): void => {
      // At once: what a reader presses is drawn before anything else, and what may wait (the list) waits for it.
      void navigate(pathWith(change), { replace: history === 'replace', preventScrollReset: true, flushSync: true });
    };
    return { address, pathWith, go };
  }, [pathname, search, navigate]);
}
