/** A word as it was typed, or several in quotation marks. `headline` limits it to titles. */
export interface QueryTerm {
  readonly kind: 'word' | 'phrase';
  readonly text: string;
  readonly headline: boolean;
}

/** Two terms in one sentence with at most `within` words from one to the other. */
export interface NearTerms {
  readonly kind: 'near';
  readonly left: QueryTerm;
  readonly right: QueryTerm;
  readonly within: number;
}

export type QueryAtom = QueryTerm | NearTerms;

/** At least one of `any` must be there, or, with `not`, none of them. */
export interface QueryClause {
  readonly any: readonly [QueryAtom, ...QueryAtom[]];
  readonly not: boolean;
}

/** The words before a colon that limit a search. */
export const FILTER_NAMES = [
  'by',
  'via',
  'with',
  'where',
  'on',
  'from',
  'to',
  'date',
  'story',
  'type',
  'only',
  'in',
] as const;

export type FilterName = (typeof FILTER_NAMES)[number];

/** One `name:value` of a query. */
export interface QueryFilter {
  readonly name: FilterName;
  readonly value: string;
  readonly not: boolean;
}

/** What was typed, read. */
export interface Query {
  readonly clauses: readonly QueryClause[];
  readonly filters: readonly QueryFilter[];
  /** What could not be taken as it was typed and how it was taken instead, one plain sentence each. */
  readonly problems: readonly string[];
}

/** How far apart the two sides of NEAR may be when no number says so. */
export const NEAR_WORDS = 10;
