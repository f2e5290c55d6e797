function toSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** What a state does, written behind its name; regular past tenses need not be listed. */
export const STATE_VERBS: ReadonlySet<string> = toSet(
  'says said wants seeks sees fears hopes plans intends denies denied rejects accuses condemns supports backs opposes claims insists demands warns vows threatens agrees refuses considers calls urges hits strikes sent sends gave gives took takes made makes held holds fought fights launched launches has had will would could should may might is was',
);

/** What a state has: behind its capital's name with `’s` they make the city the government. */
export const STATE_NOUNS: ReadonlySet<string> = toSet(
  'war actions action policy policies government military army forces troops invasion claims claim interests ambitions decision demands position response efforts support allies ally ambassador envoy relations ties offer proposal stance missions mission moves move aggression sanctions strategy missile missiles nuclear leaders leadership diplomats officials',
);

/** Before the name of a capital: what is done with a government, not in a city. */
export const STATE_PREPOSITIONS: ReadonlySet<string> = toSet('with by between against');
