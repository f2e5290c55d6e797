import type { PassageRef } from '../address/address.ts';
import type { EventId, NameId } from '../address/ids.ts';
import { dateInWords } from '../date/date-in-words.ts';
import type { NameType } from '../entity/mention.ts';
import type { Attribution } from '../speech/speech.ts';
import { slice } from '../text/range.ts';
import type { Range } from '../text/range.ts';
import type { Article, AtlasEvent, Evidence } from './atlas.ts';
import { makeChain } from './evidence.ts';
import { countMentions, handLines, NAME_TYPES } from './tell-name.ts';
import type { NameInArticle } from './published.ts';

/** What stands beside a paragraph. `range` cuts the article's text: the words that it is about. */
export type MarginNote = {
  readonly paragraph: number;
  readonly range: Range;
  readonly title: string;
  readonly lines: readonly string[];
} & (
  | { readonly kind: 'difference' | 'expected' | 'event'; readonly event?: EventId; readonly passage?: PassageRef }
  | { readonly kind: 'chain' }
  | { readonly kind: 'date'; readonly isUnclear: boolean }
  | { readonly kind: 'name'; readonly name: NameId; readonly type: NameType }
);

/** What notes are made of. */
export interface NoteSource {
  readonly article: Article;
  readonly names: readonly NameInArticle[];
  readonly events: readonly AtlasEvent[];
}

/** What is worth most comes first when there is no room for all. */
const ORDER: readonly MarginNote['kind'][] = ['difference', 'expected', 'chain', 'date', 'name', 'event'];

/**
 * The notes in the margin of an article: in what this printing and its events differ from others, what was only expected, who passed
 * words on, how dates were worked out, who is first mentioned, and what happens. In order of paragraph, then of importance
 * (difference, expected, chain, date, name, event), then of the text.
 */
export function makeNotes({ article, names, events }: NoteSource): readonly MarginNote[] {
  const notes = [
    ...versionNotes(article),
    ...events.flatMap((event) => eventNotes(article, event)),
    ...chainNotes(article),
    ...dateNotes(article),
    ...nameNotes(article, names),
  ];
  return notes.toSorted(
    (a, b) =>
      a.paragraph - b.paragraph ||
      ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) ||
      a.range.start - b.range.start ||
      a.range.end - b.range.end,
  );
}

/** One for each run of paragraphs that no other printing has. */
function versionNotes({ version, paragraphs }: Article): readonly MarginNote[] {
  const numbers = (version?.onlyHere ?? []).toSorted((a, b) => a - b);
  const starts = numbers.filter((n) => !numbers.includes(n - 1));
  return starts.flatMap((first): readonly MarginNote[] => {
    const range = paragraphs[first - 1]?.range;
    if (version === undefined || range === undefined) return [];
    let last = first;
    while (numbers.includes(last + 1)) last += 1;
    const which = last === first ? 'This paragraph is' : `Paragraphs ${first} to ${last} are`;
    const title = `Only in version ${version.letter.toUpperCase()}`;
    return [{ kind: 'difference', paragraph: first, range, title, lines: [`${which} in no other version.`] }];
  });
}

/** At the first sentence that tells it: as a difference between reports, as expected, or just by its title and date. */
function eventNotes(article: Article, event: AtlasEvent): readonly MarginNote[] {
  const evidence = event.evidence.find((one) => one.article === article.id);
  const place = evidence && placeOf(article, evidence);
  if (!evidence || !place) return [];
  const when = dateInWords(event.when.edtf, 'short', event.when.basis === 'unclear');
  const base = { ...place, event: event.id, passage: evidence.passage };
  const hand = handLines(event);
  const told: MarginNote = { ...base, kind: 'event', title: event.title, lines: [when, ...hand].filter(Boolean) };
  if (event.differences.length > 0)
    return [{ ...told, kind: 'difference', lines: [when, ...event.differences, ...hand].filter(Boolean) }];
  if (event.modality !== 'expected') return [told];
  const lines = [event.title, 'No report in this collection says that it took place.', ...hand];
  return [{ ...base, kind: 'expected', title: 'Expected when printed', lines }];
}

