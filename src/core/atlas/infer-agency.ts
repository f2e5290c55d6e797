import type { Agency, Report } from '../article/report.ts';
import type { VersionGroup } from '../version/find-versions.ts';

/**
 * Credits a printing that names no agency to the one that another printing of the same report names in print. What a report says
 * of itself is never overruled; a conclusion from a photo credit is. `letterOf` turns a member's place in the group into its letter.
 */
export function inferAgency(
  reports: readonly Report[],
  group: VersionGroup,
  letterOf: (member: number) => string,
): ReadonlyMap<number, Agency> {
  const credited = group.members.findIndex((index) => reports[index]?.agency?.basis === 'given');
  const source = reports[group.members[credited] ?? -1]?.agency;
  const inferred = new Map<number, Agency>();
  if (source === undefined) return inferred;
  for (const [member, index] of group.members.entries()) {
    const report = reports[index];
    if (report === undefined || report.agency?.basis === 'given') continue;
    const matching = group.matching[member]?.[credited] ?? 0;
    const letter = letterOf(credited).toUpperCase();
    const why = `${matching} of ${report.paragraphs.length} paragraphs match version ${letter}, which credits ${source.name}`;
    inferred.set(index, { name: source.name, basis: 'derived', why });
  }
  return inferred;
}
