function toSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** Always followed by a name: the stop never ends a sentence. Lower case, without the stop. */
export const TITLES: ReadonlySet<string> = toSet(
  'mr mrs ms mx dr prof profs gen lt col sgt capt adm vice-adm maj cmdr cdr brig cpl pvt gov sen sens rep reps rev hon st ste mt ft messrs mmes mme mlle supt insp cllr fr sr. sra srta don dña pres amb atty asst assoc dir hr sec treas maj.gen lt.gen cmdr pfc spc adj ens ald supt det rt gens govs lts dres drs eng engr',
);

/** Followed by a number when the stop only abbreviates. */
export const BEFORE_NUMBER: ReadonlySet<string> = toSet(
  'no nos nr p pp vol vols ch art arts fig figs sec sect par para pt op ca c approx jan feb mar apr jun jul aug sep sept oct nov dec eq tel ext cl reg ref',
);

/** May end a sentence: the next word decides. */
export const ABBREVIATIONS: ReadonlySet<string> = toSet(
  'inc corp co cos ltd bros jr sr esq etc al vs viz cf e.g i.e a.m p.m u.s u.k u.n u.s.a u.a.e e.u d.c l.a n.y n.j n.c s.c b.c a.d ph.d m.d b.a m.a m.p m.b.a d.d.s r.n approx est dept univ assn ave blvd rd hwy sq bldg apt mass calif conn fla ga ill ind kan ky la md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ala ariz ark colo del ont que alta intl natl govt admin mfg min max hr hrs sq ft lb lbs oz mi km kg rpt rev plc pty gmbh s.a s.p.a n.v b.v a.g o.k p.s r.i.p v a.k.a f.c mph cm mm jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun',
);

/** Words that open a sentence and are hardly ever a name: after an abbreviation, they show that the sentence before is over. */
export const OPENERS: ReadonlySet<string> = toSet(
  'the a an this that these those he she it they we i you his her its their our my your there here in on at by for from with without to as but and or so yet if when while after before since until although though because however meanwhile moreover also then now today yesterday later earlier both all some many most several few each every no not one two three what who why how where which such other others another more nearly about around despite during under over between among according asked critics officials police analysts experts residents authorities investigators prosecutors lawmakers voters scientists researchers he’s it’s that’s there’s they’re we’re i’m don’t only once last next even still instead perhaps',
);

/** Said of someone's words: after `?” ` it shows that the sentence goes on. */
export const SPEECH_VERBS: ReadonlySet<string> = toSet(
  'said says asked asks added told wrote replied shouted cried answered explained recalled tweeted posted wondered quipped exclaimed called chanted',
);
