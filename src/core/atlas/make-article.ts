import type { StoryId } from '../address/ids.ts';
import type { Report } from '../article/report.ts';
import { dropBidiControls } from '../text/plain-label.ts';
import { slice } from '../text/range.ts';
import { countWords } from '../text/tokens.ts';
import type { Article } from './atlas.ts';
import type { PlacedReport } from './read-reports.ts';
import type { ToldText } from './told-text.ts';

/** A report as an article of the collection: with its place, its story and everything that was read in it. */
export function makeArticle(
  { id, report, version, note, sha256 }: PlacedReport,
  { language, timexes, statements }: ToldText,
  story: StoryId | undefined,
): Article {
  const words = report.paragraphs.reduce((sum, { range }) => sum + countWords(slice(report.text, range)), 0);
  return {
    ...report,
    id,
    title: titleOf(report),
    words,
    sha256,
    ...(story !== undefined && { story }),
    ...(note?.retells !== undefined && { retells: note.retells }),
    ...(version && { version }),
    language,
    timexes,
    mentions: statements.text.mentions,
    attributions: statements.attributions.map(({ item }) => item),
    voices: statements.voices,
  };
}

const LONGEST_TITLE = 80;

function titleOf(report: Report): string {
  const range = report.headline ?? report.paragraphs[0]?.sentences[0];
  const words = range ? dropBidiControls(slice(report.text, range)).replaceAll(/\s+/g, ' ') : report.file;
  if (report.headline || words.length <= LONGEST_TITLE) return words;
  return `${words.slice(0, words.lastIndexOf(' ', LONGEST_TITLE))} …`;
}
