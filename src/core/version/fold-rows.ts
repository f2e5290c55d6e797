import type { ComparedRow } from './comparison.ts';
import { countKind } from './tell-row.ts';

/** A row of its own, or a run of rows that match, told in one line. */
export type ShownRow =
  | { readonly kind: 'row'; readonly row: ComparedRow }
  | { readonly kind: 'folded'; readonly rows: readonly ComparedRow[]; readonly tells: readonly string[] };

/**
 * Folds runs that match, but for spelling, into one line each. The first row that differs in spelling alone stays open, so that readers
 * see what such a difference is.
 */
export function foldRows(rows: readonly ComparedRow[]): readonly ShownRow[] {
  const sample = rows.find((row) => row.isAlike && row.differences.length > 0);
  const runs: ComparedRow[][] = [];
  for (const row of rows) {
    const isFolded = row.isAlike && row !== sample;
    const last = runs.at(-1);
    if (isFolded && last?.[0]?.isAlike && last[0] !== sample) last.push(row);
    else runs.push([row]);
  }
  return runs.map((run): ShownRow => {
    const [first] = run;
    const isOpen = first !== undefined && run.length === 1 && (first.kind !== 'same' || first === sample);
    return isOpen ? { kind: 'row', row: first } : { kind: 'folded', rows: run, tells: tellRun(run) };
  });
}

function tellRun(run: readonly ComparedRow[]): readonly string[] {
  const count = (part: ComparedRow['part']): number => run.filter((row) => row.part === part).length;
  const parts = [
    ...(count('headline') > 0 ? ['the headline'] : []),
    ...counted(count('caption'), 'caption'),
    ...counted(count('paragraph'), 'paragraph'),
  ];
  const spellings = run.flatMap(({ differences }) => differences).length;
  const but = spellings === 0 ? '' : `, apart from ${countKind('spelling', spellings)}`;
  const line = `${parts.join(' and ')} ${run.length === 1 ? 'matches' : 'match'}${but}`;
  const shapes = run.flatMap(({ tells, a, b }) => (a.length === b.length ? [] : tells.slice(-1)));
  return [line.charAt(0).toUpperCase() + line.slice(1), ...shapes];
}

function counted(n: number, noun: string): readonly string[] {
  return n === 0 ? [] : [`${n} ${noun}${n === 1 ? '' : 's'}`];
}
