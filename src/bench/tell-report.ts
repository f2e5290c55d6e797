import { foldSpaces, foldText } from '../core/text/fold.ts';
import { slice, type Range } from '../core/text/range.ts';
import type { Caption, Report } from '../core/article/report.ts';
import type { ExpectedReport } from './expected-case.ts';

/** Stands for a value that is not there. */
export const NOTHING = 'nothing';

const LIST_MARK = /^(?:[-*•–·▪●—]|\d+[.)])\s+/u;
const CREDIT_LABEL = /^(?:photo(?:graph)?|image|picture|credit)(?:\s+credit)?(?:\s+by\b|:)\s*/iu;

/** `a.txt#1`: how a report is named in `expected.json`. */
export function reportName(report: { readonly file: string; readonly part: number }): string {
  return `${report.file}#${report.part}`;
}

/** The words that `range` cuts out of the report; without a report or a range, the word for nothing. */
export function textOf(report: Report | undefined, range: Range | undefined): string {
  return report === undefined || range === undefined ? NOTHING : foldSpaces(slice(report.text, range));
}

/** A paragraph told by its first four and last three words, or by all of it up to seven words; a list mark does not count. */
export function tellParagraph(text: string): string {
  const words = foldSpaces(text).replace(LIST_MARK, '').split(' ');
  return words.length <= 7 ? words.join(' ') : `${words.slice(0, 4).join(' ')} … ${words.slice(-3).join(' ')}`;
}

/** The captions of a report, each named as the editor named it where the beginnings agree. */
export function tellCaptions(expected: ExpectedReport, got: Report | undefined): string[] {
  return (got?.captions ?? []).map((caption) => {
    const text = textOf(got, caption.range);
    const known = expected.captions.find((one) => foldText(text).startsWith(foldText(one.starts)));
    return tellCaption(known?.starts ?? text.split(' ').slice(0, 4).join(' '), caption);
  });
}

/** A caption as the editor read it. */
export function tellExpectedCaption(caption: ExpectedReport['captions'][number]): string {
  return tellCaption(caption.starts, {
    ...(caption.credit !== null && { credit: caption.credit }),
    ...(caption.date !== null && { date: caption.date }),
    repeats: caption.repeats,
  });
}

/** The section headings of a report. */
export function tellHeadings(got: Report | undefined): string[] {
  return (got?.headings ?? []).map(({ range, before }) => tellHeading({ text: textOf(got, range), before }));
}

/** A section heading and where it stands. */
export function tellHeading(heading: { readonly text: string; readonly before: number }): string {
  return `“${heading.text}” before paragraph ${heading.before}`;
}

/** The place and the date of a dateline. */
export function tellDateline(
  dateline: { readonly place?: string | undefined; readonly date?: string | undefined } | null | undefined,
): string {
  return dateline ? `${dateline.place ?? 'no place'}, ${dateline.date ?? 'no date'}` : NOTHING;
}

/** The agency and what it rests on. */
export function tellAgency(agency: Pick<NonNullable<Report['agency']>, 'name' | 'basis'> | null | undefined): string {
  return agency ? `${agency.name}, ${agency.basis}` : NOTHING;
}

/** The day of publication and what it rests on. */
export function tellDated(dated: Pick<NonNullable<Report['dated']>, 'edtf' | 'basis'> | null | undefined): string {
  return dated ? `${dated.edtf}, ${dated.basis}` : NOTHING;
}

function tellCaption(starts: string, caption: Pick<Caption, 'credit' | 'date' | 'repeats'>): string {
  const credit = caption.credit?.replace(CREDIT_LABEL, '') ?? NOTHING;
  return `“${starts}”, credit ${credit}, date ${caption.date ?? NOTHING}, ${caption.repeats}×`;
}
