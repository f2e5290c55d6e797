function toSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** Words that stand between a subject and its verb. */
export const AUXILIARIES: ReadonlySet<string> = toSet(
  "has have had having is are was were be been being am do does did will would shall should can could may might must 'd 'll ’d ’ll 've ’ve 's ’s not n't n’t didn't didn’t doesn't doesn’t don't don’t hasn't hasn’t haven't haven’t hadn't hadn’t won't won’t wouldn't wouldn’t couldn't couldn’t can't can’t cannot isn't isn’t wasn't wasn’t aren't aren’t weren't weren’t",
);

/** Forms of “be”: before a participle they make it passive. */
export const BE: ReadonlySet<string> = toSet(
  "is are was were be been being am isn't isn’t wasn't wasn’t aren't aren’t weren't weren’t 's ’s get gets got getting",
);

/** Adverbs that do not end in -ly, between subject and verb or behind it. */
export const ADVERBS: ReadonlySet<string> = toSet(
  'there also later earlier then now still already again once even just never ever always often sometimes soon twice further meanwhile instead too though however ago since first thus therefore yesterday today tomorrow tonight long both all each themselves himself herself itself recently so far only initially ultimately afterward afterwards aloud anew',
);

/** Words in -ly that are no adverbs. */
export const NOT_ADVERBS: ReadonlySet<string> = toSet(
  'family rally ally assembly supply reply italy july fly friendly elderly early daily weekly monthly only likely deadly costly monopoly anomaly bully daly kelly reilly billy sally emily',
);

/** Words that open a phrase with a place, a time, a reason. */
export const PREPOSITIONS: ReadonlySet<string> = toSet(
  'of ahead in on at by for from with to about into over under after before during through between among against without within near behind across around toward towards upon amid amongst beyond despite like as than until till via per including concerning regarding following outside inside along since throughout alongside aboard beside besides off onto past up down out',
);

/** Words that open another clause. */
export const CONJUNCTIONS: ReadonlySet<string> = toSet(
  'that because when while if although though whereas unless until since before after as but or nor so whether where why how what which who whom whose than and yet once whenever wherever whatever',
);

/** Words that open a noun phrase. */
export const DETERMINERS: ReadonlySet<string> = toSet(
  'the a an this that these those my your his her its our their some any every each no many several both all few most more another other two three four five six seven eight nine ten dozens hundreds thousands half one',
);

/** Possessives: what stands behind them is a noun. */
export const POSSESSIVES: ReadonlySet<string> = toSet('my your his her its our their whose');

/** Pronouns that can be a subject. */
export const SUBJECT_PRONOUNS: ReadonlySet<string> = toSet('he she it they we i you who');

/** Other words that stand for people alone. */
export const PEOPLE_PRONOUNS: ReadonlySet<string> = toSet(
  'some many others few most one several both none nobody everyone everybody someone somebody anyone those neither either all another two three four half',
);

/** Pronouns that can be an object: the listener of “told”. */
export const OBJECT_PRONOUNS: ReadonlySet<string> = toSet(
  'him her it them us me you himself herself themselves myself ourselves everyone everybody someone anyone people',
);

/** Words that go on with what is told but are no part of what was said: “said, as fears grow”. */
export const TRAILERS: ReadonlySet<string> = toSet(
  'as while after before when who which whose where during following amid in at on during speaking referring citing adding calling noting according despite though although whereas since until with without by from a an the because and but or hours days weeks minutes moments shortly',
);

/** Verbs that make a subject do something with words without being a cue themselves; they end a noun phrase. */
export const PLAIN_VERBS: ReadonlySet<string> = toSet(
  'went came took made gave got saw met held kept left led won lost ran sent spoke stood sat told became began brought built bought fell flew grew heard put rose showed spent struck wrote makes takes gives gets goes comes keeps leaves leads wins runs sends speaks stands becomes begins brings holds meets shows appears appeared seems seemed continues tried tries trying declined declines refused used using faces remains includes',
);

/** Whether the word is an adverb, by its ending or by the list. */
export function isAdverb(word: string): boolean {
  return ADVERBS.has(word) || (word.endsWith('ly') && word.length > 4 && !NOT_ADVERBS.has(word));
}
