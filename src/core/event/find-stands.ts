import type { NamedText } from '../speech/named-text.ts';
import { findPerson, type Memory } from './find-cast.ts';
import { findMainNames, findMainSubject, mentionsIn } from './find-main-names.ts';
import type { Trigger } from './find-triggers.ts';
import type { ReadSentence } from './read-clauses.ts';
import { type Phrase, shortenPhrase, type Stands } from './shorten-phrase.ts';

/** Whom the pronouns stand for: those of the main clause when the event is told in another one, else those of the sentences before. */
export function findStands(
  text: NamedText,
  sentence: ReadSentence,
  { trigger, memory }: { readonly trigger: Trigger; readonly memory: Memory },
): Stands {
  const label = (name: string): string => text.names.get(name)?.shortLabel ?? '';
  const own = trigger.subject && mentionsIn(sentence, trigger.subject);
  const main = findMainNames(sentence, trigger);
  const person =
    own?.length === 0 || own === undefined
      ? (main.find(({ type }) => type === 'PER')?.name ?? findPerson(sentence, trigger, memory))
      : findPerson(sentence, trigger, memory);
  const subject = main.length > 0 ? main.map(({ name }) => name) : memory.subject;
  const group = subject
    .slice(0, 2)
    .map(label)
    .filter((one) => one !== '');
  const nameless = main.length > 0 ? undefined : readNameless(text, sentence, trigger);
  const known = person !== undefined && label(person) !== '';
  return {
    ...(known && { person: label(person) }),
    ...(nameless !== undefined
      ? { group: nameless }
      : group.length > 0 && { group: { words: group.join(' and '), plural: group.length > 1 } }),
    ...(known && own?.some(({ type }) => type === 'PER') !== true && { owner: label(person) }),
    ...(group.length === 1 &&
      nameless === undefined &&
      (own === undefined || own.length === 0) && { holder: group[0] }),
  };
}

/** “The ministers met and they agreed”: the subject of the main clause without a name, when it is more than a pronoun. */
function readNameless(text: NamedText, sentence: ReadSentence, trigger: Trigger): Phrase | undefined {
  const subject = findMainSubject(sentence, trigger);
  const phrase = subject && shortenPhrase(text, sentence.words, subject, {});
  return phrase?.plural === true ? phrase : undefined;
}
