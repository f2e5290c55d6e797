import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import type { PlainText } from '../core/atlas/annotate-text.ts';

const line = v.object({
  id: v.pipe(v.union([v.string(), v.number()]), v.transform(String)),
  text: v.string(),
  published: v.optional(
    v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}/, 'must be a day such as 2023-09-17'))),
    null,
  ),
});

/** The texts of a file with one JSON object in each line. Empty lines are passed over; throws with the line's number when one cannot be read. */
export async function* readJsonLines(file: string): AsyncGenerator<PlainText> {
  let number = 0;
  for await (const row of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
    number += 1;
    if (row.trim() !== '') yield parseLine(row, `${file}, line ${number}`);
  }
}

function parseLine(row: string, where: string): PlainText {
  let content: unknown;
  try {
    content = JSON.parse(row);
  } catch (error) {
    throw new Error(`${where}: not JSON`, { cause: error });
  }
  const parsed = v.safeParse(line, content);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new Error(`${where}: ${v.getDotPath(issue) ?? 'the object'}: ${issue.message}`);
  }
  const { id, text, published } = parsed.output;
  // A time of day may follow the date; the day is what dates are counted from.
  return { id, text, published: published?.slice(0, 10) ?? null };
}
