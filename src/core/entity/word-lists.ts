function toSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** Printed before a person's name: forms of address, ranks and offices. Folded, without stops. */
export const TITLE_WORDS: ReadonlySet<string> = toSet(
  'mr mrs ms miss mx dr prof professor sir dame lord lady madam madame rev reverend fr father sister brother bishop archbishop cardinal pope rabbi imam ayatollah sheikh sheik mullah king queen prince princess duke duchess baron emperor gen general lt lieutenant col colonel maj major sgt sergeant capt captain adm admiral vice-adm cmdr commander brig brigadier cpl corporal pvt private marshal president vice-president premier chancellor minister secretary ambassador governor gov senator sen rep congressman congresswoman mayor judge justice chairman chairwoman chairperson chief director spokesman spokeswoman spokesperson leader comrade officer inspector constable detective deputy envoy analyst economist coach manager striker midfielder defender goalkeeper captain author actor actress singer writer director producer editor journalist reporter correspondent lawyer attorney dictator candidate mp counterpart head boss ceo commissioner counsel',
);

/** Last words of the names of organisations. */
export const ORG_WORDS: ReadonlySet<string> = toSet(
  'inc corp corporation co company companies ltd plc llc gmbh ag sa nv holdings group bank bancorp university college institute institution academy school hospital ministry department agency bureau commission committee council court parliament senate congress assembly party union federation association league club fc united organization organisation foundation trust fund society service services forces force army navy fleet brigade regiment battalion division corps guard police church board authority administration office center centre laboratory laboratories observatory museum library times post news press journal tribune herald gazette telegraph radio television tv network broadcasting airlines airways motors industries systems technologies software partners associates brothers orchestra band front movement alliance coalition bloc forum parliament caucus exchange',
);

/** Last words of the names of places; also first words (`Mount`, `Lake`). */
export const PLACE_WORDS: ReadonlySet<string> = toSet(
  'river sea ocean lake bay gulf strait straits channel canal island islands isle isles peninsula cape coast shoal reef atoll mountain mountains mount hill hills valley desert forest plain plateau glacier volcano city town village county district province region state territory oblast krai republic prefecture municipality borough suburb street avenue road square boulevard lane park garden gardens airport port harbour harbor bridge tower castle palace stadium station highway field fields beach creek falls springs heights crossing border east north south west',
);

/** What people are called by what they do, not printed as part of their names. */
export const ROLE_WORDS: ReadonlySet<string> = toSet(
  'officials official soldiers troops fighters militants rebels protesters residents lawmakers diplomats ministers leaders analysts experts scientists researchers students workers voters citizens forces military government authorities prosecutors police investigators spokesman spokeswoman said says told',
);

/** Words before the name of a place. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = toSet(
  'in at from near to outside across throughout towards toward around into via inside off',
);

/** What people and states do with words. */
export const SPEECH_WORDS: ReadonlySet<string> = toSet(
  'said says say told tells added adds asked asks announced stated argued claimed warned urged insisted wrote tweeted noted explained confirmed denied declared reported replied replies suggested acknowledged admitted believes believed called condemned described vowed pledged criticized criticised accused rejected stressed expressed',
);

/** Names of months and days, which are written with a capital and name nothing here. */
export const CALENDAR_WORDS: ReadonlySet<string> = toSet(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
);

/** Small words inside names: `Bank of England`, `Ludwig van Beethoven`. */
export const JOINING_WORDS: ReadonlySet<string> = toSet(
  'of the and for de la le du des da do dos di del della van von der den bin ibn al el ben abu y e zu af on upon in &',
);
