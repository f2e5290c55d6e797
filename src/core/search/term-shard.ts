import { ByteReader, ByteWriter } from './bytes.ts';
import { SEARCH_VERSION, SLOTS } from './index-settings.ts';
import type { Slots } from './index-settings.ts';
import { decodeUtf8, encodeUtf8 } from './utf8.ts';

/** A run of terms in order, and the records that have them. */
export interface TermShard {
  readonly terms: readonly string[];
  /** How many records have each term. */
  readonly counts: Uint32Array;
  /** The lists of the term at this place. */
  readonly slotsOf: (place: number) => Slots;
}

/** Terms with their lists, in order. */
export interface TermEntry {
  readonly term: string;
  readonly slots: Slots;
}

/**
 * Writes a shard, column by column so that like stands by like: version, number of terms, terms (letters shared with the one before, then the
 * rest), counts, gaps between record numbers, and slots, two to a byte. Terms whose records all have the last slot, facets, leave it out.
 */
export function encodeShard(entries: readonly TermEntry[]): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  writer.number(SEARCH_VERSION);
  writeTerms(
    writer,
    entries.map(({ term }) => term),
  );
  const lists = entries.map(({ slots }) => flatten(slots));
  for (const list of lists) writer.number(list.records.length * 2 + (list.isFlat ? 1 : 0));
  for (const { records } of lists) {
    let before = -1;
    for (const record of records) {
      writer.number(record - before - 1);
      before = record;
    }
  }
  for (const list of lists) if (!list.isFlat) writer.run(packSlots(list.slots));
  return writer.toBytes();
}

/** Writes terms in order without lists, for a vocabulary. */
export function encodeTerms(terms: readonly string[]): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  writer.number(SEARCH_VERSION);
  writeTerms(writer, terms);
  return writer.toBytes();
}

/** Reads what `encodeTerms` wrote. Throws when it is damaged or of another version. */
export function decodeTerms(bytes: Uint8Array): readonly string[] {
  return readTerms(openBytes(bytes));
}

/** Opens a shard; lists are decoded when they are asked for. Throws when it is damaged or of another version. */
export function openShard(bytes: Uint8Array): TermShard {
  const reader = openBytes(bytes);
  const terms = readTerms(reader);
  const counts = new Uint32Array(terms.length);
  const flat = new Uint8Array(terms.length);
  for (let at = 0; at < terms.length; at += 1) {
    const value = reader.number();
    counts[at] = Math.floor(value / 2);
    flat[at] = value % 2;
  }
  const places = counts.map((count) => {
    const place = reader.at;
    reader.skipNumbers(count);
    return place;
  });
  const nibbles = counts.map((count, at) => {
    const place = reader.at;
    if (flat[at] === 0) reader.run(Math.ceil(count / 2));
    return place;
  });
  return {
    terms,
    counts,
    slotsOf(place) {
      const [count = 0, start = 0, nibble = 0] = [counts[place], places[place], nibbles[place]];
      return flat[place] === 1
        ? [...NO_RECORDS, readRecords(bytes, start, count)]
        : spread(readRecords(bytes, start, count), bytes.subarray(nibble));
    },
  };
}

/** Before the last slot. */
const NO_RECORDS: readonly undefined[] = Array.from({ length: SLOTS - 1 }, () => undefined);

/** The record numbers of a list, from the gaps between them. That they end where they should was seen when the shard was opened. */
function readRecords(bytes: Uint8Array, start: number, count: number): number[] {
  const records: number[] = [];
  let at = start;
  let record = -1;
  for (let step = 0; step < count; step += 1) {
    let byte = bytes[at++] as number;
    let gap = byte & 127;
    for (let factor = 128; byte > 127; factor *= 128) {
      byte = bytes[at++] as number;
      gap += (byte & 127) * factor;
    }
    record += gap + 1;
    records.push(record);
  }
  return records;
}

/** Records by their slots, which stand two to a byte. */
function spread(records: readonly number[], pairs: Uint8Array): Slots {
  const slots: number[][] = [];
  for (let step = 0; step < records.length; step += 1) {
    const pair = pairs[step >> 1] as number;
    (slots[step % 2 === 0 ? pair & 15 : pair >> 4] ??= []).push(records[step] as number);
  }
  return slots;
}

function openBytes(bytes: Uint8Array): ByteReader {
  const reader = new ByteReader(bytes);
  if (reader.number() !== SEARCH_VERSION) throw new RangeError('The index is of another version');
  return reader;
}

interface FlatList {
  readonly records: readonly number[];
  readonly slots: readonly number[];
  readonly isFlat: boolean;
}

function flatten(slots: Slots): FlatList {
  const pairs = [...slots.entries()].flatMap(([slot, records]) => (records ?? []).map((record) => ({ record, slot })));
  pairs.sort((a, b) => a.record - b.record);
  return {
    records: pairs.map(({ record }) => record),
    slots: pairs.map(({ slot }) => slot),
    isFlat: pairs.every(({ slot }) => slot === SLOTS - 1),
  };
}

function packSlots(slots: readonly number[]): Uint8Array {
  const packed = new Uint8Array(Math.ceil(slots.length / 2));
  for (const [at, slot] of slots.entries()) packed[at >> 1] = (packed[at >> 1] ?? 0) | (slot << (at % 2 === 0 ? 0 : 4));
  return packed;
}

/** Each term as the number of letters (UTF-16 units) that it shares with the one before, and the rest. */
function writeTerms(writer: ByteWriter, terms: readonly string[]): void {
  writer.number(terms.length);
  let before = '';
  for (const term of terms) {
    let shared = 0;
    while (shared < term.length && term.charCodeAt(shared) === before.charCodeAt(shared)) shared += 1;
    // The two halves of one character stay together.
    if (/[\uDC00-\uDFFF]/.test(term.charAt(shared))) shared -= 1;
    const rest = encodeUtf8(term.slice(Math.max(0, shared)));
    writer.number(Math.max(0, shared));
    writer.number(rest.length);
    writer.run(rest);
    before = term;
  }
}

function readTerms(reader: ByteReader): readonly string[] {
  const terms: string[] = [];
  const count = reader.number();
  let before = '';
  for (let at = 0; at < count; at += 1) {
    const shared = reader.number();
    if (shared > before.length) throw new RangeError('The terms are damaged');
    before = before.slice(0, shared) + decodeUtf8(reader.run(reader.number()));
    terms.push(before);
  }
  return terms;
}
