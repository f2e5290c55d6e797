import { runNamed, type Named } from './run-named.ts';

/** Everything that can be measured by the clock, by the word that asks for it. */
const BENCHES: Named = {
  annotate: async () => (await import('./bench-annotate.ts')).benchAnnotate,
  page: async () => (await import('./bench-page.ts')).benchPage,
  ingest: async () => (await import('./bench-ingest.ts')).benchIngest,
  search: async () => (await import('./bench-search.ts')).benchSearch,
  compare: async () => (await import('./bench-compare.ts')).benchCompare,
  timeline: async () => (await import('./bench-timeline.ts')).benchTimeline,
  map: async () => (await import('./bench-map.ts')).benchMap,
  offline: async () => (await import('./bench-offline.ts')).benchOffline,
};

await runNamed('bench', BENCHES, process.argv.slice(2));
