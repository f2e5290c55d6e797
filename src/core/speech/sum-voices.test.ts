import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attribution, SentenceVoice, VoiceCategory } from './speech.ts';
import { sumVoices } from './sum-voices.ts';

const CATEGORIES = ['own', 'state-media', 'institution', 'named', 'unnamed'] as const;

function attribution(...labels: readonly string[]): Attribution {
  return {
    content: { start: 0, end: 1 },
    quotes: [],
    form: 'reported',
    how: 'cue',
    chain: labels.map((label, i) => ({ role: i === 0 ? 'speaker' : 'carrier', label, basis: 'given' })),
  };
}

/** A text of one sentence for each entry: its number of words, its category, and the place of its attribution. */
function speech(entries: readonly (readonly [words: number, VoiceCategory, attribution?: number])[]) {
  let text = '';
  const voices = entries.map(([words, category, at]): SentenceVoice => {
    const start = text.length;
    text += `${'word '.repeat(words).trim()}.`;
    const sentence = { start, end: text.length };
    text += ' ';
    return { sentence, category, ...(at !== undefined && { attribution: at }) };
  });
  return { text, voices };
}

describe('who speaks in a text', () => {
  it('is nobody when nothing was read', () => {
    expect(sumVoices('Any text.', { voices: [], attributions: [] })).toEqual([]);
  });

  it('is counted by words, each sentence once, own account first', () => {
    const { text, voices } = speech([
      [1, 'unnamed', 0],
      [6, 'own'],
      [3, 'own'],
    ]);
    expect(sumVoices(text, { voices, attributions: [attribution('officials')] })).toEqual([
      { category: 'own', place: 0, words: 9, percent: 90, sentences: [1, 2] },
      { category: 'unnamed', place: 0, words: 1, percent: 10, sentences: [0] },
    ]);
  });

  it('tells two state media apart by who carried the words last, and puts further ones together', () => {
    const { text, voices } = speech([
      [1, 'state-media', 0],
      [1, 'state-media', 1],
      [1, 'state-media', 2],
      [1, 'state-media', 3],
      [1, 'state-media', 0],
    ]);
    const attributions = [
      attribution('Mara Olt', 'Northern Wire'),
      attribution('Isle Radio'),
      attribution('Valley News'),
      attribution('Delta Press'),
    ];
    const shares = sumVoices(text, { voices, attributions });
    expect(shares.map(({ medium, place, sentences }) => [medium, place, sentences])).toEqual([
      ['Northern Wire', 0, [0, 4]],
      ['Isle Radio', 1, [1]],
      [undefined, 2, [2, 3]],
    ]);
  });

  it('knows a medium by its name, however it is printed', () => {
    const { text, voices } = speech([
      [1, 'state-media', 0],
      [1, 'state-media', 1],
    ]);
    const chains = ['Northern Wire', 'NW'].map((label) => attribution(label));
    const attributions = chains.map((one) => ({ ...one, chain: one.chain.map((link) => ({ ...link, name: 'nw' })) }));
    expect(sumVoices(text, { voices, attributions })).toMatchObject([{ medium: 'Northern Wire', sentences: [0, 1] }]);
  });

  it('has whole per cents that add up', () => {
    const { text, voices } = speech([
      [1, 'own'],
      [1, 'named'],
      [1, 'unnamed'],
    ]);
    expect(sumVoices(text, { voices, attributions: [] }).map(({ percent }) => percent)).toEqual([34, 33, 33]);
  });

  it('holds every sentence once, whatever is read', () => {
    const entries = fc.array(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.constantFrom(...CATEGORIES), fc.nat(4)), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(entries, (list) => {
        const { text, voices } = speech(list);
        const shares = sumVoices(text, { voices, attributions: ['a', 'b', 'c'].map((label) => attribution(label)) });
        expect(shares.flatMap(({ sentences }) => sentences).toSorted((a, b) => a - b)).toEqual(voices.map((_, i) => i));
        expect(shares.reduce((sum, { percent }) => sum + percent, 0)).toBe(100);
        expect(shares.reduce((sum, { words }) => sum + words, 0)).toBe(list.reduce((sum, [words]) => sum + words, 0));
      }),
    );
  });
});
