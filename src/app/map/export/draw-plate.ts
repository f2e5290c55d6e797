import { measureText } from '../../../core/timeline/measure-text.ts';
import { wrapLabel } from '../../../core/timeline/wrap-label.ts';

const SVG = 'http://www.w3.org/2000/svg';
const STYLES = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'vector-effect',
  'opacity',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
];
const GAP = 16;
/** The title above a plate, and each line below all of them. */
const TITLE_HEIGHT = 32;
const LINE_HEIGHT = 18;
const FOOT_SIZE = 13;
/** No note is as long. */
const MOST_LINES = 40;

/** What is said around plates. */
export interface PlateWords {
  /** A title for each plate, or none at all. */
  readonly titles?: readonly string[];
  /** Below them: where they are from, whose words these are. */
  readonly notes: readonly string[];
  /** URL of the map that was drawn, the last line of the picture. */
  readonly url: string;
  /** Style sheet with the letters that the words are set in. */
  readonly fonts: string;
}

/** Plates on the page side by side as an SVG file that needs no styles of ours. */
export function drawPlates(plates: readonly SVGSVGElement[], { titles, notes, url, fonts }: PlateWords): string {
  const [first] = plates;
  if (!first) throw new Error('There is no plate to be drawn.');
  const sizes = plates.map(({ viewBox: { baseVal } }) => ({ width: baseVal.width, height: baseVal.height }));
  // Plates with titles stand on the page; one without is the page.
  const margin = titles ? GAP : 0;
  const width = sizes.reduce((sum, size) => sum + size.width, GAP * (plates.length - 1) + 2 * margin);
  const top = margin + (titles ? TITLE_HEIGHT : 0);
  const below = top + Math.max(...sizes.map(({ height }) => height));
  const lines = [...notes, url].flatMap((note) =>
    wrap(note, width - 2 * GAP).map((line) => ({ line, isLink: note === url })),
  );
  const height = below + GAP / 2 + lines.length * LINE_HEIGHT + GAP / 2;
  const page = getComputedStyle(document.body);
  const words = { fill: page.color, 'font-family': page.fontFamily };
  const whole = make('svg', { xmlns: SVG, viewBox: `0 0 ${width} ${height}`, width, height });
  const style = make('style', {});
  style.textContent = fonts;
  whole.append(style, make('rect', { width, height, fill: page.backgroundColor }));
  let x = margin;
  plates.forEach((plate, index) => {
    const { width: own = 0, height: high = 0 } = sizes[index] ?? {};
    const title = titles?.[index];
    if (title !== undefined)
      whole.append(write(title, { ...words, x, y: top - 10, 'font-size': 18, 'font-weight': 650 }));
    const copy = freeze(plate);
    for (const [name, value] of Object.entries({ x, y: top, width: own, height: high }))
      copy.setAttribute(name, `${value}`);
    const { backgroundColor } = getComputedStyle(plate);
    whole.append(make('rect', { x, y: top, width: own, height: high, fill: backgroundColor }), copy);
    x += own + GAP;
  });
  lines.forEach(({ line, isLink }, index) => {
    const y = below + GAP / 2 + (index + 1) * LINE_HEIGHT - 4;
    const text = write(line, { ...words, x: GAP, y, 'font-size': FOOT_SIZE });
    const link = make('a', { href: url });
    if (isLink) link.append(text);
    whole.append(isLink ? link : text);
  });
  return new XMLSerializer().serializeToString(whole);
}

/** A copy with colours and letters as they are now. Links go: they name no address there. */
function freeze(plate: SVGSVGElement): SVGSVGElement {
  const copy = plate.cloneNode(true) as SVGSVGElement;
  const originals = plate.querySelectorAll<SVGElement>('*');
  copy.querySelectorAll<SVGElement>('*').forEach((element, index) => {
    const original = originals[index];
    if (!original) return;
    const style = getComputedStyle(original);
    for (const name of STYLES) element.setAttribute(name, style.getPropertyValue(name));
    if (style.display === 'none' || style.visibility === 'hidden') element.setAttribute('display', 'none');
    dropNames(element);
    // Words keep their width whatever letters another program has.
    const isLine = original instanceof SVGTextContentElement && original.childElementCount === 0;
    if (isLine && original.textContent !== '')
      element.setAttribute('textLength', String(Math.round(original.getComputedTextLength() * 10) / 10));
  });
  dropNames(copy);
  return copy;
}

/** What only our pages understand. */
function dropNames(element: Element): void {
  const names = Array.from(element.attributes, ({ name }) => name);
  const ours = names.filter((name) => /^(?:class|href|role|tabindex|draggable|style|aria-.*|data-.*)$/.test(name));
  for (const name of ours) element.removeAttribute(name);
}

/** Lines that are no wider than the picture. */
function wrap(text: string, width: number): readonly string[] {
  return wrapLabel(text, { width, lines: MOST_LINES, measure: (part) => measureText(part, 'sans-400', FOOT_SIZE) });
}

function write(text: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = make('text', attributes);
  made.textContent = text;
  return made;
}

function make(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(SVG, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}
