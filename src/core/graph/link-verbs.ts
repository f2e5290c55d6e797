import type { LinkKind } from './link.ts';

/** The part of a verb that a word is. A form that is both past tense and participle is `past`. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing';

/** How one verb links its subject to others. */
export interface LinkVerb {
  readonly lemma: string;
  /** The word to show: the past tense, or the present of what lasts. */
  readonly shown: string;
  readonly kind: Exclude<LinkKind, 'expected'>;
  /** Whether the direct object is linked. */
  readonly direct: boolean;
  /** Prepositions whose noun phrase is linked. */
  readonly prepositions: ReadonlySet<string>;
  /** `X and Y met` links X and Y. */
  readonly mutual: boolean;
  /** Two objects: somebody is shown something. */
  readonly double: boolean;
}

/**
 * One verb a line: kind, base, third person, past, participle, `-ing`, then what is linked: `*` the direct object, prepositions,
 * `&` subjects among each other, `2` two objects, `=` the present is shown.
 */
const TABLE = `
met meet meets met met meeting * with &
met speak speaks spoke spoken speaking with to &
met talk talks talked talked talking with to &
met greet greets greeted greeted greeting *
met welcome welcomes welcomed welcomed welcoming *
met receive receives received received receiving *
met host hosts hosted hosted hosting *
met invite invites invited invited inviting *
met phone phones phoned phoned phoning *
met telephone telephones telephoned telephoned telephoning *
met brief briefs briefed briefed briefing *
met consult consults consulted consulted consulting * with
met confer confers conferred conferred conferring with &
met negotiate negotiates negotiated negotiated negotiating with &
met dine dines dined dined dining with &
met accompany accompanies accompanied accompanied accompanying *
met join joins joined joined joining *
met interview interviews interviewed interviewed interviewing *
met embrace embraces embraced embraced embracing * &
met hug hugs hugged hugged hugging * &
met discuss discusses discussed discussed discussing with &
met sit sits sat sat sitting with
met shake shakes shook shaken shaking with &
arms show shows showed shown showing * to 2
arms inspect inspects inspected inspected inspecting *
arms view views viewed viewed viewing *
arms examine examines examined examined examining *
arms tour tours toured toured touring *
arms carry carries carried carried carrying * =
arms test tests tested tested testing *
arms test-fire test-fires test-fired test-fired test-firing *
arms launch launches launched launched launching * from
arms fire fires fired fired firing *
arms supply supplies supplied supplied supplying * with to
arms deliver delivers delivered delivered delivering * to
arms send sends sent sent sending * to
arms sell sells sold sold selling * to
arms buy buys bought bought buying *
arms order orders ordered ordered ordering *
arms deploy deploys deployed deployed deploying * on
arms operate operates operated operated operating * =
arms equip equips equipped equipped equipping * with
arms arm arms armed armed arming with
arms fly flies flew flown flying *
arms pilot pilots piloted piloted piloting *
arms build builds built built building *
arms produce produces produced produced producing * =
arms unveil unveils unveiled unveiled unveiling *
arms develop develops developed developed developing *
arms down downs downed downed downing *
arms intercept intercepts intercepted intercepted intercepting *
arms possess possesses possessed possessed possessing * =
arms board boards boarded boarded boarding *
arms commission commissions commissioned commissioned commissioning *
at visit visits visited visited visiting *
at arrive arrives arrived arrived arriving in at
at travel travels traveled traveled traveling to
at travel travels travelled travelled travelling to
at go goes went gone going to
at come comes came come coming to
at return returns returned returned returning to from
at fly flies flew flown flying to
at head heads headed headed heading to for
at leave leaves left left leaving * for
at depart departs departed departed departing from for
at land lands landed landed landing in at
at stop stops stopped stopped stopping in at
at stay stays stayed stayed staying in at
at live lives lived lived living in =
at enter enters entered entered entering *
at reach reaches reached reached reaching *
at tour tours toured toured touring *
at attend attends attended attended attending *
at set-out sets set set setting for
at take takes took taken taking in
at flee flees fled fled fleeing * to
at cross crosses crossed crossed crossing into
at call calls called called calling at
at stand stands stood stood standing on in =
at lie lies lay lain lying in on =
at base bases based based basing in
at locate locates located located locating in
at headquarter headquarters headquartered headquartered headquartering in
at bear bears bore born bearing in
at belong belongs belonged belonged belonging to =
at include includes included included including * =
at lead leads led led leading * =
at command commands commanded commanded commanding * =
at govern governs governed governed governing * =
at rule rules ruled ruled ruling * =
at chair chairs chaired chaired chairing * =
at represent represents represented represented representing * =
at oversee oversees oversaw overseen overseeing * =
said criticize criticizes criticized criticized criticizing *
said criticise criticises criticised criticised criticising *
said praise praises praised praised praising *
said urge urges urged urged urging *
said condemn condemns condemned condemned condemning *
said accuse accuses accused accused accusing *
said blame blames blamed blamed blaming *
said denounce denounces denounced denounced denouncing *
said warn warns warned warned warning *
said thank thanks thanked thanked thanking *
said congratulate congratulates congratulated congratulated congratulating *
said rebuke rebukes rebuked rebuked rebuking *
said single singles singled singled singling out
said chide chides chided chided chiding *
said slam slams slammed slammed slamming *
said mock mocks mocked mocked mocking *
said lambast lambasts lambasted lambasted lambasting *
said laud lauds lauded lauded lauding *
said commend commends commended commended commending *
said defend defends defended defended defending *
said tell tells told told telling *
said ask asks asked asked asking *
said call calls called called calling on
said threaten threatens threatened threatened threatening *
said pressure pressures pressured pressured pressuring *
said press presses pressed pressed pressing *
said quote quotes quoted quoted quoting *
said cite cites cited cited citing *
`;

