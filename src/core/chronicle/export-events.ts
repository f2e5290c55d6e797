import type { AtlasEvent } from '../atlas/atlas.ts';
import { retoldNotice } from '../atlas/retold.ts';
import { dateInWords } from '../date/date-in-words.ts';
import { certaintyOf, CERTAINTY_WORDS } from '../timeline/placed-event.ts';
import { tellChain } from './event-source.ts';
import { tellArticle, tellWorking } from './tell-event.ts';
import type { ArticleTelling } from './tell-event.ts';

/** What leaves the app: events, what they are told with, and where the reader’s copy is. */
export interface ExportSource {
  readonly events: readonly AtlasEvent[];
  readonly articles: ReadonlyMap<string, ArticleTelling>;
  readonly names: ReadonlyMap<string, string>;
  /** Titles of stories by id. */
  readonly stories: ReadonlyMap<string, string>;
  /** Title of the collection. */
  readonly title: string;
  /** Day of the edition, `YYYY-MM-DD`. */
  readonly edition?: string;
  /** Full address of a path of the app. */
  readonly urlOf: (event: AtlasEvent) => string;
}

/** An event as one flat row of text, the same in every format. */
export interface ExportRow {
  readonly id: string;
  readonly title: string;
  /** EDTF: never more exact than the text. */
  readonly date: string;
  readonly date_words: string;
  /** First and last possible day; empty where nothing bounds them. */
  readonly earliest: string;
  readonly latest: string;
  readonly certainty: string;
  readonly working: string;
  /** Every other reading of an unclear date. */
  readonly readings: string;
  readonly modality: string;
  readonly story: string;
  readonly where: string;
  readonly involved: string;
  readonly says_who: string;
  readonly articles: string;
  readonly passage: string;
  readonly differences: string;
  readonly retold: string;
  readonly url: string;
}

/** Rows in the order of the events. Several values of a field stand behind one another after `; `. */
export function toExportRows(source: ExportSource): readonly ExportRow[] {
  return source.events.map((event) => toRow(event, source));
}

function toRow(event: AtlasEvent, { articles, names, stories, urlOf }: ExportSource): ExportRow {
  const { id, title, when, modality, story, where, involved, evidence, differences } = event;
  const label = (name: string): string => names.get(name) ?? name;
  const told = [...new Set(evidence.map(({ article }) => article))];
  const retells = articles.get(evidence[0].article)?.retells;
  return {
    id,
    title,
    date: when.edtf,
    date_words: dateInWords(when.edtf, 'long', when.basis === 'unclear'),
    earliest: when.begin ?? '',
    latest: when.end ?? '',
    certainty: CERTAINTY_WORDS[certaintyOf(event)],
    working: tellWorking(event),
    readings: (when.readings ?? []).map(({ edtf, why }) => `${dateInWords(edtf)}: ${why}`).join('; '),
    modality,
    story: stories.get(story ?? '') ?? '',
    where: where.map(label).join('; '),
    involved: involved.map(label).join('; '),
    says_who: [...new Set(evidence.map(({ chain }) => tellChain(chain, 'full')))].join('; '),
    articles: told.map((one) => tellArticle(articles.get(one))).join('; '),
    passage: evidence[0].words,
    differences: differences.join('; '),
    retold: retells ? retoldNotice(retells) : '',
    url: urlOf(event),
  };
}

/** The rows as JSON with a head that says what they are. */
export function writeEventJson(source: ExportSource): string {
  const { title, edition } = source;
  const head = { collection: title, ...(edition !== undefined && { edition }), dates: 'EDTF (ISO 8601-2)' };
  return `${JSON.stringify({ ...head, events: toExportRows(source) }, undefined, 2)}\n`;
}

/** What a calendar and a slide say below the title: how sure the date is, who says so, and the passage. */
export function describeRow(row: ExportRow): string {
  const lines = [
    `${row.date_words}. ${row.certainty}: ${row.working}.`,
    row.readings && `Readings: ${row.readings}.`,
    `Says who: ${row.says_who}.`,
    row.where && `Where: ${row.where}.`,
    row.retold ? `Words ${row.retold}: ${row.passage}` : `“${row.passage}”`,
    row.url,
  ];
  return lines.filter((line) => line !== '').join('\n');
}
