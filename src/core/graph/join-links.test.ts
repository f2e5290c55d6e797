import { describe, expect, it } from 'vitest';
import type { EventDate } from '../event/event.ts';
import { joinLinks } from './join-links.ts';
import type { LinkKind, TextLink } from './link.ts';

const toLink = (...[a, b, kind, verb, edtf]: [string, string, LinkKind, string, string?]): TextLink => ({
  a,
  b,
  kind,
  verb,
  ...(edtf !== undefined && { when: toDate(edtf) }),
  modality: kind === 'expected' ? 'expected' : 'happened',
  sentence: { start: 0, end: 9 },
  words: { start: 0, end: 9 },
});
const toDate = (edtf: string): EventDate => ({
  edtf,
  begin: edtf,
  end: edtf,
  precision: 'day',
  basis: 'given',
  why: '',
});

describe('joinLinks', () => {
  it('joins meetings whoever acts, with every date once and the phrase that tells most', () => {
    const joined = joinLinks([
      [toLink('lund', 'kral', 'met', 'met', '2024-05-03'), toLink('lund', 'tarvo', 'at', 'visited')],
      [toLink('kral', 'lund', 'met', 'briefed', '2024-05-01'), toLink('lund', 'kral', 'met', 'met', '2024-05-03')],
    ]);
    expect(joined).toEqual([
      {
        a: 'kral',
        b: 'lund',
        kind: 'met',
        verb: 'briefed',
        dates: ['2024-05-01', '2024-05-03'],
        modality: 'happened',
        tellings: [
          { text: 0, link: 0 },
          { text: 1, link: 0 },
          { text: 1, link: 1 },
        ],
      },
      expect.objectContaining({ a: 'lund', b: 'tarvo', kind: 'at', verb: 'visited', dates: [] }),
    ]);
  });

  it('turns a phrase round with its names', () => {
    expect(joinLinks([[toLink('lund', 'kral', 'met', 'greeted')]])).toEqual([
      expect.objectContaining({ a: 'kral', b: 'lund', verb: 'was greeted by' }),
    ]);
    expect(joinLinks([[toLink('lund', 'kral', 'met', 'spoke to')]])[0]?.verb).toBe('spoke with');
  });

  it('keeps kinds and directions apart', () => {
    const links = [
      toLink('a', 'b', 'said', 'praised'),
      toLink('b', 'a', 'said', 'praised'),
      toLink('a', 'b', 'expected', 'may meet'),
    ];
    expect(joinLinks([links]).map(({ a, b, kind }) => `${a} ${kind} ${b}`)).toEqual([
      'a expected b',
      'a said b',
      'b said a',
    ]);
  });

  it('makes nothing of nothing', () => {
    expect(joinLinks([])).toEqual([]);
    expect(joinLinks([[], []])).toEqual([]);
  });
});
