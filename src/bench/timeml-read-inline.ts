import type { GoldDocument, GoldTimex } from './timeml-gold.ts';

const TEXT = /<TEXT>([\s\S]*?)<\/TEXT>/;
const CREATED = /<DCT>[\s\S]*?value="(\d{4}-\d{2}-\d{2})/;
const TAG = /<(\/?)(\w+)([^>]*)>/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/**
 * A TimeML file (`.tml`: TimeBank, AQUAINT, TempEval-3) with its expressions marked inside the text. `undefined` when its text has none:
 * the file is labelled for something else.
 */
export function readInlineTimeml(set: string, name: string, xml: string): GoldDocument | undefined {
  const marked = TEXT.exec(xml)?.[1];
  if (marked === undefined || !marked.includes('<TIMEX3')) return undefined;
  const published = CREATED.exec(xml)?.[1];
  const timexes: GoldTimex[] = [];
  const open: Omit<GoldTimex, 'end'>[] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(TAG)) {
    text += decode(marked.slice(last, match.index));
    last = match.index + match[0].length;
    if (match[2] !== 'TIMEX3') continue;
    const started = match[1] === '/' ? open.pop() : undefined;
    if (started !== undefined) timexes.push({ ...started, end: text.length });
    if (match[1] === '')
      open.push({ start: text.length, type: readAttribute(match[3], 'type'), value: readAttribute(match[3], 'value') });
  }
  text += decode(marked.slice(last));
  return {
    set,
    name,
    text,
    ...(published !== undefined && { published }),
    labelled: [{ start: 0, end: text.length }],
    timexes,
  };
}

/** The value of an attribute in the inside of a tag; empty when it is not there. */
export function readAttribute(inside: string | undefined, name: string): string {
  const found = new RegExp(`\\b${name}="([^"]*)"`).exec(inside ?? '')?.[1] ?? '';
  return decode(found);
}

/** XML's five entities as characters. */
export function decode(xml: string): string {
  return xml.replaceAll(/&(?:amp|lt|gt|quot|apos);/g, (entity) => ENTITIES[entity] ?? entity);
}
