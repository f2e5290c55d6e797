import type { ArticleId } from '../address/ids.ts';
import type { Report } from '../article/report.ts';
import { type Corrected, type Correction } from '../correction/correction.ts';
import { correctMentions } from '../correction/correct-mentions.ts';
import { findTimexes } from '../date/find-timexes.ts';
import type { Timex } from '../date/timex.ts';
import type { Mention } from '../entity/mention.ts';
import { findLanguage } from '../text/find-language.ts';
import type { Checked } from '../text/problem.ts';
import { slice, type Range } from '../text/range.ts';
import type { Engine } from './engine.ts';

/** A report with its id, read word by word: its language, dates and mentions. */
export interface ReadText {
  readonly id: ArticleId;
  readonly report: Report;
  readonly language: string;
  readonly timexes: readonly Timex[];
  readonly mentions: readonly Corrected<Mention>[];
}

/** The language whose dates, names and speakers the engine reads. */
export const READ_LANGUAGE = 'en';

/**
 * Reads the dates and mentions of one report. A text in another language than English is left unread, and says so by its `language`;
 * what an editor entered for it holds all the same.
 */
export function readText(
  { id, report }: Pick<ReadText, 'id' | 'report'>,
  engine: Engine,
  corrections: readonly Correction[],
): Checked<ReadText> {
  const language = findLanguage(bodyOf(report));
  const isRead = language === READ_LANGUAGE;
  const timexes = isRead
    ? findTimexes({ text: report.text, sentences: datedRanges(report), published: report.dated?.edtf })
    : [];
  const found = isRead ? engine.recognise(report.text, namedRanges(report)) : [];
  const own = corrections.filter(({ anchor }) => anchor.article === id);
  const { mentions, problems } = correctMentions(report.text, found, own);
  return { value: { id, report, language, timexes, mentions }, problems };
}

/** Captions and sentences in order of the text: what tells of dates, speakers and events. */
export function tellingSentences({ captions, paragraphs }: Report): readonly Range[] {
  return inOrder([...captions, ...paragraphs].flatMap(({ sentences }) => sentences));
}

/** Names also stand in headline, standfirst and headings. */
function namedRanges(report: Report): readonly Range[] {
  const { headline, standfirst, headings } = report;
  const lines = [headline, standfirst, ...headings.map(({ range }) => range)].flatMap((range) => range ?? []);
  return inOrder([...lines, ...datedRanges(report)]);
}

/** A dateline lies outside its paragraph's sentences. */
function datedRanges(report: Report): readonly Range[] {
  const { dateline, paragraphs } = report;
  const opens =
    dateline && paragraphs.some(({ range }) => range.start <= dateline.range.start && dateline.range.end <= range.end);
  return inOrder([...(opens ? [dateline.range] : []), ...tellingSentences(report)]);
}

function inOrder(ranges: readonly Range[]): readonly Range[] {
  return ranges.toSorted((a, b) => a.start - b.start);
}

function bodyOf({ text, headline, paragraphs }: Report): string {
  return [headline, ...paragraphs.map(({ range }) => range)]
    .flatMap((range) => (range ? [slice(text, range)] : []))
    .join('\n');
}
