import type { ArticleId } from '../address/ids.ts';
import type { Report } from '../article/report.ts';
import type { Problem } from '../text/problem.ts';
import type { VersionGroup } from '../version/find-versions.ts';
import type { Version } from './atlas.ts';
import type { PublishedIds, SourceNote } from './collection-data.ts';
import { mintIds } from './mint-ids.ts';
import type { Unnamed } from './mint-ids.ts';

/** A report with the id that it has in this collection. */
export interface NamedReport {
  readonly report: Report;
  readonly id: ArticleId;
}

/** Names each report: as it was published before, or anew. Printings of one report share the words of their ids. */
export function nameReports(
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

/** For each printing of a report that has several, by place of the report: its letter and what only it has. */
export function letterVersions(
  groups: readonly VersionGroup[],
  named: readonly NamedReport[],
): ReadonlyMap<number, Version> {
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

/** What the editor says of each report, by place of the report. A note on a report that is not there is a problem. */
export function placeSources(
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

/** The letter of a printing by its place: 0 → a, 25 → z, 26 → aa. */
export function toLetter(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? toLetter(rest - 1) : '') + String.fromCharCode(97 + (index % 26));
}
