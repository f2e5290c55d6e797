import type { PassageRef } from '../address/address.ts';
import type { ArticleId, EventId, NameId, QuoteId, StoryId } from '../address/ids.ts';
import type { Agency, Dated, Outlet, Report } from '../article/report.ts';
import type { Made, MadeBy } from '../correction/correction.ts';
import type { Timex } from '../date/timex.ts';
import type { NameType } from '../entity/mention.ts';
import type { MergedForm, NameGeo, Printed } from '../entity/name.ts';
import type { EventDate, Modality } from '../event/event.ts';
import type { LinkKind } from '../graph/link.ts';
import type { JoinedMention } from '../speech/named-text.ts';
import type { Attribution, ChainLink, SentenceVoice, SpeechForm } from '../speech/speech.ts';
import type { Problem } from '../text/problem.ts';
import type { Range } from '../text/range.ts';

/** The shape's version. A reader refuses every other one. */
export const ATLAS_VERSION = 2;

/** What a retold clipping retells. Only collections that are marked as retold have it. */
export interface Retells {
  readonly agency?: string;
  readonly outlet?: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

/** A group of articles named by the collection's editor. */
export interface Story {
  readonly id: StoryId;
  readonly title: string;
  readonly standfirst?: string;
  /** Named in `collection.json`, or put together by rule; then `why` says what its articles share. */
  readonly by: MadeBy;
  readonly why?: string;
}

/** The articles that are printings of one report, by letter: A first. */
export interface Version {
  /** Id of the first printing, by which the printings of one report find each other. */
  readonly report: ArticleId;
  /** `a` to `z`, then `aa`. */
  readonly letter: string;
  /** How many printings the report has in this collection. */
  readonly of: number;
  /** Numbers of the paragraphs that no other printing has, counted from 1. */
  readonly onlyHere: readonly number[];
}

/** What the engine read in an article. Ranges cut the article's text. */
export interface Annotations {
  /** BCP 47 code of the text's language. Dates, names and speakers are read in English only. */
  readonly language: string;
  readonly timexes: readonly Timex[];
  readonly mentions: readonly JoinedMention[];
  readonly attributions: readonly Attribution[];
  /** One for each sentence of the captions, then of the paragraphs, in order; empty when the text was not read. */
  readonly voices: readonly SentenceVoice[];
}

/** An article: a report with its place in the collection, and what was read in it. */
export interface Article extends Report, Annotations {
  readonly id: ArticleId;
  /** The headline, or the first words of the text when the report has none. */
  readonly title: string;
  readonly story?: StoryId;
  readonly words: number;
  readonly version?: Version;
  /** SHA-256 of the clipping file, lower-case hex. */
  readonly sha256: string;
  readonly retells?: Retells;
}

/** What lists and links say of an article without opening it. */
export interface ArticleRow {
  readonly id: ArticleId;
  readonly title: string;
  readonly story?: StoryId;
  readonly agency?: Pick<Agency, 'name' | 'basis'>;
  readonly outlet?: Pick<Outlet, 'name'>;
  readonly dated?: Pick<Dated, 'edtf' | 'basis'>;
  readonly words: number;
  readonly paragraphs: number;
  readonly version?: Pick<Version, 'letter' | 'of'>;
  readonly retells?: Retells;
}

/** A sentence that something rests on, and who says so. */
export interface Evidence {
  readonly article: ArticleId;
  readonly passage: PassageRef;
  /** The passage's words, as printed. */
  readonly words: string;
  /** The speaker first, then carriers, agency and outlet. For the report's own account, agency and outlet alone; may be empty. */
  readonly chain: readonly ChainLink[];
  /** The date as this article gives it, where it differs from the others. */
  readonly when?: EventDate;
}

/** At least one sentence: nothing is drawn without. */
export type AllEvidence = readonly [Evidence, ...Evidence[]];

/** Something that happened, is expected or possible. */
export interface AtlasEvent extends Made {
  readonly id: EventId;
  readonly story?: StoryId;
  /** At most 60 characters, present tense. */
  readonly title: string;
  readonly when: EventDate;
  readonly modality: Modality;
  /** Its place among the events that begin on the same day, from 0: by the words that order them, then by the telling. */
  readonly order: number;
  /** Events that the text says it comes after, with the words that say so. */
  readonly after: readonly { readonly event: EventId; readonly words: string }[];
  readonly where: readonly NameId[];
  readonly involved: readonly NameId[];
  /** One or more for each article that tells it, the best first. */
  readonly evidence: AllEvidence;
  /** In what the tellings differ, one plain sentence each. */
  readonly differences: readonly string[];
  /** Why the tellings are one event. */
  readonly why?: string;
}

/** A person, organisation, place, weapon or work of the collection. */
export interface AtlasName extends Made {
  readonly id: NameId;
  readonly type: NameType;
  readonly label: string;
  readonly shortLabel: string;
  readonly printed: readonly Printed[];
  readonly mergedFrom: readonly MergedForm[];
  readonly geo?: NameGeo;
  /** How often each article mentions it, in order of article. */
  readonly articles: readonly { readonly article: ArticleId; readonly mentions: number }[];
  readonly stories: readonly StoryId[];
}

/** What the reports say of two names. */
export interface AtlasLink extends Made {
  readonly a: NameId;
  readonly b: NameId;
  readonly kind: LinkKind;
  readonly verb: string;
  /** The days that sentences give it, as EDTF, in order. */
  readonly dates: readonly string[];
  readonly modality: Modality;
  readonly evidence: AllEvidence;
}

/** Words given as somebody's. */
export interface AtlasQuote extends Made {
  readonly id: QuoteId;
  readonly form: SpeechForm;
  readonly evidence: Evidence;
  /** What is said, cut from the article's text. */
  readonly content: Range;
  /** Names that it speaks of. */
  readonly about: readonly NameId[];
}

/** What the collection says of itself. */
export interface Collection {
  readonly title: string;
  readonly standfirst: string;
  /** Whether the clippings are retold by Story Atlas: readers are told wherever words are shown, shared or cited. */
  readonly retold: boolean;
  /** The day its editor gave this edition, `YYYY-MM-DD`. Never the clock's. */
  readonly edition?: string;
  readonly stories: readonly Story[];
}

/** Everything the pipeline makes of a folder of clippings. */
export interface Atlas {
  readonly version: typeof ATLAS_VERSION;
  readonly collection: Collection;
  /** In order of id, which is order of publication. Undated articles come last. */
  readonly articles: readonly Article[];
  /** In order of the earliest possible day, then `order`, then id. */
  readonly events: readonly AtlasEvent[];
  /** In order of id. */
  readonly names: readonly AtlasName[];
  /** In order of a, b, kind. */
  readonly links: readonly AtlasLink[];
  /** In order of article, then of the text. */
  readonly quotes: readonly AtlasQuote[];
  /** Former ids of articles that have a new one. */
  readonly aliases: Readonly<Record<string, ArticleId>>;
  readonly problems: readonly Problem[];
}
