import type { ArticleId } from '../address/ids.ts';
import type { Report } from '../article/report.ts';
import type { Timex } from '../date/timex.ts';
import type { Version } from './atlas.ts';
import type { Statements } from './read-statements.ts';

/** A report of the collection with everything that was read in it. */
export interface ToldText {
  readonly article: Report & { readonly id: ArticleId };
  readonly version?: Version;
  readonly language: string;
  readonly timexes: readonly Timex[];
  readonly statements: Statements;
}
