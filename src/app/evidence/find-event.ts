import type { EventId } from '../../core/address/ids.ts';
import { findAmong, readEventParts } from '../../core/chronicle/event-parts.ts';
import type { FoundEvent } from '../../core/chronicle/event-parts.ts';
import type { AtlasClient } from '../platform/atlas-client.ts';

/** An event with those that it is told beside; of a large collection only the part that has it is opened. */
export async function findEvent(atlas: AtlasClient, id: EventId): Promise<FoundEvent | undefined> {
  const { events } = await atlas.manifest();
  return events.list === undefined ? readEventParts(events, atlas.file).find(id) : findAmong(await atlas.events(), id);
}
