import type { EventDate } from '../event/event.ts';
import type { Chunk } from './chunk.ts';
import type { Draft } from './draft.ts';
import { CONDITIONS } from './grammar-words.ts';
import type { TextLink } from './link.ts';
import { toEventDate } from '../event/event-date.ts';
import type { SentenceParts } from './unit.ts';

const MOST_CHARACTERS = 40;
/** Says nothing that a verb of going there does not say. */
const PLAIN_PLACE = /^(?:was|is expected|may be) (?:in|at|near|on)$/;

/** Where drafts come from. */
export interface DraftSource {
  readonly parts: SentenceParts;
  readonly chunks: readonly Chunk[];
  /** `YYYY-MM-DD`. */
  readonly published: string | undefined;
}

/** Gives each draft its date, kind and words, and keeps one link for each pair, kind and verb. */
export function settleLinks(drafts: readonly Draft[], source: DraftSource): readonly TextLink[] {
  const known = new Set<string>();
  const links: TextLink[] = [];
  for (const draft of drafts) {
    if (draft.verb.length > MOST_CHARACTERS || draft.a.name === draft.b.name) continue;
    const link = settle(draft, source);
    const key = `${link.a}\n${link.b}\n${link.kind}\n${link.verb}`;
    const pair = `${link.a}\n${link.b}\n${link.kind}`;
    if (known.has(key) || (PLAIN_PLACE.test(link.verb) && known.has(pair))) continue;
    known.add(key).add(pair);
    links.push(link);
  }
  return links;
}

function settle(draft: Draft, { parts, chunks, published }: DraftSource): TextLink {
  const { a, b, verb, cue } = draft;
  const when = draft.dated ? findDate(draft, parts, chunks) : undefined;
  const modality = modalityOf(draft, chunks, { when, published });
  const words = { start: Math.min(a.start, b.start, cue.start), end: Math.max(a.end, b.end, cue.end) };
  return {
    a: a.name,
    b: b.name,
    kind: modality === 'happened' ? draft.kind : 'expected',
    verb,
    ...(when !== undefined && { when }),
    modality,
    sentence: parts.sentence,
    words,
  };
}

function modalityOf(
  { modality, cue, dated }: Draft,
  chunks: readonly Chunk[],
  { when, published }: { readonly when: EventDate | undefined; readonly published: string | undefined },
): Draft['modality'] {
  if (modality !== 'happened' || !dated) return modality;
  const before = chunks.findLast(
    ({ kind, end }) => end <= cue.start && (kind === 'clause' || kind === 'comma' || kind === 'stop'),
  );
  if (before !== undefined && CONDITIONS.has(before.word)) return 'possible';
  const begin = when?.begin;
  return begin !== undefined && published !== undefined && begin > published ? 'expected' : 'happened';
}

/** The one date of the clause, or the date nearest to the words when the clause has several. */
function findDate({ cue }: Draft, { timexes }: SentenceParts, chunks: readonly Chunk[]): EventDate | undefined {
  const clause = clauseAround(chunks, cue);
  const dates = timexes
    .filter(({ range, type }) => type !== 'SET' && clause.start <= range.start && range.end <= clause.end)
    .filter(({ range }) => !isShut(chunks, range.start, cue))
    .map((timex) => ({
      date: toEventDate(timex),
      away: Math.max(timex.range.start - cue.end, cue.start - timex.range.end),
    }))
    .toSorted((x, y) => x.away - y.away);
  return dates.find(({ date }) => date !== undefined)?.date;
}

/** Whether a date before the verb stands in a clause that a comma has closed: `X, who left in May, met Y`. */
function isShut(chunks: readonly Chunk[], date: number, { start }: Draft['cue']): boolean {
  const hasVerb = chunks.some(({ kind, end }) => kind === 'verb' && end <= date);
  return hasVerb && chunks.some((chunk) => chunk.kind === 'comma' && chunk.start > date && chunk.end <= start);
}

/** The stretch around a verb up to the next verb with a subject of its own, relative or subordinate clause. */
function clauseAround(chunks: readonly Chunk[], cue: Draft['cue']): Draft['cue'] {
  const isBorder = ({ kind, start, end }: Chunk): boolean =>
    (kind === 'relative' || kind === 'clause' || kind === 'stop' || kind === 'verb') &&
    (end <= cue.start || start >= cue.end);
  const held = chunks.find(({ kind, start }) => kind === 'noun' && start === cue.start);
  const holder = held && chunks.findLast((chunk) => chunk.end <= cue.start && isBorder(chunk));
  const from = holder?.kind === 'verb' ? holder.start : cue.start;
  const before = chunks.findLast((chunk) => chunk.end <= from && isBorder(chunk));
  const after = chunks.find((chunk) => chunk.start >= cue.end && isBorder(chunk));
  return { start: before?.end ?? 0, end: after?.start ?? Number.MAX_SAFE_INTEGER };
}
