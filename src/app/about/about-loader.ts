import type { ArticleRow, AtlasEvent, AtlasName, Collection, Evidence } from '../../core/atlas/atlas.ts';
import type { Manifest } from '../../core/atlas/published.ts';
import type { MergedForm } from '../../core/entity/name.ts';
import type { AtlasClient } from '../platform/atlas-client.ts';

/** Where a row's sentence stands. */
type Place = Pick<Evidence, 'article' | 'passage'>;

/** An event as the table of dates lists it. */
export interface DatedRow extends Pick<AtlasEvent, 'id' | 'title' | 'when' | 'modality' | 'by' | 'handWhy'> {
  readonly place: Place;
}

/** A name of which several spellings were joined. */
export interface MergedRow extends Pick<AtlasName, 'id' | 'label' | 'by' | 'handWhy'> {
  readonly merged: readonly MergedForm[];
}

/** Something that a hand added or changed. */
export interface HandRow {
  readonly what: string;
  readonly by: AtlasEvent['by'];
  readonly why: string;
  readonly place?: Place;
}

/** What the page says of the collection. Lists are cut to `MOST_ROWS`, and empty when the collection is too large to be gone through for them; `totals` and `made` have the full numbers. */
export interface AboutData extends Pick<Manifest, 'totals' | 'made' | 'checks'> {
  readonly collection: Collection;
  /** Every article of a small collection; empty when there are too many for a table in running text. */
  readonly rows: readonly ArticleRow[];
  readonly dates: readonly DatedRow[];
  readonly merges: readonly MergedRow[];
  readonly byHand: readonly HandRow[];
}

/** More rows than these are not put into running text. */
export const MOST_ROWS = 200;

/**
 * Opens what the page says of the collection: its manifest; and of a collection that is one list of events, its articles, events, names,
 * links and quotes. A large one is told in numbers.
 */
export function aboutLoader({ atlas }: { readonly atlas: AtlasClient }) {
  return async (): Promise<AboutData> => {
    const { collection, totals, made, checks, pages, events: files } = await atlas.manifest();
    if (files.list === undefined)
      return { collection, totals, made, checks, rows: [], dates: [], merges: [], byHand: [] };
    const [rows, events, names, links, quotes] = await Promise.all([
      pages.length === 1 ? atlas.listPage(0) : [],
      atlas.events(),
      atlas.names(),
      atlas.links(),
      atlas.quotes(),
    ]);
    const labels = new Map(names.map(({ id, label }) => [id, label]));
    const byHand: readonly (HandRow | undefined)[] = [
      ...events.map((event) => toHandRow(`Event: ${event.title}`, event, event.evidence[0])),
      ...names.map((name) => toHandRow(`Name: ${name.label}`, name)),
      ...links.map((link) =>
        toHandRow(
          `Link: ${labels.get(link.a) ?? link.a} ${link.verb} ${labels.get(link.b) ?? link.b}`,
          link,
          link.evidence[0],
        ),
      ),
      ...quotes.map((quote) =>
        toHandRow(`Quote: ${quote.evidence.chain[0]?.label ?? 'not stated'}`, quote, quote.evidence),
      ),
    ];
    return {
      collection,
      totals,
      made,
      checks,
      rows,
      dates: events.slice(0, MOST_ROWS).map(toDatedRow),
      merges: names.flatMap(toMergedRow).slice(0, MOST_ROWS),
      byHand: byHand.flatMap((row) => row ?? []).slice(0, MOST_ROWS),
    };
  };
}

function toPlace({ article, passage }: Evidence): Place {
  return { article, passage };
}

function toDatedRow({ id, title, when, modality, by, handWhy, evidence }: AtlasEvent): DatedRow {
  return { id, title, when, modality, by, ...(handWhy !== undefined && { handWhy }), place: toPlace(evidence[0]) };
}

function toMergedRow({ id, label, by, handWhy, mergedFrom }: AtlasName): readonly MergedRow[] {
  if (mergedFrom.length === 0) return [];
  return [{ id, label, by, ...(handWhy !== undefined && { handWhy }), merged: mergedFrom }];
}

function toHandRow(
  what: string,
  { by, handWhy }: Pick<AtlasEvent, 'by' | 'handWhy'>,
  evidence?: Evidence,
): HandRow | undefined {
  if (by === 'rule') return undefined;
  return { what, by, why: handWhy ?? '', ...(evidence && { place: toPlace(evidence) }) };
}
