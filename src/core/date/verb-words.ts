function toSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** Verbs that say by themselves what is to come. “Would” and “could” do so in reported speech: “said it would meet on Monday”. */
export const MODALS: ReadonlyMap<string, 'future'> = new Map(
  "will 'll shall won't may would wouldn't he'll she'll it'll they'll we'll i'll you'll could might must should"
    .split(' ')
    .map((word) => [word, 'future']),
);

/** Past forms that do not end in -ed. Those that are also a present form or a noun in news are left out. */
export const BASE_PASTS: ReadonlySet<string> = toSet(
  'said told met took went came gave made got saw knew thought found felt became began kept held wrote stood heard meant paid sat spoke led grew lost fell sent built drew broke spent rose drove bought wore chose ate won shot struck fought caught taught sought brought threw flew hid rode sang sank swam swore tore woke blew dealt fed fled forgot froze laid lent rang sold shook slept slid stole stuck swept swung bore bred clung crept dug hung knelt leapt shone shrank spun sprang stank strode strove wept withdrew overtook underwent undertook overcame forbade foresaw misled rebuilt undid upheld withheld stung slew spat sped ran gone done seen taken given known shown begun fallen flown grown drawn driven written chosen broken spoken stolen risen withdrawn',
);

/** Words in -ed that are no verbs. */
export const NOT_PAST: ReadonlySet<string> = toSet(
  'hundred need feed seed speed indeed proceed exceed succeed weed breed greed deed bleed steed creed united sacred naked wicked rugged kindred aged armed alleged unified advanced developed limited talented experienced embattled beloved',
);

/** Words that open another clause: what stands beyond them has its own verb. */
export const BOUNDARIES: ReadonlySet<string> = toSet(
  '; : ( ) " “ ” that which who whom whose when while where because but although though if unless after before since as so whether and',
);

/** Before “to” these say that the deed is still to come. */
export const INTENTS: ReadonlySet<string> = toSet(
  'plan plans planned planning expect expects expected due set scheduled slated going about intend intends intended aim aims hope hopes hoped want wants wanted agree agrees agreed vow vows vowed pledge pledges pledged promise promises promised likely ready poised prepare prepares preparing prepared is are supposed bound urge urges urged decided decides ask asks invited deadline bid markets try trying seek seeks seeking need needs continue continues able unable',
);

/** Participles that put a deed on the calendar: “is due on Friday”. */
export const SCHEDULES: ReadonlySet<string> = toSet('scheduled due slated set planned expected');

/** Right before “to”, “for” or “until” and a day these put something on the calendar. */
export const APPOINTED: ReadonlySet<string> = toSet(
  'postponed delayed moved rescheduled pushed adjourned scheduled set slated planned due expected deferred extended booked',
);

/** Behind “to” these show that it is a preposition. */
export const NOT_VERB_AFTER_TO: ReadonlySet<string> = toSet(
  'the a an his her its their our my your this that these those all any each some no more less other another about around nearly almost over work school jail prison court date him them it us me people',
);
