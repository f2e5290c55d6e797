import type { NameId } from '../address/ids.ts';
import { combineMade } from '../correction/correction.ts';
import { joinLinks } from '../graph/join-links.ts';
import { contains } from '../text/range.ts';
import type { AllEvidence, AtlasLink, Evidence } from './atlas.ts';
import { isFilled, makeEvidence } from './evidence.ts';
import type { ToldText } from './told-text.ts';

/** What the texts say of two names, equal statements joined; each with the sentences that state it. In order of a, b, kind. */
export function gatherLinks(texts: readonly ToldText[]): readonly AtlasLink[] {
  const joined = joinLinks(texts.map(({ statements }) => statements.links.map(({ item }) => item)));
  return joined.flatMap(({ tellings, ...link }): readonly AtlasLink[] => {
    const told = tellings.flatMap(({ text, link: at }) => {
      const source = texts[text];
      const statement = source?.statements.links[at];
      return source && statement ? [{ source, ...statement }] : [];
    });
    const evidence = told.flatMap(({ source, item }) => {
      const { attributions } = source.statements;
      const said = attributions.find((one) => contains(one.item.content, item.words))?.item;
      return makeEvidence(source.article, item.sentence, said) ?? [];
    });
    if (!isFilled(evidence)) return [];
    return [
      {
        ...link,
        a: link.a as NameId,
        b: link.b as NameId,
        evidence: onceEach(evidence),
        ...combineMade(told.map(({ made }) => made)),
      },
    ];
  });
}

/** One sentence can state a link twice; it is shown once. */
function onceEach([first, ...rest]: AllEvidence): AllEvidence {
  const keyOf = ({ article, passage }: Evidence): string => `${article} ${JSON.stringify(passage)}`;
  const seen = new Set([keyOf(first)]);
  return [first, ...rest.filter((one) => !seen.has(keyOf(one)) && seen.add(keyOf(one)))];
}
