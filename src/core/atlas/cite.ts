import type { Unit } from '../address/address.ts';
import type { Passage } from '../article/passage.ts';
import type { Article, Collection, Retells } from './atlas.ts';
import { escapeMarkdown } from '../text/escape-markdown.ts';
import { dayInWords } from './day-in-words.ts';
import { retoldNotice } from './retold.ts';

/** What a citation is made of. `url` is the full address of the passage. */
export interface CitationParts {
  readonly article: Pick<Article, 'id' | 'title' | 'version' | 'agency' | 'outlet' | 'dated' | 'retells'>;
  readonly passage: Pick<Passage, 'from' | 'to' | 'text'>;
  readonly collection: Pick<Collection, 'title' | 'edition'>;
  readonly url: string;
  /** The day on which the reader saw it, `YYYY-MM-DD`. */
  readonly accessed?: string;
}

/** A citation of one passage, ready to paste. */
export interface Citation {
  readonly plain: string;
  readonly markdown: string;
  /** What stands before retold words; empty for a clipping’s own. */
  readonly opening: string;
  /** Where the words are from, in sentences. */
  readonly source: string;
}

/**
 * Cites a passage with its source, place, edition and address. The words of a person's own clipping stand in quotation marks. Words
 * that Story Atlas retold stand behind a line that says so and have none, so that they are never offered as the agency's: what
 * stands in quotation marks inside them was quoted in the report itself.
 */
export function citePassage(parts: CitationParts): Citation {
  return parts.article.retells === undefined ? citeClipping(parts) : citeRetold(parts, parts.article.retells);
}

function citeClipping(parts: CitationParts): Citation {
  const { passage, article, url } = parts;
  const words = `“${passage.text}”`;
  const source = sentences(`${describeReport(article)}, ${describePlace(parts)}`, describeEdition(parts));
  const quoted = words.split('\n').map((line) => (line === '' ? '>' : `> ${escapeMarkdown(line)}`));
  return {
    opening: '',
    source,
    plain: `${toLine(words)} ${source} ${url}`,
    markdown: `${quoted.join('\n')}\n>\n> ${escapeMarkdown(source)} <${url}>\n`,
  };
}

function citeRetold(parts: CitationParts, retells: Retells): Citation {
  const { passage, url } = parts;
  const opening = `${capitalise(retoldNotice(retells))}, in words of its own:`;
  const source = sentences(capitalise(describePlace(parts)), describeEdition(parts));
  return {
    opening,
    source,
    plain: `${opening} ${toLine(passage.text)} (${source}) ${url}`,
    markdown: `**${escapeMarkdown(opening)}** ${escapeMarkdown(toLine(passage.text))} (${escapeMarkdown(source)}) <${url}>\n`,
  };
}

function describePlace({ article, passage }: CitationParts): string {
  const version = article.version && `version ${article.version.letter.toUpperCase()}`;
  return [version, placeInWords(passage)].filter(Boolean).join(', ');
}

function describeEdition({ article, collection }: CitationParts): string {
  const outlet = article.outlet === undefined ? 'Outlet not named.' : `${article.outlet.name}.`;
  const edition = collection.edition === undefined ? '' : `, edition of ${dayInWords(collection.edition)}`;
  return `${outlet} Story Atlas${edition}`;
}

function sentences(...parts: readonly string[]): string {
  return parts.map((part) => `${part}.`).join(' ');
}

function toLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, ' ');
}

function describeReport({ agency, dated }: CitationParts['article']): string {
  const inferred = agency?.basis === 'derived' ? ' (inferred)' : '';
  const name = agency === undefined ? 'No agency named' : `${agency.name}${inferred}`;
  return `${name}, ${dated === undefined ? 'no date' : `dated ${dayInWords(dated.edtf)}`}`;
}

/** `paragraph 12, sentence 1`, `paragraphs 12 to 13`, `caption, sentence 2`, `headline`. */
export function placeInWords({ from, to }: Pick<Passage, 'from' | 'to'>): string {
  if (from.kind === 'headline') return 'headline';
  const isOneUnit = from.n === to.n;
  const unit =
    from.kind === 'caption' ? 'caption' : isOneUnit ? `paragraph ${from.n}` : `paragraphs ${from.n} to ${to.n}`;
  return isOneUnit ? [unit, sentencesInWords(from, to)].filter(Boolean).join(', ') : unit;
}

function sentencesInWords(from: Unit, to: Unit): string | undefined {
  if (from.sentence === undefined) return undefined;
  return to.sentence === undefined || from.sentence === to.sentence
    ? `sentence ${from.sentence}`
    : `sentences ${from.sentence} to ${to.sentence}`;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
