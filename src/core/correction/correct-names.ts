import { toNameId } from '../entity/name-id.ts';
import type { MergedForm, Name, NamedDocument, NamedMention, Printed } from '../entity/name.ts';
import { slice } from '../text/range.ts';
import type { Problem } from '../text/problem.ts';
import { changeByHand, type Corrected, type Correction } from './correction.ts';
import { findAnchor, misfit, overlaps } from './find-anchor.ts';
import { findNameByReference } from './name-reference.ts';

/** Names after the editor's corrections. Ids stay those of the rules, but for names that are new. */
export interface CorrectedNames {
  readonly names: readonly Corrected<Name>[];
  readonly problems: readonly Problem[];
}

type NameOp = 'add-name' | 'merge-names' | 'split-name' | 'rename-name' | 'place-name';

function isNameOp(correction: Correction): correction is Correction<NameOp> {
  return (
    correction.op === 'merge-names' ||
    correction.op === 'split-name' ||
    correction.op === 'rename-name' ||
    correction.op === 'place-name' ||
    (correction.op === 'add-name' && correction.value.same !== undefined)
  );
}

/**
 * Merges, splits, renames and places names of a collection, one correction after the other. `documents[i].id` is the article's id.
 * Corrections of other kinds are passed over; of `add-name` only what it says about the name it belongs to is done here.
 */
export function correctNames(
  found: readonly Corrected<Name>[],
  documents: readonly NamedDocument[],
  corrections: readonly Correction[],
): CorrectedNames {
  const problems: Problem[] = [];
  const used = new Set(found.map(({ item }) => item.id));
  let names = found;
  for (const correction of corrections) {
    if (!isNameOp(correction)) continue;
    const mentions = mentionsAt(documents, correction);
    const at = names.find(({ item }) => item.mentions.some((one) => mentions.some((other) => isSame(one, other))));
    const changed = at ? applyTo({ names, documents, used }, correction, { at, mentions }) : 'no name is there';
    if (typeof changed === 'string') problems.push(misfit(correction, changed));
    else names = changed;
  }
  return { names, problems };
}

interface Scene {
  readonly names: readonly Corrected<Name>[];
  readonly documents: readonly NamedDocument[];
  readonly used: Set<string>;
}

interface Target {
  readonly at: Corrected<Name>;
  readonly mentions: readonly NamedMention[];
}

/** The names with the correction done, or what stood in its way. */
function applyTo(scene: Scene, correction: Correction<NameOp>, target: Target): readonly Corrected<Name>[] | string {
  const { names } = scene;
  const { at } = target;
  const replaceAt = (item: Name): readonly Corrected<Name>[] =>
    names.map((one) => (one === at ? changeByHand(one, item, correction.why) : one));
  switch (correction.op) {
    case 'rename-name':
      return replaceAt({ ...at.item, shortLabel: correction.value.label, ...correction.value });
    case 'place-name':
      return replaceAt({ ...at.item, geo: correction.value });
    case 'split-name':
      return split(scene, correction, target);
    case 'merge-names':
      return merge(scene, correction, at, correction.value.into);
    case 'add-name':
      return merge(scene, correction, at, correction.value.same ?? '');
  }
}

function merge(
  scene: Scene,
  { why }: Correction,
  from: Corrected<Name>,
  into: string,
): readonly Corrected<Name>[] | string {
  const { names, documents } = scene;
  const target = findNameByReference(
    names.map(({ item }) => item),
    into,
  );
  const to = names.find(({ item }) => item === target);
  if (to === undefined) return `there is no name “${into}”`;
  if (to === from) return names;
  const mentions = [...to.item.mentions, ...from.item.mentions];
  const item = retell(to.item, { documents, mentions, why, whys: from.item.mergedFrom });
  return names.filter((one) => one !== from).map((one) => (one === to ? changeByHand(to, item, why) : one));
}

function split({ names, documents, used }: Scene, correction: Correction<'split-name'>, { at, mentions }: Target) {
  const { why, value } = correction;
  const leaves = (one: NamedMention): boolean => mentions.some((other) => isSame(one, other));
  const [gone, kept] = [at.item.mentions.filter(leaves), at.item.mentions.filter((one) => !leaves(one))];
  if (kept.length === 0) return 'all its mentions would leave; use “rename-name”';
  const { label } = value;
  const base: Name = { ...at.item, id: toNameId(label, at.item.type, used), label, shortLabel: label, mergedFrom: [] };
  const { geo: _geo, ...placeless } = base;
  const own = changeByHand(at, retell(placeless, { documents, mentions: gone, why, whys: [] }), why);
  const rest = changeByHand(at, retell(at.item, { documents, mentions: kept, why, whys: at.item.mergedFrom }), why);
  return [...names.map((one) => (one === at ? rest : one)), own];
}

interface Retelling {
  readonly documents: readonly NamedDocument[];
  readonly mentions: readonly NamedMention[];
  readonly why: string;
  readonly whys: readonly MergedForm[];
}

/** The name with these mentions: spellings counted anew, and for each that differs from the label why it is there. */
function retell(name: Name, { documents, mentions, why, whys }: Retelling): Name {
  const ordered = mentions.toSorted((a, b) => a.document - b.document || a.mention - b.mention);
  const printed = countPrinted(documents, ordered);
  const known = new Map([...whys, ...name.mergedFrom].map((form) => [form.text, form.why]));
  const spelled = new Set(name.printed.map(({ text }) => text));
  const mergedFrom = printed.flatMap(({ text, count }): MergedForm[] => {
    if (text === name.label) return [];
    const reason = known.get(text) ?? (spelled.has(text) ? undefined : why);
    return reason === undefined ? [] : [{ text, count, why: reason }];
  });
  return { ...name, printed, mergedFrom, mentions: ordered };
}

function countPrinted(documents: readonly NamedDocument[], mentions: readonly NamedMention[]): readonly Printed[] {
  const counts = new Map<string, number>();
  for (const { document, mention } of mentions) {
    const { text, mentions: own } = documents[document] ?? { text: '', mentions: [] };
    const range = own[mention];
    if (range) counts.set(slice(text, range), (counts.get(slice(text, range)) ?? 0) + 1);
  }
  return [...counts]
    .map(([text, count]) => ({ text, count }))
    .toSorted((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
}

/** The mentions that lie where the anchor's words stand. */
function mentionsAt(documents: readonly NamedDocument[], { anchor }: Correction): readonly NamedMention[] {
  const index = documents.findIndex(({ id }) => id === anchor.article);
  const document = documents[index];
  if (document === undefined) return [];
  const places = findAnchor(document.text, anchor);
  return document.mentions.flatMap((range, mention) =>
    places.some((place) => overlaps(place, range)) ? [{ document: index, mention }] : [],
  );
}

function isSame(a: NamedMention, b: NamedMention): boolean {
  return a.document === b.document && a.mention === b.mention;
}
