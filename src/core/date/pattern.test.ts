import { describe, expect, it } from 'vitest';
import { compileRules, matchAt } from './pattern.ts';
import type { Rule } from './pattern.ts';
import { readTokens } from './read-tokens.ts';

const toSet =
  (value: string): Rule['build'] =>
  () => ({ kind: 'set', value });
const match = (rules: readonly Rule[], text: string, at = 0): unknown =>
  matchAt(compileRules(rules), readTokens(text, { start: 0, end: text.length }), at);

describe('patterns', () => {
  it('take the longest match', () => {
    const rules = [
      { patterns: ['a'], build: toSet('short') },
      { patterns: ['a b? c'], build: toSet('long') },
    ];
    expect(match(rules, 'a b c')).toEqual({ length: 3, expression: { kind: 'set', value: 'long' } });
    expect(match(rules, 'a c')).toEqual({ length: 2, expression: { kind: 'set', value: 'long' } });
    expect(match(rules, 'a d')).toEqual({ length: 1, expression: { kind: 'set', value: 'short' } });
    expect(match(rules, 'd a')).toBeUndefined();
  });

  it('prefer the earlier rule where two take the same words', () => {
    const rules = [
      { patterns: ['x|y'], build: toSet('first') },
      { patterns: ['y'], build: toSet('second') },
    ];
    expect(match(rules, 'y')).toMatchObject({ expression: { value: 'first' } });
  });

  it('fall back to a shorter match when a rule refuses', () => {
    const rules = [
      { patterns: ['a b'], build: () => undefined },
      { patterns: ['a'], build: toSet('kept') },
    ];
    expect(match(rules, 'a b')).toMatchObject({ length: 1 });
  });

  it('hand over what they named, and what stands around it', () => {
    const seen: unknown[] = [];
    const build: Rule['build'] = ({ get, number, before, after, tokens }) => {
      seen.push([get('n')?.word, number('n'), get('of')?.word, before?.word, after?.word, tokens.length]);
      return undefined;
    };
    match([{ patterns: ['n=NUM ( of=of )? UNITS'], build }], 'for 3 of days now', 1);
    match([{ patterns: ['n=NUM ( of=of )? UNITS'], build }], '4 days');
    expect(seen).toEqual([
      ['3', 3, 'of', 'for', 'now', 3],
      ['4', 4, undefined, undefined, undefined, 2],
    ]);
  });

  it('without any rule match nothing', () => {
    expect(match([], 'a')).toBeUndefined();
  });
});
