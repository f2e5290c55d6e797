import { findEventId } from '../address/ids.ts';
import type { EventId } from '../address/ids.ts';
import { foldText } from '../text/fold.ts';
import type { AtlasEvent } from './atlas.ts';
import type { EventAnchor, PublishedIds } from './collection-data.ts';

const MOST_WORDS = 5;
const LONGEST = 48;
const FUNCTION_WORDS = new Set(
  'a an and at by for from in into is are of off on onto or out over the their his her its to up with'.split(' '),
);

/** How an event is known again. */
export function chooseEventAnchor({ evidence, title }: Pick<AtlasEvent, 'evidence' | 'title'>): EventAnchor {
  return { quote: evidence[0].words, title };
}

function keyOf({ quote, title }: EventAnchor): string {
  return foldText(`${quote}\n${title}`);
}

/** An id for each event, `{date or span}-{2–5 words}`: the one it was published under, or a new one made of its title. All differ. */
export function mintEventIds(
  events: readonly Pick<AtlasEvent, 'when' | 'title' | 'evidence'>[],
  published: PublishedIds['events'],
): readonly EventId[] {
  const known = new Map(Object.entries(published).map(([id, anchor]) => [keyOf(anchor), findEventId(id)]));
  const used = new Set<string | undefined>(known.values());
  const given = new Set<string>();
  return events.map((event) => {
    const before = known.get(keyOf(chooseEventAnchor(event)));
    if (before !== undefined && !given.has(before)) {
      given.add(before);
      return before;
    }
    const base = `${dateWord(event.when.edtf)}-${wordsOf(event.title)}`.slice(0, LONGEST).replace(/-+$/, '');
    for (let n = 1; ; n += 1) {
      const id = findEventId(n === 1 ? base : `${base}-${n}`);
      if (id === undefined) throw new Error(`Not an id: ${base}`);
      if (used.has(id)) continue;
      used.add(id);
      return id;
    }
  });
}

/** `2023-09-16`, `2023-07`, `198x`; of an interval its first part. */
function dateWord(edtf: string): string {
  const [first = ''] = edtf.split('/');
  return (
    first
      .toLowerCase()
      .replaceAll(/[^0-9x-]/g, '')
      .replaceAll(/^-+|-+$/g, '') || 'undated'
  );
}

function wordsOf(title: string): string {
  const words = (
    foldText(title)
      .replaceAll(/['’.]/g, '')
      .match(/[a-z0-9]+/g) ?? []
  ).filter((word) => !FUNCTION_WORDS.has(word));
  return words.slice(0, MOST_WORDS).join('-') || 'event';
}
