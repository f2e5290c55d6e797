import { readClipping } from '../core/article/read-clipping.ts';
import type { Clipping, Report } from '../core/article/report.ts';
import { countBytes, generateClippings, generateLongClipping } from './generate-clippings.ts';

const SEED = 20_240_305;
const MANY_BYTES = 20_000_000;
const LONG_BYTES = 4_000_000;
const RUNS = 7;
const GOAL_MB_PER_S = 5;

measureMemory();
measureSpeed('clippings', generateClippings({ seed: SEED, bytes: MANY_BYTES, bytesEach: 5000 }));
measureSpeed('one file', [generateLongClipping(SEED, LONG_BYTES)]);

function readAll(clippings: readonly Clipping[]): Report[] {
  return clippings.flatMap((clipping) => readClipping(clipping).value);
}

function measureSpeed(name: string, clippings: readonly Clipping[]): void {
  const megabytes = clippings.reduce((sum, { text }) => sum + countBytes(text), 0) / 1e6;
  const reports = readAll(clippings).length;
  const runs = Array.from({ length: RUNS }, () => {
    globalThis.gc?.();
    const [start, used] = [performance.now(), process.cpuUsage()];
    readAll(clippings);
    const { user, system } = process.cpuUsage(used);
    return { clock: (megabytes * 1000) / (performance.now() - start), processor: (megabytes * 1e6) / (user + system) };
  });
  const clock = tellSpeeds(runs.map((run) => run.clock));
  const processor = tellSpeeds(runs.map((run) => run.processor));
  console.log(
    `ingest, ${name} (${megabytes.toFixed(1)} MB, ${clippings.length} files, ${reports} reports), median of ${RUNS}`,
  );
  console.log(
    `  by the clock     ${clock.words}, goal ≥ ${GOAL_MB_PER_S} MB/s: ${clock.median >= GOAL_MB_PER_S ? 'reached' : 'missed'}`,
  );
  console.log(
    `  by the processor ${processor.words}: what to go by when others share the machine; its other threads count too`,
  );
}

function tellSpeeds(speeds: readonly number[]): { readonly median: number; readonly words: string } {
  const sorted = speeds.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return { median, words: `${median.toFixed(1)} MB/s (${sorted[0]?.toFixed(1)} to ${sorted.at(-1)?.toFixed(1)})` };
}

/** Heap that stays when the reports are kept and the clippings are let go: words a report still points into count as its own. */
function measureMemory(): void {
  const before = settledHeap();
  const reports = readAll(generateClippings({ seed: SEED + 1, bytes: MANY_BYTES / 2, bytesEach: 5000 }));
  const grown = settledHeap() - before;
  const words = reports.reduce((sum, { text }) => sum + countBytes(text), 0);
  const each = grown / reports.length / 1000;
  console.log(
    `memory: ${each.toFixed(1)} kB for each report kept, whose words take ${(words / reports.length / 1000).toFixed(1)} kB`,
  );
}

function settledHeap(): number {
  if (globalThis.gc === undefined) throw new Error('Run with --expose-gc');
  globalThis.gc();
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}
