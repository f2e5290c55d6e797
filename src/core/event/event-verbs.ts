import { listForms, type VerbForm } from './verb-forms.ts';

/** What a printed word can be as a verb that tells an event. */
export interface VerbReading {
  /** The verb in its base form. */
  readonly verb: string;
  /** The class of what it tells, for joining. `light` when only its object says what happens: `held talks`. */
  readonly kind: string;
  readonly form: VerbForm;
}

/** Verbs that tell events, by what kind of thing happens. A verb stands in one class. */
const CLASSES: Readonly<Record<string, string>> = {
  meet: 'meet convene huddle greet',
  talk: 'talk discuss negotiate confer speak exchange consult',
  visit: 'visit tour attend travel arrive go return stop fly continue',
  leave: 'leave depart flee withdraw evacuate retreat',
  show: 'show display unveil present exhibit demonstrate brief explain',
  inspect: 'inspect examine',
  attack:
    'attack strike bomb shell raid invade storm ambush shoot clash seize capture kidnap abduct hijack explode detonate bombard torch stab crash collide',
  kill: 'kill die murder execute assassinate wound injure',
  launch: 'launch test test-fire fire',
  agree: 'agree sign ratify approve endorse conclude seal',
  say: 'issue announce declare publish reveal',
  urge: 'urge warn condemn criticize criticise denounce demand pledge vow promise welcome praise rebuke accuse threaten slam hail laud applaud chide blast protest reject deplore',
  tell: 'tell',
  confirm: 'confirm deny apologise apologize',
  release: 'release free',
  send: 'send deploy dispatch deliver ship supply transfer donate',
  resupply: 'resupply',
  arrest: 'arrest detain jail imprison sentence convict indict charge acquit extradite deport sue',
  elect: 'elect vote win defeat appoint resign inaugurate oust overthrow nominate dismiss sack',
  open: 'open close',
  begin: 'begin start erupt resume',
  end: 'end finish suspend cancel postpone adjourn collapse complete halt',
  trade: 'sell buy acquire order purchase award',
  join: 'join host accompany invite escort receive',
  hold: 'hold',
  destroy: 'sink derail flood destroy damage demolish',
  ban: 'ban impose adopt veto repeal',
  rise: 'plunge surge soar',
  find: 'discover recover rescue',
  bury: 'bury',
  march: 'march rally cross block',
  light: 'give make take pay put stage conduct have let come reach',
};

/** A verb and the word behind it that together tell something else than the verb alone. */
const PHRASES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    urge: 'call on|call for|call upon|press the|press for|speak out|single out',
    visit: 'call at|carry on|stop by|take part|drop in|touch down|set foot',
    leave: 'set out|set off|take off|pull out|head home|head back|walk out',
    meet: 'sit down|shake hands|shake hand|get together',
    talk: 'hold talks|trade views|compare views',
    show: 'roll out|let see|put on',
    begin: 'break out|kick off|get under',
    attack: 'blow up|open fire|carry out|gun down|set fire',
    speak: 'take the floor|take floor',
    elect: 'step down|swear in',
    hold: 'take place',
    shut: 'shut down|close down',
    end: 'call off|wind up',
  }).flatMap(([kind, phrases]) => phrases.split('|').map((phrase) => [phrase, kind] as const)),
);

const READINGS: ReadonlyMap<string, readonly VerbReading[]> = toReadings();

function toReadings(): ReadonlyMap<string, readonly VerbReading[]> {
  const readings = new Map<string, VerbReading[]>();
  const add = (verb: string, kind: string): void => {
    for (const [word, form] of listForms(verb)) {
      const known = readings.get(word);
      const reading = { verb, kind, form };
      if (known === undefined) readings.set(word, [reading]);
      else if (!known.some((one) => one.verb === verb && one.form === form)) known.push(reading);
    }
  };
  const classed = new Set<string>();
  for (const [kind, verbs] of Object.entries(CLASSES)) {
    for (const verb of verbs.split(' ')) {
      classed.add(verb);
      add(verb, kind);
    }
  }
  for (const phrase of PHRASES.keys()) {
    const [verb = ''] = phrase.split(' ');
    if (!classed.has(verb)) add(verb, 'phrase');
  }
  return readings;
}

const NO_READINGS: readonly VerbReading[] = [];

/** What a word in lower case can be as an event verb; empty for every other word. `phrase` verbs need the right word behind them. */
export function readEventVerb(word: string): readonly VerbReading[] {
  return READINGS.get(word) ?? NO_READINGS;
}

/** What a verb tells together with the words behind it, such as `call` and `on`. */
export function findPhraseKind(verb: string, next: readonly string[]): string | undefined {
  const [first = '', second = ''] = next;
  return PHRASES.get(`${verb} ${first}`) ?? PHRASES.get(`${verb} ${first} ${second}`);
}
