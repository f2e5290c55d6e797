import { runNamed, type Named } from './run-named.ts';

/** Everything that can be measured by quality, by the word that asks for it. */
const MEASURES: Named = {
  dates: async () => (await import('./measure-dates.ts')).measureDates,
  structure: async () => (await import('./measure-structure.ts')).measureStructure,
};

await runNamed('measure', MEASURES, process.argv.slice(2));
