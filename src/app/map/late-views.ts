import { latePart } from '../ui/late-part.tsx';

/** The network, drawn. */
export const NetworkView = latePart(async () => (await import('./NetworkView.tsx')).NetworkView);

/** The places, drawn. */
export const PlacesView = latePart(async () => (await import('./place/PlacesView.tsx')).PlacesView);
