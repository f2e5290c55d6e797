import { inflect, type VerbForm } from './inflect.ts';

/**
 * What a reporting verb takes:
 * `clause` a clause, a quotation, or a place behind or inside what is said;
 * `strict` the same, but a bare clause only behind “that”, since the verb often means something else;
 * `tell` a listener first; `to` an infinitive; `object` a thing; `as` a thing “as” something.
 */
export type Complement = 'clause' | 'strict' | 'tell' | 'to' | 'object' | 'as';

/** `say` puts words in someone's mouth; `stance` takes a side; `mind` says what someone thinks, wants or plans. */
export type CueKind = 'say' | 'stance' | 'mind';

/** A reporting verb. */
export interface CueVerb {
  readonly lemma: string;
  readonly kind: CueKind;
  readonly takes: ReadonlySet<Complement>;
  /** Prepositions that open what is said: `call for`, `warn of`. */
  readonly opens: ReadonlySet<string>;
}

/** A form of a reporting verb, and which forms of it are spelt so. */
export interface CueForm {
  readonly verb: CueVerb;
  readonly forms: ReadonlySet<VerbForm>;
}

type Group = readonly [kind: CueKind, takes: readonly Complement[], verbs: string];

const GROUPS: readonly Group[] = [
  [
    'say',
    ['clause'],
    'say claim argue insist assert contend maintain declare announce reply respond retort admit concede acknowledge confirm deny remark comment allege stress emphasize emphasise underline underscore reiterate predict joke quip boast brag complain lament exclaim proclaim disclose reveal hint imply write tweet testify speculate reckon opine profess protest recall recount explain caution warn suggest conclude predict estimate observe clarify interject counter ask wonder inquire demand propose recommend theorize theorise surmise contest muse signal bemoan gush rant shout yell scream cry whisper mutter murmur blurt gloat scoff sneer snap fume thunder chime volunteer venture grumble relay convey retweet blog message email',
  ],
  [
    'say',
    ['strict'],
    'add continue note state report indicate point reply answer go post read charge repeat offer mention specify stipulate relate elaborate detail agree disagree object project forecast calculate show find document order rule certify caption sigh laugh smile nod pronounce begin start finish advise counsel request threaten sign sing chant question address hold advertise plead urge praise',
  ],
  [
    'say',
    ['tell', 'clause'],
    'tell inform assure remind notify advise reassure brief warn caution ask persuade convince promise counsel instruct lecture',
  ],
  [
    'say',
    ['to', 'tell'],
    'urge ask beg implore exhort order command instruct encourage advise press pressure petition beseech entreat admonish call plead invite request dare challenge lobby warn caution direct',
  ],
  ['say', ['to', 'clause'], 'promise vow pledge swear threaten volunteer agree demand claim ask propose'],
  [
    'say',
    ['object'],
    'discuss announce promise recommend propose suggest request demand outline explain describe detail reiterate disclose reveal voice express cite quote convey echo address stress emphasize emphasise underline underscore highlight mention raise question confirm deny acknowledge allege claim predict estimate recount summarize summarise invoke reference forecast dub label brand call pledge advise urge warn',
  ],
  [
    'stance',
    ['object'],
    'criticize criticise condemn denounce decry deride disparage belittle mock ridicule scorn lambaste lambast castigate chastise chide rebuke scold berate slam blast rip assail bash skewer pan savage excoriate pillory vilify malign insult accuse blame fault charge praise hail laud applaud commend salute extol welcome congratulate thank compliment endorse oppose support back favor favour defend dismiss reject refute rebut dispute contradict denigrate bemoan lament deplore advocate champion tout trumpet protest regret repudiate disavow renounce challenge doubt mourn celebrate demonize demonise scoff downplay minimize overstate exaggerate apologize apologise approve disapprove admire fear dislike respect appreciate resent detest want prefer consider contemplate demand',
  ],
  [
    'stance',
    ['as'],
    'describe characterize characterise portray depict cast paint frame denounce dismiss hail tout view see regard perceive condemn deride criticize mock praise decry slam blast brand label cite refer define',
  ],
  [
    'mind',
    ['clause'],
    'think believe hope fear worry suspect assume expect guess imagine figure doubt feel presume reason conclude anticipate suppose wish realize realise know understand predict judge bet gather fret',
  ],
  [
    'mind',
    ['strict'],
    'consider decide dream remember forget hear learn see recognize recognise accept determine appreciate pray trust sense',
  ],
  ['mind', ['to'], 'want hope plan intend expect wish aim prefer refuse vow decide agree consider mean'],
];

const OPENERS: Readonly<Record<string, string>> = {
  'for on upon out': 'call',
  for: 'argue push plead lobby advocate apologize apologise blame thank praise hope wish ask press pray root',
  of: 'warn boast complain think approve disapprove dream tell remind accuse',
  'against about over': 'warn caution rail protest argue inveigh fume rant lash brief',
  about:
    'complain joke worry ask lie think wonder brag boast apologize apologise lament fret care testify speculate muse gripe question tweet write',
  to: 'refer allude object point admit confess commit agree respond react threaten',
  out: 'point lash spell',
  at: 'hint scoff laugh sneer balk bristle rage lash rail',
  with: 'agree disagree sympathize concur',
  on: 'insist elaborate comment brief',
  in: 'believe',
  up: 'sum',
};

const VERBS: ReadonlyMap<string, CueVerb> = readVerbs();
const FORMS: ReadonlyMap<string, readonly CueForm[]> = readForms();

function readVerbs(): ReadonlyMap<string, CueVerb> {
  const verbs = new Map<string, { lemma: string; kind: CueKind; takes: Set<Complement>; opens: Set<string> }>();
  const at = (lemma: string, kind: CueKind): { takes: Set<Complement>; opens: Set<string> } => {
    const known = verbs.get(lemma) ?? { lemma, kind, takes: new Set(), opens: new Set() };
    verbs.set(lemma, known);
    return known;
  };
  for (const [kind, takes, words] of GROUPS) {
    for (const lemma of words.split(' ')) {
      const verb = at(lemma, kind);
      for (const complement of takes) verb.takes.add(complement);
    }
  }
  for (const [words, lemmas] of Object.entries(OPENERS)) {
    for (const lemma of lemmas.split(' ')) {
      const { opens } = at(lemma, 'say');
      for (const word of words.split(' ')) opens.add(word);
    }
  }
  return verbs;
}

function readForms(): ReadonlyMap<string, readonly CueForm[]> {
  const forms = new Map<string, { verb: CueVerb; forms: Set<VerbForm> }[]>();
  for (const verb of VERBS.values()) {
    for (const [spelling, form] of inflect(verb.lemma)) {
      const here = forms.get(spelling) ?? [];
      const same = here.find((one) => one.verb === verb);
      if (same) same.forms.add(form);
      else here.push({ verb, forms: new Set([form]) });
      forms.set(spelling, here);
    }
  }
  return forms;
}

/** The reporting verb that a lower-case word is a form of. */
export function findCueVerb(word: string): CueForm | undefined {
  return FORMS.get(word)?.[0];
}
