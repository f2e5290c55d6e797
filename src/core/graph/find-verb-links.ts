import type { VerbChunk } from './chunk.ts';
import { type Draft, isAllowed } from './draft.ts';
import { findOwner, findRuled } from './find-owner.ts';
import { findShown } from './find-shown.ts';
import { findObjects, type ObjectAt } from './find-objects.ts';
import { isPassive } from './find-subject.ts';
import { SITE_NOUNS } from './grammar-words.ts';
import type { LinkVerb } from './link-verbs.ts';
import { type Party, toHeadParty } from './party.ts';
import { type Reading, resolveGroup } from './resolve-noun.ts';

/** A verb of a sentence with who does it. */
export interface VerbAt {
  readonly verb: VerbChunk;
  readonly at: number;
  readonly subjects: readonly Party[];
}

/** An object with the names in it. */
interface Slot extends ObjectAt {
  readonly parties: readonly Party[];
}

const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'at', 'near', 'on', 'outside', 'aboard']);
/** To do these one has to be there. */
const PRESENT: ReadonlySet<string> = new Set(
  'meet greet welcome receive host brief inspect view tour visit arrive travel go come fly return land stop stay attend speak embrace hug accompany show examine'.split(
    ' ',
  ),
);

/** The links that the verb of a clause states between its subject and its objects. */
export function findVerbLinks(reading: Reading, { verb, at, subjects }: VerbAt): readonly Draft[] {
  if (verb.negated || (verb.reading === undefined && verb.word !== 'be')) return [];
  const objects = findObjects(reading.chunks, isShownOff(reading, at) ? at + 1 : at).map((object) => ({
    ...object,
    parties: readParties(reading, verb, object, subjects),
  }));
  const passive = isPassive(reading.chunks, at);
  const before = passive ? [] : findObjectBefore(reading, at);
  if (before.length > 0 && !objects.some(({ slot }) => slot === 'direct')) {
    objects.push({ slot: 'direct', group: [], onVerb: true, on: '', parties: before });
  }
  const clause: Clause = { reading, verb, subjects, objects, passive };
  const drafts = (verb.reading?.senses ?? []).flatMap((sense) =>
    passive ? readPassive(clause, sense) : readActive(clause, sense),
  );
  return [...drafts, ...readPlaces(clause)];
}

/** `showed off the missile`: the object stands behind `off`. */
function isShownOff({ chunks }: Reading, at: number): boolean {
  return chunks[at + 1]?.word === 'off' && (chunks[at]?.word.startsWith('show') ?? false);
}

/** What the verb of `the missile, which the plane carries` is about: the phrase before the relative. */
function findObjectBefore({ chunks }: Reading, at: number): readonly Party[] {
  const subject = chunks[at - 1];
  if (subject?.kind !== 'noun' || chunks[at - 2]?.kind !== 'relative') return [];
  const noun = chunks[chunks[at - 3]?.kind === 'comma' ? at - 4 : at - 3];
  return noun?.kind === 'noun' ? toHeadParty(noun) : [];
}

/** To do these to what somebody did is to do them to somebody: `condemned X’s actions`. */
const JUDGING: ReadonlySet<string> = new Set(
  'criticize criticise praise condemn denounce rebuke chide slam mock lambast laud commend defend'.split(' '),
);

function readParties(
  reading: Reading,
  { reading: senses }: VerbChunk,
  object: ObjectAt,
  subjects: readonly Party[],
): readonly Party[] {
  const named = resolveGroup(reading, object.group, object.slot === 'direct' ? subjects : []);
  const noun = reading.chunks[object.group[0] ?? 0];
  if (named.length > 0 || noun?.kind !== 'noun') return named;
  const lemmas = senses?.senses.filter(({ kind }) => kind === 'said') ?? [];
  if (lemmas.length === 0) return [];
  const isJudged = object.slot === 'direct' && lemmas.some(({ lemma }) => JUDGING.has(lemma));
  return isJudged ? findOwner(noun) : findRuled(reading.chunks, object.group[0] ?? 0);
}

interface Clause {
  readonly reading: Reading;
  readonly verb: VerbChunk;
  readonly subjects: readonly Party[];
  readonly objects: readonly Slot[];
  readonly passive: boolean;
}

function readActive(clause: Clause, sense: LinkVerb): readonly Draft[] {
  const { subjects, objects } = clause;
  const light = LIGHT.get(sense.lemma);
  if (light !== undefined && !objects.some(({ group }) => clause.reading.chunks[group[0] ?? 0]?.word === light))
    return [];
  const mutual = sense.mutual && subjects.length > 1 ? pairsOf(subjects) : [];
  const drafts = mutual.flatMap(([a, b]) =>
    draft(clause, sense, { a, b, verb: tellVerb(clause, sense, sense.direct ? '' : ' with') }),
  );
  const direct = objects.find(({ slot, onVerb }) => slot === 'direct' && onVerb)?.parties ?? [];
  for (const { slot, parties, onVerb, on } of objects) {
    if (!isLinked(sense, { slot, onVerb, on, direct: direct.length > 0 })) continue;
    const preposition = sense.prepositions.has(slot) ? ` ${slot}` : '';
    const verb = tellVerb(clause, sense, preposition);
    for (const a of subjects) for (const b of parties) drafts.push(...draft(clause, sense, { a, b, verb }));
    if (!sense.double || slot === 'to') continue;
    const shown = slot === 'second' ? direct : (objects.find((one) => one.slot === 'to')?.parties ?? []);
    for (const a of shown)
      for (const b of parties) drafts.push(...draft(clause, sense, { a, b, verb: `was ${sense.lemma}n` }));
  }
  return drafts;
}

