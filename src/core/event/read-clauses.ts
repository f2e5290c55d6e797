import { cutPieces, type Piece, startsWithVerb } from './cut-pieces.ts';
import { type PlacedTimex, placeTimexes } from './place-timexes.ts';
import type { Word } from './read-words.ts';
import { isFinite, readVerb, type Verb } from './read-verbs.ts';
import { isAdverb, RELATIVES, TIME_OPENERS } from './word-classes.ts';

/** A stretch of words between two borders, with at most one finite verb. Numbers are places in the sentence's words. */
export interface Segment {
  /** First word behind the opener. */
  readonly from: number;
  readonly to: number;
  /** The word that opens it, in lower case; `''` at the start, a mark where there is no word. */
  readonly opener: string;
  /** A comma or another mark stands before it. */
  readonly apart: boolean;
  /** In order. */
  readonly verbs: readonly Verb[];
  /** Which clause it belongs to. */
  readonly clause: number;
}

/** A finite verb and what belongs to it. */
export interface Clause {
  readonly parent?: number;
  /** The word that opens it; `''` for a main clause. */
  readonly opener: string;
  /** Places of its segments. */
  readonly segments: readonly number[];
}

/** A sentence cut into clauses. */
export interface ReadSentence {
  readonly words: readonly Word[];
  readonly segments: readonly Segment[];
  readonly clauses: readonly Clause[];
  /** In order. */
  readonly timexes: readonly PlacedTimex[];
}

/** Cuts a sentence at its marks and at the words that open clauses, and says which stretches belong together. */
export function readClauses(words: readonly Word[]): ReadSentence {
  const verbs = words.map((_, at) => readVerb(words, at));
  const pieces = cutPieces(words, verbs);
  const { clauses, owners } = joinPieces(words, pieces);
  const segments = pieces.map((piece, index) => ({ ...piece, clause: owners[index] ?? 0 }));
  return { words, segments, clauses, timexes: placeTimexes(words, segments) };
}

interface Draft {
  parent?: number;
  opener: string;
  segments: number[];
  finite: boolean;
}

/** Which pieces are one clause. A relative or a time clause ends at the comma behind which another finite verb has its own subject, or lacks one. */
function joinPieces(
  words: readonly Word[],
  pieces: readonly Piece[],
): { readonly clauses: readonly Clause[]; readonly owners: readonly number[] } {
  const drafts: Draft[] = [{ opener: '', segments: [], finite: false }];
  const owners: number[] = [];
  let current = 0;
  pieces.forEach((piece, index) => {
    const finite = piece.verbs.some(isFinite) || startsWithVerb(words, piece);
    current = chooseClause(words, { piece, finite, drafts, current });
    const draft = drafts[current];
    draft?.segments.push(index);
    if (draft !== undefined && finite) draft.finite = true;
    owners.push(current);
  });
  return {
    clauses: drafts.map(({ parent, opener, segments }) => ({
      opener,
      segments,
      ...(parent !== undefined && { parent }),
    })),
    owners,
  };
}

interface Choice {
  readonly piece: Piece;
  readonly finite: boolean;
  readonly drafts: Draft[];
  readonly current: number;
}

function chooseClause(words: readonly Word[], { piece, finite, drafts, current }: Choice): number {
  const open = (parent: number | undefined, opener: string): number => {
    drafts.push({ opener, segments: [], finite: false, ...(parent !== undefined && { parent }) });
    return drafts.length - 1;
  };
  const { opener } = piece;
  const here = drafts[current];
  if (RELATIVES.has(opener) || TIME_OPENERS.has(opener)) return open(current, opener);
  if (
    opener === 'because' ||
    opener === 'if' ||
    opener === 'unless' ||
    opener === 'although' ||
    opener === 'though' ||
    opener === 'whether' ||
    opener === 'how' ||
    opener === 'what' ||
    opener === 'why'
  )
    return open(current, opener);
  if (!finite) {
    // A name behind “while he was there,” opens the main clause.
    const free =
      here?.finite === true && piece.apart && TIME_OPENERS.has(here.opener) ? findFree(drafts, current) : undefined;
    return free !== undefined && words[piece.from]?.mention !== undefined ? free : current;
  }
  const free = findFree(drafts, current);
  if (here?.finite !== true && !(here?.parent !== undefined && startsFresh(words, piece, here))) return current;
  if (free !== undefined) return free;
  if (opener === 'and' || opener === 'or' || opener === 'but' || opener === 'yet') {
    const parent = piece.apart ? undefined : here?.parent;
    return open(parent, parent === undefined ? '' : (here?.opener ?? ''));
  }
  return open(undefined, '');
}

/** `after visiting`, `before talks`: what opens with these may do without a finite verb. */
const SPENT: ReadonlySet<string> = new Set(['after', 'before', 'following', 'since', 'until']);

/** The nearest clause around this one that still waits for its verb. */
function findFree(drafts: readonly Draft[], current: number): number | undefined {
  let at = drafts[current]?.parent;
  while (at !== undefined) {
    const draft = drafts[at];
    if (draft?.finite === false && !SPENT.has(draft.opener)) return at;
    at = draft?.parent;
  }
  return undefined;
}

/** Behind “after a luncheon,” a finite verb belongs to the main clause; behind “where the minister, with others,” it does not. */
function startsFresh(words: readonly Word[], piece: Piece, here: Draft): boolean {
  if (!piece.apart || RELATIVES.has(here.opener)) return false;
  const verb = piece.verbs.find(isFinite);
  return verb !== undefined && (verb.from > piece.from || !isAdverb(words[piece.from]?.lower ?? ''));
}
