import type { Range } from '../core/text/range.ts';

/** A temporal expression as people marked it, or as a program found it: offsets into the document's text. */
export interface GoldTimex extends Range {
  readonly type: string;
  readonly value: string;
}

/** A labelled document. */
export interface GoldDocument {
  /** The set that it belongs to. */
  readonly set: string;
  readonly name: string;
  readonly text: string;
  /** `YYYY-MM-DD`. */
  readonly published?: string;
  /** The parts that were labelled; expressions outside are not counted. */
  readonly labelled: readonly Range[];
  readonly timexes: readonly GoldTimex[];
}
