import type { Rests } from '../address/timeline-view.ts';

/** What a claim may rest on alone, as readers choose it. */
export const RESTS_WORDS: Readonly<Record<Rests, string>> = {
  state: 'state media',
  unnamed: 'unnamed people',
  single: 'one article',
};

/** The limit in force: `Rests on state media alone`. */
export function tellRests(rests: Rests): string {
  return `Rests on ${RESTS_WORDS[rests]} alone`;
}
