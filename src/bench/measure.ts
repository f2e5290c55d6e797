import { runNamed, type Named } from './run-named.ts';

/** Everything that can be measured by quality, by the word that asks for it. */
const MEASURES: Named = {
  aliases: async () => (await import('./measure-aliases.ts')).measureAliases,
  dates: async () => (await import('./measure-dates.ts')).measureDates,
  events: async () => (await import('./measure-events.ts')).measureEvents,
  names: async () => (await import('./measure-names.ts')).measureNames,
  quotes: async () => (await import('./measure-quotes.ts')).measureQuotes,
  search: async () => (await import('./measure-search.ts')).measureSearch,
  sentences: async () => (await import('./measure-sentences.ts')).measureSentences,
  structure: async () => (await import('./measure-structure.ts')).measureStructure,
};

await runNamed('measure', MEASURES, process.argv.slice(2));
