import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readClipping } from '../article/read-clipping.ts';
import type { Report } from '../article/report.ts';
import { findTimexes } from '../date/find-timexes.ts';
import { openGazetteer } from '../entity/gazetteer.ts';
import { joinNames } from '../entity/join-names.ts';
import { openNameModel } from '../entity/name-model.ts';
import { createNameRecogniser } from '../entity/recognise-names.ts';
import type { NamedText, NameFacts } from '../speech/named-text.ts';
import type { Range } from '../text/range.ts';
import type { TextEvent } from './event.ts';
import { findEvents } from './find-events.ts';
import { joinEvents } from './join-events.ts';

interface ReadByHand {
  readonly file: string;
  readonly part: number;
  readonly published: string;
  /** Offsets of the trigger in the report's kept text; labels of those who must be among the involved. */
  readonly events: readonly {
    readonly start: number;
    readonly end: number;
    readonly date: string;
    readonly modality: string;
    readonly involved: readonly string[];
  }[];
}

const SEEDS = fileURLToPath(new URL('../../../../shared/seeds/', import.meta.url));
const CORPUS = fileURLToPath(new URL('../../corpus/clippings/', import.meta.url));
const READ = JSON.parse(readFileSync(new URL('./seeds-read.json', import.meta.url), 'utf8')) as readonly ReadByHand[];
const DATA = new URL('../entity/data/', import.meta.url);
/** The share of events that must be found with the right date. */
const GOAL = 0.9;

interface Told {
  readonly report: Report;
  readonly text: NamedText;
  readonly events: readonly TextEvent[];
}

/** Reads a folder of clippings as far as its events. */
function readFolder(folder: string): readonly Told[] {
  const gazetteer = openGazetteer(readFileSync(new URL('gazetteer.txt', DATA), 'utf8'));
  const recognise = createNameRecogniser(openNameModel(readFileSync(new URL('names.bin', DATA))), gazetteer);
  const reports = readdirSync(folder)
    .toSorted()
    .flatMap((file) => readClipping({ file, format: 'text', text: readFileSync(`${folder}${file}`, 'utf8') }).value);
  const documents = reports.map((report) => ({
    id: `${report.file} ${report.part}`,
    text: report.text,
    mentions: recognise(report.text, rangesOf(report)),
  }));
  const { names } = joinNames(documents, gazetteer);
  const facts = new Map<string, NameFacts>(names.map((name) => [name.id, name]));
  const idOf = new Map(
    names.flatMap(({ id, mentions }) => mentions.map((one) => [`${one.document} ${one.mention}`, id])),
  );
  return reports.map((report, index) => {
    const { text, headline, captions, paragraphs } = report;
    const published = report.dated?.edtf;
    const named: NamedText = {
      text,
      headline,
      headings: report.headings.map(({ range }) => range),
      captions,
      paragraphs,
      mentions: (documents[index]?.mentions ?? []).map((mention, at) => ({
        ...mention,
        name: idOf.get(`${index} ${at}`) ?? '',
      })),
      names: facts,
      timexes: findTimexes({ text, sentences: rangesOf(report), published }),
      published,
    };
    return { report, text: named, events: findEvents(named, { attributions: [], voices: [] }) };
  });
}

function rangesOf({ captions, headline, paragraphs }: Report): readonly Range[] {
  const ranges = [
    ...captions.flatMap(({ sentences }) => sentences),
    ...(headline === undefined ? [] : [headline]),
    ...paragraphs.flatMap(({ sentences }) => sentences),
  ];
  return ranges.toSorted((a, b) => a.start - b.start);
}

describe.skipIf(!existsSync(SEEDS))('the raw clippings', () => {
  it('give the events that a careful reader finds, with their dates', () => {
    const told = readFolder(SEEDS);
    const misses: string[] = [];
    let count = 0;
    for (const { file, part, events } of READ) {
      const one = told.find(({ report }) => report.file === file && report.part === part);
      for (const { start, date, modality, involved } of events) {
        count += 1;
        const found = one?.events.find(({ trigger }) => trigger.start <= start && start < trigger.end);
        const labels = found?.involved.map((name) => one?.text.names.get(name)?.label ?? '') ?? [];
        const right =
          found?.when.edtf === date && found.modality === modality && involved.every((label) => labels.includes(label));
        if (!right)
          misses.push(
            `${file} ${part} ${start}: ${date}, found ${found?.when.edtf ?? 'nothing'}, ${labels.join(', ')}`,
          );
      }
    }
    expect(count).toBeGreaterThan(50);
    expect(misses.length > count * (1 - GOAL) ? misses : []).toEqual([]);
  });
});

describe('the collection that is shipped', () => {
  const told = readFolder(CORPUS);
  const dateOf = (index: number, words: string): string | undefined => {
    const start = told[index]?.text.text.indexOf(words) ?? -1;
    return told[index]?.events.find(({ trigger }) => trigger.start === start)?.when.edtf;
  };

  it.each([
    [0, 'inspected advanced', '2023-09-16'],
    [0, 'shown him', '2023-09-16'],
    [0, 'met Putin', '2023-09-13'],
    [0, 'visit to the Komsomolsk', '2023-09-15'],
    [0, 'travelled to an airport', '2023-09-16'],
    [0, 'briefed Kim', '2023-09-16'],
    [0, 'set out for', '2023-09-17'],
    [1, 'met at Russia', '2023-09-13'],
    [1, 'went to a local theater', '2023-09-16'],
    [1, 'departed', '2023-09-16'],
    [2, 'met Wang', '2024-07-27'],
    [2, 'came to an arrangement', '2024-07-22/2024-07-28'],
    [2, 'started on Oct', '2023-10-07'],
    [2, 'meeting of its top', '2024-07-25'],
  ])('dates in report %i the words “%s”', (index, words, date) => {
    expect(dateOf(index, words)).toBe(date);
  });

  it('tells what two printings of one report share once', () => {
    const texts = told.map(({ text, events }, index) => ({ text, events, version: index < 2 ? 'one' : 'other' }));
    const joined = joinEvents(texts);
    const shared = joined.filter(({ tellings }) => new Set(tellings.map(({ text }) => text)).size === 2);
    expect(shared.length).toBeGreaterThanOrEqual(10);
    for (const { tellings, why } of joined) {
      if (tellings.length > 1) expect(why).toMatch(/^[A-Z].*\.$/);
      const dates = new Set(tellings.map(({ text, event }) => texts[text]?.events[event]?.when.edtf));
      expect(dates.size).toBe(1);
    }
  });
});
