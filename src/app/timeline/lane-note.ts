import { tellReports } from '../../core/chronicle/tell-reports.ts';
import { countOf } from '../../core/text/count-of.ts';
import type { Timeline } from './use-timeline.ts';

/** What a lane rests on, and how many of its events are shown: `AP report dated 17 Sep 2023, in two versions · 14 events`. */
export function tellLane({ source, data, shown }: Timeline, story: string): string {
  const own = data.events.filter((event) => (event.story ?? '') === story);
  const ids = new Set(own.flatMap(({ evidence }) => evidence.map(({ article }) => article)));
  const reports = tellReports([...ids].flatMap((id) => source.articles.get(id) ?? []));
  const seen = shown.filter((event) => (event.story ?? '') === story).length;
  const count = seen === own.length ? countOf(seen, 'event') : `${seen} of ${countOf(own.length, 'event')}`;
  return [reports, count].filter(Boolean).join(' · ');
}
