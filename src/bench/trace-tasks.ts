import type { Page } from '@playwright/test';

/** How long something took, in milliseconds: by the clock, and of the processor’s time, which another program cannot take. */
export interface Spent {
  readonly clock: number;
  readonly processor: number;
}

/** What the main thread of a page did while it was traced. */
export interface TaskTrace {
  /** From one `performance.mark` to another. */
  readonly between: (from: string, to: string) => Spent;
  /** The task that took the processor longest. */
  readonly longest: Spent;
}

/** An event of a Chromium trace, as far as it is read; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** The same of the thread’s own clock, which stands while the thread does. */
  readonly tts?: number;
  readonly dur?: number;
  readonly tdur?: number;
}

const CATEGORIES = ['blink.user_timing', 'disabled-by-default-devtools.timeline'];
const BEGIN = 'traced from here';
const TASK = /^(ThreadControllerImpl::)?RunTask$/;

/** Traces a page while `work` goes on in it. */
export async function traceTasks(page: Page, work: () => Promise<void>): Promise<TaskTrace> {
  const browser = page.context().browser();
  if (!browser) throw new Error('This page has no browser');
  await browser.startTracing(page, { categories: CATEGORIES });
  await page.evaluate((name) => void performance.mark(name), BEGIN);
  await work();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  return readTrace(traceEvents);
}

function readTrace(events: readonly TraceEvent[]): TaskTrace {
  const markOf = (name: string): TraceEvent | undefined => events.find((event) => event.name === name);
  const begin = markOf(BEGIN);
  const tasks = events.filter(
    ({ name, pid, tid, ts }) => TASK.test(name) && pid === begin?.pid && tid === begin.tid && ts > begin.ts,
  );
  const times = tasks.map(({ dur = 0, tdur = dur }) => ({ clock: dur / 1000, processor: tdur / 1000 }));
  return {
    between: (from, to) => {
      const [first, last] = [markOf(from), markOf(to)];
      const pass = (a = Number.NaN, b = Number.NaN): number => (b - a) / 1000;
      return { clock: pass(first?.ts, last?.ts), processor: pass(first?.tts, last?.tts) };
    },
    longest: times.toSorted((a, b) => b.processor - a.processor)[0] ?? { clock: 0, processor: 0 },
  };
}
