import type { Found } from './found.ts';
import type { Unit } from './unit.ts';

/** Fewer words than this between marks are a name or a turn of phrase, unless they are a whole sentence. */
const SPEECH_WORDS = 5;

/**
 * Quotations that no cue claims and that are speech: a unit that is nothing but quotation. They go on with the speaker before, when the
 * last thing said was a quotation in the same or the previous paragraph; otherwise nobody is named.
 */
export function findUnclaimed(units: readonly Unit[], found: readonly Found[], text: string): readonly Found[] {
  const claimed = new Set(
    found.filter(({ how, kind }) => how !== 'continuation' && kind !== 'mind').map(({ unit }) => unit),
  );
  const byUnit = new Map<number, Found>();
  for (const one of found) {
    const closing = units[one.unit]?.quotations.at(-1);
    const holds = closing !== undefined && one.content.start <= closing.start && closing.end <= one.content.end;
    if (one.kind === 'say' && holds) byUnit.set(one.unit, one);
  }
  const added: Found[] = [];
  let last: { readonly one: Found; readonly block: number } | undefined;
  units.forEach((unit, place) => {
    const own = byUnit.get(place);
    if (own && unit.quotations.length > 0) {
      last = { one: own, block: unit.block };
      return;
    }
    if (claimed.has(place) || !isSpeech(unit, text)) return;
    const first = unit.quotations[0];
    const end = unit.quotations.at(-1)?.end ?? unit.end;
    if (!first) return;
    const goesOn = last !== undefined && unit.block - last.block <= 1;
    const content = { start: first.start, end };
    const base = { kind: 'say', unit: place, at: 0, content, carriers: [], carriedOn: true } as const;
    const one: Found = goesOn && last ? { ...base, how: 'continuation' } : { ...base, how: 'implicit' };
    added.push(one);
    if (last && goesOn) last = { one: last.one, block: unit.block };
  });
  return added;
}

/** Whether a unit is nothing but quoted sentences. */
function isSpeech({ tokens, quotations }: Unit, text: string): boolean {
  if (quotations.length === 0) return false;
  if (tokens.some(({ kind, lower }) => kind === 'word' && !/^(?:and|but|then|yet|also)$/.test(lower))) return false;
  return quotations.some(({ start, end, continues }) => {
    const words = text.slice(start, end).split(/\s+/).length;
    return continues || words >= SPEECH_WORDS || /[.!?]["”’']$/.test(text.slice(start, end));
  });
}
