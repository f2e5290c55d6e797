import { formatAddress } from '../address/format-address.ts';
import type { Article, Evidence } from '../atlas/atlas.ts';
import { dayInWords } from '../atlas/day-in-words.ts';
import { retoldNotice } from '../atlas/retold.ts';
import { tellChain } from '../chronicle/event-source.ts';
import type { DossierPassage, DossierSource } from './dossier.ts';

/** Words that an entry shows, and what for. */
export interface FoundWords {
  readonly evidence: Pick<Evidence, 'words' | 'chain' | 'passage'>;
  readonly article: Article;
  /** Where they stand, in words. */
  readonly label: string;
  readonly states: readonly string[];
}

/** The reports that are used so far, by id. Telling passages adds to it. */
export type DossierSources = Map<string, DossierSource>;

/** Passages as a dossier has them, in order. The same words told by the same people are one passage with several places. */
export function tellPassages(found: readonly FoundWords[], sources: DossierSources): readonly DossierPassage[] {
  const told = new Map<string, DossierPassage>();
  for (const { evidence, article, label, states } of found) {
    const { words, passage } = evidence;
    const chain = tellChain(evidence.chain, 'full');
    const retold = article.retells && retoldNotice(article.retells);
    const source = sources.get(article.id) ?? tellSource(article, sources.size + 1);
    sources.set(article.id, source);
    const path = formatAddress({ kind: 'article', article: article.id, passage });
    const key = JSON.stringify([words, chain, retold]);
    const known = told.get(key);
    told.set(key, {
      words,
      states: [...new Set([...(known?.states ?? []), ...states])],
      chain,
      places: [...(known?.places ?? []), { label, path, source: source.n }],
      ...(retold !== undefined && { retold }),
    });
  }
  return [...told.values()];
}

function tellSource(article: Article, n: number): DossierSource {
  const { id, title, agency, outlet, dated, version, retells, file, sha256 } = article;
  const made = agency ? `${agency.name}${agency.basis === 'derived' ? ', inferred' : ''}` : 'Agency not named';
  const told = [
    ...(retells
      ? [capitalise(retoldNotice(retells))]
      : [made, outlet ? `printed by ${outlet.name}` : 'outlet not named']),
    ...(retells ? [] : [dated ? `dated ${dayInWords(dated.edtf)}` : 'no date']),
    ...(version ? [`version ${version.letter.toUpperCase()} of ${version.of}`] : []),
  ];
  return { n, title, told: told.join(', '), path: formatAddress({ kind: 'article', article: id }), file, sha256 };
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
