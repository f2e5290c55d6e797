import type { Problem } from '../core/text/problem.ts';

/** The problems as lines for a person: `file:line`, what is wrong, what to do. Errors first. */
export function printProblems(problems: readonly Problem[]): string {
  const order = { error: 0, warning: 1 };
  return problems
    .toSorted((a, b) => order[a.severity] - order[b.severity])
    .map(({ severity, file, line, message, advice }) => {
      const place = line === undefined ? file : `${file}:${line}`;
      return `${severity} ${place}: ${message} ${advice}`;
    })
    .join('\n');
}
