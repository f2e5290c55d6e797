import { DATE_KIND_WORDS } from '../../core/chronicle/count-choices.ts';
import type { FilterPart } from '../../core/chronicle/filter-events.ts';
import { tellRests } from '../../core/chronicle/rests-words.ts';
import { tellWindow } from '../../core/chronicle/tell-window.ts';
import type { TimelineChange } from './use-timeline-address.ts';
import type { Timeline } from './use-timeline.ts';

/** One limit that is in force: its words, and the view without it. */
export interface AppliedFilter {
  readonly part: FilterPart;
  readonly label: string;
  readonly change: TimelineChange;
}

/** Every limit that is in force, one for each thing that was chosen. */
export function listApplied({ address, source, lanes, columns }: Timeline): readonly AppliedFilter[] {
  const { by = [], with: names = [], date = [], rests, from, to } = address;
  const stories = address.kind === 'home' ? address.story : [];
  const sourceLabel = (key: string): string =>
    columns.sources.find((one) => one.key === key)?.label ?? source.names.get(key) ?? key;
  return [
    ...stories.map((id): AppliedFilter => ({
      part: 'story',
      label: `Story: ${lanes.find(({ story }) => story === id)?.title ?? id}`,
      change: { story: stories.filter((one) => one !== id) },
    })),
    ...by.map((key): AppliedFilter => ({
      part: 'by',
      label: `Says who: ${sourceLabel(key)}`,
      change: { by: by.filter((one) => one !== key) },
    })),
    ...names.map((id): AppliedFilter => ({
      part: 'with',
      label: `With: ${source.names.get(id) ?? id}`,
      change: { with: names.filter((one) => one !== id) },
    })),
    ...date.map((kind): AppliedFilter => ({
      part: 'date',
      label: `Dates: ${DATE_KIND_WORDS[kind].toLowerCase()}`,
      change: { date: date.filter((one) => one !== kind) },
    })),
    ...(rests ? [{ part: 'rests', label: tellRests(rests), change: { rests: undefined } } as const] : []),
    ...(from !== undefined || to !== undefined
      ? [{ part: 'window', label: tellWindow(from, to), change: { from: undefined, to: undefined } } as const]
      : []),
  ];
}
