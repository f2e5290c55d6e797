import type { JoinedMention } from '../speech/named-text.ts';
import { findSubject, type Span } from './find-subject.ts';
import type { Trigger } from './find-triggers.ts';
import type { ReadSentence } from './read-clauses.ts';
import { isFinite } from './read-verbs.ts';

/**
 * The names in the subject of the first main clause, unless the trigger is its verb: before the trigger, or behind a noun or a clause at the
 * front of the sentence (“a day after a meeting of its members, the club …”).
 */
export function findMainNames(sentence: ReadSentence, trigger: Trigger): readonly JoinedMention[] {
  const subject = findMainSubject(sentence, trigger);
  return subject === undefined ? [] : mentionsIn(sentence, subject);
}

/** The words of that subject. */
export function findMainSubject(sentence: ReadSentence, trigger: Trigger): Span | undefined {
  const home = sentence.segments.findIndex(
    ({ verbs, clause }) => verbs.some(isFinite) && sentence.clauses[clause]?.parent === undefined,
  );
  const verb = sentence.segments[home]?.verbs.find(isFinite);
  const subject = verb && findSubject(sentence, home, verb);
  if (verb === undefined || subject === undefined) return undefined;
  const hangs = sentence.clauses[sentence.segments[trigger.segment]?.clause ?? -1]?.parent !== undefined;
  const fronted = (trigger.verb === undefined || hangs) && trigger.at < subject.from;
  return verb.at < trigger.at || fronted ? subject : undefined;
}

/** The people of a span, or else all its names. */
export function mentionsIn({ words }: ReadSentence, { from, to }: Span): readonly JoinedMention[] {
  const mentions = words.slice(from, to).flatMap(({ mention }) => (mention === undefined ? [] : [mention]));
  const people = mentions.filter(({ type }) => type === 'PER');
  return [...new Set(people.length > 0 ? people : mentions)];
}
