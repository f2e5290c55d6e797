import * as v from 'valibot';

const orNull = <T extends v.GenericSchema>(schema: T) => v.nullable(schema);
const basis = v.picklist(['given', 'derived']);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const expectedReport = v.strictObject({
  file: v.string(),
  part: count,
  headline: orNull(v.string()),
  dateline: orNull(v.strictObject({ place: v.string(), date: v.optional(v.string()) })),
  byline: v.array(v.string()),
  agency: orNull(v.strictObject({ name: v.string(), basis })),
  outlet: orNull(v.string()),
  dated: orNull(v.strictObject({ edtf: v.string(), basis })),
  captions: v.array(
    v.strictObject({ starts: v.string(), credit: orNull(v.string()), date: orNull(v.string()), repeats: count }),
  ),
  headings: v.array(v.strictObject({ text: v.string(), before: count })),
  paragraphs: v.array(v.string()),
  sentences: v.array(count),
  setAside: v.array(v.strictObject({ line: v.optional(count), starts: v.optional(v.string()), reason: v.string() })),
  either: v.optional(v.array(count), []),
});

const expectedCase = v.strictObject({
  about: v.string(),
  reports: v.array(expectedReport),
  versions: v.array(v.array(v.string())),
  problems: v.array(v.string()),
});

/** What a careful editor reads in one report; the golden README says how each field is meant. */
export type ExpectedReport = v.InferOutput<typeof expectedReport>;

/** What a careful editor reads in one folder of clippings. */
export type ExpectedCase = v.InferOutput<typeof expectedCase>;

/** The case written in an `expected.json`; throws with the path of the first field that is not as it should be. */
export function parseExpectedCase(json: string): ExpectedCase {
  const parsed = v.safeParse(expectedCase, JSON.parse(json));
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Error(`expected.json: ${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`);
}
