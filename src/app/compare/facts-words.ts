import { tellArticle } from '../../core/chronicle/tell-event.ts';
import type { ArticleRow } from '../../core/atlas/atlas.ts';
import type { Fact, FactTable } from '../../core/facts/fact.ts';
import { formatCount } from '../../core/text/count-of.ts';

/** How the reports of a table stand to a fact. */
export type FactGroup = 'differs' | 'some' | 'all';

/** The groups in the order of a table, as they are headed. */
export const FACT_GROUPS: readonly (readonly [FactGroup, string])[] = [
  ['differs', 'Told differently'],
  ['some', 'Not in every report'],
  ['all', 'The same in every report'],
];

export function groupOf({ tellings }: Fact, reports: number): FactGroup {
  if (tellings.some(({ differs }) => differs.length > 0)) return 'differs';
  return tellings.length < reports ? 'some' : 'all';
}

/** `2 reports state 31 events and claims. 3 are told differently, 20 are not in every report.` */
export function factsSummary({ articles, facts, total }: FactTable): string {
  const count = (group: FactGroup): number => facts.filter((fact) => groupOf(fact, articles.length) === group).length;
  const be = (n: number): string => (n === 0 ? 'none is' : n === 1 ? '1 is' : `${formatCount(n)} are`);
  const shown = facts.length < total ? ` Of these, the first ${formatCount(facts.length)} are shown.` : '';
  return (
    `${formatCount(articles.length)} reports state ${formatCount(total)} events and claims.${shown} ` +
    `${capitalise(be(count('differs')))} told differently, ${be(count('some'))} not in every report. Every entry opens its sentence.`
  );
}

/** What each report is called in a table: its version or its maker and day; its place when that is another’s name as well. */
export function columnNames(articles: readonly ArticleRow[]): readonly string[] {
  const names = articles.map(tellArticle);
  return names.map((name, index) =>
    names.indexOf(name) === names.lastIndexOf(name) ? name : `${name} (${index + 1})`,
  );
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
