import { combineMade, type Corrected, type Correction } from '../correction/correction.ts';
import { correctNames } from '../correction/correct-names.ts';
import { joinNames } from '../entity/join-names.ts';
import type { Name, NamedDocument } from '../entity/name.ts';
import type { JoinedMention, NameFacts } from '../speech/named-text.ts';
import type { Problem } from '../text/problem.ts';
import type { Engine } from './engine.ts';
import type { ReadText } from './read-text.ts';

/** The names of a collection, and for each text, in the order handed in, its mentions with the name that each belongs to. */
export interface NamedCollection {
  readonly names: readonly Corrected<Name>[];
  readonly mentions: readonly (readonly JoinedMention[])[];
  readonly facts: ReadonlyMap<string, NameFacts>;
  readonly problems: readonly Problem[];
}

/** Joins the mentions of all texts to names, lets the editor correct them, and finds out where places lie. */
export function nameCollection(
  texts: readonly ReadText[],
  engine: Engine,
  corrections: readonly Correction[],
): NamedCollection {
  const documents = texts.map(({ id, report, mentions }): NamedDocument => ({
    id,
    text: report.text,
    mentions: mentions.map(({ item }) => item),
  }));
  const joined = joinNames(documents, engine.gazetteer);
  const found = joined.names.map((item): Corrected<Name> => ({
    item,
    made: combineMade(item.mentions.flatMap(({ document, mention }) => texts[document]?.mentions[mention]?.made ?? [])),
  }));
  const corrected = correctNames(found, documents, corrections);
  const places = engine.locate(corrected.names.map(({ item }) => item));
  const names = corrected.names.map(({ item, made }): Corrected<Name> => {
    const geo = item.geo ?? places.get(item.id);
    return { item: geo ? { ...item, geo } : item, made };
  });
  return {
    names,
    mentions: resolveMentions(documents, names),
    facts: new Map(names.map(({ item }) => [item.id, item])),
    problems: [...joined.problems, ...corrected.problems],
  };
}

function resolveMentions(
  documents: readonly NamedDocument[],
  names: readonly Corrected<Name>[],
): readonly (readonly JoinedMention[])[] {
  const ids = documents.map(({ mentions }) => mentions.map(() => ''));
  for (const { item } of names) {
    for (const { document, mention } of item.mentions) {
      const own = ids[document];
      if (own) own[mention] = item.id;
    }
  }
  return documents.map(({ mentions }, document) =>
    mentions.map((mention, index) => ({ ...mention, name: ids[document]?.[index] ?? '' })),
  );
}
