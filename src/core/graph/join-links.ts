import type { Modality } from '../event/event.ts';
import type { JoinedLink, LinkTelling, TextLink } from './link.ts';
import { compareText } from '../text/compare-text.ts';

/** One link with the place where it is told; `turned` when its two names changed places. */
interface Told extends LinkTelling {
  readonly item: TextLink;
  readonly turned: boolean;
}

const MODALITIES: readonly Modality[] = ['happened', 'expected', 'possible'];
/** Phrases that tell little: any other says more. */
const PLAIN: ReadonlySet<string> = new Set(['met', 'belongs to', 'was in', 'was at', 'is in', 'said of']);

/**
 * Joins the links of all texts that say the same of the same two names. `texts` holds the links of each text; tellings point into it.
 * A meeting has no direction. The result is in order of `a`, `b` and kind.
 */
export function joinLinks(texts: readonly (readonly TextLink[])[]): readonly JoinedLink[] {
  const groups = new Map<string, Told[]>();
  texts.forEach((links, text) => {
    links.forEach((item, link) => {
      const turned = item.kind === 'met' && item.a > item.b;
      const key = `${turned ? item.b : item.a}\n${turned ? item.a : item.b}\n${item.kind}`;
      const told = { text, link, item, turned };
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [told]);
      else group.push(told);
    });
  });
  const keys = [...groups.keys()].toSorted((x, y) => (x < y ? -1 : 1));
  return keys.flatMap((key) => joinGroup(groups.get(key) ?? []));
}

function joinGroup(group: readonly Told[]): readonly JoinedLink[] {
  const [first] = group;
  if (first === undefined) return [];
  const { item, turned } = first;
  const modality = MODALITIES.find((one) => group.some(({ item: { modality: own } }) => own === one)) ?? item.modality;
  return [
    {
      a: turned ? item.b : item.a,
      b: turned ? item.a : item.b,
      kind: item.kind,
      verb: chooseVerb(group),
      dates: collectDates(group),
      modality,
      tellings: group.map(({ text, link }) => ({ text, link })),
    },
  ];
}

/** The most frequent phrase that says more than the plain ones; the first of equals. Turned round, `was greeted by` reads `greeted`. */
function chooseVerb(group: readonly Told[]): string {
  const counts = new Map<string, number>();
  for (const { item, turned } of group) {
    const verb = turned && !isEven(item.verb) ? turnVerb(item.verb) : item.verb;
    counts.set(verb, (counts.get(verb) ?? 0) + 1);
  }
  const verbs = [...counts].toSorted(([x, m], [y, n]) => Number(PLAIN.has(x)) - Number(PLAIN.has(y)) || n - m);
  return verbs[0]?.[0] ?? '';
}

/** Whether a phrase reads the same from both sides: `met`, `spoke with`. */
function isEven(verb: string): boolean {
  return (
    verb === 'met' ||
    verb.endsWith(' with') ||
    verb.startsWith('is expected') ||
    verb.startsWith('may ') ||
    verb === 'embraced' ||
    verb === 'hugged'
  );
}

/** A deed told from the other side: `greeted` becomes `was greeted by`. */
function turnVerb(verb: string): string {
  if (verb === 'spoke to' || verb === 'talked to') return verb.replace(/to$/, 'with');
  return /^[a-z]+$/.test(verb) ? `was ${verb} by` : 'met';
}

function collectDates(group: readonly Told[]): readonly string[] {
  const begins = new Map<string, string>();
  for (const { item } of group)
    if (item.when !== undefined) begins.set(item.when.edtf, item.when.begin ?? item.when.edtf);
  return [...begins].toSorted(([x, m], [y, n]) => compareText(m, n) || compareText(x, y)).map(([edtf]) => edtf);
}
