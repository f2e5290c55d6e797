import { foldText } from '../core/text/fold.ts';
import type { Report } from '../core/article/report.ts';
import type { ExpectedCase, ExpectedReport } from './expected-case.ts';
import {
  NOTHING,
  reportName,
  tellAgency,
  tellCaptions,
  tellDated,
  tellDateline,
  tellExpectedCaption,
  tellHeading,
  tellHeadings,
  tellParagraph,
  textOf,
} from './tell-report.ts';

/** Every field that is scored, in the order of the table. */
const FIELDS = [
  'reports',
  'headline',
  'dateline',
  'byline',
  'agency',
  'outlet',
  'dated',
  'captions',
  'headings',
  'paragraphs',
  'sentences',
  'setAside',
  'versions',
  'problems',
] as const;

/** A field of the score. */
export type Field = (typeof FIELDS)[number];

/** Points of one field: `right` out of `total`. */
export interface FieldScore {
  readonly field: Field;
  readonly right: number;
  readonly total: number;
}

/** One thing read wrongly, in words. */
interface Miss {
  readonly case: string;
  /** `a.txt#1`, a file name, or empty when the whole case is meant. */
  readonly report: string;
  readonly field: Field;
  readonly expected: string;
  readonly got: string;
}

/** What the reader made of one case. Versions name reports as `a.txt#1`, problems by their kind. */
export interface CaseReading {
  readonly reports: readonly Report[];
  readonly versions: readonly (readonly string[])[];
  readonly problems: readonly string[];
}

/** The score of one case. */
export interface CaseScore {
  readonly name: string;
  readonly fields: readonly FieldScore[];
  readonly misses: readonly Miss[];
}

type Point = Omit<Miss, 'case'> & { readonly right: boolean };

/** Compares what was read with what is expected, field by field. Pure; the order of misses follows the order of reports. */
export function scoreCase(name: string, expected: ExpectedCase, reading: CaseReading): CaseScore {
  const got = new Map(reading.reports.map((report) => [reportName(report), report]));
  const points: Point[] = [...pointReportCounts(expected, reading)];
  for (const report of expected.reports) {
    points.push(...pointReport(report, got.get(reportName(report))));
    got.delete(reportName(report));
  }
  for (const extra of got.values()) points.push(...pointExtraReport(extra));
  points.push(...pointList('versions', '', expected.versions.map(nameGroup), reading.versions.map(nameGroup)));
  points.push(...pointList('problems', '', expected.problems, reading.problems));
  return {
    name,
    fields: FIELDS.map((field) => sumField(field, points)),
    misses: points.filter((point) => !point.right).map((point) => toMiss(name, point)),
  };
}

/** The points of several scores added up, field by field. */
export function addScores(scores: readonly CaseScore[]): readonly FieldScore[] {
  return FIELDS.map((field) => {
    const rows = scores.flatMap((score) => score.fields.filter((row) => row.field === field));
    return { field, right: sum(rows.map((row) => row.right)), total: sum(rows.map((row) => row.total)) };
  });
}

/** Points right out of points there were, 0 to 1; 1 when there was nothing to get right. */
export function shareRight(fields: readonly FieldScore[]): number {
  const total = sum(fields.map((row) => row.total));
  return total === 0 ? 1 : sum(fields.map((row) => row.right)) / total;
}

function pointReportCounts(expected: ExpectedCase, reading: CaseReading): Point[] {
  const files = new Set([...expected.reports, ...reading.reports].map((report) => report.file));
  return [...files].map((file) => {
    const wanted = expected.reports.filter((report) => report.file === file).length;
    const found = reading.reports.filter((report) => report.file === file).length;
    return pointValue('reports', file, String(wanted), String(found));
  });
}

function pointReport(expected: ExpectedReport, got: Report | undefined): Point[] {
  const name = reportName(expected);
  return [
    pointValue('headline', name, expected.headline ?? NOTHING, textOf(got, got?.headline)),
    pointValue('dateline', name, tellDateline(expected.dateline), tellDateline(got?.dateline)),
    pointValue('byline', name, expected.byline.join(' & '), got?.byline?.names.join(' & ') ?? ''),
    pointValue('agency', name, tellAgency(expected.agency), tellAgency(got?.agency)),
    pointValue('outlet', name, expected.outlet ?? NOTHING, got?.outlet?.name ?? NOTHING),
    pointValue('dated', name, tellDated(expected.dated), tellDated(got?.dated)),
    ...pointList('captions', name, expected.captions.map(tellExpectedCaption), tellCaptions(expected, got)),
    ...pointList('headings', name, expected.headings.map(tellHeading), tellHeadings(got)),
    ...pointParagraphs(expected, got),
    ...pointSetAside(expected, got),
  ].map((point) => (got ? point : { ...point, right: false, got: 'no such report' }));
}

