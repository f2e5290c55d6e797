import { describe, expect, it } from 'vitest';
import type { NameId } from '../address/ids.ts';
import { limitPlate } from './limit-plate.ts';
import type { PlateFilter } from './limit-plate.ts';
import type { PlateEvent, PlateEvents, PlatePlace } from './plate.ts';

const id = (text: string): NameId => text as NameId;
const place = (name: string): PlatePlace => ({
  id: id(name),
  label: name.toUpperCase(),
  geo: { lat: 1, lng: 2, precision: 'city', basis: '' },
  mentions: 1,
  events: 9,
  when: 'before',
});
const event = (day: string | undefined, where: string, ...involved: readonly string[]): PlateEvent => ({
  rests: where === 'far' ? 0b11 : 0b10,
  when: { edtf: day ?? 'XXXX', ...(day !== undefined && { begin: day, end: day }), basis: 'given' },
  modality: 'happened',
  where: [id(where)],
  involved: involved.map(id),
});
const LISTS = { places: [place('port'), place('pier')], elsewhere: [place('far')], unlocated: [place('hall')] };
const SOURCE: PlateEvents = {
  names: [
    { id: id('ann'), type: 'PER', label: 'Ann' },
    { id: id('bo'), type: 'PER', label: 'Bo' },
    { id: id('gun'), type: 'ARMS', label: 'Gun' },
  ],
  events: [
    event('2023-01-02', 'port', 'ann', 'bo'),
    event('2023-02-03', 'pier', 'ann', 'gun'),
    event('2023-02-09', 'far', 'bo'),
    event('2023-03-01', 'port', 'bo'),
    event(undefined, 'hall', 'ann'),
  ],
};

describe('the places that limits leave', () => {
  it.each<[string, PlateFilter, readonly string[]]>([
    ['none', {}, ['port 2', 'pier 1', 'far 1', 'hall 1']],
    ['a window of time, which leaves out what has no date', { from: '2023-02' }, ['port 1', 'pier 1', 'far 1']],
    ['a window with an end', { from: '2023-02', to: '2023-02-05' }, ['pier 1']],
    ['names that an event must have', { with: [id('ann'), id('bo')] }, ['port 1']],
    ['a place that an event must have', { with: [id('pier')] }, ['pier 1']],
    ['what events rest on', { rests: 'state' }, ['far 1']],
    ['types, through the events', { types: ['ARMS'] }, ['pier 1']],
    ['types with that of places', { types: ['ARMS', 'LOC'] }, ['port 2', 'pier 1', 'far 1', 'hall 1']],
    ['kinds of links', { linked: new Set(['far', 'hall']) }, ['far 1', 'hall 1']],
    ['all at once', { from: '2023', types: ['PER'], linked: new Set(['far']) }, ['far 1']],
  ])('%s', (_, filter, expected) => {
    const { places, elsewhere, unlocated, left } = limitPlate(LISTS, SOURCE, filter);
    const kept = [...places, ...elsewhere, ...unlocated];
    expect(kept.map((one) => `${one.id} ${one.events}`)).toEqual(expected);
    expect(left).toBe(4 - expected.length);
  });

  it('have the stops of whom the reader looks at, and tell which places are theirs', () => {
    expect(limitPlate(LISTS, SOURCE, {}).stops).toEqual({ person: 'Bo', places: ['port', 'far'] });
    const limited = limitPlate(LISTS, SOURCE, { focus: id('ann') });
    expect(limited.stops).toEqual({ person: 'Ann', places: ['port', 'pier'] });
    expect(limited.places.map(({ stop, when }) => [stop, when])).toEqual([
      [1, '2 Jan to 1 Mar 2023'],
      [2, '3 Feb 2023'],
    ]);
    expect([...(limited.ofFocus ?? [])]).toEqual(['port', 'pier', 'hall']);
    expect(limitPlate(LISTS, SOURCE, { focus: id('port') }).ofFocus).toBeUndefined();
  });
});
