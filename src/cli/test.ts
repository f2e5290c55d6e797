import { spawnSync } from 'node:child_process';

/** What `npm test` runs, cheapest first, and stops at the first that fails. */
const STEPS = [
  ['types', 'test:types'],
  ['lint', 'test:lint'],
  ['format', 'test:format'],
  ['unit tests and architecture', 'test:unit'],
  ['build', 'build'],
  ['byte budgets', 'size'],
  ['end-to-end tests', 'e2e'],
] as const;

const started = Date.now();
for (const [what, script] of STEPS) {
  const start = Date.now();
  console.log(`\n== ${what}`);
  const { status } = spawnSync('npm', ['run', '--silent', script], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(`\n${what}: failed. Run it alone with “npm run ${script}”.`);
    process.exit(status ?? 1);
  }
  console.log(`${what}: ok, ${seconds(start)}`);
}
console.log(`\nAll of it passed in ${seconds(started)}.`);

function seconds(since: number): string {
  return `${((Date.now() - since) / 1000).toFixed(0)} s`;
}
