import { runBuilt } from './run-built.ts';

/** `bench ingest`: how fast raw text becomes reports, and what a report costs in memory. */
export function benchIngest(): Promise<void> {
  return runBuilt('ingest-run');
}
