import type { EventId, NameId, StoryId } from '../address/ids.ts';
import { combineMade, type Correction } from '../correction/correction.ts';
import { mergeEvents } from '../correction/merge-events.ts';
import { describeDifferences } from '../event/describe-differences.ts';
import type { EventDate, JoinedEvent, Telling, TextEvent } from '../event/event.ts';
import { joinEvents } from '../event/join-events.ts';
import type { Checked } from '../text/problem.ts';
import { slice } from '../text/range.ts';
import type { AtlasEvent, Evidence } from './atlas.ts';
import type { PublishedIds } from './collection-data.ts';
import { isFilled, makeEvidence } from './evidence.ts';
import { mintEventIds } from './mint-event-ids.ts';
import type { ToldText } from './told-text.ts';
import { compareText } from '../text/compare-text.ts';

/** What an editor and earlier editions say of events. */
export interface EventSources {
  readonly published: PublishedIds['events'];
  readonly corrections: readonly Correction[];
}

/** An event whose id is still to be found. */
type Draft = Omit<AtlasEvent, 'id' | 'after' | 'order'> & { readonly joined: JoinedEvent };

/**
 * The events of a collection: what several texts tell is one event with evidence from each; in order of their earliest possible day,
 * then of the words that order a day, then of the telling.
 */
export function gatherEvents(
  texts: readonly ToldText[],
  storyOf: ReadonlyMap<string, StoryId>,
  { published, corrections }: EventSources,
): Checked<readonly AtlasEvent[]> {
  const alone = joinEvents(
    texts.map(({ statements, version }) => ({
      text: statements.text,
      events: statements.events.map(({ item }) => item),
      ...(version && { version: version.report }),
    })),
  );
  const told = texts.map(({ article, statements }) => ({ ...article, events: statements.events }));
  const { events: joined, handWhys, problems } = mergeEvents(alone, told, corrections);
  const drafts = joined.flatMap((one) => {
    const draft = draftEvent(texts, one, storyOf);
    const handWhy = handWhys.get(one);
    if (draft === undefined || handWhy === undefined) return draft ?? [];
    return { ...draft, ...combineMade([draft, { by: 'both', handWhy }]) };
  });
  const ordered = orderByTime(drafts, texts);
  const ids = mintEventIds(ordered, published);
  const idOfTelling = new Map(
    ordered.flatMap(({ joined: { tellings } }, n) => tellings.map((telling) => [keyOf(telling), ids[n]] as const)),
  );
  let day = '';
  let order = 0;
  const value = ordered.map(({ joined: { tellings }, ...event }, n): AtlasEvent => {
    const begin = event.when.begin ?? '';
    order = begin === day ? order + 1 : 0;
    day = begin;
    const after = tellings.flatMap((telling) => readAfter(texts, telling, idOfTelling));
    const id = ids[n] ?? ('' as EventId);
    const others = after.filter(
      (one, at) => one.event !== id && after.findIndex(({ event: e }) => e === one.event) === at,
    );
    return { id, ...event, order, after: others };
  });
  return { value, problems };
}

function draftEvent(
  texts: readonly ToldText[],
  joined: JoinedEvent,
  storyOf: ReadonlyMap<string, StoryId>,
): Draft | undefined {
  const told = joined.tellings.flatMap((telling) => {
    const event = findTelling(texts, telling);
    return event ? [{ telling, ...event }] : [];
  });
  const [best] = told;
  if (best === undefined) return undefined;
  const evidence = told.flatMap(({ telling, item }) => tellingEvidence(texts, telling, item, best.item.when) ?? []);
  if (!isFilled(evidence)) return undefined;
  const story = storyOf.get(texts[best.telling.text]?.article.id ?? '');
  return {
    joined,
    ...(story !== undefined && { story }),
    title: best.item.title,
    when: findDated(told.map(({ item }) => item)).when,
    modality: best.item.modality,
    where: unite(told.map(({ item }) => item.where)),
    involved: unite(told.map(({ item }) => item.involved)),
    evidence,
    differences: describeDifferences(
      told.map(({ telling, item }) => ({ event: item, label: labelOf(texts, telling) })),
      (name) =>
        told.flatMap(({ telling }) => texts[telling.text]?.statements.text.names.get(name) ?? [])[0]?.label ?? name,
    ),
    ...(joined.why !== undefined && { why: joined.why }),
    ...combineMade(told.map(({ made }) => made)),
  };
}

