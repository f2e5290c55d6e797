import { useEffect, useMemo } from 'react';
import { toColumns } from '../../core/chronicle/event-columns.ts';
import { filterRows } from '../../core/chronicle/filter-events.ts';
import { announce } from '../state/announcement.ts';
import { Notice } from '../ui/Notice.tsx';
import type { Timeline } from './use-timeline.ts';

export interface ChosenNoticeProps {
  readonly timeline: Timeline;
}

/** Says why the event of the link does not stand in the picture: there is none, or the filters leave it out. */
export function ChosenNotice({
  timeline: { address, selected, isMissing, columns, filter, go, data },
}: ChosenNoticeProps) {
  const isLeftOut = useMemo(
    () =>
      selected !== undefined &&
      address.event === selected.id &&
      filterRows(toColumns([selected], [], columns.stories), filter).length === 0,
    [selected, address.event, columns, filter],
  );
  const place = data.story ? 'story' : 'collection';
  const text = isMissing
    ? `The event of this link is not in this ${place}. It may have been renamed or taken out since the link was made.`
    : `The event of this link is open, but it is not among those that are shown: the filters leave it out.`;
  const isSaid = isMissing || isLeftOut;
  useEffect(() => {
    if (isSaid) announce(text);
  }, [isSaid, text]);
  return isSaid ? (
    <Notice tone="caution" {...(isMissing && { onDismiss: () => go({ event: undefined }) })}>
      {text}
    </Notice>
  ) : null;
}
