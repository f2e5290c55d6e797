import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClipping } from '../article/read-clipping.ts';
import type { Report } from '../article/report.ts';
import { foldText } from '../text/fold.ts';
import type { Range } from '../text/range.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { openGazetteer } from './gazetteer.ts';
import { joinNames } from './join-names.ts';
import type { Mention } from './mention.ts';
import { openNameModel } from './name-model.ts';
import { finishNames } from './finish-names.ts';
import { createNameRecogniser, createRuleRecogniser } from './recognise-names.ts';
import seedsRead from './seeds-read.json' with { type: 'json' };
import { anyText } from '../../bench/any-text.ts';

const gazetteer = openGazetteer(readFileSync(new URL('data/gazetteer.txt', import.meta.url), 'utf8'));
const recognise = createNameRecogniser(
  openNameModel(readFileSync(new URL('data/names.bin', import.meta.url))),
  gazetteer,
);
const byRule = createRuleRecogniser(gazetteer);
const CORPUS = new URL('../../corpus/clippings/', import.meta.url);
const SEEDS = new URL('../../../../shared/seeds/', import.meta.url);

const tell = (text: string, mentions: readonly Mention[]): readonly string[] =>
  mentions.map(
    ({ start, end, type, role }) => `${type} ${text.slice(start, end)}${role === undefined ? '' : `, ${role}`}`,
  );
const namesIn = (text: string): readonly string[] => tell(text, recognise(text, splitSentences(text)));

describe('createNameRecogniser', () => {
  it.each([
    [
      'German Chancellor Angela Merkel met Emmanuel Macron in Paris on Tuesday. Merkel’s spokesman said so.',
      ['PER Angela Merkel', 'PER Emmanuel Macron', 'LOC Paris', 'PER Merkel'],
    ],
    [
      'The F-16 and two Su-27 fighter jets followed the frigate Almirante Brown.',
      ['ARMS F-16', 'ARMS Su-27', 'ARMS Almirante Brown'],
    ],
    ['Beijing said it would buy Kornet anti-tank missiles.', ['LOC Beijing, government', 'ARMS Kornet']],
    ['They saw the ballet Swan Lake in Vienna.', ['WORK Swan Lake', 'LOC Vienna']],
    ['The envoy spoke at the 12th NATO Foreign Ministers’ Meeting.', ['ORG NATO']],
    ['They spoke with the West about it.', ['LOC West']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });

  it('takes long runs of anything in its stride', () => {
    for (const unit of ['Kim ', 'A', '“ ”', '-', 'PARIS AND ', 'U.S.', 'the ballet “The ']) {
      const text = unit.repeat(20_000 / unit.length);
      expect(() => recognise(text, [{ start: 0, end: text.length }])).not.toThrow();
    }
  });

  it.each([
    ['model', recognise],
    ['rules', byRule],
  ])('by %s: any text gives mentions in range, in order, without overlap', (_, recogniser) => {
    const word = fc.constantFrom(
      'Kim',
      'Jong',
      'U.S.',
      'Tu-160',
      'the',
      'North',
      '“',
      '”',
      '(',
      ')',
      'UN',
      'missiles',
      'of',
      '’s',
      '.',
      '\n',
      'film',
      '\u{1F600}',
    );
    const texts = fc.oneof(
      anyText(),
      fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        const found = recogniser(text, splitSentences(text));
        expect(recogniser(text, splitSentences(text))).toEqual(found);
        for (const { start, end } of found) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 60 },
    );
  });

  it('has nothing to finish where nothing was read', () => {
    expect(finishNames([], [])).toEqual([]);
  });

  it('gives the same names twice', () => {
    const text = 'Reuters said Olaf Scholz left Berlin. Scholz flew to Washington.';
    expect(namesIn(text)).toEqual(namesIn(text));
  });
});

describe.skipIf(!existsSync(SEEDS))('the raw clippings beside the project', () => {
  const reports = seedsRead.map(({ file, part, names }) => {
    const text = readFileSync(new URL(file, SEEDS), 'utf8');
    const report = readClipping({ file, format: 'text', text }).value.find((one) => one.part === part);
    if (!report) throw new Error(`There is no report ${part} in ${file}`);
    return { report, names, found: recognise(report.text, sentencesOf(report)) };
  });

  it.each([
    ['PER', 1],
    ['ARMS', 1],
    ['WORK', 1],
    ['ORG', 0.95],
    ['LOC', 0.95],
  ])('%s: found at least once in every report that has it, share %d', (type, share) => {
    const wanted = reports.flatMap(({ names, found }) =>
      names
        .filter((name) => name.type === type)
        .map(({ name, at }) => ({ name, hit: at.some(([start, end]) => has(found, { start, end, type })) })),
    );
    const missed = wanted.filter(({ hit }) => !hit).map(({ name }) => name);
    const allowed = Math.floor(wanted.length * (1 - share));
    expect(missed.slice(allowed)).toEqual([]);
  });

  it('joins what the reports call one person', () => {
    const { names } = joinNames(
      reports.map(({ report, found }, index) => ({ id: String(index), text: report.text, mentions: found })),
      gazetteer,
    );
    const read = new Set(
      reports.flatMap((one) => one.names.filter(({ type }) => type === 'PER').map(({ name }) => name)),
    );
    const people = names.filter(({ type, label }) => type === 'PER' && read.has(label)).map(({ label }) => label);
    // One report has a full name only in the other’s words.
    expect(new Set(people).size).toBe(people.length);
    expect(read.size - people.length).toBe(0);
  });
});

describe('the shipped collection', () => {
  it('has every name that the clippings it retells have, but for one in twenty organisations and places', () => {
    const texts = readdirSync(CORPUS)
      .toSorted()
      .flatMap(
        (file) => readClipping({ file, format: 'text', text: readFileSync(new URL(file, CORPUS), 'utf8') }).value,
      );
    const documents = texts.map((report, index) => {
      return { id: String(index), text: report.text, mentions: recognise(report.text, sentencesOf(report)) };
    });
    const { names } = joinNames(documents, gazetteer);
    const found = new Set(names.flatMap(({ type, printed }) => printed.map(({ text }) => `${type} ${foldText(text)}`)));
    const printed = texts.map(({ text }) => foldText(text)).join('\n');
    const wanted = new Set(
      seedsRead.flatMap(({ names: read }) =>
        read.map(({ name, type }) => `${type} ${foldText(name).replace(/^the /, '')}`),
      ),
    );
    const missed = [...wanted].filter((one) => !found.has(one) && printed.includes(one.slice(one.indexOf(' ') + 1)));
    const certain = missed.filter((one) => !/^(?:ORG|LOC)/.test(one));
    expect(certain).toEqual([]);
    expect(missed.length).toBeLessThanOrEqual(Math.floor(wanted.size / 20));
    expect(found.size).toBeGreaterThan(40);
  });
});

interface Wanted {
  readonly start: number | undefined;
  readonly end: number | undefined;
  readonly type: string;
}

function has(found: readonly Mention[], { start, end, type }: Wanted): boolean {
  return found.some((mention) => mention.start === start && mention.end === end && mention.type === type);
}

function sentencesOf({ text, headline, captions, paragraphs }: Report): readonly Range[] {
  const ranges = [
    ...(headline ? [headline] : []),
    ...captions.map(({ range }) => range),
    ...paragraphs.map(({ range }) => range),
  ];
  return ranges.toSorted((a, b) => a.start - b.start).flatMap((range) => splitSentences(text, range));
}
