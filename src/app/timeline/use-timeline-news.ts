import { useEffect } from 'react';
import { useRevalidator } from 'react-router';
import { nameEvent } from '../../core/chronicle/tell-event.ts';
import { dateInWords } from '../../core/date/date-in-words.ts';
import { countOf } from '../../core/text/count-of.ts';
import { announce } from '../state/announcement.ts';
import type { TimelineData } from './timeline-loader.ts';
import type { Timeline } from './use-timeline.ts';

/** The title of the page: the chosen event first, then the story. */
export function timelineTitle({ address, selected, data }: Timeline): string {
  const event = selected?.id === address.event ? selected : undefined;
  const place = data.story ? `${data.story.title} — Stories` : 'Timeline';
  if (!event) return `${place} — Story Atlas`;
  return `${event.title}, ${dateInWords(event.when.edtf, 'short', event.when.basis === 'unclear')} — Timeline — Story Atlas`;
}

/** HTML that is made beforehand has the first events only; once it is taken up, the page asks for all. */
export function useWholeCollection(data: TimelineData): void {
  const { revalidate } = useRevalidator();
  const isPart = isCut(data);
  useEffect(() => {
    if (isPart) void revalidate();
  }, [isPart, revalidate]);
}

/** Whether these are the first events only. */
export function isCut({ events, total, counted }: TimelineData): boolean {
  return counted === undefined && events.length < total;
}

/** Tells a screen reader what changed: the event that was chosen, or how many are left. */
export function useTimelineNews({ address, selected, rows, data }: Timeline): void {
  const event = selected?.id === address.event ? selected : undefined;
  useEffect(() => {
    if (event) announce(nameEvent(event));
  }, [event]);
  const count = rows.length === data.total || isCut(data) ? '' : countOf(rows.length, 'event');
  useEffect(() => {
    if (count !== '') announce(`${count} shown.`);
  }, [count]);
}
