import type { Report } from '../article/report.ts';
import { findTimexes } from '../date/find-timexes.ts';
import type { Gazetteer } from '../entity/gazetteer.ts';
import { joinNames } from '../entity/join-names.ts';
import type { NameRecogniser } from '../entity/mention.ts';
import { splitSentences } from '../text/split-sentences.ts';
import type { NamedText } from './named-text.ts';

/** What finds names and joins them. */
export interface Namer {
  readonly recognise: NameRecogniser;
  readonly gazetteer: Gazetteer;
}

type Parts = Pick<Report, 'text' | 'captions' | 'headings' | 'paragraphs' | 'headline' | 'dated'>;

/** A report with its names and dates, read by itself. */
export function nameReport(report: Parts, { recognise, gazetteer }: Namer): NamedText {
  const { text, headline, captions, headings, paragraphs, dated } = report;
  const sentences = [
    ...(headline ? [headline] : []),
    ...[...captions, ...paragraphs].flatMap((one) => one.sentences),
  ].toSorted((a, b) => a.start - b.start);
  const mentions = recognise(text, sentences);
  const { names } = joinNames([{ id: 'text', text, mentions }], gazetteer);
  const ids = new Map(names.flatMap(({ id, mentions: places }) => places.map(({ mention }) => [mention, id] as const)));
  return {
    text,
    headline,
    headings: headings.map(({ range }) => range),
    captions,
    paragraphs,
    mentions: mentions.map((mention, index) => ({ ...mention, name: ids.get(index) ?? '' })),
    names: new Map(names.map((name) => [name.id, name])),
    timexes: findTimexes({ text, sentences, published: dated?.edtf }),
    published: dated?.edtf,
  };
}

/** A text whose paragraphs are divided by empty lines. */
export function nameParagraphs(text: string, namer: Namer): NamedText {
  const paragraphs = [...text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)].map(({ 0: part, index }) => {
    const range = { start: index, end: index + part.length };
    return { range, sentences: splitSentences(text, range) };
  });
  return nameReport({ text, captions: [], headings: [], paragraphs }, namer);
}