function findTelling(texts: readonly ToldText[], { text, event }: Telling) {
  return texts[text]?.statements.events[event];
}

/** What a telling's report is called in a sentence: `version B`, `the AP report`. */
function labelOf(texts: readonly ToldText[], { text }: Telling): string {
  const told = texts[text];
  if (told?.version) return `version ${told.version.letter.toUpperCase()}`;
  return told?.article.agency ? `the ${told.article.agency.name} report` : 'the report';
}

function tellingEvidence(
  texts: readonly ToldText[],
  { text }: Telling,
  event: TextEvent,
  best: EventDate,
): Evidence | undefined {
  const told = texts[text];
  if (told === undefined) return undefined;
  const attribution =
    event.attribution === undefined ? undefined : told.statements.attributions[event.attribution]?.item;
  const evidence = makeEvidence(told.article, event.sentence, attribution);
  if (evidence === undefined) return undefined;
  return event.when.edtf === best.edtf ? evidence : { ...evidence, when: event.when };
}

/** Of the tellings that agree with the best on the date, the one that prints it: its reason says more. */
function findDated(tellings: readonly TextEvent[]): Pick<TextEvent, 'when'> {
  const [best] = tellings;
  if (best === undefined) throw new Error('An event without a telling');
  return tellings.find(({ when, dateWords }) => dateWords !== undefined && when.edtf === best.when.edtf) ?? best;
}

function unite(lists: readonly (readonly string[])[]): readonly NameId[] {
  return [...new Set(lists.flat())] as readonly string[] as readonly NameId[];
}

/** By the first possible day, an undated one last; in a day, what comes after another stands behind it, else as it is told. */
function orderByTime(drafts: readonly Draft[], texts: readonly ToldText[]): readonly Draft[] {
  const byTelling = new Map(
    drafts.flatMap((draft) => draft.joined.tellings.map((one) => [keyOf(one), draft] as const)),
  );
  const earlier = (draft: Draft): readonly Draft[] =>
    draft.joined.tellings.flatMap(({ text, event }) =>
      (texts[text]?.statements.events[event]?.item.after ?? []).flatMap(
        (one) => byTelling.get(keyOf({ text, event: one.event })) ?? [],
      ),
    );
  const told = drafts.toSorted((a, b) => compareText(beginOf(a), beginOf(b)) || byTellingOrder(a, b));
  const placed = new Set<Draft>();
  const result: Draft[] = [];
  const place = (draft: Draft): void => {
    if (placed.has(draft)) return;
    placed.add(draft);
    for (const one of earlier(draft)) if (beginOf(one) === beginOf(draft)) place(one);
    result.push(draft);
  };
  for (const draft of told) place(draft);
  return result;
}

function byTellingOrder(a: Draft, b: Draft): number {
  const [x, y] = [a.joined.tellings[0], b.joined.tellings[0]];
  return x.text - y.text || x.event - y.event;
}

function beginOf({ when }: Draft): string {
  return when.begin ?? when.end ?? '9999';
}

function keyOf({ text, event }: Telling): string {
  return `${text}:${event}`;
}

function readAfter(
  texts: readonly ToldText[],
  { text, event }: Telling,
  ids: ReadonlyMap<string, EventId | undefined>,
): readonly { readonly event: EventId; readonly words: string }[] {
  const statements = texts[text]?.statements;
  return (statements?.events[event]?.item.after ?? []).flatMap((one) => {
    const id = ids.get(keyOf({ text, event: one.event }));
    return id === undefined || !statements ? [] : [{ event: id, words: slice(statements.text.text, one.words) }];
  });
}
