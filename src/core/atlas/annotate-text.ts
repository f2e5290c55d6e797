import { findArticleId } from '../address/ids.ts';
import type { Report } from '../article/report.ts';
import { splitParagraphs } from '../article/split-paragraphs.ts';
import type { Modality } from '../event/event.ts';
import type { NameType } from '../entity/mention.ts';
import type { Range } from '../text/range.ts';
import type { Engine } from './engine.ts';
import { nameCollection } from './name-collection.ts';
import { readStatements } from './read-statements.ts';
import { readText } from './read-text.ts';

/** A text as another program hands it over. It is read as it is: nothing is set aside. */
export interface PlainText {
  readonly id: string;
  readonly text: string;
  /** `YYYY-MM-DD`, or null when it is not known. */
  readonly published: string | null;
}

type Span = readonly [start: number, end: number];

/** Everything that is read in one text, for any program: spans are UTF-16 offsets into it, end-exclusive, in order. */
export interface TextAnnotations {
  readonly id: string;
  readonly language: string;
  readonly sentences: readonly Span[];
  readonly timexes: readonly {
    readonly start: number;
    readonly end: number;
    readonly type: string;
    readonly value: string;
  }[];
  readonly entities: readonly {
    readonly start: number;
    readonly end: number;
    readonly type: NameType;
    readonly entity: string;
  }[];
  readonly attributions: readonly {
    readonly content: Span;
    readonly cue: Span | null;
    readonly source: Span | null;
    readonly speaker: string | null;
    readonly direct: boolean;
  }[];
  readonly events: readonly {
    readonly sentence: Span;
    readonly trigger: Span;
    readonly title: string;
    readonly date: string;
    readonly modality: Modality;
    readonly where: readonly string[];
    readonly involved: readonly string[];
  }[];
}

const ID = findArticleId('text');

/** Reads one text by itself. Names are joined within it. */
export function annotateText({ id, text, published }: PlainText, engine: Engine): TextAnnotations {
  if (ID === undefined) throw new Error('Not an id');
  const report = toReport(text, published);
  const read = readText({ id: ID, report }, engine, []).value;
  const naming = nameCollection([read], engine, []);
  const mentions = naming.mentions[0] ?? [];
  const sources = { read, mentions, facts: naming.facts, resolve: () => undefined, gazetteer: engine.gazetteer };
  const { attributions, events } = readStatements(sources, []).value;
  return {
    id,
    language: read.language,
    sentences: report.paragraphs.flatMap(({ sentences }) => sentences.map(toSpan)),
    timexes: read.timexes.map(({ range, type, value }) => ({ ...range, type, value })),
    entities: mentions.map(({ start, end, type, name }) => ({ start, end, type, entity: name })),
    attributions: attributions.map(({ item }) => ({
      content: toSpan(item.content),
      cue: item.cue ? toSpan(item.cue) : null,
      source: item.source ? toSpan(item.source) : null,
      speaker: speakerOf(item.chain[0], naming.facts),
      direct: item.form === 'direct',
    })),
    events: events.map(({ item }) => ({
      sentence: toSpan(item.sentence),
      trigger: toSpan(item.trigger),
      title: item.title,
      date: item.when.edtf,
      modality: item.modality,
      where: item.where,
      involved: item.involved,
    })),
  };
}

function toReport(text: string, published: string | null): Report {
  const paragraphs = splitParagraphs(text);
  const lines = [1, text.split('\n').length] as const;
  const dated = published === null ? undefined : ({ edtf: published, basis: 'given', why: 'Handed over.' } as const);
  return {
    file: '',
    part: 1,
    lines,
    text,
    captions: [],
    headings: [],
    paragraphs,
    setAside: [],
    ...(dated && { dated }),
  };
}

function toSpan({ start, end }: Range): Span {
  return [start, end];
}

/** The full name where it is known, else the words; null when the text does not say. */
function speakerOf(
  link: { readonly label: string; readonly name?: string } | undefined,
  facts: ReadonlyMap<string, { readonly label: string }>,
): string | null {
  if (link === undefined || link.label === 'not stated') return null;
  return facts.get(link.name ?? '')?.label ?? link.label;
}
