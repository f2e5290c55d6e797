import type { Evidence } from '../atlas/atlas.ts';
import { toRow } from '../atlas/to-row.ts';
import type { Fact, FactTable, FactTelling } from './fact.ts';
import { remember } from '../text/remember.ts';
import { findStatements } from './find-statements.ts';
import type { FactSource, Statement, ToldEvent } from './find-statements.ts';
import { joinStatements } from './join-statements.ts';
import { readQuantities } from './read-quantities.ts';
import type { Quantity } from './read-quantities.ts';
import { tellConflicts } from './tell-conflicts.ts';

/**
 * What the reports of a story state, each once, with the sentence of every report that has it: the events, then what is said and
 * counted in other sentences. Those that differ come first, then those that only some reports have, then those that all have.
 */
export function makeFacts(source: FactSource): readonly Fact[] {
  const order = new Map<string, number>(source.articles.map(({ id }, index) => [id, index]));
  const reader: Reader = { order, readFigures: remember(readQuantities) };
  const facts = [
    ...source.events.flatMap((event) => makeEventFact(event, reader) ?? []),
    ...joinStatements(findStatements(source, reader.readFigures)).flatMap((group) => makeClaim(group, reader) ?? []),
  ];
  const rank = ({ tellings }: Fact): number => {
    if (tellings.some(({ differs }) => differs.length > 0)) return 0;
    return tellings.length < source.articles.length ? 1 : 2;
  };
  return facts
    .map((fact, index) => ({ fact, index, rank: rank(fact) }))
    .toSorted((a, b) => a.rank - b.rank || b.fact.tellings.length - a.fact.tellings.length || a.index - b.index)
    .map(({ fact }) => fact);
}

/** The order of the reports, and the figures of a sentence; each is read once, however many reports print it. */
interface Reader {
  readonly order: ReadonlyMap<string, number>;
  readonly readFigures: (words: string) => readonly Quantity[];
}

/** The facts with the reports that are their columns, at most so many rows. */
export function makeFactTable(source: FactSource, most: number): FactTable {
  const facts = makeFacts(source);
  return { articles: source.articles.map(toRow), facts: facts.slice(0, most), total: facts.length };
}

function makeEventFact(event: ToldEvent, reader: Reader): Fact | undefined {
  const tellings = tell(event.evidence, reader);
  const first = event.evidence.find(({ article }) => reader.order.has(article));
  if (!first) return undefined;
  return {
    id: event.id,
    kind: 'event',
    words: event.title,
    chain: first.chain,
    event: event.id,
    when: event.when,
    tellings,
  };
}

function makeClaim(group: readonly Statement[], reader: Reader): Fact | undefined {
  const [first] = group;
  if (!first) return undefined;
  return {
    id: first.id,
    kind: 'claim',
    words: first.evidence.words,
    chain: first.evidence.chain,
    ...(first.quote !== undefined && { quote: first.quote }),
    tellings: tell(
      group.map(({ evidence }) => evidence),
      reader,
    ),
  };
}

/** Of each report its first sentence, in the order of the reports. */
function tell(evidence: readonly Evidence[], { order, readFigures }: Reader): readonly FactTelling[] {
  const first = new Map<string, Evidence>();
  for (const one of evidence) if (order.has(one.article) && !first.has(one.article)) first.set(one.article, one);
  const own = [...first.values()].toSorted((a, b) => (order.get(a.article) ?? 0) - (order.get(b.article) ?? 0));
  const conflicts = tellConflicts(own, readFigures);
  return own.map(({ article, passage }, index) => ({ article, passage, differs: conflicts[index] ?? [] }));
}
