import { describe, expect, it } from 'vitest';
import { packNameModel } from './name-model.ts';
import { TAG_COUNT } from './name-tags.ts';
import { openNames } from './open-names.ts';

describe('openNames', () => {
  const model = packNameModel({
    clusters: { words: [], fine: new Uint16Array(), kinds: new Uint16Array(), coarse: new Uint16Array() },
    weights: {
      features: new Uint32Array(),
      weights: new Int8Array(),
      transitions: new Int16Array(TAG_COUNT * TAG_COUNT),
    },
  });

  it('needs only bytes and text', () => {
    const { recognise, gazetteer, places } = openNames({
      model,
      gazetteer: 'country\tFR\tFrance',
      places: 'country\tFR\t46.6\t2.5\tFrance',
    });
    const text = 'they sailed to France';
    expect(recognise(text, [{ start: 0, end: text.length }])).toEqual([{ start: 15, end: 21, type: 'LOC' }]);
    expect(gazetteer.findCountry('france')).toBe('FR');
    expect(places.findCountry('FR')?.lat).toBe(46.6);
  });

  it('refuses bytes that are no model', () => {
    expect(() => openNames({ model: new Uint8Array(8), gazetteer: '', places: '' })).toThrow('not a name model');
  });
});
