import type { ArticleId } from '../address/ids.ts';
import { readClipping } from '../article/read-clipping.ts';
import type { Agency, Clipping, Report } from '../article/report.ts';
import type { Checked } from '../text/problem.ts';
import { findVersions } from '../version/find-versions.ts';
import type { VersionGroup } from '../version/find-versions.ts';
import type { Version } from './atlas.ts';
import type { CollectionData, PublishedIds, SourceNote } from './collection-data.ts';
import { inferAgency } from './infer-agency.ts';
import { matchPublishedIds } from './match-published-ids.ts';
import { letterVersions, nameReports, placeSources, toLetter } from './place-reports.ts';
import { compareText } from '../text/compare-text.ts';

/** A clipping together with the SHA-256 of its file, lower-case hex. */
export interface HashedClipping extends Clipping {
  readonly sha256: string;
}

/** What reports are read from. */
export interface ReportSources {
  readonly clippings: readonly HashedClipping[];
  readonly collection: CollectionData;
  readonly published: PublishedIds;
}

/** A report with its place in the collection. */
export interface PlacedReport {
  readonly id: ArticleId;
  readonly report: Report;
  readonly version?: Version;
  /** What the editor says of it. */
  readonly note?: SourceNote;
  /** Of the file it was found in. */
  readonly sha256: string;
}

/** Every report of the clippings, named and placed, in order of id. A clipping that cannot be read becomes a problem. */
export function readReports({ clippings, collection, published }: ReportSources): Checked<readonly PlacedReport[]> {
  const ordered = clippings.toSorted((a, b) => compareText(a.file, b.file));
  // Each clipping is read by itself; then what one printing tells about another is added.
  const read = ordered.map((clipping) => readClipping(clipping));
  const alone = read.flatMap(({ value }) => value);
  const groups = findVersions(alone);
  const reports = creditPrintings(alone, groups);
  // Each is named as it was published before, or anew.
  const known = matchPublishedIds(reports, published);
  const named = nameReports(reports, groups, known.value, published);
  const versions = letterVersions(groups, named);
  const notes = placeSources(reports, collection.sources);
  const hashes = new Map(ordered.map(({ file, sha256 }) => [file, sha256]));
  const placed = named.map(({ report, id }, index): PlacedReport => {
    const [version, note] = [versions.get(index), notes.value.get(index)];
    return { id, report, sha256: hashes.get(report.file) ?? '', ...(version && { version }), ...(note && { note }) };
  });
  return {
    value: placed.toSorted((a, b) => compareText(a.id, b.id)),
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
