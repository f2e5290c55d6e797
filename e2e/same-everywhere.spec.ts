import { readFileSync } from 'node:fs';
import { bundleReader } from '../src/build/bundle-reader.ts';
import { openEngine } from '../src/build/open-engine.ts';
import { annotateText, type PlainText } from '../src/core/atlas/annotate-text.ts';
import { expect, test } from '@playwright/test';

const CLIPPINGS = ['000-kim-vladivostok.txt', '004-kim-vladivostok-and-vientiane.txt'];
const NOISE =
  'Élodie Brâncuși’s “ß” Ǆ\u0301 İstanbul ΌΔΟΣ 2024年7月 \ud83d\udea2 on Friday, the U.S.-led Tu-22M3 said I’m not İ.';

test('a text is read alike in Node and in the browser, to the last byte', async ({ page }) => {
  const texts: readonly PlainText[] = [
    ...CLIPPINGS.map((file) => ({
      id: file,
      text: readFileSync(new URL(`../src/corpus/clippings/${file}`, import.meta.url), 'utf8'),
      published: '2023-09-17',
    })),
    { id: 'noise', text: NOISE, published: null },
  ];
  const engine = await openEngine();
  const inNode = texts.map((text) => JSON.stringify(annotateText(text, engine)));
  const { code, files } = await bundleReader();
  const model = Buffer.from(files.model).toString('base64');
  const inBrowser = await page.evaluate(readInWorker, { code, texts, files: { ...files, model } });
  expect(inBrowser).toEqual(inNode);
});

interface WorkerJob {
  readonly code: string;
  readonly texts: readonly PlainText[];
  /** The model's bytes in base64: only text passes into the page. */
  readonly files: { readonly model: string; readonly gazetteer: string; readonly places: string };
}

/** Runs in the page. */
async function readInWorker({ code, texts, files }: WorkerJob): Promise<readonly string[]> {
  const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
  const ask = (request: unknown): Promise<Record<string, unknown>> =>
    new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Record<string, unknown>>) => resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.postMessage(request);
    });
  const model = Uint8Array.from(atob(files.model), (byte) => byte.charCodeAt(0));
  await ask({ kind: 'open', files: { ...files, model } });
  const answers: string[] = [];
  for (const text of texts) answers.push(JSON.stringify((await ask({ kind: 'read', text }))['annotations']));
  return answers;
}