/** A report that nobody expected costs a point for each paragraph in it. */
function pointExtraReport(report: Report): Point[] {
  const told = report.paragraphs.map((paragraph) => tellParagraph(textOf(report, paragraph.range)));
  return pointList('paragraphs', reportName(report), [], told);
}

function pointParagraphs(expected: ExpectedReport, got: Report | undefined): Point[] {
  const name = reportName(expected);
  const paragraphs = got?.paragraphs ?? [];
  const wanted = expected.paragraphs;
  const told = paragraphs.map((paragraph) => tellParagraph(textOf(got, paragraph.range)));
  const partners = pairUp(wanted.map(foldText), told.map(foldText));
  const sentences = wanted.map((where, at) => {
    const theirs = partners[at]?.[1];
    const found = theirs === undefined ? NOTHING : String(paragraphs[theirs]?.sentences.length);
    const count = String(expected.sentences[at]);
    return { ...pointValue('sentences', name, count, found), expected: `${count} in “${where}”` };
  });
  return [...pointList('paragraphs', name, wanted, told), ...sentences];
}

function pointSetAside(expected: ExpectedReport, got: Report | undefined): Point[] {
  const name = reportName(expected);
  const found = got?.setAside ?? [];
  if (!expected.file.endsWith('.html')) {
    const counted = found.filter((aside) => !expected.either.includes(aside.line));
    const wanted = expected.setAside.map((aside) => `line ${aside.line}: ${aside.reason}`);
    return pointList(
      'setAside',
      name,
      wanted,
      counted.map((aside) => `line ${aside.line}: ${aside.reason}`),
    );
  }
  return expected.setAside.map((aside) => {
    const starts = foldText(aside.starts ?? '');
    const match = found.find((one) => foldText(textOf(got, one.range)).startsWith(starts));
    const told = (reason: string): string => `“${aside.starts}”: ${reason}`;
    return pointValue('setAside', name, told(aside.reason), match ? told(match.reason) : NOTHING);
  });
}

/** One point for each expected entry found and one lost for each further entry, so the total is the longer list. */
function pointList(field: Field, report: string, expected: readonly string[], got: readonly string[]): Point[] {
  const pairs = pairUp(expected.map(foldText), got.map(foldText));
  const exact = pairs.filter(([mine, theirs]) => mine !== undefined && theirs !== undefined);
  const missing = pairs.filter(([, theirs]) => theirs === undefined).map(([mine]) => expected[mine ?? 0]);
  const extra = pairs.filter(([mine]) => mine === undefined).map(([, theirs]) => got[theirs ?? 0]);
  const wrong = Array.from({ length: Math.max(missing.length, extra.length) }, (_, at) => ({
    field,
    report,
    right: false,
    expected: missing[at] ?? NOTHING,
    got: extra[at] ?? NOTHING,
  }));
  const right = exact.map(([mine]) => {
    const told = expected[mine ?? 0] ?? '';
    return { field, report, right: true, expected: told, got: told };
  });
  return [...right, ...wrong];
}

/** Equal entries paired in order, each used once; an entry without a partner is paired with `undefined`. */
function pairUp(expected: readonly string[], got: readonly string[]): [number | undefined, number | undefined][] {
  const free = new Set(got.keys());
  const pairs = expected.map((entry, mine): [number | undefined, number | undefined] => {
    const theirs = [...free].find((at) => got[at] === entry);
    if (theirs !== undefined) free.delete(theirs);
    return [mine, theirs];
  });
  return [...pairs, ...[...free].map((theirs): [undefined, number] => [undefined, theirs])];
}

function pointValue(field: Field, report: string, expected: string, got: string): Point {
  return { field, report, expected, got, right: foldText(expected) === foldText(got) };
}

function toMiss(name: string, { report, field, expected, got }: Point): Miss {
  return { case: name, report, field, expected, got };
}

function sumField(field: Field, points: readonly Point[]): FieldScore {
  const mine = points.filter((point) => point.field === field);
  return { field, right: mine.filter((point) => point.right).length, total: mine.length };
}

function nameGroup(group: readonly string[]): string {
  return [...group].sort().join(' = ');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
