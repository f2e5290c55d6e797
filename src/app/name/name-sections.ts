import type { NameFile } from '../../core/dossier/name-file.ts';

/** A part of a name’s page, and how much it has. */
export interface NameSection {
  readonly id: 'when' | 'links' | 'said' | 'carried' | 'about' | 'mentions' | 'articles';
  readonly title: string;
  readonly count: number;
}

/** The parts that have something, in order of the page. */
export function findSections({ name, totals }: NameFile): readonly NameSection[] {
  const { shortLabel } = name;
  const sections: readonly NameSection[] = [
    { id: 'when', title: 'When', count: totals.events },
    { id: 'links', title: 'Links', count: totals.links },
    { id: 'said', title: `Said by ${shortLabel}`, count: totals.said },
    { id: 'carried', title: `Passed on by ${shortLabel}`, count: totals.carried },
    { id: 'about', title: `Said about ${shortLabel}`, count: totals.about },
    { id: 'mentions', title: 'Every mention', count: totals.mentions },
    { id: 'articles', title: 'Articles', count: name.articles.length },
  ];
  return sections.filter(({ count }) => count > 0);
}
