import type { PassageRef, Unit } from './address.ts';

const LETTERS = { headline: 'h', paragraph: 'p', caption: 'c' } as const;
const KINDS = { h: 'headline', p: 'paragraph', c: 'caption' } as const;
const UNIT = /^(?:h|([pc])([1-9]\d{0,5})(?:s([1-9]\d{0,5}))?)$/;
const CHECK = /^[a-z2-7]{4}$/;

/** The unit as an address and an element id write it: `h`, `p12`, `p12s1`, `c1s2`. */
export function formatUnit(unit: Unit): string {
  if (unit.kind === 'headline') return LETTERS.headline;
  const sentence = unit.sentence === undefined ? '' : `s${unit.sentence}`;
  return `${LETTERS[unit.kind]}${unit.n}${sentence}`;
}

/** The passage as the part of a URL after `#`: `p12s1~k7q2`, `p12s1-p13s2~k7q2`. Inverse of `parsePassage`. */
export function formatPassage(ref: PassageRef): string {
  const to = ref.to === undefined ? '' : `-${formatUnit(ref.to)}`;
  const check = ref.check === undefined ? '' : `~${ref.check}`;
  return `${formatUnit(ref.from)}${to}${check}`;
}

/** Reads a passage without its `#`; `undefined` when it is not one. A malformed check code makes it malformed as a whole. */
export function parsePassage(text: string): PassageRef | undefined {
  const [units = '', check, ...rest] = text.split('~');
  if (rest.length > 0 || (check !== undefined && !CHECK.test(check))) return undefined;
  const [first = '', second, ...more] = units.split('-');
  const from = parseUnit(first);
  if (from === undefined || more.length > 0) return undefined;
  const to = second === undefined ? undefined : parseUnit(second);
  if (second !== undefined && (to === undefined || to.kind !== from.kind)) return undefined;
  return { from, ...(to && { to }), ...(check !== undefined && { check }) };
}

function parseUnit(text: string): Unit | undefined {
  const found = UNIT.exec(text);
  if (found === null) return undefined;
  const [, letter, n, sentence] = found;
  if (letter === undefined) return { kind: 'headline', n: 0 };
  const kind = KINDS[letter as 'p' | 'c'];
  return { kind, n: Number(n), ...(sentence !== undefined && { sentence: Number(sentence) }) };
}
