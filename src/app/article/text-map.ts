import type { Article } from '../../core/atlas/atlas.ts';

/** One paragraph as a bar. All lengths are in the units of the picture, one unit a CSS pixel. */
export interface MapBar {
  readonly n: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Whether its number is written beside it. */
  readonly isNumbered: boolean;
}

/** Neighbouring paragraphs that only this version has. */
export interface MapBracket {
  readonly top: number;
  readonly bottom: number;
}

export interface TextMapLayout {
  readonly height: number;
  readonly bars: readonly MapBar[];
  readonly brackets: readonly MapBracket[];
}

/** Where bars begin, numbers stand left of it. */
export const BAR_X = 24;
const LONGEST_BAR = 124;
const SHORTEST_BAR = 6;
/** Between two bars' tops. A text of more than 50 paragraphs is drawn tighter, so that its map stays on one screen. */
const PITCH = 14;
const TALLEST = 700;

/** The picture of a text: a bar for each paragraph, as long as the paragraph is. The same text gives the same picture. */
export function layOutTextMap({ paragraphs, version }: Pick<Article, 'paragraphs' | 'version'>): TextMapLayout {
  const lengths = paragraphs.map(({ range }) => range.end - range.start);
  const longest = Math.max(1, ...lengths);
  const pitch = Math.min(PITCH, TALLEST / Math.max(1, lengths.length));
  const bars = lengths.map((length, i): MapBar => {
    const n = i + 1;
    const width = Math.round(Math.max(SHORTEST_BAR, (LONGEST_BAR * length) / longest));
    const isNumbered = n === 1 || n === lengths.length || (n % 5 === 0 && lengths.length - n > 1);
    return { n, y: i * pitch + 2, width, height: Math.max(1.5, pitch - 5), isNumbered: isNumbered && pitch >= 8 };
  });
  return { height: Math.ceil(lengths.length * pitch + 4), bars, brackets: bracket(version?.onlyHere ?? [], pitch) };
}

function bracket(numbers: readonly number[], pitch: number): readonly MapBracket[] {
  const runs: { from: number; to: number }[] = [];
  for (const n of numbers.toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.to === n - 1) run.to = n;
    else runs.push({ from: n, to: n });
  }
  return runs.map(({ from, to }) => ({ top: (from - 1) * pitch + 1, bottom: to * pitch - 2 }));
}
