import { getIssues } from '@placemarkio/check-geojson';
import { describe, expect, it } from 'vitest';
import type { ArticleId, NameId, StoryId } from '../address/ids.ts';
import type { Article, AtlasEvent, AtlasName } from '../atlas/atlas.ts';
import type { NameGeo } from '../entity/name.ts';
import { findStops } from './find-stops.ts';
import { shows } from './frame.ts';
import { gatherPlates } from './gather-plates.ts';
import { writeGeoJson } from './write-geojson.ts';

const STORY = 'harbour' as StoryId;
const STORIES = [{ id: STORY, title: 'Harbour' }];
const articles = [{ id: 'a', story: STORY }, { id: 'b' }] as unknown as readonly Article[];

function name(id: string, geo?: readonly [number, number, NameGeo['precision']], article = 'a'): AtlasName {
  return {
    id,
    type: geo || id.startsWith('no') ? 'LOC' : 'PER',
    label: id.toUpperCase(),
    articles: [{ article: article as ArticleId, mentions: 2 }],
    ...(geo && { geo: { lat: geo[0], lng: geo[1], precision: geo[2], basis: 'A list.' } }),
  } as unknown as AtlasName;
}

function event(day: string, where: readonly string[], more: Partial<AtlasEvent> = {}, end = day): AtlasEvent {
  return {
    id: `${day}-${where.join('-')}`,
    story: STORY,
    when: { edtf: day, begin: day, end, basis: 'given', precision: 'day', why: '' },
    modality: 'happened',
    where: where as NameId[],
    involved: ['ines' as NameId],
    evidence: [{ chain: [] }],
    ...more,
  } as unknown as AtlasEvent;
}

const NAMES = [
  name('ines'),
  name('averil', [10, 20, 'city']),
  name('brill', [12, 22, 'point']),
  name('coast', [11, 21, 'area']),
  name('far', [60, -120, 'country']),
  name('nowhere'),
  name('other', [0, 0, 'city'], 'b'),
];
const EVENTS = [
  event('2023-01-02', ['averil']),
  event('2023-01-03', ['brill', 'coast']),
  event('2023-01-09', ['averil']),
];

describe('the places of a story', () => {
  const [plate, loose] = gatherPlates({ articles, names: NAMES, events: EVENTS }, STORIES).map(
    ({ content }) => content,
  );
  it('are fitted to the towns and spots of its events; what lies in between is drawn, the rest is elsewhere', () => {
    expect(plate?.places.map(({ id, events, when }) => [id, events, when])).toEqual([
      ['averil', 2, '2–9 Jan 2023'],
      ['brill', 1, '3 Jan 2023'],
      ['coast', 1, '3 Jan 2023'],
    ]);
    expect(plate?.elsewhere.map(({ id }) => id)).toEqual(['far']);
    expect(plate?.unlocated).toEqual([{ id: 'nowhere', label: 'NOWHERE', mentions: 2, events: 0, when: '' }]);
  });

  it('have room around a town at the edge, though nothing happened there', () => {
    const names = [...NAMES, name('edge', [8.1, 21, 'city'])];
    const [{ content } = { content: undefined }] = gatherPlates({ articles, names, events: EVENTS }, STORIES);
    expect(content?.places.map(({ id }) => id)).toContain('edge');
    for (const { geo } of content?.places ?? []) expect(content?.frame && shows(content.frame, geo, 40)).toBe(true);
  });

  it('of articles without a story have a plate of their own', () => {
    expect(loose?.story).toBeUndefined();
    expect(loose?.places.map(({ id }) => id)).toEqual(['other']);
  });

  it('are numbered in the order of stops', () => {
    expect(plate?.stops).toEqual({ person: 'INES', places: ['averil', 'brill'] });
    expect(plate?.places.map(({ stop }) => stop)).toEqual([1, 2, undefined]);
  });
});

describe('the order of stops', () => {
  const spots = new Set(['averil', 'brill'] as NameId[]);
  it.each<[string, readonly AtlasEvent[]]>([
    ['a country or an area', [event('2023-01-02', ['far']), event('2023-01-03', ['coast'])]],
    [
      'an unclear date',
      [
        event('2023-01-02', ['averil']),
        event('2023-01-03', ['brill'], { when: { ...event('2023-01-03', []).when, basis: 'unclear' } }),
      ],
    ],
    [
      'what was only expected',
      [event('2023-01-02', ['averil']), event('2023-01-03', ['brill'], { modality: 'expected' })],
    ],
    [
      'a time that overlaps with another',
      [event('2023-01', ['averil'], {}, '2023-01-31'), event('2023-01-09', ['brill'])],
    ],
    ['one place alone', [event('2023-01-02', ['averil']), event('2023-01-09', ['averil'])]],
  ])('is not made of %s', (_, events) => {
    const counted = events.map((one) => ({ ...one, rests: 0 }));
    expect(findStops(counted, { names: NAMES, spots })).toBeUndefined();
  });
});

describe('places as a file', () => {
  it('are GeoJSON that says how exact each is', () => {
    const [plate] = gatherPlates({ articles, names: NAMES, events: EVENTS }, STORIES);
    const places = (plate?.content.places ?? []).map((place) => ({ ...place, story: 'Harbour' }));
    const source = { title: 'T', places, urlOf: ({ id }: { readonly id: string }) => `https://x.example/names/${id}/` };
    const text = writeGeoJson({ ...source, notice: 'Retold.' });
    expect(getIssues(text)).toEqual([]);
    const { features, ...whole } = JSON.parse(text) as { readonly features: readonly object[] };
    expect(whole).toEqual({
      type: 'FeatureCollection',
      title: 'T',
      notice: 'Retold.',
      credit: 'Towns: GeoNames (geonames.org), CC BY 4.0',
    });
    expect(features.map((feature) => 'id' in feature && feature.id)).toEqual(places.map(({ id }) => `Harbour/${id}`));
    expect(features[0]).toEqual({
      type: 'Feature',
      id: 'Harbour/averil',
      geometry: { type: 'Point', coordinates: [20, 10] },
      properties: {
        name: 'AVERIL',
        story: 'Harbour',
        mentions: 2,
        events: places[0]?.events,
        when: places[0]?.when,
        stop: 1,
        precision: 'city',
        position: 'Not from the reports. A list.',
        url: 'https://x.example/names/averil/',
      },
    });
    expect(features[2]).toMatchObject({ properties: { precision: 'area' } });
    expect(writeGeoJson(source)).not.toContain('notice');
  });
});
