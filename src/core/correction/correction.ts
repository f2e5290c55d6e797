import type { ArticleId } from '../address/ids.ts';
import type { NameType } from '../entity/mention.ts';
import type { NameGeo } from '../entity/name.ts';
import type { Modality } from '../event/event.ts';
import type { LinkKind } from '../graph/link.ts';
import type { SpeechForm, VoiceCategory } from '../speech/speech.ts';

/** The words that a correction rests on. */
export interface CorrectionAnchor {
  readonly article: ArticleId;
  /** As printed; white space may differ. */
  readonly quote: string;
  /** Which occurrence in the article, from 1. Without it every occurrence for names, the first for everything else. */
  readonly nth?: number;
}

/** A name as an editor writes it: its id, its label, or any spelling that only it has. */
export type NameReference = string;

/** What an editor says of an event. Everything that is left out stays as the rules have it. */
export interface EventValue {
  readonly title?: string;
  /** EDTF: `2023-09-16`, `2023-07`, `198X`. */
  readonly date?: string;
  /** Why it is that date; shown verbatim. */
  readonly dateWhy?: string;
  readonly modality?: Modality;
  readonly where?: readonly NameReference[];
  readonly involved?: readonly NameReference[];
}

/** One step of a chain as an editor writes it. `name` is a reference; without it the speaker has no name. */
export interface ChainValue {
  readonly role: 'speaker' | 'carrier';
  readonly label: string;
  readonly name?: NameReference;
}

/** Who says so, as an editor writes it. */
export interface SourceValue {
  readonly chain: readonly [ChainValue, ...ChainValue[]];
  readonly voice: VoiceCategory;
}

/** What each kind of correction says. */
export interface CorrectionValues {
  /** The words name somebody or something. `same` is the name it belongs to, if there is one already. */
  readonly 'add-name': { readonly type: NameType; readonly same?: NameReference };
  /** The words are no name. */
  readonly 'reject-name': null;
  readonly 'set-type': { readonly type: NameType };
  /** The words mean the same as another name. */
  readonly 'merge-names': { readonly into: NameReference };
  /** The words mean something else than the name they were joined to. */
  readonly 'split-name': { readonly label: string };
  readonly 'rename-name': { readonly label: string; readonly shortLabel?: string };
  readonly 'place-name': NameGeo;
  /** The sentence of the words tells an event. */
  readonly 'add-event': EventValue & Required<Pick<EventValue, 'title' | 'date' | 'dateWhy'>>;
  /** The event whose trigger lies in the words is none. */
  readonly 'reject-event': null;
  readonly 'set-event': EventValue;
  /** The event in the words is the one in the other words. */
  readonly 'merge-events': { readonly same: CorrectionAnchor };
  readonly 'add-link': {
    readonly a: NameReference;
    readonly b: NameReference;
    readonly kind: LinkKind;
    readonly verb: string;
    readonly modality?: Modality;
  };
  /** The words do not link the two. Without `kind`, in no way. */
  readonly 'reject-link': { readonly a: NameReference; readonly b: NameReference; readonly kind?: LinkKind };
  readonly 'add-quote': SourceValue & { readonly form: SpeechForm };
  readonly 'reject-quote': null;
  readonly 'set-speaker': SourceValue;
}

export type CorrectionOp = keyof CorrectionValues;

/** One entry of `corrections.json`. */
export type Correction<Op extends CorrectionOp = CorrectionOp> = {
  readonly [O in Op]: {
    readonly op: O;
    readonly anchor: CorrectionAnchor;
    readonly value: CorrectionValues[O];
    /** Why it was made, one plain sentence, shown to the reader verbatim. */
    readonly why: string;
    /** Line of the entry in its file, from 1. */
    readonly line: number;
  };
}[Op];

/** How something came about: by rule alone, entered by hand, or found by rule and then changed by hand. */
export type MadeBy = 'rule' | 'hand' | 'both';

/** Who made it, and for everything that a hand touched, why: shown to the reader verbatim. */
export interface Made {
  readonly by: MadeBy;
  readonly handWhy?: string;
}

/** Something together with who made it. */
export interface Corrected<T> {
  readonly item: T;
  readonly made: Made;
}

/** What becomes of `made` when a hand changes it, or of several parts that become one: by rule only when all are. */
export function combineMade(parts: readonly Made[]): Made {
  const kinds = new Set(parts.map(({ by }) => by));
  const whys = [...new Set(parts.flatMap(({ handWhy }) => handWhy ?? []))];
  const by = kinds.size <= 1 ? (parts[0]?.by ?? 'rule') : 'both';
  return whys.length === 0 ? { by } : { by, handWhy: whys.join(' ') };
}

/** An item that the rules found and a hand changed. */
export function changeByHand<T>({ made }: Corrected<T>, item: T, why: string): Corrected<T> {
  return { item, made: combineMade([made, { by: made.by === 'hand' ? 'hand' : 'both', handWhy: why }]) };
}
