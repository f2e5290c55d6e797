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
  /** The letter that goes there after `g`. */
  readonly key?: string;
}

/** Every destination there is, in the order of the menu: help comes last. Masthead, menu, bar and keys are made of this list. */
export const DESTINATIONS: readonly Destination[] = [
  {
    name: 'Articles',
    address: { kind: 'articles', story: [] },
    // The home page is this list too, below the collection’s title.
    covers: ['home', 'articles', 'article'],
    isMain: true,
    bar: { name: 'Articles', icon: 'article' },
    key: 'a',
  },
  {
    name: 'About and method',
    address: { kind: 'about' },
    covers: ['about'],
    isMain: false,
    bar: { name: 'About', icon: 'about' },
  },
  { name: 'Keys', address: { kind: 'keys' }, covers: ['keys'], isMain: false },
];
