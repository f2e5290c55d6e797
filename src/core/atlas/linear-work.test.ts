import { describe, expect, it } from 'vitest';
import { splitParagraphs } from '../article/split-paragraphs.ts';
import { findTimexes } from '../date/find-timexes.ts';
import { findEvents } from '../event/find-events.ts';
import { findLinks } from '../graph/find-links.ts';
import { findSpeech } from '../speech/find-speech.ts';
import type { NamedText } from '../speech/named-text.ts';

const PART = 'Ida Holm met Jan Berg on Friday. The wire quoted Ida Holm as saying “we will sail.”\n\n';
const NAMES = ['Ida Holm', 'Jan Berg'];

/** The part so many times, with its names. */
function repeat(times: number): NamedText {
  const text = PART.repeat(times);
  const paragraphs = splitParagraphs(text);
  const found = [...text.matchAll(/Ida Holm|Jan Berg/g)];
  return {
    text,
    headings: [],
    captions: [],
    paragraphs,
    mentions: found.map(({ 0: name, index }) => ({ start: index, end: index + name.length, type: 'PER', name })),
    names: new Map(NAMES.map((name) => [name, { type: 'PER', label: name, shortLabel: name }])),
    timexes: findTimexes({
      text,
      sentences: paragraphs.flatMap(({ sentences }) => sentences),
      published: '2024-05-06',
    }),
    published: '2024-05-06',
  };
}

/** The same list; `count` is called each time that one of its items is read. */
function watch<T>(list: readonly T[], count: () => void): readonly T[] {
  return new Proxy(list, {
    get(target, key, receiver): unknown {
      if (typeof key === 'string' && /^\d+$/.test(key)) count();
      return Reflect.get(target, key, receiver);
    },
  });
}

/** How often names, dates and attributions are looked at while the speech, events and links of the text are found. */
function countLooks(times: number): { readonly looks: number; readonly found: number } {
  let looks = 0;
  const count = (): void => {
    looks += 1;
  };
  const plain = repeat(times);
  const text = { ...plain, mentions: watch(plain.mentions, count), timexes: watch(plain.timexes, count) };
  const { attributions, voices } = findSpeech(text);
  const speech = { attributions: watch(attributions, count), voices };
  const found = attributions.length + findEvents(text, speech).length + findLinks(text, speech).length;
  return { looks, found };
}

describe('reading a text', () => {
  it('looks at names, dates and attributions in proportion to their number', () => {
    const [short, long] = [countLooks(60), countLooks(120)];
    expect(short.found).toBeGreaterThanOrEqual(120);
    expect(long.found).toBe(2 * short.found);
    expect(long.looks / short.looks).toBeLessThan(2.2);
  });
});
