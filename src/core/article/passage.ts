import type { PassageRef, Unit } from '../address/address.ts';
import { checkCode } from '../text/check-code.ts';
import { slice } from '../text/range.ts';
import type { Range } from '../text/range.ts';
import type { Report } from './report.ts';

/** A run of whole sentences of one report, all in its headline, its paragraphs, or one of its captions. */
export interface Passage {
  readonly from: Unit;
  readonly to: Unit;
  /** The sentences, in order, cut from the report's text. At least one. */
  readonly ranges: readonly Range[];
  /** Its words: as printed inside a paragraph, paragraphs parted by an empty line. */
  readonly text: string;
}

/** A sentence with its place, the step by which passages are counted. */
export interface PlacedSentence {
  readonly unit: Unit & { readonly sentence: number };
  readonly range: Range;
}

/** Every sentence that a passage can name, in reading order: headline, captions, paragraphs. The headline counts as one. */
export function placeSentences(report: Report): readonly PlacedSentence[] {
  const headline = report.headline ? [placed('headline', 0, 0, report.headline)] : [];
  const captions = report.captions.flatMap(({ sentences }, c) =>
    sentences.map((range, s) => placed('caption', c + 1, s, range)),
  );
  const paragraphs = report.paragraphs.flatMap(({ sentences }, p) =>
    sentences.map((range, s) => placed('paragraph', p + 1, s, range)),
  );
  return [...headline, ...captions, ...paragraphs];
}

function placed(kind: Unit['kind'], n: number, index: number, range: Range): PlacedSentence {
  return { unit: { kind, n, sentence: index + 1 }, range };
}

/** The passage that `ref` names in this report; `undefined` when there is none. Its check code is not looked at. */
export function findPassage(report: Report, ref: PassageRef): Passage | undefined {
  const all = placeSentences(report);
  const to = ref.to ?? ref.from;
  const first = all.findIndex(({ unit }) => isIn(unit, ref.from));
  const last = all.findLastIndex(({ unit }) => isIn(unit, to));
  if (first === -1 || last < first) return undefined;
  return makePassage(report, ref.from, to, all.slice(first, last + 1));
}

/** The passage from one sentence to another, both included; its units name whole paragraphs only where it was told to. */
export function passageBetween(report: Report, run: readonly PlacedSentence[]): Passage | undefined {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return makePassage(report, toUnit(first), toUnit(last), run);
}

/** The reference to a passage, with its check code. */
export function refOf(passage: Passage): PassageRef {
  const isOne = sameUnit(passage.from, passage.to);
  return { from: passage.from, ...(!isOne && { to: passage.to }), check: checkCode(passage.text) };
}

/**
 * The passage that a selection touches, widened to whole sentences; `undefined` when it touches none. A selection over several
 * kinds (a caption and the body, say) keeps the kind it touches most of.
 */
export function snapToSentences(report: Report, selection: Range): Passage | undefined {
  const touched = placeSentences(report).filter(
    ({ range }) => range.start < selection.end && selection.start < range.end,
  );
  const runs = splitRuns(touched, (a, b) => a.kind === b.kind && (a.kind === 'paragraph' || a.n === b.n));
  const largest = runs.toSorted((a, b) => b.length - a.length)[0];
  return largest && passageBetween(report, largest);
}

function makePassage(report: Report, from: Unit, to: Unit, run: readonly PlacedSentence[]): Passage {
  const parts = splitRuns(run, (a, b) => a.n === b.n).map((sentences) => {
    const start = sentences[0]?.range.start ?? 0;
    return slice(report.text, { start, end: sentences.at(-1)?.range.end ?? start });
  });
  return { from, to, ranges: run.map(({ range }) => range), text: parts.join('\n\n') };
}

/** Cuts a run wherever two neighbours do not belong together. */
function splitRuns(
  sentences: readonly PlacedSentence[],
  belong: (a: Unit, b: Unit) => boolean,
): readonly (readonly PlacedSentence[])[] {
  const runs: PlacedSentence[][] = [];
  for (const sentence of sentences) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && belong(before.unit, sentence.unit)) run.push(sentence);
    else runs.push([sentence]);
  }
  return runs;
}

function isIn(unit: PlacedSentence['unit'], of: Unit): boolean {
  return unit.kind === of.kind && unit.n === of.n && (of.sentence === undefined || of.sentence === unit.sentence);
}

function toUnit({ unit }: PlacedSentence): Unit {
  return unit.kind === 'headline' ? { kind: 'headline', n: 0 } : unit;
}

function sameUnit(a: Unit, b: Unit): boolean {
  return a.kind === b.kind && a.n === b.n && a.sentence === b.sentence;
}
