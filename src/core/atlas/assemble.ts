import type { ArticleId } from '../address/ids.ts';
import { readClipping } from '../article/read-clipping.ts';
import type { Agency, Clipping, Report } from '../article/report.ts';
import type { Problem } from '../text/problem.ts';
import { slice } from '../text/range.ts';
import { countWords } from '../text/tokens.ts';
import { findVersions } from '../version/find-versions.ts';
import type { VersionGroup } from '../version/find-versions.ts';
import { ATLAS_VERSION } from './atlas.ts';
import type { Article, Atlas, Version } from './atlas.ts';
import type { CollectionData, PublishedIds, SourceNote } from './collection-data.ts';
import { inferAgency } from './infer-agency.ts';
import { matchPublishedIds } from './match-published-ids.ts';
import { mintIds } from './mint-ids.ts';
import type { Unnamed } from './mint-ids.ts';

/** A clipping together with the SHA-256 of its file, lower-case hex. */
export interface HashedClipping extends Clipping {
  readonly sha256: string;
}

/** Everything the pipeline starts from. */
export interface AtlasSources {
  readonly clippings: readonly HashedClipping[];
  readonly collection: CollectionData;
  readonly published: PublishedIds;
}

/**
 * From clippings to an atlas, the whole pipeline as one list. Pure: the same sources give the same atlas, in whatever order the
 * clippings come. A clipping that cannot be read becomes a problem; the others are built.
 */
export function assembleAtlas({ clippings, collection, published }: AtlasSources): Atlas {
  const ordered = clippings.toSorted((a, b) => compare(a.file, b.file));
  // 1. Read every clipping by itself.
  const read = ordered.map((clipping) => readClipping(clipping));
  const alone = read.flatMap(({ value }) => value);
  // 2. Find the printings of one report, and what one printing tells about another.
  const groups = findVersions(alone);
  const reports = creditPrintings(alone, groups);
  // 3. Name each report: as it was published before, or anew.
  const known = matchPublishedIds(reports, published);
  const named = nameReports(reports, groups, known.value, published);
  // 4. Put each report in its place in the collection.
  const notes = placeSources(reports, collection.sources);
  const hashes = new Map(ordered.map(({ file, sha256 }) => [file, sha256]));
  const versions = letterVersions(groups, named);
  const articles = named.map(({ report, id }, index) =>
    makeArticle(report, {
      id,
      note: notes.value.get(index),
      version: versions.get(index),
      sha256: hashes.get(report.file) ?? '',
    }),
  );
  return {
    version: ATLAS_VERSION,
    collection: describeCollection(collection),
    articles: articles.toSorted((a, b) => compare(a.id, b.id)),
    aliases: published.aliases,
    problems: [...read.flatMap(({ problems }) => problems), ...known.problems, ...notes.problems],
  };
}

function creditPrintings(reports: readonly Report[], groups: readonly VersionGroup[]): readonly Report[] {
  const inferred = new Map<number, Agency>(groups.flatMap((group) => [...inferAgency(reports, group, toLetter)]));
  return reports.map((report, index) => {
    const agency = inferred.get(index);
    return agency === undefined ? report : { ...report, agency };
  });
}

interface NamedReport {
  readonly report: Report;
  readonly id: ArticleId;
}

function nameReports(
  reports: readonly Report[],
  groups: readonly VersionGroup[],
  known: ReadonlyMap<number, ArticleId>,
  published: PublishedIds,
): readonly NamedReport[] {
  const printings = new Map<number, Pick<Unnamed, 'wordsFrom' | 'letter'>>();
  for (const { members } of groups) {
    const wordsFrom = reports[members[0] ?? -1];
    for (const [member, index] of members.entries()) {
      if (wordsFrom) printings.set(index, { wordsFrom, letter: toLetter(member) });
    }
  }
  const unnamed = reports.flatMap((report, index) =>
    known.has(index) ? [] : [{ index, report, wordsFrom: report, ...printings.get(index) }],
  );
  const minted = mintIds(unnamed, new Set([...Object.keys(published.articles), ...Object.keys(published.aliases)]));
  const ids = new Map([...known, ...unnamed.map(({ index }, n) => [index, minted[n]] as const)]);
  return reports.map((report, index) => {
    const id = ids.get(index);
    if (id === undefined) throw new Error(`Report ${index} was given no id`);
    return { report, id };
  });
}

function letterVersions(groups: readonly VersionGroup[], named: readonly NamedReport[]): ReadonlyMap<number, Version> {
  const versions = new Map<number, Version>();
  for (const { members, onlyHere } of groups) {
    const report = named[members[0] ?? -1]?.id;
    for (const [member, index] of members.entries()) {
      if (report === undefined) continue;
      versions.set(index, { report, letter: toLetter(member), of: members.length, onlyHere: onlyHere[member] ?? [] });
    }
  }
  return versions;
}

function placeSources(
  reports: readonly Report[],
  sources: readonly SourceNote[],
): {
  readonly value: ReadonlyMap<number, SourceNote>;
  readonly problems: readonly Problem[];
} {
  const indexes = new Map(reports.map(({ file, part }, index) => [`${file}#${part}`, index]));
  const placed = new Map<number, SourceNote>();
  const problems: Problem[] = [];
  for (const note of sources) {
    const index = indexes.get(`${note.file}#${note.part}`);
    if (index !== undefined) placed.set(index, note);
    else problems.push(noSuchReport(note));
  }
  return { value: placed, problems };
}

function noSuchReport({ file, part }: SourceNote): Problem {
  return {
    kind: 'no-such-report',
    severity: 'warning',
    file: 'collection.json',
    message: `“sources” names report ${part} of ${file}, which was not found.`,
    advice: 'Correct the file name or the part, or take the entry out.',
  };
}

interface Place {
  readonly id: ArticleId;
  readonly note: SourceNote | undefined;
  readonly version: Version | undefined;
  readonly sha256: string;
}

function makeArticle(report: Report, { id, note, version, sha256 }: Place): Article {
  const words = report.paragraphs.reduce((sum, { range }) => sum + countWords(slice(report.text, range)), 0);
  return {
    ...report,
    id,
    title: titleOf(report),
    words,
    sha256,
    ...(note?.story !== undefined && { story: note.story }),
    ...(note?.retells !== undefined && { retells: note.retells }),
    ...(version && { version }),
  };
}

const LONGEST_TITLE = 80;

function titleOf(report: Report): string {
  const range = report.headline ?? report.paragraphs[0]?.sentences[0];
  const words = range ? slice(report.text, range).replaceAll(/\s+/g, ' ') : report.file;
  if (report.headline || words.length <= LONGEST_TITLE) return words;
  return `${words.slice(0, words.lastIndexOf(' ', LONGEST_TITLE))} …`;
}

function describeCollection({ title, standfirst, edition, retold, stories }: CollectionData): Atlas['collection'] {
  return { title, standfirst, retold, stories, ...(edition !== undefined && { edition }) };
}

/** 0 → a, 25 → z, 26 → aa. */
function toLetter(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? toLetter(rest - 1) : '') + String.fromCharCode(97 + (index % 26));
}

/** By UTF-16 unit, never by locale: the same order on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
