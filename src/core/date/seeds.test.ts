import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readClipping } from '../article/read-clipping.ts';
import type { Report } from '../article/report.ts';
import type { Range } from '../text/range.ts';
import { findTimexes } from './find-timexes.ts';

interface SeedReport {
  readonly file: string;
  readonly part: number;
  readonly published: string;
  /** Offsets into the report's kept text; `readings` in EDTF where there are two. */
  readonly timexes: readonly {
    readonly start: number;
    readonly end: number;
    readonly value: string;
    readonly edtf?: string;
    readonly readings?: readonly string[];
  }[];
}

const SEEDS = fileURLToPath(new URL('../../../../shared/seeds/', import.meta.url));
const EXPECTED = JSON.parse(readFileSync(new URL('./seeds.json', import.meta.url), 'utf8')) as readonly SeedReport[];

/** All that is read: dateline, captions, headline and body. */
function rangesOf({ dateline, captions, headline, paragraphs }: Report): readonly Range[] {
  const ranges = [
    ...(dateline === undefined ? [] : [dateline.range]),
    ...captions.flatMap(({ sentences }) => sentences),
    ...(headline === undefined ? [] : [headline]),
    ...paragraphs.flatMap(({ sentences }) => sentences),
  ];
  return ranges.toSorted((a, b) => a.start - b.start);
}

describe.skipIf(!existsSync(SEEDS))('the raw clippings', () => {
  it.each(EXPECTED)('give every date of $file, report $part', ({ file, part, published, timexes }) => {
    const clipping = { file, format: 'text', text: readFileSync(`${SEEDS}${file}`, 'utf8') } as const;
    const report = readClipping(clipping).value.find((one) => one.part === part);
    expect(report?.dated?.edtf).toBe(published);
    if (report === undefined) return;
    const found = findTimexes({ text: report.text, sentences: rangesOf(report), published });
    expect(
      found.map(({ range, value, edtf, readings }) => ({
        ...range,
        value,
        ...(edtf !== undefined && { edtf }),
        ...(readings !== undefined && { readings: readings.map((reading) => reading.edtf) }),
      })),
    ).toEqual(timexes);
  });
});
