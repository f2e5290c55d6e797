import { runBuilt } from './run-built.ts';

/** `bench annotate`: how many articles a second are read for dates, names, speakers, events and links, and how long texts made to be slow take. */
export function benchAnnotate(): Promise<void> {
  return runBuilt('annotate-run');
}
