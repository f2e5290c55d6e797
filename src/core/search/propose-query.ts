import { foldLetters } from './fold-letters.ts';
import type { PassageMatch } from './match-passage.ts';
import { formatQuery } from './parse-query.ts';
import type { Plan } from './plan.ts';
import type { Query, QueryAtom, QueryTerm } from './query.ts';

/**
 * The query with words that the collection has, for those that it does not, as they are printed in the passages that were found. `undefined`
 * when every word is there.
 */
export function proposeQuery(query: Query, { replaced }: Plan, passages: readonly PassageMatch[]): string | undefined {
  if (replaced.size === 0) return undefined;
  const printed = new Map([...replaced].map(([typed, key]) => [typed, findPrinted(key, passages) ?? key]));
  return formatQuery(replaceWords(query, printed));
}

function findPrinted(key: string, passages: readonly PassageMatch[]): string | undefined {
  for (const { passage, clauses } of passages) {
    for (const { start, end } of clauses.flatMap((matches) => matches ?? [])) {
      const words = passage.text.slice(start, end);
      if (foldLetters(words) === key) return words.toLowerCase();
    }
  }
  return undefined;
}

function replaceWords(
  { clauses, filters }: Query,
  replaced: ReadonlyMap<string, string>,
): Pick<Query, 'clauses' | 'filters'> {
  const replace = (term: QueryTerm): QueryTerm => {
    const text = term.kind === 'word' ? replaced.get(term.text) : undefined;
    return text === undefined ? term : { ...term, text };
  };
  const change = (atom: QueryAtom): QueryAtom =>
    atom.kind === 'near' ? { ...atom, left: replace(atom.left), right: replace(atom.right) } : replace(atom);
  return {
    clauses: clauses.map((clause) => {
      const [first, ...rest] = clause.any;
      return { ...clause, any: [change(first), ...rest.map(change)] };
    }),
    filters,
  };
}
