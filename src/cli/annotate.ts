import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { openEngine } from '../build/open-engine.ts';
import { annotateText } from '../core/atlas/annotate-text.ts';
import { readJsonLines } from './read-json-lines.ts';

/** Reads texts, one JSON object a line, and writes for each what was read in it, one JSON object a line. Returns how many. */
export async function annotate(from: string, to: string): Promise<number> {
  const engine = await openEngine();
  const out = createWriteStream(to);
  let count = 0;
  for await (const text of readJsonLines(from)) {
    count += 1;
    if (!out.write(`${JSON.stringify(annotateText(text, engine))}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
  return count;
}
