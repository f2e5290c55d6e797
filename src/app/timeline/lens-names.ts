import type { Lens } from '../../core/address/timeline-view.ts';

/** What readers call the lenses. */
export const LENS_NAMES: Readonly<Record<Lens, string>> = {
  folded: 'Folded',
  scale: 'To scale',
  order: 'In order',
  told: 'When told',
};
