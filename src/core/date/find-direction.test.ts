import { describe, expect, it } from 'vitest';
import { findDirection, readClauses } from './find-direction.ts';
import type { Direction } from './find-direction.ts';
import { readTokens } from './read-tokens.ts';

/** The day in question is printed as “Monday”. */
function direct(text: string): Direction {
  const tokens = readTokens(text, { start: 0, end: text.length });
  const from = tokens.findIndex(({ word }) => word === 'monday');
  return findDirection(readClauses(tokens), { from, to: from + 1 });
}

describe('the direction of a clause', () => {
  it.each([
    'The minister resigned on Monday.',
    'On Monday, the river overflowed its banks; it will rise again.',
    'The mayor on Monday opened the bridge.',
    'She said Monday that the bridge will open soon.',
    'The bridge has been closed since Monday.',
    'The crew was rescued Monday by a trawler that will tow the ship.',
    'He says Monday was quiet.',
    'The council agreed on Monday to build a school.',
    'They had been told on Monday to leave.',
    'The man managed to flee on Monday.',
    'On Monday, a day after a stop at the mill that makes the finest paper in the valley, the mayor rode to the coast.',
    'On Monday, two days before a vote on the budget, which splits the town, she resigned.',
    'On Monday, after a walk, he slept.',
  ])('is past in: %s', (text) => {
    expect(direct(text)).toBe('past');
  });

  it.each([
    'The bridge will open on Monday.',
    'The trial is set to begin on Monday.',
    'The fair, visited by thousands, is due to close on Monday.',
    'A hearing has been scheduled for Monday.',
    'A vote to be held on Monday could change that.',
    'The match was postponed to Monday.',
    'The ferry arrives on Monday.',
    'The school stays shut until Monday.',
    'She said he would return on Monday.',
    'The deal may be signed on Monday.',
    'They are expected in the port on Monday.',
    'The pilots plan to strike on Monday.',
    'They could vote as early as Monday.',
    'On Monday, a day after a visit to a yard that makes boats, the mayor will open the bridge.',
  ])('is future in: %s', (text) => {
    expect(direct(text)).toBe('future');
  });

  it.each(['Talks in Vienna, Monday', 'Monday', 'A quiet Monday in May', 'A trip to the lake on Monday'])(
    'is open in: %s',
    (text) => {
      expect(direct(text)).toBeUndefined();
    },
  );
});
