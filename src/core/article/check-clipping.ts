import { turnsDirection } from '../text/plain-label.ts';
import type { Problem } from '../text/problem.ts';
import type { Clipping, Report } from './report.ts';

/** The longest clipping that is read, in UTF-16 units: 5 MB of plain English, hundreds of times a long report. */
export const MAX_CLIPPING_LENGTH: number = 5_000_000;
/** Text has hardly any control characters; a program or picture has one in every few bytes. */
const MAX_CONTROL_SHARE = 0.02;
const SAMPLE_LENGTH = 65_536;
// eslint-disable-next-line no-control-regex -- counting control characters is the point
const CONTROLS = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g;

/** What keeps a clipping from being read at all; `undefined` when it can be read. */
export function checkClipping({ file, text }: Clipping): Problem | undefined {
  const fault = (kind: string, message: string, advice: string): Problem => ({
    kind,
    severity: 'error',
    file,
    message,
    advice,
  });
  if (text.length > MAX_CLIPPING_LENGTH) {
    return fault('too-large', 'The file is larger than 5 MB.', 'Cut it into one file for each report.');
  }
  if (isBinary(text)) {
    return fault('binary', 'The file is not text.', 'Save the clipping as plain text, Markdown or HTML.');
  }
  if (!/\S/.test(text)) {
    return fault(
      'empty-file',
      'The file is empty.',
      'Paste the clipping’s text into it, or take it out of the folder.',
    );
  }
  return undefined;
}

/** Whether a text has so many control or replacement characters that it must be something else. */
export function isBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const controls = sample.match(CONTROLS)?.length ?? 0;
  return controls > 3 && controls > sample.length * MAX_CONTROL_SHARE;
}

/** What a person should look at in a report that was read. */
export function checkReport(report: Report): readonly Problem[] {
  const { file, part, lines } = report;
  const where = { severity: 'warning' as const, file, line: lines[0] };
  const problems: Problem[] = [];
  if (report.dated === undefined) {
    problems.push({
      ...where,
      kind: 'no-date',
      message: `Report ${part} names no day on which it was published.`,
      advice: 'Print the date under the headline, or note it in the corrections file.',
    });
  }
  if (report.headline === undefined) {
    problems.push({
      ...where,
      kind: 'no-headline',
      message: `Report ${part} has no headline.`,
      advice: 'Put the headline on a line of its own above the text.',
    });
  }
  if (turnsDirection(report.text)) {
    problems.push({
      ...where,
      kind: 'direction-marks',
      message: `Report ${part} has hidden marks that turn its reading direction.`,
      advice: 'Compare its words with the source; take the marks out if they were not printed.',
    });
  }
  return problems;
}
