import type { Timex } from '../date/timex.ts';
import type { NameType, PlaceRole } from '../entity/mention.ts';
import { splitNameTokens } from '../entity/name-tokens.ts';
import type { JoinedMention } from '../speech/named-text.ts';
import type { Range } from '../text/range.ts';

/** What stands in the sentence at one place: a whole name, a whole date, a word or a mark. */
export interface Unit extends Range {
  readonly kind: 'name' | 'date' | 'word' | 'mark';
  /** Lower case, with a straight apostrophe. */
  readonly word: string;
  readonly capital: boolean;
  /** Id of the name, on names. */
  readonly name?: string;
  readonly type?: NameType;
  readonly role?: PlaceRole | undefined;
}

/** A sentence with the names and dates that stand in it, in order. */
export interface SentenceParts {
  readonly sentence: Range;
  readonly mentions: readonly JoinedMention[];
  readonly timexes: readonly Timex[];
}

/** The units of a sentence in order. A name or a date is one unit, whatever it is made of; `’s` is one of its own. */
export function readUnits(text: string, { sentence, mentions, timexes }: SentenceParts): readonly Unit[] {
  const wholes = [...mentions.map(toNameUnit(text)), ...datesOutside(text, timexes, mentions)].toSorted(
    (a, b) => a.start - b.start,
  );
  const units: Unit[] = [];
  let next = 0;
  let covered = sentence.start;
  for (const { start, end, form } of splitNameTokens(text, sentence)) {
    for (let whole = wholes[next]; whole !== undefined && whole.start < end; whole = wholes[next]) {
      units.push(whole);
      covered = whole.end;
      next += 1;
    }
    if (start < covered) continue;
    const { kind, word, capital } = toWord(form);
    units.push({ start, end, kind, word, capital });
  }
  return units;
}

function toWord(form: string): Pick<Unit, 'kind' | 'word' | 'capital'> {
  return {
    kind: /[\p{L}\p{N}]/u.test(form) ? 'word' : 'mark',
    word: form.toLowerCase().replaceAll('’', "'"),
    capital: /^\p{Lu}/u.test(form),
  };
}

function toNameUnit(text: string): (mention: JoinedMention) => Unit {
  return ({ start, end, name, type, role }) => ({
    start,
    end,
    kind: 'name',
    word: text.slice(start, end).toLowerCase(),
    capital: true,
    name,
    type,
    role,
  });
}

function datesOutside(text: string, timexes: readonly Timex[], mentions: readonly Range[]): readonly Unit[] {
  return timexes
    .filter(({ range }) => !mentions.some(({ start, end }) => start < range.end && range.start < end))
    .map(({ range: { start, end } }) => ({
      start,
      end,
      kind: 'date',
      word: text.slice(start, end).toLowerCase(),
      capital: false,
    }));
}
