import type { Evidence } from '../atlas/atlas.ts';
import { findSource, hasSpeaker, tellChain } from '../chronicle/event-source.ts';
import { tellOwnDate } from '../chronicle/tell-event.ts';
import { findFigureConflict } from './compare-quantities.ts';
import type { Quantity } from './read-quantities.ts';

/**
 * For each telling of one fact, in what it differs from what most of the others say: figures, who says so, the date. Where no reading is
 * the most frequent, all of them differ. A figure is told with who says it.
 */
export function tellConflicts(
  tellings: readonly Evidence[],
  readFigures: (words: string) => readonly Quantity[],
): readonly (readonly string[])[] {
  const figures = tellings.map(({ words }) => readFigures(words));
  const strayFigures = findStrays(figures, (a, b) => findFigureConflict(a, b) === undefined);
  const strayVoices = findStrays(tellings.map(voiceOf), (a, b) => a === b);
  return tellings.map((telling, index) => {
    const date = tellOwnDate(telling);
    const own = strayFigures.has(index) ? figures.flatMap((other) => conflictOf(figures[index] ?? [], other)) : [];
    const said = new Set(own.map(({ start, end }) => `“${telling.words.slice(start, end)}”`));
    return [
      ...(said.size > 0 ? [`${[...said].join(', ')}: ${tellChain(telling.chain, 'full')}`] : []),
      ...(strayVoices.has(index) ? [`Says who: ${tellChain(telling.chain, 'full')}`] : []),
      ...(date === undefined ? [] : [date]),
    ];
  });
}

/** Who is made to speak; reports on their own account are one, whatever their agency. */
function voiceOf(telling: Evidence): string {
  return hasSpeaker(telling.chain) ? findSource(telling).key : '';
}

function conflictOf(a: readonly Quantity[], b: readonly Quantity[]): readonly Quantity[] {
  const found = findFigureConflict(a, b);
  return found ? [found.a] : [];
}

/** The places of those that are not of the most frequent reading; of all of them when there is none. */
function findStrays<T>(items: readonly T[], isSame: (a: T, b: T) => boolean): ReadonlySet<number> {
  const readings: { readonly first: T; readonly places: number[] }[] = [];
  for (const [place, item] of items.entries()) {
    const known = readings.find(({ first }) => isSame(first, item));
    if (known) known.places.push(place);
    else readings.push({ first: item, places: [place] });
  }
  if (readings.length < 2) return new Set();
  const sizes = readings.map(({ places }) => places.length);
  const most = Math.max(...sizes);
  const isClear = sizes.filter((size) => size === most).length === 1;
  return new Set(readings.filter(({ places }) => !isClear || places.length < most).flatMap(({ places }) => places));
}
