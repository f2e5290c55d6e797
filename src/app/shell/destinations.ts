import type { Address } from '../../core/address/address.ts';
import type { IconName } from '../ui/Icon.tsx';

/** A page that can be reached from every other one. */
export interface Destination {
  readonly name: string;
  readonly address: Address;
  /** Pages of which it is the way in: it is shown as the current one on these. */
  readonly covers: readonly Address['kind'][];
  /** Whether it stands in the masthead; everything stands in the menu. */
  readonly isMain: boolean;
  /** In the bar at the foot of phones, where there is room for one word. */
  readonly bar?: { readonly name: string; readonly icon: IconName };
  /** Left out of collections with fewer articles. */
  readonly articles?: number;
  /** The letter that goes there after `g`. */
  readonly key?: string;
}

/** What the frame is drawn from: the page that the reader is on, and how many articles there are. */
export interface Whereabouts {
  readonly here: Address['kind'];
  readonly articles: number;
}

/** Every destination there is, in the order of the menu: help comes last. Masthead, menu, bar and keys are made of this list. */
export const DESTINATIONS: readonly Destination[] = [
  {
    name: 'Timeline',
    address: { kind: 'home', story: [] },
    covers: ['home', 'story', 'event'],
    isMain: true,
    bar: { name: 'Timeline', icon: 'timeline' },
    key: 't',
  },
  {
    name: 'Map',
    address: { kind: 'map' },
    covers: ['map'],
    isMain: true,
    bar: { name: 'Map', icon: 'map' },
    key: 'm',
  },
  {
    name: 'Articles',
    address: { kind: 'articles', story: [] },
    covers: ['articles', 'article'],
    isMain: true,
    bar: { name: 'Articles', icon: 'article' },
    key: 'a',
  },
  {
    name: 'Quotes',
    address: { kind: 'quotes' },
    covers: ['quotes', 'quote'],
    isMain: true,
    key: 'q',
  },
  {
    name: 'Compare',
    address: { kind: 'compare' },
    covers: ['compare', 'comparison', 'facts'],
    isMain: true,
    articles: 2,
    key: 'c',
  },
  {
    name: 'Names',
    address: { kind: 'names' },
    covers: ['names', 'name'],
    isMain: false,
    key: 'n',
  },
  {
    name: 'Search',
    address: { kind: 'search' },
    covers: ['search'],
    // The masthead has the field itself.
    isMain: false,
    bar: { name: 'Search', icon: 'search' },
    key: 's',
  },
  { name: 'Dossier', address: { kind: 'dossier' }, covers: ['dossier'], isMain: false, key: 'd' },
  { name: 'Settings', address: { kind: 'settings' }, covers: ['settings'], isMain: false },
  {
    name: 'About and method',
    address: { kind: 'about' },
    covers: ['about'],
    isMain: false,
  },
  { name: 'Offline and checkup', address: { kind: 'checkup' }, covers: ['checkup'], isMain: false },
  { name: 'Keys', address: { kind: 'keys' }, covers: ['keys'], isMain: false },
];

/** The destinations that a collection of so many articles has something for. */
export function listDestinations(articles: number): readonly Destination[] {
  return DESTINATIONS.filter(({ articles: least = 0 }) => articles >= least);
}
