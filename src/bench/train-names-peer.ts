import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Mention, NameRecogniser } from '../core/entity/mention.ts';
import { fetchNamePeers } from './train-names-fetch.ts';

interface Found {
  readonly offset: { readonly start: number; readonly length: number };
}

interface View {
  readonly people: () => Listed;
  readonly organizations: () => Listed;
  readonly places: () => Listed;
}

interface Listed {
  readonly json: (options: { readonly offset: true }) => readonly Found[];
}

/** compromise as a recogniser, fetched when it is asked for; `undefined` when it cannot be had. */
export async function findNamePeer(): Promise<NameRecogniser | undefined> {
  const place = fetchNamePeers(['compromise']);
  if (place === undefined) return undefined;
  const loaded: unknown = await import(createRequire(join(place, 'package.json')).resolve('compromise'));
  const { default: nlp } = loaded as { readonly default: (text: string) => View };
  return (text) => {
    const view = nlp(text);
    const found = [
      ...view
        .people()
        .json({ offset: true })
        .map((one) => toMention(text, one, 'PER')),
      ...view
        .organizations()
        .json({ offset: true })
        .map((one) => toMention(text, one, 'ORG')),
      ...view
        .places()
        .json({ offset: true })
        .map((one) => toMention(text, one, 'LOC')),
    ];
    return found.toSorted((a, b) => a.start - b.start);
  };
}

/** compromise counts the stop and comma behind a name, and the clitic, as part of it. */
function toMention(text: string, { offset }: Found, type: Mention['type']): Mention {
  const printed = text.slice(offset.start, offset.start + offset.length);
  const kept = printed.replace(/(?:['’]s)?[\s.,;:!?"”)]*$/u, '');
  return { start: offset.start, end: offset.start + kept.length, type };
}