/** Verbs that are shown by other words than their past tense. */
const SHOWN: ReadonlyMap<string, string> = new Map([
  ['shake', 'shook hands'],
  ['discuss', 'held talks'],
  ['sit', 'sat down'],
  ['set-out', 'set out'],
  ['take', 'took part'],
]);

const FORMS: readonly VerbForm[] = ['base', 'third', 'past', 'participle', 'ing'];

/** One word as a verb: its form and what the verb links, one sense for each kind that the verb has. */
export interface VerbReading {
  readonly form: VerbForm;
  readonly senses: readonly LinkVerb[];
}

/** Verbs that link two names, by every form. */
export const LINK_VERBS: ReadonlyMap<string, VerbReading> = readTable();

function readTable(): ReadonlyMap<string, VerbReading> {
  const readings = new Map<string, VerbReading>();
  for (const line of TABLE.trim().split('\n')) {
    const [kind = 'met', ...words] = line.split(' ');
    const forms = words.slice(0, 5);
    const marks = words.slice(5);
    const sense = toVerb(kind as LinkVerb['kind'], forms, marks);
    forms.forEach((word, index) => {
      const known = readings.get(word);
      if (known?.senses.includes(sense) === true) return;
      const form = known?.form ?? FORMS[index] ?? 'base';
      readings.set(word, { form, senses: [...(known?.senses ?? []), sense] });
    });
  }
  return readings;
}

function toVerb(kind: LinkVerb['kind'], forms: readonly string[], marks: readonly string[]): LinkVerb {
  const has = (mark: string): boolean => marks.includes(mark);
  return {
    lemma: forms[0] ?? '',
    shown: SHOWN.get(forms[0] ?? '') ?? (has('=') ? forms[1] : forms[2]) ?? '',
    kind,
    direct: has('*'),
    prepositions: new Set(marks.filter((mark) => /^[a-z]/.test(mark))),
    mutual: has('&'),
    double: has('2'),
  };
}
