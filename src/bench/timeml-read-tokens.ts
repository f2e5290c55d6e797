import type { GoldDocument, GoldTimex } from './timeml-gold.ts';
import { decode, readAttribute } from './timeml-read-inline.ts';

interface GoldToken {
  readonly id: string;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
}

const TOKEN = /<token\b([^>]*)>([^<]*)<\/token>/g;
const MARKABLES = /<Markables>([\s\S]*?)<\/Markables>/;
const TIMEX = /<TIMEX3\b([^>]*)>([\s\S]*?)<\/TIMEX3>/g;
const ANCHOR = /<token_anchor\b[^>]*t_id="(\d+)"/g;
const NO_SPACE_BEFORE = /^(?:[.,;:!?%)\]’”]|''|'s|'S|n't|'ll|'re|'ve|'m|'d|')$/;
const NO_SPACE_AFTER = /^(?:[([“‘$£€#]|``)$/;
/** The title and the line with the date stand by themselves. */
const LINES_OF_THEIR_OWN = 2;

/**
 * A MEANTIME file: tokens with expressions marked beside them. The text is set as it would be printed, and only the sentences that were
 * labelled count, without the expression that is the document's own date.
 */
export function readTokenTimeml(set: string, name: string, xml: string): GoldDocument | undefined {
  const marks = MARKABLES.exec(xml)?.[1];
  if (marks === undefined) return undefined;
  const { text, tokens } = setTokens(xml);
  const byId = new Map(tokens.map((token) => [token.id, token]));
  const anchored = [...marks.matchAll(ANCHOR)].flatMap(([, id = '']) => byId.get(id) ?? []);
  const lastSentence = Math.max(0, ...anchored.map(({ sentence }) => sentence));
  const all = [...marks.matchAll(TIMEX)].flatMap(([, inside, body = '']) => toTimex(inside, body, byId));
  const created = all.find(({ own }) => own);
  const published = /^\d{4}-\d{2}-\d{2}/.exec(created?.value ?? '')?.[0];
  const labelled = labelledRanges(tokens, lastSentence, created);
  const timexes = all.filter(({ own, end }) => !own && end > 0).toSorted((a, b) => a.start - b.start);
  return { set, name, text, ...(published !== undefined && { published }), labelled, timexes };
}

function setTokens(xml: string): { readonly text: string; readonly tokens: readonly GoldToken[] } {
  const tokens: GoldToken[] = [];
  let text = '';
  let glue = true;
  for (const [, inside, printed = ''] of xml.matchAll(TOKEN)) {
    const sentence = Number(readAttribute(inside, 'sentence'));
    const word = decode(printed).replace('``', '“').replace("''", '”');
    const before = tokens.at(-1);
    if (before !== undefined && before.sentence !== sentence) text += sentence <= LINES_OF_THEIR_OWN ? '\n' : ' ';
    else if (!glue && !NO_SPACE_BEFORE.test(word)) text += ' ';
    tokens.push({ id: readAttribute(inside, 't_id'), sentence, start: text.length, end: text.length + word.length });
    text += word;
    glue = NO_SPACE_AFTER.test(word);
  }
  return { text, tokens };
}

function toTimex(
  inside: string | undefined,
  body: string,
  byId: ReadonlyMap<string, GoldToken>,
): readonly (GoldTimex & { own: boolean })[] {
  const tokens = [...body.matchAll(ANCHOR)]
    .flatMap(([, id = '']) => byId.get(id) ?? [])
    .toSorted((a, b) => a.start - b.start);
  const own = readAttribute(inside, 'functionInDocument') === 'CREATION_TIME';
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!own && (first === undefined || last === undefined)) return [];
  const type = readAttribute(inside, 'type');
  return [{ start: first?.start ?? 0, end: last?.end ?? 0, type, value: readAttribute(inside, 'value'), own }];
}

/** The labelled sentences, the line that is the document's date left out. */
function labelledRanges(
  tokens: readonly GoldToken[],
  lastSentence: number,
  created: GoldTimex | undefined,
): GoldDocument['labelled'] {
  const inside = tokens.filter(({ sentence }) => sentence <= lastSentence);
  const end = inside.at(-1)?.end ?? 0;
  if (created === undefined || created.end === 0) return [{ start: 0, end }];
  return [
    { start: 0, end: created.start },
    { start: created.end, end },
  ];
}
