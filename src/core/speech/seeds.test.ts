import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readClipping } from '../article/read-clipping.ts';
import { openGazetteer } from '../entity/gazetteer.ts';
import { openNameModel } from '../entity/name-model.ts';
import { createNameRecogniser } from '../entity/recognise-names.ts';
import { findSpeech } from './find-speech.ts';
import { nameReport } from './name-text.test-support.ts';
import seedsRead from './seeds-read.json' with { type: 'json' };

const data = (name: string): URL => new URL(`../entity/data/${name}`, import.meta.url);
const gazetteer = openGazetteer(readFileSync(data('gazetteer.txt'), 'utf8'));
const namer = { gazetteer, recognise: createNameRecogniser(openNameModel(readFileSync(data('names.bin'))), gazetteer) };
const FOLDERS = ['../../../../shared/seeds/', '../../corpus/clippings/'].map((path) => new URL(path, import.meta.url));

interface Said {
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly speakers: readonly string[];
  readonly carriers?: readonly string[];
}

/** What was read by hand and what is found, for the files that are there. */
const reports = seedsRead.flatMap(({ file, part, said }) => {
  const path = FOLDERS.map((folder) => new URL(file, folder)).find((url) => existsSync(url));
  if (!path) return [];
  const report = readClipping({ file, format: 'text', text: readFileSync(path, 'utf8') }).value.find(
    (one) => one.part === part,
  );
  if (!report) throw new Error(`There is no report ${part} in ${file}`);
  const found = findSpeech(nameReport(report, namer)).attributions.map(({ content, form, chain }): Said => {
    const labels = (role: string): readonly string[] =>
      chain.filter((link) => link.role === role).map(({ label }) => label);
    const carriers = labels('carrier');
    return { ...content, form, speakers: labels('speaker'), ...(carriers.length > 0 && { carriers }) };
  });
  return [{ name: `${file}, report ${part}`, said: said as readonly Said[], found }];
});

const tell = ({ start, end, form, speakers, carriers = [] }: Said): string =>
  `${start}–${end} ${form} ${[...speakers, ...carriers].join(' → ')}`;

describe.each(reports)('what is said in $name', ({ said, found }) => {
  it('has every quotation with its speaker and carriers', () => {
    const quoted = (all: readonly Said[]): readonly string[] => all.filter(({ form }) => form !== 'reported').map(tell);
    expect(quoted(found)).toEqual(quoted(said));
  });

  it('has nearly every reported statement, and hardly any that is none', () => {
    const reported = (all: readonly Said[]): ReadonlySet<string> =>
      new Set(
        all.filter(({ form }) => form === 'reported').map(({ start, speakers }) => `${start} ${speakers.join()}`),
      );
    const [wanted, got] = [reported(said), reported(found)];
    const both = [...wanted].filter((one) => got.has(one)).length;
    expect(both / wanted.size).toBeGreaterThanOrEqual(0.8);
    expect(both / got.size).toBeGreaterThanOrEqual(0.8);
  });
});
