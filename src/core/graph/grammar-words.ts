function toSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** Words that open a noun phrase and cannot stand inside one. */
export const DETERMINERS: ReadonlySet<string> = toSet(
  'the a an this that these those his her its their our my your some any each every another both all no many several most other such',
);

/** Words that say whose it is. */
export const OWNERS: ReadonlySet<string> = toSet('his her its their');

/** Words before a noun phrase that tie it to what stands before. */
export const PREPOSITIONS: ReadonlySet<string> = toSet(
  'in at from near to outside across throughout toward towards around into via inside off on onto over under through with without by between among against about for of after before during following since until ahead behind beyond within aboard alongside amid despite like including upon above along beside past regarding concerning except besides versus per as than out',
);

/** Words that open a clause about the noun phrase before them. */
export const RELATIVES: ReadonlySet<string> = toSet('who which whom that');

/** Words that open a clause with a subject of its own. */
export const SUBORDINATORS: ReadonlySet<string> = toSet(
  'where when while because although though if unless whether as since until after before once whereas so how why what whose lest',
);

/** Words that open a clause that need not be true. */
export const CONDITIONS: ReadonlySet<string> = toSet('if unless whether');

/** Forms of `be`. */
export const BEING: ReadonlySet<string> = toSet("be is are was were been being am 're 'm");

/** Forms of `have` and `do` that help another verb. */
export const HELPERS: ReadonlySet<string> = toSet("has have had having does do did 've");

/** Modal verbs that tell of what is to come. */
export const FUTURE_MODALS: ReadonlySet<string> = toSet("will 'll shall would");

/** Modal verbs that tell of what could be. */
export const OPEN_MODALS: ReadonlySet<string> = toSet('could may might can should must');

/** Before `to` and a verb these put the deed on the calendar. */
export const PLANS: ReadonlySet<string> = toSet(
  'expected due set scheduled slated planned plans planning plan going poised prepares prepared preparing agreed agrees promised promises pledged pledges vowed vows intends intended aims about supposed arranged expects bound ready',
);

/** Before `to` and a verb these only wish for the deed or think of it. */
export const WISHES: ReadonlySet<string> = toSet(
  'wants want wanted hopes hope hoped tries tried trying seeks sought seeking asked asks likely threatened threatens offered offers able wishes wished considers proposed proposes',
);

/** Before `to` and a verb these say that it was done. */
export const PHASES: ReadonlySet<string> = toSet(
  'began begins begun continued continues started managed went came used gets got',
);

/** These say that it was not done. */
export const NEGATIONS: ReadonlySet<string> = toSet(
  "not n't never didn't doesn't hasn't haven't hadn't wasn't weren't isn't aren't won't wouldn't couldn't can't cannot don't refused refuses refuse refusing declined declines decline declining failed fails fail denied denies deny denying rejected cancelled canceled avoided neither nor without unable no hardly barely nearly almost",
);

/** Words that stand between subject and verb and change nothing. */
export const ADVERBS: ReadonlySet<string> = toSet(
  'also later then earlier already again still now just only once twice first recently previously currently personally jointly separately briefly publicly formally officially repeatedly quickly soon together even ever long eventually finally reportedly allegedly instead too there here back away home meanwhile however therefore thus further yesterday today tomorrow tonight since yet all both each himself herself themselves itself ago right down',
);

/** Pronouns that stand for one person. */
export const PERSONAL: ReadonlySet<string> = toSet('he she him');

/** Pronouns that stand for several. */
export const PLURAL: ReadonlySet<string> = toSet('they them');

/** Pronouns and other words that stand for a noun phrase that is not followed up here. */
export const OTHER_PRONOUNS: ReadonlySet<string> = toSet(
  'i we you me us it itself everyone anybody nobody someone something others one there',
);

/** Nouns behind the name of a place that leave the place meant: `Primorye region`, `Vladivostok airport`. */
export const PLACE_NOUNS: ReadonlySet<string> = toSet(
  'region province city town village county district state territory oblast krai republic prefecture municipality island islands peninsula coast area airport port harbour harbor valley border capital strip straits strait sea river',
);

/** Nouns behind the name of an organisation that leave it meant: `RIA Novosti state news agency`. */
export const ORG_NOUNS: ReadonlySet<string> = toSet(
  'agency group party company university movement alliance bloc organisation organization newspaper broadcaster channel network institute bank airline militia fleet union federation corporation council commission',
);

/** Nouns of what takes place somewhere, or where things take place: “in” behind them says where those present were. */
export const SITE_NOUNS: ReadonlySet<string> = toSet(
  'meeting meetings summit talks conference forum ceremony luncheon dinner lunch visit trip tour parade event exhibition gathering session rally briefing university airport port theater theatre plant factory base center centre palace station hotel shipyard airfield hospital school museum city town capital office headquarters residence stadium facility site region banquet funeral church mosque embassy',
);

/** Common nouns that are verbs too: verbs only where a verb must stand. */
export const NOUN_OR_VERB: ReadonlySet<string> = toSet(
  'visit visits tour tours test tests show shows head heads call calls host hosts stop stops lead leads command commands order orders board boards arms arm land lands launch launches fire fires stay stays leave leaves reach press talks talk phone welcome return returns stand stands supply view views base bases report reports praise blame rule rules order chair bear bears lie lies test-fires crosses cross slam down downs fly flies pilot pilots carry equip mock thanks pressure joins travel invite interview interviews embrace hug ask buy',
);

/** Present forms of verbs of saying that carry no link by themselves. */
export const PRESENT_SAYING: ReadonlySet<string> = toSet('says say adds writes notes reports believes thinks argues');
