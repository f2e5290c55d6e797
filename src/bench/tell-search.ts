import type { SearchFigures } from './search-run.ts';

/** Tables of what engines did on a collection of `size` reports: how many times ours each one needs, then the figures, then the quality. */
export function tellSearch(size: number, figures: readonly SearchFigures[]): string {
  const [own] = figures;
  if (!own) return `${size} reports: nothing was measured.`;
  const columns = Object.keys(own.times);
  const kinds = Object.keys(own.quality);
  const ratio = (value: number, base: number): string => (base > 0 ? `${(value / base).toFixed(2)} ×` : '–');
  const heads = ['index', 'load', 'memory', 'first query', ...columns.map((name) => `${name} p95`)];
  const amounts = ({ bytes, load, memory, coldBytes, times }: SearchFigures): readonly number[] => [
    bytes,
    load,
    memory,
    coldBytes,
    ...columns.map((name) => times[name]?.[1] ?? 0),
  ];
  const base = amounts(own);
  const ratios = figures
    .slice(1)
    .map((one) => [one.engine, ...amounts(one).map((value, at) => ratio(value, base[at] ?? 0))]);
  const absolutes = figures.map((one) => [
    one.engine,
    kilobytes(one.bytes),
    one.load.toFixed(1),
    kilobytes(one.memory),
    `${kilobytes(one.coldBytes)}/${one.coldRequests}`,
    ...columns.map((name) => (one.times[name] ?? []).map(tellTime).join(' ')),
  ]);
  const qualities = figures.map((one) => [
    one.engine,
    ...kinds.map((kind) => (one.quality[kind] ?? []).slice(0, 2).map(tellShare).join(' ')),
    tellShare(one.exact),
  ]);
  const asked = kinds.map((kind) => `${kind} (${own.quality[kind]?.[2] ?? 0})`);
  return [
    `${size} reports: what others need of what ${own.engine} needs`,
    table([['', ...heads], ...ratios]),
    'index and memory in kB, load in processor ms, first query in kB and requests, times in ms at 50, 95 and 99 of 100',
    table([['', 'index', 'load', 'memory', 'first query', ...columns], ...absolutes]),
    'quality: mean reciprocal rank and share among the first ten, by kind of query (how many); of phrases the share that is exact',
    table([['', ...asked, 'exact'], ...qualities]),
  ].join('\n');
}

function tellTime(value: number): string {
  return value < 10 ? value.toFixed(2) : value.toFixed(0);
}

function tellShare(value: number): string {
  return value.toFixed(3).replace(/^0/, '');
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(0);
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length)));
  const lines = rows.map((row) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  '),
  );
  return `${lines.join('\n')}\n`;
}
