/** How wide a label may be and how it is measured. */
export interface Wrapping {
  /** In pixels. */
  readonly width: number;
  /** After so many lines the rest is left out and marked by “…”. */
  readonly lines: number;
  /** The width of a text in pixels; that of two texts together must be the sum of their widths. */
  readonly measure: (text: string) => number;
}

/**
 * Breaks a label into lines that are no wider than asked: after spaces and hyphens, and within a word that is too long for a line. A
 * single character that is too wide stands alone.
 */
export function wrapLabel(text: string, { width, lines, measure }: Wrapping): readonly string[] {
  const done: string[] = [];
  let line = '';
  let used = 0;
  for (const part of splitParts(text, width, measure)) {
    if (line !== '' && used + part.width > width) {
      if (done.length === lines - 1) return [...done, cutLine(line, width, measure)];
      done.push(line.trimEnd());
      line = '';
      used = 0;
    }
    line += part.text;
    used += part.width + part.gap;
  }
  return line.trim() === '' ? done : [...done, line.trimEnd()];
}

/** A text in one line, cut with “…” where it is too wide. */
export function fitLine(text: string, width: number, measure: (text: string) => number): string {
  return measure(text) <= width ? text : cutLine(text, width, measure);
}

/** The first of some wordings that fits; the empty text when none does. */
export function chooseWording(wordings: readonly string[], width: number, measure: (text: string) => number): string {
  return wordings.find((wording) => measure(wording) <= width) ?? '';
}

function cutLine(line: string, width: number, measure: (text: string) => number): string {
  const chars = Array.from(line.trimEnd());
  while (chars.length > 0 && measure(`${chars.join('').trimEnd()}…`) > width) chars.pop();
  return `${chars.join('').trimEnd()}…`;
}

/** A piece of a label with the spaces after it, and the widths of both. */
interface Part {
  readonly text: string;
  readonly width: number;
  readonly gap: number;
}

/** The pieces between which a line may break. */
function splitParts(text: string, width: number, measure: (text: string) => number): readonly Part[] {
  const parts: Part[] = [];
  const space = measure(' ');
  for (const part of text.trim().match(/[^\s-]*-+|[^\s-]+\s*|\s+/gu) ?? []) {
    const word = part.trimEnd();
    const own = measure(word);
    const gap = (part.length - word.length) * space;
    if (own <= width) parts.push({ text: part, width: own, gap });
    else
      for (const piece of splitWord(part, width, measure))
        parts.push({ text: piece, width: measure(piece.trimEnd()), gap });
  }
  return parts;
}

function splitWord(word: string, width: number, measure: (text: string) => number): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const char of word) {
    if (part !== '' && measure(part + char) > width) {
      parts.push(part);
      part = '';
    }
    part += char;
  }
  return [...parts, part];
}
