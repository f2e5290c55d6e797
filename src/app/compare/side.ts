import type { ComparedArticle, ComparisonData } from './comparison-loader.ts';

/** One of the two texts and what it is called. */
export interface Side {
  readonly article: ComparedArticle;
  /** `Version A`, `First article`. */
  readonly title: string;
  /** In a sentence: `version A`, `the first article`. */
  readonly name: string;
  /** Whether it is one of the printings of a report. */
  readonly isVersion: boolean;
}

/** Both texts with what they are called. */
export function sidesOf({ a, b, areVersions, names }: ComparisonData): { readonly a: Side; readonly b: Side } {
  const side = (article: ComparedArticle, letter: string, place: string): Side =>
    areVersions
      ? { article, title: `Version ${letter}`, name: `version ${letter}`, isVersion: true }
      : { article, title: `${place} article`, name: `the ${place.toLowerCase()} article`, isVersion: false };
  return { a: side(a, names.a, 'First'), b: side(b, names.b, 'Second') };
}

/** What the page is about, at most one line: `One AP report, two printings`. */
export function comparisonTitle({ a, areVersions }: ComparisonData): string {
  if (!areVersions) return 'Two articles side by side';
  const maker = a.agency?.name ?? a.outlet?.name;
  const report = maker === undefined ? 'One report' : `One ${maker} report`;
  return `${report}, two ${a.version?.of === 2 ? 'printings' : `of ${a.version?.of ?? 2} printings`}`;
}
