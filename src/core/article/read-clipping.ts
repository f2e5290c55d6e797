import type { Checked, Problem } from '../text/problem.ts';
import { checkClipping, checkReport } from './check-clipping.ts';
import { cutReports } from './cut-reports.ts';
import { keepLines } from './keep-lines.ts';
import { readReport } from './read-report.ts';
import type { Clipping, Report } from './report.ts';

/**
 * Reads a clipping: the lines that a reader would see, cut into the reports they belong to, each line with its role and each report with its
 * fields. Pure and total: whatever is wrong with the file becomes a problem. No reports come back only with an `error`.
 */
export function readClipping(clipping: Clipping): Checked<readonly Report[]> {
  const fault = checkClipping(clipping);
  if (fault !== undefined) return { value: [], problems: [fault] };
  const lines = keepLines(clipping);
  const read = cutReports(lines).map((part, index) => readReport({ file: clipping.file, part: index + 1 }, part));
  const value = read
    .filter(({ paragraphs }) => paragraphs.length > 0)
    .map((report, index) => ({ ...report, part: index + 1 }));
  if (value.length === 0) return { value, problems: [noText(clipping.file)] };
  return { value, problems: value.flatMap(checkReport) };
}

function noText(file: string): Problem {
  return {
    kind: 'no-text',
    severity: 'error',
    file,
    message: 'The file holds no paragraph of running text.',
    advice: 'Check that the clipping was saved with its text, or take the file out of the folder.',
  };
}
