import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readClipping } from '../article/read-clipping.ts';
import type { Report } from '../article/report.ts';
import { findTimexes } from '../date/find-timexes.ts';
import { openGazetteer } from '../entity/gazetteer.ts';
import { joinNames } from '../entity/join-names.ts';
import { openNameModel } from '../entity/name-model.ts';
import { createNameRecogniser } from '../entity/recognise-names.ts';
import type { NamedText } from '../speech/named-text.ts';
import type { Range } from '../text/range.ts';
import { findLinks } from './find-links.ts';
import read from './seeds-read.json' with { type: 'json' };

const SEEDS = fileURLToPath(new URL('../../../../shared/seeds/', import.meta.url));
const gazetteer = openGazetteer(readFileSync(new URL('../entity/data/gazetteer.txt', import.meta.url), 'utf8'));

function sentencesOf({ captions, headline, paragraphs }: Report): readonly Range[] {
  return [
    ...(headline === undefined ? [] : [headline]),
    ...captions.flatMap(({ sentences }) => sentences),
    ...paragraphs.flatMap(({ sentences }) => sentences),
  ].toSorted((a, b) => a.start - b.start);
}

/** Reads the raw clippings as the program does, with what it recognises itself. */
function readSeeds(): readonly { readonly report: Report; readonly text: NamedText }[] {
  const recognise = createNameRecogniser(
    openNameModel(readFileSync(new URL('../entity/data/names.bin', import.meta.url))),
    gazetteer,
  );
  const files = [...new Set(read.map(({ file }) => file))];
  const reports = files.flatMap(
    (file) => readClipping({ file, format: 'text', text: readFileSync(`${SEEDS}${file}`, 'utf8') }).value,
  );
  const documents = reports.map((report, index) => ({
    id: String(index),
    text: report.text,
    mentions: recognise(report.text, sentencesOf(report)),
  }));
  const { names } = joinNames(documents, gazetteer);
  return reports.map((report, document) => {
    const ids = new Map(
      names.flatMap(({ id, mentions }) =>
        mentions.filter((one) => one.document === document).map(({ mention }) => [mention, id]),
      ),
    );
    const mentions = (documents[document]?.mentions ?? []).flatMap((mention, index) => {
      const name = ids.get(index);
      return name === undefined ? [] : [{ ...mention, name }];
    });
    const published = report.dated?.edtf;
    const timexes = findTimexes({ text: report.text, sentences: sentencesOf(report), published });
    const text = {
      ...report,
      headings: [],
      mentions,
      timexes,
      published,
      names: new Map(names.map((name) => [name.id, name])),
    };
    return { report, text };
  });
}

function keyOf(sentence: number, [a, b]: readonly [string, string], kind: string): string {
  const [x, y] = kind === 'met' && a > b ? [b, a] : [a, b];
  return `${sentence} ${x} — ${y}: ${kind}`;
}

describe.skipIf(!existsSync(SEEDS))('the links of the raw clippings', () => {
  it(
    'are those that a careful reader finds: 92 of 100 found are right, 75 of 100 to be found are found',
    { timeout: 30_000 },
    () => {
      const expected = new Set<string>();
      const found = new Set<string>();
      for (const { report, text } of readSeeds()) {
        const place = `${report.file} ${report.part} `;
        const gold = read.find(({ file, part }) => file === report.file && part === report.part);
        for (const { sentence, a, b, kind } of gold?.links ?? []) expected.add(place + keyOf(sentence, [a, b], kind));
        const label = (id: string): string => text.names.get(id)?.label ?? id;
        for (const { sentence, a, b, kind } of findLinks(text, { attributions: [], voices: [] }, gazetteer)) {
          found.add(place + keyOf(sentence.start, [label(a), label(b)], kind));
        }
      }
      const right = [...found].filter((key) => expected.has(key)).length;
      expect(expected.size).toBeGreaterThan(100);
      expect(right / found.size).toBeGreaterThanOrEqual(0.92);
      expect(right / expected.size).toBeGreaterThanOrEqual(0.75);
    },
  );
});
