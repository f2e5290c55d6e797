/** How bad a problem is: an `error` rejects its file, a `warning` needs a person's eye. */
export type Severity = 'error' | 'warning';

/** A fault in the content, as a value: what is wrong, where, and what to do about it. Never thrown. */
export interface Problem {
  /** A stable word for the kind of fault, e.g. `no-date`, `empty-file`. */
  readonly kind: string;
  readonly severity: Severity;
  /** Path of the file inside its collection, with `/` between folders. */
  readonly file: string;
  /** Line in that file, counted from 1; `undefined` when the fault concerns the whole file. */
  readonly line?: number;
  /** One sentence: what is wrong. */
  readonly message: string;
  /** One sentence: what the person can do. */
  readonly advice: string;
}

/** A result together with everything that was found wrong on the way to it. */
export interface Checked<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}
