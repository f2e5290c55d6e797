import { slice } from '../text/range.ts';
import { findFront } from './find-front.ts';
import { findActor, findMainSubject } from './find-subject.ts';
import type { Found } from './found.ts';
import type { NamedText } from './named-text.ts';
import type { Attribution, ChainLink, SpeechForm } from './speech.ts';
import { SpeakerMemory, type Speaker } from './speaker-memory.ts';
import { describePhrase } from './describe-phrase.ts';
import type { Unit } from './unit.ts';

const NOT_STATED: ChainLink = {
  role: 'speaker',
  label: 'not stated',
  basis: 'derived',
  why: 'The text does not say who.',
};

/** The attributions of a text with their chains: who is meant by pronouns, whose words run on, who passed them on. */
export function tellAttributions(
  text: NamedText,
  units: readonly Unit[],
  found: readonly Found[],
): readonly Attribution[] {
  const memory = new SpeakerMemory(text);
  let last: Heard | undefined;
  return found.flatMap((one) => {
    const unit = units[one.unit];
    if (!unit) return [];
    const heard = hear(text, { unit, one, memory, last });
    const carriers = one.carriers.flatMap((phrase) => describePhrase(text, unit.tokens, phrase).slice(-1));
    const closing = unit.quotations.at(-1);
    const quoted = closing !== undefined && one.content.start <= closing.start && closing.end <= one.content.end;
    if (one.kind === 'say' && heard.speakers.length > 0 && quoted) last = heard;
    for (const speaker of heard.described) memory.hear(speaker);
    return [toTold(text, unit, { one, heard, carriers })];
  });
}

interface Heard {
  readonly speakers: readonly ChainLink[];
  readonly described: readonly Speaker[];
  readonly carriers: readonly ChainLink[];
}

interface Hearing {
  readonly unit: Unit;
  readonly one: Found;
  readonly memory: SpeakerMemory;
  readonly last: Heard | undefined;
}

function hear(text: NamedText, { unit, one, memory, last }: Hearing): Heard {
  const { source, how, carriedOn } = one;
  if (how === 'continuation' && last) {
    const why = 'The quotation goes on from the one before and names no other speaker.';
    const derive = (link: ChainLink): ChainLink => ({ ...link, basis: 'derived', why });
    return { speakers: last.speakers.map(derive), described: last.described, carriers: last.carriers.map(derive) };
  }
  if (!source) return { speakers: [], described: [], carriers: [] };
  const carried = `The subject goes on from the verb before.`;
  if (source.kind === 'pronoun') {
    const printed = slice(text.text, source.range);
    const main = source.from > 0 ? findMainSubject(unit.tokens, source.from) : undefined;
    const [subject] = main && main.kind !== 'pronoun' ? describePhrase(text, unit.tokens, main) : [];
    const found = memory.find({ pronoun: printed.toLowerCase(), at: source.range.start, sentence: unit, subject });
    if (found) return { ...resolved(found, printed, source.range), carriers: [] };
    const ahead = findAhead(text, unit, source.from, printed);
    if (ahead) return { ...ahead, carriers: [] };
  }
  const described = describePhrase(text, unit.tokens, source);
  const speakers = described.map((speaker): ChainLink => ({
    ...toLink(speaker),
    ...(carriedOn && { basis: 'derived', why: carried }),
  }));
  return { speakers, described: source.kind === 'pronoun' ? [] : described, carriers: [] };
}

/** `After she left, Whitfield …`: in a clause at the front a pronoun without a name before it is whom the main clause names. */
function findAhead(
  text: NamedText,
  { tokens }: Unit,
  at: number,
  printed: string,
): Omit<Heard, 'carriers'> | undefined {
  const front = findFront(tokens);
  const main = at < front ? findActor(tokens, front + 1, tokens.length) : undefined;
  const [found] = main?.kind === 'name' ? describePhrase(text, tokens, main) : [];
  if (!found || (found.pronoun !== undefined && found.pronoun !== printed.toLowerCase())) return undefined;
  const why = `“${printed}” is taken to be ${found.label}, whom the sentence then names.`;
  const token = tokens[at];
  const range = token ? { start: token.start, end: token.end } : found.range;
  return { speakers: [{ ...toLink({ ...found, range }), basis: 'derived', why }], described: [found] };
}

function resolved(found: Speaker, printed: string, range: { start: number; end: number }): Omit<Heard, 'carriers'> {
  const why = `“${printed}” is taken to be ${found.label}, the nearest that fits before it.`;
  const speaker: Speaker = { ...found, range };
  return {
    speakers: [{ ...toLink(speaker), basis: 'derived', why }],
    described: [found],
  };
}

function toLink({ label, name, range }: Speaker): ChainLink {
  return { role: 'speaker', label, ...(name !== undefined && { name }), basis: 'given', range };
}

interface Telling {
  readonly one: Found;
  readonly heard: Heard;
  readonly carriers: readonly Speaker[];
}

function toTold(text: NamedText, unit: Unit, { one, heard, carriers }: Telling): Attribution {
  const speakers = heard.speakers.length > 0 ? heard.speakers : [NOT_STATED];
  const passed = carriers.map((speaker): ChainLink => ({ ...toLink(speaker), role: 'carrier' }));
  const inside = unit.quotations.filter(({ start, end }) => one.content.start <= start && end <= one.content.end);
  const quotes = inside.map(({ start, end }) => ({ start, end }));
  const form = tellForm(text.text, unit, { one, quotes });
  const range = one.source?.range ?? (one.how === 'continuation' ? heard.speakers[0]?.range : undefined);
  return {
    content: one.content,
    quotes,
    form,
    ...(one.cue && { cue: one.cue }),
    ...(range && { source: range }),
    chain: [...speakers, ...(passed.length > 0 ? passed : heard.carriers)],
    how: one.how,
  };
}

/** Direct: nothing but quotations, the cue and source between them aside, one of them long enough to stand alone. */
function tellForm(
  text: string,
  unit: Unit,
  { one, quotes }: { one: Found; quotes: readonly { start: number; end: number }[] },
): SpeechForm {
  const first = quotes[0];
  const last = quotes.at(-1);
  if (!first || !last) return 'reported';
  const whole = first.start <= one.content.start + 1 && last.end >= one.content.end - 1;
  const longest = Math.max(...quotes.map(({ start, end }) => text.slice(start, end).split(/\s+/).length));
  const outside = unit.tokens.filter(
    ({ kind, start, end }) =>
      kind === 'word' && one.content.start <= start && end <= one.content.end && !isOwn(one, start),
  ).length;
  const sentence = one.how === 'continuation' || opensSpeech(text, unit, first.start);
  const between = quotes.length > 1 ? 6 : 0;
  return whole && outside <= between && sentence && longest > 1 ? 'direct' : 'part';
}

/** A quotation that opens its sentence, stands behind a comma or colon, or begins with a capital is no mere part of a sentence. */
function opensSpeech(text: string, unit: Unit, start: number): boolean {
  const before = text.slice(unit.start, start).trimEnd();
  return before === '' || /[,:]$/.test(before) || /^.[^\p{L}]*\p{Lu}\p{L}* /u.test(text.slice(start, start + 40));
}

function isOwn({ source, cue }: Found, start: number): boolean {
  const own = (range: { start: number; end: number } | undefined): boolean =>
    range !== undefined && range.start <= start && start < range.end;
  return own(source?.range) || own(cue);
}
