import { correctEvents } from '../correction/correct-events.ts';
import { correctLinks } from '../correction/correct-links.ts';
import type { Corrected, Correction } from '../correction/correction.ts';
import { correctSpeech, type ResolveName } from '../correction/correct-speech.ts';
import type { Gazetteer } from '../entity/gazetteer.ts';
import type { TextEvent } from '../event/event.ts';
import { findEvents } from '../event/find-events.ts';
import { findLinks } from '../graph/find-links.ts';
import type { TextLink } from '../graph/link.ts';
import { findSpeech } from '../speech/find-speech.ts';
import type { JoinedMention, NamedText, NameFacts } from '../speech/named-text.ts';
import type { Attribution, SentenceVoice, Speech } from '../speech/speech.ts';
import type { Checked } from '../text/problem.ts';
import { READ_LANGUAGE, tellingSentences, type ReadText } from './read-text.ts';

/** Everything that one text states: who says what, what happened, what links its names. */
export interface Statements {
  readonly text: NamedText;
  readonly attributions: readonly Corrected<Attribution>[];
  readonly voices: readonly SentenceVoice[];
  readonly events: readonly Corrected<TextEvent>[];
  readonly links: readonly Corrected<TextLink>[];
}

/** What the statements of a text are read with. */
export interface StatementSources {
  readonly read: ReadText;
  readonly mentions: readonly JoinedMention[];
  readonly facts: ReadonlyMap<string, NameFacts>;
  readonly resolve: ResolveName;
  readonly gazetteer: Gazetteer;
}

const NOTHING_SAID: Speech = { attributions: [], voices: [] };

/** Speech first, because events and links are told in somebody's words; the editor corrects each before the next is read. */
export function readStatements(
  { read, mentions, facts, resolve, gazetteer }: StatementSources,
  corrections: readonly Correction[],
): Checked<Statements> {
  const own = corrections.filter(({ anchor }) => anchor.article === read.id);
  const text = toNamedText(read, mentions, facts);
  const isRead = read.language === READ_LANGUAGE;
  const found = isRead ? findSpeech(text) : NOTHING_SAID;
  const speech = correctSpeech(text.text, found, own, resolve);
  const told = { attributions: speech.attributions.map(({ item }) => item), voices: speech.voices };
  const scene = { text: text.text, sentences: tellingSentences(read.report) };
  const events = correctEvents(scene, isRead ? findEvents(text, told) : [], own, resolve);
  const links = correctLinks(scene, isRead ? findLinks(text, told, gazetteer) : [], own, resolve);
  return {
    value: {
      text,
      attributions: speech.attributions,
      voices: speech.voices,
      events: events.events,
      links: links.links,
    },
    problems: [...speech.problems, ...events.problems, ...links.problems],
  };
}

function toNamedText(
  { report, timexes }: ReadText,
  mentions: readonly JoinedMention[],
  facts: ReadonlyMap<string, NameFacts>,
): NamedText {
  const { text, headline, headings, captions, paragraphs, dated } = report;
  const own = new Map(
    mentions.flatMap(({ name }) => {
      const fact = facts.get(name);
      return fact ? [[name, fact] as const] : [];
    }),
  );
  return {
    text,
    headline,
    headings: headings.map(({ range }) => range),
    captions,
    paragraphs,
    mentions,
    names: own,
    timexes,
    published: dated?.edtf,
  };
}
