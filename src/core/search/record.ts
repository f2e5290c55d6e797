import type { ArticleId, NameId, StoryId } from '../address/ids.ts';
import type { Range } from '../text/range.ts';

/** What a search can be limited by, for one passage. */
export interface PassageFacts {
  /** Names that it mentions, with the words that do; only in articles the words are told. */
  readonly names?: readonly NamedWords[];
  /** Kinds of the names: `person`, `org`, `place`, `arms`, `work`. */
  readonly types?: readonly string[];
  /** Root speakers: the id of the name, or the words of the label joined by hyphens. */
  readonly by?: readonly string[];
  /** Everyone who passed the words on after the root speaker. */
  readonly via?: readonly string[];
  /** First and last day of each date in it, `YYYY-MM-DD`. */
  readonly days?: readonly (readonly [string, string])[];
  /** How certain its dates are: `given`, `derived`, `unclear`, `expected`. */
  readonly dates?: readonly string[];
  /** The version that alone prints it, by letter. */
  readonly only?: string;
}

/** A name and where the passage mentions it, as ranges of the passage's text. */
export interface NamedWords {
  readonly id: string;
  readonly at?: readonly (readonly [number, number])[];
}

/** What weighs most when it matches: the title, the first paragraphs, or the rest. */
export type PassageField = 'title' | 'lead' | 'body';

/** A stretch of text that is searched, found and shown as one: a sentence, as a rule. */
export interface SearchPassage {
  readonly text: string;
  readonly field: PassageField;
  /** Where it stands in its article, as the part of a URL after `#`. */
  readonly at?: string;
  readonly facts?: PassageFacts;
}

/** What every kind of record has. */
interface RecordBase {
  readonly title: string;
  readonly passages: readonly SearchPassage[];
  /** What holds of all its passages alike. */
  readonly facts?: PassageFacts;
  readonly story?: StoryId;
  /** First and last day of the whole record: of the report, or of the event. */
  readonly day?: readonly [string, string];
}

export interface ArticleRecord extends RecordBase {
  readonly kind: 'article';
  readonly id: ArticleId;
  /** EDTF. */
  readonly dated?: string;
  /** Agency, else outlet. */
  readonly source?: string;
  readonly version?: { readonly report: ArticleId; readonly letter: string; readonly of: number };
}

/** Where a record of another kind is read in full. */
export interface SentencePlace {
  readonly article: ArticleId;
  readonly at: string;
}

export interface EventRecord extends RecordBase {
  readonly kind: 'event';
  readonly id: string;
  readonly edtf: string;
  /** How certain the date is. */
  readonly certainty: 'given' | 'derived' | 'unclear' | 'expected';
  readonly place: SentencePlace;
  /** Labels of those who say so, the speaker first. */
  readonly chain: readonly string[];
}

export interface NameRecord extends RecordBase {
  readonly kind: 'name';
  readonly id: NameId;
  readonly type: string;
  readonly mentions: number;
  /** Its first mention. */
  readonly place?: SentencePlace;
  /** Every spelling that is printed, the most frequent first. */
  readonly printed: readonly string[];
}

export interface QuoteRecord extends RecordBase {
  readonly kind: 'quote';
  readonly id: string;
  readonly place: SentencePlace;
  readonly chain: readonly string[];
  /** Whole sentences in quotation marks, some words in them, or said in the report's words alone. */
  readonly form: 'direct' | 'part' | 'reported';
}

/** One thing that can be found. */
export type SearchRecord = ArticleRecord | EventRecord | NameRecord | QuoteRecord;

export type RecordKind = SearchRecord['kind'];

/** Kinds in the order in which records are numbered. */
export const RECORD_KINDS = ['article', 'event', 'name', 'quote'] as const;

/** A range as pairs are kept in facts. */
export function toRange([start, end]: readonly [number, number]): Range {
  return { start, end };
}
