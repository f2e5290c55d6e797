import type { Correction, CorrectionAnchor, CorrectionOp, CorrectionValues } from '../correction/correction.ts';
import { findAnchor, overlaps } from '../correction/find-anchor.ts';
import { findPassage } from '../article/passage.ts';
import type { Range } from '../text/range.ts';
import type { Article, Atlas, AtlasEvent, AtlasName } from './atlas.ts';

/** An entry to paste into `corrections.json`, with what the rules found there filled in; its `why` is for the editor to write. */
export type SuggestedCorrection = Omit<Correction, 'line'>;

/** Every kind of correction, by the word that asks for it. */
export const CORRECTION_OPS: readonly CorrectionOp[] = [
  'add-name',
  'reject-name',
  'set-type',
  'merge-names',
  'split-name',
  'rename-name',
  'place-name',
  'add-event',
  'reject-event',
  'set-event',
  'merge-events',
  'add-link',
  'reject-link',
  'add-quote',
  'reject-quote',
  'set-speaker',
];

/** One entry for each place where the words stand in the collection, in order of article. Empty when no article has them. */
export function suggestCorrections(atlas: Atlas, op: CorrectionOp, quote: string): readonly SuggestedCorrection[] {
  return atlas.articles.flatMap((article) => {
    const places = findAnchor(article.text, { article: article.id, quote });
    return places.map((place, index): SuggestedCorrection => {
      const nth = places.length > 1 ? { nth: index + 1 } : {};
      const anchor: CorrectionAnchor = { article: article.id, quote, ...nth };
      return { op, anchor, value: VALUES[op]({ atlas, article, place }), why: '' } as SuggestedCorrection;
    });
  });
}

interface Scene {
  readonly atlas: Atlas;
  readonly article: Article;
  readonly place: Range;
}

/** What each kind of entry begins with: the present state, or examples to overwrite. */
const VALUES: { readonly [Op in CorrectionOp]: (scene: Scene) => CorrectionValues[Op] } = {
  'add-name': () => ({ type: 'PER' }),
  'reject-name': () => null,
  'set-type': (scene) => ({ type: nameAt(scene)?.type ?? 'PER' }),
  'merge-names': (scene) => ({ into: nameAt(scene)?.label ?? '' }),
  'split-name': (scene) => ({ label: nameAt(scene)?.label ?? '' }),
  'rename-name': (scene) => ({ label: nameAt(scene)?.label ?? '', shortLabel: nameAt(scene)?.shortLabel ?? '' }),
  'place-name': (scene) => nameAt(scene)?.geo ?? { lat: 0, lng: 0, precision: 'city', basis: '' },
  'add-event': (scene) => ({ title: '', date: scene.article.dated?.edtf ?? '', dateWhy: '', where: [], involved: [] }),
  'reject-event': () => null,
  'set-event': (scene) => {
    const event = eventAt(scene);
    return { title: event?.title ?? '', date: event?.when.edtf ?? '', dateWhy: event?.when.why ?? '' };
  },
  'merge-events': ({ article }) => ({ same: { article: article.id, quote: '' } }),
  'add-link': () => ({ a: '', b: '', kind: 'met', verb: '' }),
  'reject-link': () => ({ a: '', b: '' }),
  'add-quote': () => ({ form: 'reported', chain: [{ role: 'speaker', label: '' }], voice: 'named' }),
  'reject-quote': () => null,
  'set-speaker': ({ article, place }) => {
    const said = article.attributions.find(({ content }) => overlaps(content, place));
    const steps = (said?.chain ?? []).flatMap(({ role, label, name }) =>
      role === 'speaker' || role === 'carrier' ? [{ role, label, ...(name !== undefined && { name }) }] : [],
    );
    const [first = { role: 'speaker' as const, label: '' }, ...rest] = steps;
    return { chain: [first, ...rest], voice: 'named' };
  },
};

function nameAt({ atlas, article, place }: Scene): AtlasName | undefined {
  const mention = article.mentions.find((one) => overlaps(one, place));
  return atlas.names.find(({ id }) => id === mention?.name);
}

function eventAt({ atlas, article, place }: Scene): AtlasEvent | undefined {
  const isThere = (event: AtlasEvent): boolean =>
    event.evidence.some((one) => {
      const ranges = one.article === article.id ? findPassage(article, one.passage)?.ranges : undefined;
      return ranges?.some((range) => overlaps(range, place)) ?? false;
    });
  return atlas.events.find(isThere);
}
