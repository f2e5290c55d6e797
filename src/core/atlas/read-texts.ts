import type { Corrected, Correction } from '../correction/correction.ts';
import { misfit } from '../correction/find-anchor.ts';
import { findNameByReference } from '../correction/name-reference.ts';
import type { Name } from '../entity/name.ts';
import type { NameFacts } from '../speech/named-text.ts';
import type { Checked, Problem } from '../text/problem.ts';
import type { Engine } from './engine.ts';
import { nameCollection } from './name-collection.ts';
import type { PlacedReport } from './read-reports.ts';
import { readStatements } from './read-statements.ts';
import { readText } from './read-text.ts';
import type { ToldText } from './told-text.ts';

/** The texts of a collection with what each states, and the names they share. */
export interface ReadTexts {
  readonly texts: readonly ToldText[];
  readonly names: readonly Corrected<Name>[];
  readonly facts: ReadonlyMap<string, NameFacts>;
}

/**
 * Reads dates and mentions in each report, joins the mentions of all reports to names, then reads in each who speaks, what happened and
 * what links its names. Corrections are applied between the steps, so that each step reads what the one before it left.
 */
export function readTexts(
  reports: readonly PlacedReport[],
  engine: Engine,
  corrections: readonly Correction[],
): Checked<ReadTexts> {
  const read = reports.map((one) => readText(one, engine, corrections));
  const naming = nameCollection(
    read.map(({ value }) => value),
    engine,
    corrections,
  );
  const names = naming.names.map(({ item }) => item);
  const resolve = (reference: string): string | undefined => findNameByReference(names, reference)?.id;
  const problems: Problem[] = [...read.flatMap((one) => one.problems), ...naming.problems];
  const texts = reports.flatMap(({ report, id, version }, n): readonly ToldText[] => {
    const own = read[n]?.value;
    if (own === undefined) return [];
    const mentions = naming.mentions[n] ?? [];
    const statements = readStatements(
      { read: own, mentions, facts: naming.facts, resolve, gazetteer: engine.gazetteer },
      corrections,
    );
    problems.push(...statements.problems);
    const { language, timexes } = own;
    return [
      { article: { ...report, id }, language, timexes, statements: statements.value, ...(version && { version }) },
    ];
  });
  const ids = new Set<string>(reports.map(({ id }) => id));
  const astray = corrections.filter(({ anchor }) => !ids.has(anchor.article));
  problems.push(...astray.map((one) => misfit(one, 'the collection has no such article')));
  return { value: { texts, names: naming.names, facts: naming.facts }, problems };
}
