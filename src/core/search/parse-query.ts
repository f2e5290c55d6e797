import { NEAR_WORDS } from './query.ts';
import type { Query, QueryAtom, QueryClause, QueryFilter, QueryTerm } from './query.ts';
import { readTokens } from './query-tokens.ts';
import type { QueryToken } from './query-tokens.ts';

/** Longer queries are cut here. */
const LONGEST_QUERY = 2000;

type Part = Exclude<QueryToken, { readonly kind: 'filter' }>;
type TermPart = Extract<Part, { readonly kind: 'term' }>;

/**
 * Reads what was typed: words, `"exact phrase"`, `-without`, `OR`, `NEAR` or `NEAR/5`, `headline:word` and `name:value`. Any text is a
 * query: what cannot be taken as it stands is taken in the nearest way that can be, and told in `problems`. Never throws.
 */
export function parseQuery(text: string): Query {
  const problems: string[] = [];
  const tokens = readTokens(text.slice(0, LONGEST_QUERY).toWellFormed(), problems);
  const filters = tokens.flatMap((token) => (token.kind === 'filter' ? [token.filter] : []));
  const parts = tokens.filter((token): token is Part => token.kind !== 'filter');
  const clauses = readClauses(parts, problems);
  if (clauses.length > 0 && clauses.every(({ not }) => not) && filters.length === 0) {
    problems.push('A query that only leaves words out finds nothing. Add a word to look for.');
  }
  return { clauses, filters, problems };
}

function readClauses(parts: readonly Part[], problems: string[]): readonly QueryClause[] {
  const clauses: QueryClause[] = [];
  let at = 0;
  while (at < parts.length) {
    const part = parts[at] as Part;
    if (part.kind !== 'term') {
      problems.push(`${part.kind === 'or' ? 'OR' : 'NEAR'} needs a word on both sides. It was left out.`);
      at += 1;
    } else if (part.not) {
      clauses.push({ any: [part.term], not: true });
      at += 1;
    } else {
      const { any, next } = readAny(parts, at);
      clauses.push({ any, not: false });
      at = next;
    }
  }
  return clauses;
}

function readAny(parts: readonly Part[], from: number): { readonly any: QueryClause['any']; readonly next: number } {
  const first = readAtom(parts, from);
  const any: [QueryAtom, ...QueryAtom[]] = [first.atom];
  let at = first.next;
  while (parts[at]?.kind === 'or' && findTerm(parts[at + 1])) {
    const { atom, next } = readAtom(parts, at + 1);
    any.push(atom);
    at = next;
  }
  return { any, next: at };
}

/** Reads a term that is known to stand there. `a NEAR b NEAR c` is `a NEAR b` and `b NEAR c`: the middle is read again. */
function readAtom(parts: readonly Part[], at: number): { readonly atom: QueryAtom; readonly next: number } {
  const left = (parts[at] as TermPart).term;
  const near = parts[at + 1];
  const right = findTerm(parts[at + 2]);
  if (near?.kind !== 'near' || !right) return { atom: left, next: at + 1 };
  const goesOn = parts[at + 3]?.kind === 'near' && findTerm(parts[at + 4]) !== undefined;
  return { atom: { kind: 'near', left, right, within: near.within }, next: goesOn ? at + 2 : at + 3 };
}

function findTerm(part: Part | undefined): QueryTerm | undefined {
  return part?.kind === 'term' && !part.not ? part.term : undefined;
}

/** The query as one would type it. What `parseQuery` reads from it has the same clauses and filters, filters last. */
export function formatQuery({ clauses, filters }: Pick<Query, 'clauses' | 'filters'>): string {
  return [...clauses.map(formatClause), ...filters.map(formatFilter)].join(' ');
}

/** A filter as one would type it: `by:kcna`, `-who:"Jane Roe"`. */
export function formatFilter({ name, value, not }: QueryFilter): string {
  const isPlain = /^[^\s"“”„«»]+$/u.test(value);
  return `${not ? '-' : ''}${name === 'with' ? 'who' : name}:${isPlain ? value : `"${value}"`}`;
}

function formatClause({ any, not }: QueryClause): string {
  return `${not ? '-' : ''}${any.map(formatAtom).join(' OR ')}`;
}

function formatAtom(atom: QueryAtom): string {
  if (atom.kind !== 'near') return formatTerm(atom);
  const operator = atom.within === NEAR_WORDS ? 'NEAR' : `NEAR/${atom.within}`;
  return `${formatTerm(atom.left)} ${operator} ${formatTerm(atom.right)}`;
}

function formatTerm({ kind, text, headline }: QueryTerm): string {
  return `${headline ? 'headline:' : ''}${kind === 'phrase' ? `"${text}"` : text}`;
}
