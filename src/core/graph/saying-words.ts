/** Verbs whose words are told without a link of their own: `said`, `reported`. */
export const BASE_SAYING: ReadonlySet<string> = new Set(
  'said says say reported reports announced claimed added confirmed'.split(' '),
);
