import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteReader, ByteWriter } from './bytes.ts';
import { decodeBase64 } from './base64.ts';
import { decodeTerms, encodeShard, encodeTerms, openShard } from './term-shard.ts';
import { decodeUtf8, encodeUtf8 } from './utf8.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 12 }).map((value) => value.toWellFormed());
const terms = fc.uniqueArray(text, { maxLength: 20 }).map((list) => list.toSorted());
const slots = fc
  .uniqueArray(fc.nat(5000), { minLength: 1, maxLength: 40 })
  .chain((records) =>
    fc
      .array(fc.nat(15), { minLength: records.length, maxLength: records.length })
      .map((weights) => ({ records, weights })),
  )
  .map(({ records, weights }) => {
    const lists: number[][] = [];
    for (const [at, record] of records.toSorted((a, b) => a - b).entries())
      (lists[weights[at] ?? 0] ??= []).push(record);
    return lists;
  });

describe('a shard', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(terms, fc.array(slots, { minLength: 20, maxLength: 20 }), (list, lists) => {
        const entries = list.map((term, at) => ({ term, slots: lists[at] ?? [] }));
        const shard = openShard(encodeShard(entries));
        expect(shard.terms).toEqual(list);
        for (const [at, entry] of entries.entries()) {
          expect(shard.counts[at]).toBe(entry.slots.flat().length);
          expect([...shard.slotsOf(at)].map((one) => one ?? [])).toEqual([...entry.slots].map((one) => one ?? []));
        }
        expect(decodeTerms(encodeTerms(list))).toEqual(list);
      }),
    );
  });

  it('that is damaged or of another version is refused', () => {
    const bytes = encodeShard([{ term: 'ferry', slots: [[1, 2, 3]] }]);
    expect(() => openShard(bytes.slice(0, -3))).toThrow(RangeError);
    expect(() => openShard(Uint8Array.from([99, ...bytes.slice(1)]))).toThrow('another version');
    expect(() => openShard(new Uint8Array())).toThrow(RangeError);
  });
});

describe('bytes', () => {
  it('keep numbers and text', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffffffff)), text, (numbers, words) => {
        const writer = new ByteWriter();
        for (const number of numbers) writer.number(number);
        const reader = new ByteReader(writer.toBytes());
        expect(numbers.map(() => reader.number())).toEqual(numbers);
        expect(writer.length).toBe(writer.toBytes().length);
        expect(decodeUtf8(encodeUtf8(words))).toBe(words);
        expect([...encodeUtf8(words)]).toEqual([...new TextEncoder().encode(words)]);
      }),
    );
  });

  it('come back from base64', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect([...decodeBase64(btoa(String.fromCharCode(...bytes)))]).toEqual([...bytes]);
      }),
    );
    expect(() => decodeBase64('a*bc')).toThrow('damaged');
  });
});
