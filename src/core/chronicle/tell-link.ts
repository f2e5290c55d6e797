import type { NameId } from '../address/ids.ts';
import { NAME_TYPES } from '../atlas/tell-name.ts';
import { dateInWords } from '../date/date-in-words.ts';
import type { LinkKind } from '../graph/link.ts';
import type { Network, NetworkLink, NetworkName, Tie } from '../graph/network.ts';
import { countOf } from '../text/count-of.ts';

/** What readers call the kinds of links, as headings. */
export const KIND_WORDS: Readonly<Record<LinkKind, string>> = {
  met: 'Met or spoke',
  arms: 'Shown, carried, inspected',
  at: 'Was at, belongs to',
  said: 'Said, reported',
  expected: 'Expected',
};

/** Names by id. */
export interface NamesById {
  readonly get: (id: NameId) => Pick<NetworkName, 'label' | 'shortLabel'> | undefined;
}

const MOST_DATES = 3;

/** A link as a sentence: `Kim Jong Un was shown Tu-160`. */
export function tellLink({ a, b, verb }: Pick<NetworkLink, 'a' | 'b' | 'verb'>, names: NamesById): string {
  return `${labelOf(a, names)} ${verb} ${labelOf(b, names)}`;
}

/** A link as it is told beside the name at its other end: `was shown`, and from the other side `leads North Korea`. */
export function tellLinkFrom(
  { a, b, verb }: Pick<NetworkLink, 'a' | 'b' | 'verb'>,
  focus: NameId,
  names: NamesById,
): string {
  return a === focus ? verb : `${verb} ${names.get(b)?.shortLabel ?? b}`;
}

/** When: `July 2023 and 16 Sep 2023`; several beyond three are counted. Empty without a date. */
export function tellLinkDates(dates: readonly string[]): string {
  const words = dates.slice(0, MOST_DATES).map((edtf) => dateInWords(edtf, 'short'));
  const left = dates.length - words.length;
  if (left > 0) words.push(`${left} more`);
  const last = words.pop() ?? '';
  return words.length === 0 ? last : `${words.join(', ')} and ${last}`;
}

/** The best link of a tie with its dates, as it stands below the name at its other end: `met, 13 Sep 2023`. */
export function tellTie({ links }: Tie, focus: NameId, names: NamesById): string {
  const [link] = links;
  return [tellLinkFrom(link, focus, names), tellLinkDates(link.dates)].filter((part) => part !== '').join(', ');
}

/**
 * A name as a screen reader tells it on the map: `Sergei Shoigu, person, both stories, 8 links`; with a tie to the focus also what links them. `titles`
 * are those of the stories, by id: of one story nothing is said.
 */
export function nameOnMap(
  name: NetworkName,
  network: Pick<Network, 'names' | 'countTies'>,
  titles: ReadonlyMap<string, string>,
  tie?: Tie,
): string {
  const where = tellStories(name, titles);
  const links = countOf(network.countTies(name.id), 'link');
  const own = [name.label, NAME_TYPES[name.type].toLowerCase(), where, links].filter((part) => part !== '').join(', ');
  if (!tie) return own;
  const told = [
    tellLink(tie.links[0], network.names),
    tellLinkDates(tie.links[0].dates),
    countOf(tie.sentences, 'sentence'),
  ];
  return `${own}; ${told.filter((part) => part !== '').join(', ')}`;
}

function tellStories({ stories }: NetworkName, titles: ReadonlyMap<string, string>): string {
  const shown = stories.flatMap((story) => titles.get(story) ?? []);
  if (titles.size < 2 || shown.length < 2) return titles.size < 2 ? '' : (shown[0] ?? '');
  return titles.size === 2 ? 'both stories' : `${shown.length} stories`;
}

function labelOf(id: NameId, names: NamesById): string {
  return names.get(id)?.label ?? id;
}
