import { describe, expect, it } from 'vitest';
import type { NameId, StoryId } from '../../core/address/ids.ts';
import type { Collection } from '../../core/atlas/atlas.ts';
import { makeNetwork } from '../../core/graph/make-network.ts';
import type { NetworkLink, NetworkName } from '../../core/graph/network.ts';
import { planScene } from './plan-scene.ts';

const name = (id: string, stories: readonly string[]): NetworkName => ({
  id: id as NameId,
  type: 'PER',
  label: id,
  shortLabel: id,
  stories,
  mentions: 1,
});
const link = (a: string, b: string): NetworkLink => ({
  a: a as NameId,
  b: b as NameId,
  kind: 'met',
  verb: 'met',
  dates: [],
  modality: 'happened',
  sentences: 1,
  stories: ['x'],
  rests: 0,
});
const network = makeNetwork(
  [name('ann', ['x']), name('bo', ['x', 'y']), name('cy', ['z']), name('di', ['y'])],
  [link('ann', 'bo'), link('bo', 'cy')],
);
const collectionOf = (...ids: readonly string[]): Pick<Collection, 'stories'> => ({
  stories: ids.map((id) => ({ id: id as StoryId, title: id.toUpperCase(), by: 'rule' })),
});

interface Asked {
  readonly all: readonly string[];
  readonly stories?: readonly string[];
  readonly focus?: string;
}
interface Drawn {
  readonly shown: readonly string[];
  readonly centre?: string;
  readonly isAround?: boolean;
}

describe('what the map draws', () => {
  const two = ['x', 'y'];
  const many = ['x', 'y', 'z'];

  it.each([
    ['two stories beside each other', { all: two }, { shown: two }],
    ['one of two, and what it shares', { all: two, stories: ['y'] }, { shown: ['y'] }],
    ['of many what lies around the best-linked name', { all: many }, { shown: ['x'], centre: 'bo', isAround: true }],
    ['of many what lies around a focus', { all: many, focus: 'cy' }, { shown: ['z'], centre: 'cy', isAround: true }],
    ['two of many', { all: many, stories: ['x', 'z'], focus: 'ann' }, { shown: ['x', 'z'], centre: 'ann' }],
    ['everything without stories', { all: [] }, { shown: [''] }],
  ])('is %s', (_, asked: Asked, { shown, centre, isAround = false }: Drawn) => {
    const { all, stories = [], focus } = asked;
    const collection = collectionOf(...all);
    const scene = planScene({ network, collection, focus: focus as NameId | undefined, depth: 1, stories });
    expect(scene.plan.stories.map(({ id }) => id)).toEqual(shown);
    expect(scene).toMatchObject({ centre, isAround });
  });

  it('is nothing that is further away than was asked', () => {
    const around = (depth: number) =>
      planScene({ network, collection: collectionOf('x', 'y', 'z'), focus: 'ann' as NameId, depth, stories: [] }).plan;
    expect([...around(1).network.names.keys()]).toEqual(['ann', 'bo']);
    expect([...around(2).network.names.keys()]).toEqual(['ann', 'bo', 'cy']);
    const { names, tiesAmong } = around(2).network;
    expect(tiesAmong(names.keys()).map(({ key }) => key)).toEqual(['ann~bo', 'bo~cy']);
  });

  it('is only the links of the name, until those of the names around it are asked for', () => {
    const ring = makeNetwork([...network.names.values()], [link('ann', 'bo'), link('bo', 'cy'), link('ann', 'cy')]);
    const linksAround = (depth: number) => {
      const { plan } = planScene({
        network: ring,
        collection: collectionOf('x', 'y', 'z'),
        focus: 'ann' as NameId,
        depth,
        stories: [],
      });
      return plan.network.tiesAmong(plan.network.names.keys()).map(({ key }) => key);
    };
    expect(linksAround(1)).toEqual(['ann~bo', 'ann~cy']);
    expect(linksAround(2)).toEqual(['ann~bo', 'ann~cy', 'bo~cy']);
  });
});
