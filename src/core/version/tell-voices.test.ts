import { expect, it } from 'vitest';
import type { Attribution } from '../speech/speech.ts';
import { tellVoices } from './tell-voices.ts';

const said = (label: string): Attribution => ({
  content: { start: 0, end: 5 },
  quotes: [],
  form: 'reported',
  chain: [{ role: 'speaker', label, basis: 'given' }],
  how: 'cue',
});
const voice = (start: number, attribution?: number) => ({
  sentence: { start, end: start + 5 },
  category: 'named' as const,
  ...(attribution !== undefined && { attribution }),
});

it.each([
  [[], undefined],
  [[voice(0)], undefined],
  [[voice(0, 0)], 'Says who: Ines Duarte'],
  [[voice(0, 0), voice(6)], 'Says who, in part: Ines Duarte'],
  [[voice(0, 0), voice(6, 1)], 'Says who: Ines Duarte, the ferry line'],
  [[voice(0, 2)], undefined],
  [[voice(40, 0)], undefined],
])('%j', (voices, tell) => {
  const attributions = [said('Ines Duarte'), said('the ferry line'), said('not stated')];
  expect(tellVoices({ voices, attributions }, { start: 0, end: 20 })).toBe(tell);
});
