import { runBuilt } from './run-built.ts';

/** `bench annotate [megabytes]`: how many articles a second are read for dates, names, speakers, events and links, and how long texts of so many megabytes (1) made to be slow take. */
export function benchAnnotate(words: readonly string[]): Promise<void> {
  return runBuilt('annotate-run', words);
}
