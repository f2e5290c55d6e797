import type { Modality } from '../event/event.ts';
import type { Range } from '../text/range.ts';
import type { VerbReading } from './link-verbs.ts';
import type { Unit } from './unit.ts';

/** A noun phrase without what hangs on it by a preposition: `Russia’s defence minister X`, `the airport`, `she`. */
export interface NounChunk extends Range {
  readonly kind: 'noun';
  readonly units: readonly Unit[];
  /** The name that the whole phrase names; absent when it names something else (`X’s visit`). */
  readonly head?: Unit;
  /** Lower case, the last word: `visit`. */
  readonly word: string;
}

/** How a verb stands: with its own subject, behind `to`, in `-ing`, or as a participle behind a noun. */
export type VerbShape = 'finite' | 'to' | 'ing' | 'participle';

/** A verb with its auxiliaries, modals and adverbs: `was later expected to meet`. */
export interface VerbChunk extends Range {
  readonly kind: 'verb';
  /** Lower case, the main verb as printed; `be` or `have` when there is no other. */
  readonly word: string;
  readonly reading?: VerbReading;
  readonly shape: VerbShape;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly modality: Modality;
}

/** What stands between phrases. `clause` opens a clause with a subject of its own, `relative` one about the phrase before. */
export interface JointChunk extends Range {
  readonly kind: 'preposition' | 'and' | 'comma' | 'open' | 'close' | 'relative' | 'clause' | 'date' | 'stop';
  readonly word: string;
}

/** A piece of a sentence. */
export type Chunk = NounChunk | VerbChunk | JointChunk;
