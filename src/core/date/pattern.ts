import type { Expression } from './expression.ts';
import type { Token } from './token.ts';

/** What a rule found, for its builder. */
export interface Found {
  /** The token that the pattern named so; `undefined` when that part was left out. */
  readonly get: (name: string) => Token | undefined;
  /** The number of a named token; 0 when it was left out. */
  readonly number: (name: string) => number;
  /** The tokens that were matched. */
  readonly tokens: readonly Token[];
  readonly before: Token | undefined;
  readonly after: Token | undefined;
}

/** Turns what was found into an expression, or says that it is none. */
export type Build = (found: Found) => Expression | undefined;

/** Patterns with one meaning. */
export interface Rule {
  /**
   * Words and classes separated by spaces: `a|b` either, `x?` may be missing, `( … )?` a part that may be missing, `name=x` for the builder.
   */
  readonly patterns: readonly string[];
  readonly build: Build;
}

/** All rules as one tree over symbols: walked once from each token, it never goes back. */
export interface Grammar {
  readonly root: Node;
}

interface Node {
  readonly next: Map<string, Node>;
  readonly accepts: Accept[];
}

interface Accept {
  readonly order: number;
  readonly names: readonly (string | undefined)[];
  readonly build: Build;
}

interface Step {
  readonly symbols: readonly string[];
  readonly name?: string;
}

/** A match: the number of tokens that it takes and what they say. */
export interface Match {
  readonly length: number;
  readonly expression: Expression;
}

/** Compiles rules, earlier ones first where two take the same tokens. */
export function compileRules(rules: readonly Rule[]): Grammar {
  const root: Node = { next: new Map(), accepts: [] };
  rules.forEach(({ patterns, build }, order) => {
    for (const pattern of patterns) {
      for (const steps of expand(pattern.split(' '))) addPath(root, steps, { order, build });
    }
  });
  return { root };
}

/**
 * The longest match that starts at a token and that its rule agrees to. The tree has no loops, so the work per token is bounded by the
 * longest pattern.
 */
export function matchAt(grammar: Grammar, tokens: readonly Token[], at: number): Match | undefined {
  const ends: { readonly length: number; readonly accept: Accept }[] = [];
  let nodes: readonly Node[] = [grammar.root];
  for (let length = 1; at + length <= tokens.length; length += 1) {
    nodes = stepAll(nodes, tokens[at + length - 1]?.symbols ?? []);
    if (nodes.length === 0) break;
    for (const node of nodes) for (const accept of node.accepts) ends.push({ length, accept });
  }
  if (ends.length === 0) return undefined;
  ends.sort((a, b) => b.length - a.length || a.accept.order - b.accept.order);
  for (const { length, accept } of ends) {
    const expression = accept.build(toFound(tokens, at, length, accept.names));
    if (expression !== undefined) return { length, expression };
  }
  return undefined;
}

/** Plain loops: this runs for every token of every text. */
function stepAll(nodes: readonly Node[], symbols: readonly string[]): readonly Node[] {
  const next: Node[] = [];
  for (const node of nodes) {
    for (const symbol of symbols) {
      const step = node.next.get(symbol);
      if (step !== undefined) next.push(step);
    }
  }
  return next;
}

function toFound(tokens: readonly Token[], at: number, length: number, names: Accept['names']): Found {
  const matched = tokens.slice(at, at + length);
  const get = (name: string): Token | undefined => {
    const index = names.indexOf(name);
    return index < 0 ? undefined : matched[index];
  };
  return {
    get,
    number: (name) => get(name)?.number ?? 0,
    tokens: matched,
    before: tokens[at - 1],
    after: tokens[at + length],
  };
}

/** Every way to read a pattern without its optional parts. */
function expand(words: readonly string[]): readonly (readonly Step[])[] {
  const [first, ...rest] = words;
  if (first === undefined) return [[]];
  if (first === '(') {
    const close = rest.indexOf(')?');
    const inner = expand(rest.slice(0, close));
    const after = expand(rest.slice(close + 1));
    return [...inner.flatMap((part) => after.map((tail) => [...part, ...tail])), ...after];
  }
  const optional = first.length > 1 && first.endsWith('?');
  const step = toStep(optional ? first.slice(0, -1) : first);
  const tails = expand(rest);
  const taken = tails.map((tail) => [step, ...tail]);
  return optional ? [...taken, ...tails] : taken;
}

function toStep(word: string): Step {
  const equals = word.indexOf('=');
  const symbols = word.slice(equals + 1).split('|');
  return equals < 0 ? { symbols } : { symbols, name: word.slice(0, equals) };
}

function addPath(root: Node, steps: readonly Step[], { order, build }: Pick<Accept, 'order' | 'build'>): void {
  if (steps.length === 0) return;
  let nodes: readonly Node[] = [root];
  for (const { symbols } of steps) nodes = nodes.flatMap((node) => symbols.map((symbol) => stepTo(node, symbol)));
  for (const node of nodes) node.accepts.push({ order, build, names: steps.map(({ name }) => name) });
}

function stepTo(node: Node, symbol: string): Node {
  const known = node.next.get(symbol);
  if (known !== undefined) return known;
  const next: Node = { next: new Map(), accepts: [] };
  node.next.set(symbol, next);
  return next;
}
