/** One way in which a term can stand in a text. */
export interface Alternative {
  /** Keys of pieces that stand side by side; one joined key counts as one. Empty for a name. */
  readonly keys: readonly string[];
  /** A name that the term is a printed form of: its mentions match, however they are printed. */
  readonly name?: string;
  /** 1 for what was typed, less for what is only near it. */
  readonly weight: number;
  /** Why it counts as a match; absent for what was typed. */
  readonly why?: string;
}

/** A word or phrase to look for. */
export interface PlannedTerm {
  readonly kind: 'term';
  readonly text: string;
  readonly headline: boolean;
  readonly isPhrase: boolean;
  readonly alternatives: readonly Alternative[];
}

export interface PlannedNear {
  readonly kind: 'near';
  readonly left: PlannedTerm;
  readonly right: PlannedTerm;
  readonly within: number;
}

export type PlannedAtom = PlannedTerm | PlannedNear;

export interface PlannedClause {
  readonly any: readonly PlannedAtom[];
  readonly not: boolean;
  /** Whether a record without it is no hit. Plain words may be missing when too few records have all. */
  readonly isHard: boolean;
}

/** What a passage must be, besides its words. */
export type Condition = { readonly not: boolean } & (
  | {
      readonly kind: 'listed';
      readonly fact: 'names' | 'types' | 'by' | 'via' | 'dates' | 'only' | 'story';
      readonly anyOf: readonly string[];
    }
  | { readonly kind: 'window'; readonly begin: string; readonly end: string }
);

export interface Plan {
  readonly clauses: readonly PlannedClause[];
  readonly conditions: readonly Condition[];
  /** Keys of words that were typed side by side and may be printed as one: `Tu 160`. A record that has one scores more. */
  readonly joined: readonly string[];
  /** Words that the collection does not have → the key of the nearest that it has. */
  readonly replaced: ReadonlyMap<string, string>;
  readonly problems: readonly string[];
}
