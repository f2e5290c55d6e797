import type { Range } from '../text/range.ts';

/**
 * On whose word a sentence rests: the report's own account, state media, an official institution or its office (“the ministry”),
 * a person with a name, or people without one (“officials”, “experts”).
 */
export type VoiceCategory = 'own' | 'state-media' | 'institution' | 'named' | 'unnamed';

/** Whole sentences in quotation marks; some words in them; said in the report's words alone. */
export type SpeechForm = 'direct' | 'part' | 'reported';

/** One who passes words on: the speaker, then a medium that carried them. Agency and outlet of the report are added by the atlas. */
export interface ChainLink {
  readonly role: 'speaker' | 'carrier' | 'agency' | 'outlet';
  /** As printed, without leading article or title: `KCNA`, `US and South Korean officials`. */
  readonly label: string;
  /** Id of the name, when it is one. */
  readonly name?: string;
  /** Printed as such, or concluded: a pronoun, a quotation that runs on. */
  readonly basis: 'given' | 'derived';
  /** One plain sentence, shown to the reader; always there when `basis` is `derived`. */
  readonly why?: string;
  /** The words it rests on, in the text. */
  readonly range?: Range;
}

/** How the speaker was found. */
export type SpeechHow = 'cue' | 'according' | 'continuation' | 'implicit';

/** Words that the report gives as somebody's. */
export interface Attribution {
  /** What is said, without cue and source where they stand at an edge. May run over several paragraphs. */
  readonly content: Range;
  /** The stretches between quotation marks inside `content`, marks included, in order. */
  readonly quotes: readonly Range[];
  readonly form: SpeechForm;
  /** `said`, `according to`. */
  readonly cue?: Range;
  /** The words that name the source, as printed: `US and South Korean officials`, `she`. */
  readonly source?: Range;
  /** Speaker first, then carriers. Never empty; a speaker whom the text leaves out has the label `not stated`. */
  readonly chain: readonly ChainLink[];
  readonly how: SpeechHow;
}

/** On whose word one sentence rests. */
export interface SentenceVoice {
  readonly sentence: Range;
  readonly category: VoiceCategory;
  /** Place of the attribution that decides it in `Speech.attributions`; absent for the report's own account. */
  readonly attribution?: number;
}

/** Everything that is said in a text, and by whom. */
export interface Speech {
  /** In order of `content.start`. */
  readonly attributions: readonly Attribution[];
  /** One for each sentence of the captions, then of the paragraphs, in order. */
  readonly voices: readonly SentenceVoice[];
}
