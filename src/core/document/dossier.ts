/** Where words stand. */
export interface DossierPlace {
  /** `Version A ¶14`. */
  readonly label: string;
  /** Its address below the app’s base, first slash included. */
  readonly path: string;
  /** Number of its source. */
  readonly source: number;
}

/** A sentence in a dossier. */
export interface DossierPassage {
  readonly words: string;
  /** What it is given for, where an entry has several things: `Kim Jong Un met Sergei Shoigu`. */
  readonly states: readonly string[];
  /** Who says so: `KCNA → AP`. */
  readonly chain: string;
  /** Every printing of the same words. */
  readonly places: readonly DossierPlace[];
  /** The notice that its words are retold. */
  readonly retold?: string;
}

/** Something that a reader chose. */
export interface DossierEntry {
  /** Its address below the app’s base: what the reader’s list has. */
  readonly key: string;
  readonly title: string;
  /** What is known beside the passages: `When: Sat 16 Sep 2023, worked out`. */
  readonly facts: readonly (readonly [string, string])[];
  readonly passages: readonly DossierPassage[];
}

/** A report that passages stand in. */
export interface DossierSource {
  /** From 1, in the order in which they are first used. */
  readonly n: number;
  readonly title: string;
  /** Agency, outlet, day and version in one line. */
  readonly told: string;
  readonly path: string;
  readonly file: string;
  readonly sha256: string;
}

/** What a reader chose, as one document. */
export interface Dossier {
  readonly title: string;
  /** Which edition it is made of, in words; empty without one. */
  readonly edition: string;
  readonly entries: readonly DossierEntry[];
  readonly sources: readonly DossierSource[];
}
