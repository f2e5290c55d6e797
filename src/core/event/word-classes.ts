function toSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

export const DETERMINERS: ReadonlySet<string> = toSet(
  "the a an this that these those some any each every no another other all both several many most few more much such his her its their our my your 's ' whose which",
);
export const POSSESSIVES: ReadonlySet<string> = toSet("his her its their our my your 's '");
export const PREPOSITIONS: ReadonlySet<string> = toSet(
  'of in at on to from by with near for into over under against during about between among aboard across through around behind beyond inside outside toward towards within without via onto off along alongside amid despite above below upon including until since as than following after before like per regarding concerning including plus ahead up down out away back',
);
export const PLACE_PREPOSITIONS: ReadonlySet<string> = toSet(
  'in at to from near into through across toward towards outside inside around aboard on off for',
);
export const SUBJECT_PRONOUNS: ReadonlySet<string> = toSet('he she it they we i you who');
export const OBJECT_PRONOUNS: ReadonlySet<string> = toSet(
  'him her it them us me you himself herself itself themselves each',
);
export const BE: ReadonlySet<string> = toSet("is are was were be been being am 're");
export const HAVE: ReadonlySet<string> = toSet("has have had having 've");
export const DO: ReadonlySet<string> = toSet("did do does didn't don't doesn't");
export const WILL: ReadonlySet<string> = toSet("will shall 'll won't would");
export const MAY: ReadonlySet<string> = toSet("could may might can should must cannot wouldn't couldn't");
export const NEGATIONS: ReadonlySet<string> = toSet(
  "not never neither nor n't didn't don't doesn't won't wasn't weren't hasn't haven't hadn't cannot can't couldn't wouldn't isn't aren't nobody without failed refused declined",
);
/** Words that may stand between an auxiliary and its verb, or a subject and its verb. */
export const ADVERBS: ReadonlySet<string> = toSet(
  'also not never later then earlier now still just already again once first soon finally recently reportedly allegedly only even together immediately initially subsequently both all always often twice yet almost largely formally officially briefly jointly previously have been being be had has',
);
/** Before `to` these put the deed ahead. */
export const AHEAD: ReadonlySet<string> = toSet(
  'expected set due scheduled planned planning plans plan intends intended intend slated going about hopes hope vowed pledged promised agreed aims aiming ready preparing prepares was were is are',
);
/** A segment that opens with one of these hangs on what stands before it. */
export const RELATIVES: ReadonlySet<string> = toSet('which who whom whose that where when');
/** They open a clause, or a stretch without a verb, that is placed in time by the main clause. */
export const TIME_OPENERS: ReadonlySet<string> = toSet('after before while as when once until since following');
export const OTHER_OPENERS: ReadonlySet<string> = toSet(
  'because although though if unless whether so but yet or and whereas than how what why',
);
/** Adjectives and other words that a short title leaves out of a noun phrase. */
export const PLAIN_ADJECTIVES: ReadonlySet<string> = toSet(
  'new old big large small great major top senior key main local own close high low long rare similar massive huge enormous powerful advanced latest newest recent former fellow young good bad strong similar other another several some many most various different first second third last next final early late full whole more less such certain possible potential further up-close closed-door security-focused overnight daily annual brief short highly sorely badly very deep heavy hard key close-up joint',
);

/** Whether a word in lower case is most likely an adverb in -ly. */
export function isAdverb(word: string): boolean {
  return (
    ADVERBS.has(word) ||
    (word.length > 4 &&
      word.endsWith('ly') &&
      !/^(?:family|ally|assembly|(?:re)?supply|italy|july|reply|rally|rely|apply|fly|monopoly|anomaly)$/.test(word))
  );
}

/** Whether a word in lower case is most likely an adjective, by its ending. */
export function isAdjective(word: string): boolean {
  return (
    PLAIN_ADJECTIVES.has(word) ||
    (word.length > 4 &&
      /(?:ous|ful|ive|able|ible|ish|less|ical|ional|ary|ern|ant|ic|al|est|-sized|-led|-old|capable)$/.test(word) &&
      !NOUNS.has(word))
  );
}
const NOUNS: ReadonlySet<string> = toSet(
  'general official officials capital arrival hospital festival trial rival arsenal journal animal council deal appeal proposal withdrawal approval referendum participant assistant consultant restaurant migrant giant plant merchant tenant warrant public republic music clinic topic traffic critic critics executive initiative detective captive representative native motive archive perspective library secretary anniversary missionary military summary territory contest test protest forest arrest guest request west interest conquest harvest rest pattern concern tavern basic terminal signal table cable vegetable medal metal total principal tribunal canal carnival funeral burial criminal coral mineral quarterfinal semifinal final journal manual material memorial tutorial individual national nationals academic epidemic pandemic attic mechanic panic relative alternative objective directive legislative cooperative offensive drive dive olive wave detective adult',
);
