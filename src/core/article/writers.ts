import type { Block } from './block.ts';
import { readBareNames, readByline, readNames } from './byline.ts';
import type { Draft } from './draft.ts';
import { blocksWith } from './draft.ts';
import type { Byline } from './report.ts';
import { findWriterTail } from './timestamp.ts';

/** Who wrote the report, by the first byline that names a person. A page's own field for the author counts after the printed line. */
export function findWriters(draft: Draft): Byline | undefined {
  const blocks = blocksWith(draft, 'byline');
  const printed = blocks.filter(({ hint }) => hint !== 'author');
  const dated = blocksWith(draft, 'timestamp').flatMap(cutWriter);
  return [...printed, ...dated, ...blocks].map(readWriters).find((byline) => byline !== undefined);
}

/** The byline in a line such as `February 13, 2020 by Jane Doe`. */
function cutWriter(block: Block): readonly Block[] {
  const at = findWriterTail(block.text);
  if (at === undefined) return [];
  const text = block.text.slice(at).trimStart();
  return [{ ...block, text, range: { start: block.range.end - text.length, end: block.range.end } }];
}

function readWriters({ text, range, hint }: Block): Byline | undefined {
  const names = readByline(text)?.names ?? readBareNames(text)?.names ?? (hint === undefined ? [] : readNames(text));
  return names.length === 0 ? undefined : { range, names };
}

/** Where the writer was, by a byline such as `By Jane Doe in Beirut`: its range lies in the byline. */
export function findWritersPlace(draft: Draft): { readonly range: Block['range']; readonly place: string } | undefined {
  for (const { text, range } of blocksWith(draft, 'byline')) {
    const place = readByline(text)?.place;
    if (place === undefined) continue;
    const start = range.start + text.lastIndexOf(place);
    return { range: { start, end: start + place.length }, place };
  }
  return undefined;
}
