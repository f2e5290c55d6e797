import { resolve } from 'node:path';
import { measureBudgets } from '../build/budgets.ts';

const budgets = await measureBudgets(resolve('dist'));
const over = budgets.filter(({ bytes, limit }) => bytes > limit || bytes === 0);
for (const { what, bytes, limit } of budgets) {
  const verdict = bytes === 0 ? 'NOT FOUND' : bytes > limit ? 'OVER' : 'ok';
  console.log(`${what.padEnd(30)} ${kilobytes(bytes)} of ${kilobytes(limit)}  ${verdict}`);
}
if (over.length > 0) process.exitCode = 1;

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).padStart(6)} kB`;
}