function placeOf({ paragraphs }: Article, { passage }: Evidence): Pick<MarginNote, 'paragraph' | 'range'> | undefined {
  const { kind, n, sentence = 1 } = passage.from;
  const range = kind === 'paragraph' ? paragraphs[n - 1]?.sentences[sentence - 1] : undefined;
  return range && { paragraph: n, range };
}

/** Each way that words took to this clipping, at its first words in each paragraph. */
function chainNotes(article: Article): readonly MarginNote[] {
  const used = new Set(article.voices.flatMap(({ attribution }) => attribution ?? []));
  const chains = article.attributions.flatMap((attribution, index): readonly MarginNote[] => {
    const paragraph = used.has(index) ? findParagraph(article, attribution.content) : undefined;
    return paragraph === undefined ? [] : [{ kind: 'chain', paragraph, ...tellChain(article, attribution) }];
  });
  return firstOfEach(chains, ({ paragraph, title }) => `${paragraph} ${title}`);
}

function tellChain(article: Article, attribution: Attribution): Pick<MarginNote, 'range' | 'title' | 'lines'> {
  const chain = makeChain(article, attribution);
  const said = attribution.chain.flatMap(({ basis, why }) => (basis === 'derived' && why !== undefined ? [why] : []));
  return {
    range: attribution.content,
    title: [...chain.map(({ label }) => label), 'this clipping'].join(' → '),
    lines: [...new Set(said)],
  };
}

/** How dates were worked out that are not printed in full, once in each paragraph. */
function dateNotes(article: Article): readonly MarginNote[] {
  const dates = article.timexes.flatMap(({ range, type, edtf, basis, why, readings }): readonly MarginNote[] => {
    const paragraph = findParagraph(article, range);
    if (paragraph === undefined || edtf === undefined || basis === 'given') return [];
    const isUnclear = basis === 'unclear';
    const words = slice(article.text, range).replaceAll(/\s+/g, ' ');
    // A length that leads to a day: its words alone (“a day”) do not say which.
    const counted = type === 'DURATION' ? /^“[^”]+”/.exec(why)?.[0] : undefined;
    const verb = counted ? 'leads to' : isUnclear ? 'may be' : 'is';
    const title = `${counted ?? words} ${verb} ${dateInWords(edtf, 'short')}`;
    const others = (readings ?? []).slice(1).map((other) => `Or ${dateInWords(other.edtf, 'short')}: ${other.why}`);
    return [{ kind: 'date', paragraph, range, title, lines: [why, ...others], isUnclear }];
  });
  return firstOfEach(dates, ({ paragraph, title }) => `${paragraph} ${title.toLowerCase()}`);
}

/** A card for each name, where the body first mentions it. */
function nameNotes(article: Article, names: readonly NameInArticle[]): readonly MarginNote[] {
  const known = new Map<string, NameInArticle>(names.map((name) => [name.id, name]));
  const cards = article.mentions.flatMap((mention): readonly MarginNote[] => {
    const name = known.get(mention.name);
    const paragraph = findParagraph(article, mention);
    if (!name || paragraph === undefined) return [];
    const lines = [`${NAME_TYPES[name.type]}, ${countMentions(name)}`, ...handLines(name)];
    const range = { start: mention.start, end: mention.end };
    return [{ kind: 'name', paragraph, range, title: name.label, lines, name: name.id, type: name.type }];
  });
  return firstOfEach(cards, (note) => (note.kind === 'name' ? note.name : ''));
}

/** Number of the paragraph that holds the beginning of `range`, from 1. */
function findParagraph({ paragraphs }: Article, { start }: Range): number | undefined {
  const n = paragraphs.findIndex(({ range }) => start >= range.start && start < range.end);
  return n === -1 ? undefined : n + 1;
}

function firstOfEach(notes: readonly MarginNote[], keyOf: (note: MarginNote) => string): readonly MarginNote[] {
  const seen = new Set<string>();
  return notes.filter((note) => {
    const key = keyOf(note);
    return !seen.has(key) && seen.add(key);
  });
}
