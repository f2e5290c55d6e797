import { sparePart } from '../ui/spare-part.tsx';

/** Whether everything is saved. */
export const OfflineChip = sparePart(async () => (await import('./OfflineChip.tsx')).OfflineChip);
/** No page waits for the field: it is dead without the app, and comes after it. Its place is kept. */
export const SearchBox = sparePart(async () => (await import('./SearchBox.tsx')).SearchBox);
/** News of a later edition. */
export const EditionNotice = sparePart(async () => (await import('./EditionNotice.tsx')).EditionNotice);
