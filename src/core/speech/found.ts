import type { Range } from '../text/range.ts';
import type { CueKind } from './cue-verbs.ts';
import type { Phrase } from './phrase.ts';
import type { SpeechHow } from './speech.ts';

/** An attribution as it is read in its unit, before pronouns and media are told apart. */
export interface Found {
  readonly kind: CueKind;
  readonly how: SpeechHow;
  /** Place of its unit. */
  readonly unit: number;
  /** Place of the cue's first token in the unit; orders what is found. */
  readonly at: number;
  readonly cue?: Range;
  /** Absent when the text leaves it out. */
  readonly source?: Phrase;
  /** The source is the subject of an earlier verb, not this one's own. */
  readonly carriedOn: boolean;
  readonly content: Range;
  /** Whom the words were said to, or who passed them on. */
  readonly carriers: readonly Phrase[];
}
