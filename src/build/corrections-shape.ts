import * as v from 'valibot';
import { findArticleId } from '../core/address/ids.ts';
import type { ArticleId } from '../core/address/ids.ts';
import type { Correction } from '../core/correction/correction.ts';
import { lineOfEntries } from './line-of-entries.ts';
import type { ShapeResult } from './collection-shape.ts';

const text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(600));
const articleId = v.pipe(
  v.string(),
  v.check((value) => findArticleId(value) !== undefined, 'must be the id of an article'),
  v.transform((value) => value as ArticleId),
);
const anchor = v.strictObject({
  article: articleId,
  quote: text,
  nth: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
});
const type = v.picklist(['PER', 'ORG', 'LOC', 'ARMS', 'WORK']);
const modality = v.picklist(['happened', 'expected', 'possible']);
const kind = v.picklist(['met', 'arms', 'at', 'said', 'expected']);
const title = v.pipe(text, v.maxLength(60));
const names = v.array(text);
const event = {
  modality: v.optional(modality),
  where: v.optional(names),
  involved: v.optional(names),
};
const step = v.strictObject({
  role: v.picklist(['speaker', 'carrier']),
  label: text,
  name: v.optional(text),
});
const source = {
  chain: v.tupleWithRest([step], step),
  voice: v.picklist(['own', 'state-media', 'institution', 'named', 'unnamed']),
};
const nothing = v.null();

/** One definition for each kind of correction: what its `value` must hold. */
const VALUES = {
  'add-name': v.strictObject({ type, same: v.optional(text) }),
  'reject-name': nothing,
  'set-type': v.strictObject({ type }),
  'merge-names': v.strictObject({ into: text }),
  'split-name': v.strictObject({ label: text }),
  'rename-name': v.strictObject({ label: text, shortLabel: v.optional(text) }),
  'place-name': v.strictObject({
    lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
    lng: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
    precision: v.picklist(['point', 'city', 'water', 'area', 'country']),
    basis: text,
  }),
  'add-event': v.strictObject({ title, date: text, dateWhy: text, ...event }),
  'reject-event': nothing,
  'set-event': v.strictObject({
    title: v.optional(title),
    date: v.optional(text),
    dateWhy: v.optional(text),
    ...event,
  }),
  'merge-events': v.strictObject({ same: anchor }),
  'add-link': v.strictObject({
    a: text,
    b: text,
    kind,
    verb: v.pipe(text, v.maxLength(40)),
    modality: v.optional(modality),
  }),
  'reject-link': v.strictObject({ a: text, b: text, kind: v.optional(kind) }),
  'add-quote': v.strictObject({ form: v.picklist(['direct', 'part', 'reported']), ...source }),
  'reject-quote': nothing,
  'set-speaker': v.strictObject(source),
} as const;

const envelope = v.looseObject({ op: v.picklist(Object.keys(VALUES) as (keyof typeof VALUES)[]) });

/** Checks `corrections.json`, a list of entries; each fault names its line. Throws when it is not JSON. */
export function parseCorrections(json: string): ShapeResult<readonly Correction[]> {
  const content: unknown = JSON.parse(json);
  if (!Array.isArray(content)) return { faults: ['the file must be a list of corrections'] };
  const lines = lineOfEntries(json);
  const faults: string[] = [];
  const corrections = content.flatMap((entry: unknown, index): readonly Correction[] => {
    const line = lines[index] ?? 1;
    const head = v.safeParse(envelope, entry);
    const shape = v.strictObject({
      op: v.string(),
      anchor,
      value: head.success ? VALUES[head.output.op] : v.unknown(),
      why: text,
    });
    const parsed = v.safeParse(shape, entry);
    const issues = [...(head.issues ?? []), ...(parsed.issues ?? [])];
    faults.push(...issues.map((issue) => `line ${line}: ${v.getDotPath(issue) ?? 'the entry'}: ${issue.message}`));
    return issues.length === 0 && parsed.success ? [{ ...parsed.output, line } as Correction] : [];
  });
  return faults.length === 0 ? { value: corrections } : { faults };
}