/** Verbs that say something only with their noun: `shook hands`, `took part`. */
const LIGHT: ReadonlyMap<string, string> = new Map([
  ['shake', 'hands'],
  ['take', 'part'],
]);

function isLinked(
  sense: LinkVerb,
  { slot, onVerb, on, direct }: Pick<Slot, 'slot' | 'onVerb' | 'on'> & { direct: boolean },
): boolean {
  if (slot === 'direct') return sense.direct;
  if (slot === 'second') return sense.double;
  if (!sense.prepositions.has(slot)) return false;
  if (onVerb || on === LIGHT.get(sense.lemma)) return true;
  return sense.lemma === 'discuss' || (direct && sense.kind === 'arms');
}

function readPassive(clause: Clause, sense: LinkVerb): readonly Draft[] {
  const { objects } = clause;
  const subjects =
    clause.subjects.length === 0 && sense.double ? findShown(clause.reading.chunks, clause.verb) : clause.subjects;
  const drafts: Draft[] = [];
  for (const { slot, parties, onVerb } of objects) {
    const sides = subjects.flatMap((b) => parties.map((a) => ({ a, b })));
    for (const { a, b } of sides) {
      if (slot === 'by' && sense.direct)
        drafts.push(...draft(clause, sense, { a, b, verb: tellVerb({ ...clause, passive: false }, sense, '') }));
      else if (slot === 'to' && sense.double)
        drafts.push(...draft(clause, sense, { a, b, verb: `was ${sense.lemma}n` }));
      else if (slot === 'direct' && sense.double)
        drafts.push(...draft(clause, sense, { a: b, b: a, verb: `was ${sense.lemma}n` }));
      else if (onVerb && sense.prepositions.has(slot))
        drafts.push(...draft(clause, sense, { a: b, b: a, verb: `${beOf(sense)} ${clause.verb.word} ${slot}` }));
    }
  }
  return drafts;
}

function beOf({ lemma }: LinkVerb): string {
  return /^(?:base|locate|headquarter|equip|arm)$/.test(lemma) ? 'is' : 'was';
}

/** Where somebody was who did what can only be done there. */
function readPlaces({ verb, subjects, objects, passive }: Clause): readonly Draft[] {
  const isThereAlready = verb.word === 'be';
  if (!isThereAlready && verb.reading?.senses.some(({ lemma }) => PRESENT.has(lemma)) !== true) return [];
  const present = [
    ...subjects,
    ...objects.filter(({ slot }) => slot === 'direct' || (passive && slot === 'by')).flatMap(({ parties }) => parties),
  ].filter(({ type }) => type === 'PER');
  return objects.flatMap(({ slot, parties, on, onVerb, group }, index) => {
    const before = objects[index - 1];
    if (isThereAlready && (!onVerb || (slot !== 'in' && slot !== 'at'))) return [];
    const isThere = onVerb || before?.parties.some(({ type }) => type === 'PER') || on === '' || SITE_NOUNS.has(on);
    if (!PLACE_PREPOSITIONS.has(slot) || isThere !== true || group.length > 1) return [];
    return present.flatMap((a) =>
      parties
        .filter((b) => b.type === 'LOC' && b.name !== a.name)
        .map((b): Draft => ({
          a,
          b,
          kind: 'at',
          verb: tellPlace(verb.modality, slot),
          modality: verb.modality,
          cue: verb,
          dated: true,
        })),
    );
  });
}

function tellPlace(modality: VerbChunk['modality'], slot: string): string {
  const be = modality === 'happened' ? 'was' : modality === 'expected' ? 'is expected' : 'may be';
  return `${be} ${slot}`;
}

function draft(
  { verb }: Clause,
  { kind, lemma }: LinkVerb,
  { a, b, verb: shown }: { readonly a: Party; readonly b: Party; readonly verb: string },
): readonly Draft[] {
  const { modality } = verb;
  if (lemma === 'include') {
    return a.type === 'LOC' && b.type === 'LOC' && a.name !== b.name
      ? [{ a: b, b: a, kind, verb: 'is in', modality, cue: verb, dated: false }]
      : [];
  }
  if (!isAllowed(kind, a, b) || (kind === 'at' && !canBeAt(lemma, a, b))) return [];
  return [{ a, b, kind, verb: shown, modality, cue: verb, dated: true }];
}

const LASTING: ReadonlySet<string> = new Set('stand lie base locate headquarter belong'.split(' '));
const LEADING: ReadonlySet<string> = new Set('lead command govern rule chair represent oversee head'.split(' '));

function canBeAt(lemma: string, a: Party, b: Party): boolean {
  if (LASTING.has(lemma)) return a.type !== 'PER' || lemma === 'base';
  if (LEADING.has(lemma)) return a.type === 'PER';
  if (a.type === 'LOC') return false;
  return b.type === 'LOC' || a.type === 'PER';
}

function tellVerb({ verb, passive }: Clause, { lemma, shown }: LinkVerb, preposition: string): string {
  if (verb.modality === 'expected') return `is expected to ${lemma.replace('-', ' ')}${preposition}`;
  if (verb.modality === 'possible') return `may ${lemma.replace('-', ' ')}${preposition}`;
  return `${passive ? 'was ' : ''}${shown}${preposition}`;
}

function pairsOf(parties: readonly Party[]): readonly (readonly [Party, Party])[] {
  return parties.flatMap((a, at) => parties.slice(at + 1).map((b) => [a, b] as const));
}
