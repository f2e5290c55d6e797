import type { Range } from '../core/text/range.ts';

/** A token as the labelled sets print it, with an IOB tag. */
export interface LabelledToken {
  readonly form: string;
  readonly tag: string;
}

/** A name that a person marked. Offsets are into the text. */
export interface LabelledName extends Range {
  readonly type: 'PER' | 'ORG' | 'LOC';
}

/** A text with the names that people marked in it. */
export interface LabelledText {
  readonly text: string;
  readonly sentences: readonly Range[];
  readonly names: readonly LabelledName[];
}

interface LabelledSentence {
  readonly tokens: readonly LabelledToken[];
  /** The sentence as it was printed, when the set keeps it. */
  readonly text?: string;
}

const TYPES: ReadonlySet<string> = new Set(['PER', 'ORG', 'LOC']);
const NO_SPACE_BEFORE = /^(?:[,.;:?!)\]%’]|['’](?:s|S|re|ve|ll|d|m)|n['’]t|''|[-–]lrb)$/;
const NO_SPACE_AFTER = /^(?:[([$£€“‘]|``|US\$)$/;

/** Puts sentences together to a text, one on a line, with names in place of tags. */
export function toLabelledText(sentences: readonly LabelledSentence[]): LabelledText {
  let text = '';
  const ranges: Range[] = [];
  const names: LabelledName[] = [];
  for (const sentence of sentences) {
    if (text !== '') text += '\n';
    const start = text.length;
    const { text: printed, places } = sentence.text === undefined ? putTogether(sentence.tokens) : findTokens(sentence);
    text += printed;
    ranges.push({ start, end: text.length });
    names.push(...readNames(sentence.tokens, places, start));
  }
  return { text, sentences: ranges, names };
}

interface Placed {
  readonly text: string;
  readonly places: readonly Range[];
}

function putTogether(tokens: readonly LabelledToken[]): Placed {
  let text = '';
  let glued = true;
  let open = false;
  const places: Range[] = [];
  for (const { form } of tokens) {
    const closing = form === '"' && open;
    if (form === '"') open = !open;
    if (!glued && !closing && !NO_SPACE_BEFORE.test(form)) text += ' ';
    const start = text.length;
    text += form === '``' || form === "''" ? '"' : form === '-LRB-' ? '(' : form === '-RRB-' ? ')' : form;
    places.push({ start, end: text.length });
    glued = NO_SPACE_AFTER.test(form) || (form === '"' && !closing);
  }
  return { text, places };
}

function findTokens({ text = '', tokens }: LabelledSentence): Placed {
  let at = 0;
  const places = tokens.map(({ form }) => {
    const found = text.indexOf(form, at);
    const start = found < 0 ? at : found;
    at = found < 0 ? at : found + form.length;
    return { start, end: at };
  });
  return { text, places };
}

function readNames(
  tokens: readonly LabelledToken[],
  places: readonly Range[],
  offset: number,
): readonly LabelledName[] {
  const names: LabelledName[] = [];
  let before = 'O';
  tokens.forEach(({ tag }, at) => {
    const place = places[at];
    const type = tag.slice(2);
    if (place && TYPES.has(type)) {
      const last = names.at(-1);
      const end = offset + place.end;
      if (last && before.slice(2) === type && !tag.startsWith('B')) names[names.length - 1] = { ...last, end };
      else names.push({ start: offset + place.start, end, type: type as LabelledName['type'] });
    }
    before = tag;
  });
  return names;
}
