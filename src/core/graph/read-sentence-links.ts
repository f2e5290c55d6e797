import type { NamedText } from '../speech/named-text.ts';
import type { Chunk } from './chunk.ts';
import type { Draft } from './draft.ts';
import { findBelonging, type FindCountry } from './find-belonging.ts';
import { findDisplays } from './find-displays.ts';
import { findNounLinks, type Holder } from './find-noun-links.ts';
import { findAccording, findReported, findReportedBefore } from './find-reported.ts';
import { findOwner } from './find-owner.ts';
import { findSubject } from './find-subject.ts';
import { findVerbLinks } from './find-verb-links.ts';
import { groupEndingAt } from './group.ts';
import type { TextLink } from './link.ts';
import type { Party } from './party.ts';
import { readChunks } from './read-chunks.ts';
import { type Memory, peopleOf, type Reading, resolveGroup } from './resolve-noun.ts';
import { settleLinks } from './settle-links.ts';
import { readUnits, type SentenceParts } from './unit.ts';

/** Longer sentences are tables and lists, not prose. Keeps the work linear in the length of the text. */
const MOST_CHUNKS = 240;
const MOST_UNITS = 900;

/** What sentences share. */
export interface Scene {
  readonly memory: Memory;
  readonly findCountry: FindCountry;
}

/** The links that one sentence states; afterwards `memory` knows whom it was about. */
export function readSentenceLinks(
  text: NamedText,
  parts: SentenceParts,
  { memory, findCountry }: Scene,
): readonly TextLink[] {
  const units = readUnits(text.text, parts);
  if (units.length > MOST_UNITS) return [];
  const chunks = readChunks(units);
  if (chunks.length > MOST_CHUNKS) return [];
  const reading: Reading = { chunks, memory };
  const subjects = findSubjects(reading);
  const named = subjects.flatMap((parties, at) =>
    parties !== undefined && parties.length > 0 ? [{ at, parties }] : [],
  );
  const drafts = chunks.flatMap((chunk, at): readonly Draft[] => {
    if (chunk.kind === 'noun') {
      return [
        ...findBelonging(reading, at, findCountry),
        ...findNounLinks(reading, at, () => holderOf(chunks, at, subjects)),
        ...findAccording(reading, at, named[0]?.parties ?? []),
      ];
    }
    if (chunk.kind !== 'verb') return [];
    const speaking = { at, word: chunk.word, subjects: subjects[at] ?? [] };
    const main = (named[0]?.at === at ? named[1] : named[0])?.parties ?? [];
    return [
      ...findVerbLinks(reading, { verb: chunk, at, subjects: speaking.subjects }),
      ...findReported(reading, speaking),
      ...findReportedBefore(reading, speaking, main),
    ];
  });
  const displays = findDisplays(reading);
  memory.subject = named[0]?.parties ?? [];
  memory.people = peopleOf(chunks);
  return settleLinks([...drafts, ...displays], { parts, chunks, published: text.published });
}

type Subjects = readonly (readonly Party[] | undefined)[];

/** Who does each verb. A verb may lean on one before it, or on one behind it. */
function findSubjects(reading: Reading): Subjects {
  const { chunks } = reading;
  const subjects: (readonly Party[] | undefined)[] = chunks.map(() => undefined);
  chunks.forEach((chunk, at) => {
    if (chunk.kind !== 'verb') return;
    const found = findSubject(chunks, at);
    if (found === undefined) return;
    subjects[at] = 'verb' in found ? subjects[found.verb] : resolveGroup(reading, groupEndingAt(chunks, found.noun));
  });
  return subjects;
}

/** The verb of the clause that a noun stands in. */
function holderOf(chunks: readonly Chunk[], at: number, subjects: Subjects): Holder | undefined {
  const verb = chunks.findLastIndex(({ kind }, index) => index < at && kind === 'verb');
  const chunk = chunks[verb];
  if (chunk?.kind !== 'verb' || chunks.slice(verb, at).some(({ kind }) => kind === 'clause' || kind === 'stop'))
    return undefined;
  const { word, modality, negated } = chunk;
  const own = subjects[verb] ?? [];
  const found = own.length > 0 ? undefined : findSubject(chunks, verb);
  const thing = found !== undefined && 'noun' in found ? chunks[found.noun] : undefined;
  return { word, subjects: thing?.kind === 'noun' ? findOwner(thing) : own, modality, negated };
}
