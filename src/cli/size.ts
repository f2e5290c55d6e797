import { resolve } from 'node:path';
import { bundleReader } from '../build/bundle-reader.ts';
import { measureBudgets } from '../build/budgets.ts';
import { inspectBuilt } from '../build/inspect-built.ts';

const READER_LIMIT = 1_500_000;

const reader = await bundleReader();
const budgets = [
  ...(await measureBudgets(resolve('dist'))),
  { what: 'reading texts, with data (gzip)', bytes: reader.bytes, limit: READER_LIMIT },
];
const over = budgets.filter(({ bytes, limit }) => bytes > limit || bytes === 0);
for (const { what, bytes, limit } of budgets) {
  const verdict = bytes === 0 ? 'NOT FOUND' : bytes > limit ? 'OVER' : 'ok';
  console.log(`${what.padEnd(32)} ${kilobytes(bytes)} of ${kilobytes(limit)}  ${verdict}`);
}
const sinks = await inspectBuilt(resolve('dist'));
for (const sink of sinks) console.log(`FORBIDDEN ${sink}`);
if (over.length + sinks.length > 0) process.exitCode = 1;

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).padStart(6)} kB`;
}
