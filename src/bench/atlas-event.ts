import { dateAt } from './place-event.ts';
import type { ArticleId, EventId, NameId, StoryId } from '../core/address/ids.ts';
import type { AtlasEvent, Evidence } from '../core/atlas/atlas.ts';
import type { ChainLink } from '../core/speech/speech.ts';
import type { ArticleTelling } from '../core/chronicle/tell-event.ts';

/** A chain for tests: `speaker:Mara Olt#mara-olt`, `agency:Tide Wire`. */
export function chainOf(...links: readonly string[]): readonly ChainLink[] {
  return links.map((link): ChainLink => {
    const [role = '', rest = ''] = link.split(':');
    const [label = '', name] = rest.split('#');
    return { role: role as ChainLink['role'], label, basis: 'given', ...(name !== undefined && { name }) };
  });
}

/** A sentence for tests that tells an event. */
export function toldIn(article: string, chain: readonly ChainLink[], words = 'The ferry sailed.', n = 1): Evidence {
  return {
    article: article as ArticleId,
    passage: { from: { kind: 'paragraph', n, sentence: 1 }, check: 'abcd' },
    words,
    chain,
  };
}

/** What is left out of an event for tests has a default. */
export type EventDraft = Partial<Omit<AtlasEvent, 'involved' | 'where' | 'id' | 'story'>> & {
  readonly id?: string;
  readonly story?: string;
  readonly involved?: readonly string[];
  readonly where?: readonly string[];
};

/** An event of the atlas for tests, at a date of EDTF. */
export function atlasEvent(
  edtf: string,
  { id, story = 'ferry', involved = [], where = [], ...rest }: EventDraft = {},
): AtlasEvent {
  return {
    title: 'Ferry sails',
    when: dateAt(edtf),
    modality: 'happened',
    order: 0,
    after: [],
    evidence: [toldIn('a', chainOf('agency:Tide Wire'))],
    differences: [],
    by: 'rule',
    ...rest,
    id: (id ?? `${edtf.toLowerCase()}-ferry`) as EventId,
    story: story as StoryId,
    involved: involved as readonly NameId[],
    where: where as readonly NameId[],
  };
}

/** An article for tests; with `letter` a printing of a report with two. */
export function articleOf(id: string, letter?: string, of = 2): ArticleTelling {
  return {
    id: id as ArticleId,
    title: `Report ${id}`,
    agency: { name: 'Tide Wire', basis: 'given' },
    dated: { edtf: '2031-05-04', basis: 'given' },
    ...(letter !== undefined && { version: { letter, of } }),
  };
}
