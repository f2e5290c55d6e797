import type { JoinedMention, NamedText } from '../speech/named-text.ts';
import { findPerson, type Memory } from './find-cast.ts';
import { findSubject, type Span } from './find-subject.ts';
import type { Trigger } from './find-triggers.ts';
import type { ReadSentence } from './read-clauses.ts';
import { isFinite } from './read-verbs.ts';
import type { Stands } from './shorten-phrase.ts';

/** Whom the pronouns stand for: those of the main clause when the event is told in another one, else those of the sentences before. */
export function findStands(
  { names }: NamedText,
  sentence: ReadSentence,
  { trigger, memory }: { readonly trigger: Trigger; readonly memory: Memory },
): Stands {
  const label = (name: string): string => names.get(name)?.shortLabel ?? '';
  const own = trigger.subject && mentionsIn(sentence, trigger.subject);
  const main = findMain(sentence, trigger);
  const person =
    own?.length === 0 || own === undefined
      ? (main.find(({ type }) => type === 'PER')?.name ?? findPerson(sentence, trigger, memory))
      : findPerson(sentence, trigger, memory);
  const subject = main.length > 0 ? main.map(({ name }) => name) : memory.subject;
  const group = subject
    .slice(0, 2)
    .map(label)
    .filter((one) => one !== '');
  const known = person !== undefined && label(person) !== '';
  return {
    ...(known && { person: label(person) }),
    ...(group.length > 0 && { group: { words: group.join(' and '), plural: group.length > 1 } }),
    ...(known && own?.some(({ type }) => type === 'PER') !== true && { owner: label(person) }),
    ...(group.length === 1 && (own === undefined || own.length === 0) && { holder: group[0] }),
  };
}

/** The names in the subject of the first clause, unless the trigger is its verb. */
function findMain(sentence: ReadSentence, trigger: Trigger): readonly JoinedMention[] {
  const home = sentence.segments.findIndex(
    ({ verbs, clause }) => verbs.some(isFinite) && sentence.clauses[clause]?.parent === undefined,
  );
  const verb = sentence.segments[home]?.verbs.find(isFinite);
  if (verb === undefined || verb.at >= trigger.at) return [];
  const subject = findSubject(sentence, home, verb);
  return subject === undefined ? [] : mentionsIn(sentence, subject);
}

function mentionsIn({ words }: ReadSentence, { from, to }: Span): readonly JoinedMention[] {
  const mentions = words.slice(from, to).flatMap(({ mention }) => (mention === undefined ? [] : [mention]));
  const people = mentions.filter(({ type }) => type === 'PER');
  return [...new Set(people.length > 0 ? people : mentions)];
}
