import { findArticleId } from '../address/ids.ts';
import type { ArticleId } from '../address/ids.ts';
import type { Report } from '../article/report.ts';
import { foldText } from '../text/fold.ts';
import type { Checked, Problem } from '../text/problem.ts';
import { slice } from '../text/range.ts';
import type { Anchor, PublishedIds } from './collection-data.ts';

/** File of the published ids, as problems name it. */
const IDS_FILE = 'ids.json';

/**
 * Gives reports the ids under which they were published before: the report in which the id's anchor quotation stands; of several,
 * the one in the anchor's file. Index of the report → id. An id that matches nothing is a problem, because links to it would break.
 */
export function matchPublishedIds(
  reports: readonly Report[],
  published: PublishedIds,
): Checked<ReadonlyMap<number, ArticleId>> {
  const sentences = indexSentences(reports);
  const matched = new Map<number, ArticleId>();
  const problems: Problem[] = [];
  for (const [key, anchor] of Object.entries(published.articles)) {
    const id = findArticleId(key);
    const index = findByAnchor(reports, sentences, anchor, (candidate) => matched.has(candidate));
    if (id !== undefined && index !== undefined) matched.set(index, id);
    else problems.push(unmatched(key, id === undefined));
  }
  return { value: matched, problems };
}

/** The anchor by which each report is known again: its longest sentence that no other report has, or else its first. */
export function chooseAnchors(reports: readonly Report[]): readonly Anchor[] {
  const sentences = indexSentences(reports);
  return reports.map(({ text, file, paragraphs }) => {
    const own = paragraphs.flatMap((paragraph) => paragraph.sentences.map((range) => slice(text, range)));
    const unique = own.filter((sentence) => sentences.get(foldText(sentence))?.length === 1);
    const longest = unique.toSorted((a, b) => b.length - a.length)[0];
    return { quote: longest ?? own[0] ?? text, file };
  });
}

function indexSentences(reports: readonly Report[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  for (const [n, { text, paragraphs }] of reports.entries()) {
    for (const range of paragraphs.flatMap(({ sentences }) => sentences)) {
      const key = foldText(slice(text, range));
      const list = index.get(key);
      if (list === undefined) index.set(key, [n]);
      else if (list.at(-1) !== n) list.push(n);
    }
  }
  return index;
}

function findByAnchor(
  reports: readonly Report[],
  sentences: ReadonlyMap<string, readonly number[]>,
  anchor: Anchor,
  isTaken: (index: number) => boolean,
): number | undefined {
  const candidates = (sentences.get(foldText(anchor.quote)) ?? []).filter((index) => !isTaken(index));
  return candidates.find((index) => reports[index]?.file === anchor.file) ?? candidates[0];
}

function unmatched(id: string, isMalformed: boolean): Problem {
  return {
    kind: isMalformed ? 'bad-id' : 'id-not-matched',
    severity: 'warning',
    file: IDS_FILE,
    message: isMalformed ? `“${id}” cannot be an id.` : `No report has the words by which “${id}” was known.`,
    advice: isMalformed
      ? 'Use lower-case words and digits joined by hyphens, at most 64 characters.'
      : 'Give its anchor a sentence that the report still has, or move the id to “aliases”.',
  };
}
