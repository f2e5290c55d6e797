/** The form in which a verb is printed. `past` may be a past participle too, unless the verb has one of its own. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing';

/** Base, past and participle of verbs that do not end in -ed; a missing participle is the past form. */
const IRREGULAR: readonly (readonly string[])[] =
  'arise arose arisen|awake awoke awoken|be was been|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent|bet bet|bid bid|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|broadcast broadcast|build built|burn burnt|burst burst|buy bought|cast cast|catch caught|choose chose chosen|come came come|cost cost|creep crept|cut cut|deal dealt|dig dug|do did done|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fly flew flown|forbid forbade forbidden|forecast forecast|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone|grind ground|grow grew grown|hang hung|have had|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept|know knew known|lay laid|lead led|leave left|lend lent|let let|lose lost|make made|mean meant|meet met|mislead misled|overcome overcame overcome|oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|pay paid|put put|quit quit|read read|rebuild rebuilt|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold|send sent|set set|shake shook shaken|shine shone|shoot shot|show showed shown|shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|speak spoke spoken|spend spent|spin spun|split split|spread spread|stand stood|steal stole stolen|stick stuck|sting stung|strike struck|strive strove striven|swear swore sworn|sweep swept|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|undergo underwent undergone|understand understood|undertake undertook undertaken|uphold upheld|wake woke woken|wear wore worn|weep wept|win won|withdraw withdrew withdrawn|withhold withheld|write wrote written'
    .split('|')
    .map((row) => row.split(' '));

/** Verbs whose last letter is doubled before -ed and -ing. */
const DOUBLED: ReadonlySet<string> = new Set(
  'ban admit commit submit permit omit rob stab grab drop stop step ship clap chat plan scan shun slam spot strip tap trap wrap equip refer occur transfer confer defer deter prefer travel cancel label expel compel repel propel control patrol rebel signal fuel jail tow top cap nab mob bar jam ram mar stir tug wed whip pin plot hit cut put set sit win run get begin let quit shut split spin dig swim bid shed spur blot'
    .split(' ')
    .filter((verb) => !['jail', 'tow', 'fuel'].includes(verb)),
);
const VOWEL = /[aeiou]/;

/** Every printed form of a verb and what it is. The first word of `verb` is inflected; the base may be followed by nothing else. */
export function listForms(verb: string): readonly (readonly [string, VerbForm])[] {
  const row = IRREGULAR.find(([base]) => base === verb);
  const pasts: readonly (readonly [string, VerbForm])[] =
    row === undefined
      ? regularPasts(verb).map((form) => [form, 'past'] as const)
      : row[2] === undefined
        ? [[row[1] ?? verb, 'past'] as const]
        : [[row[1] ?? verb, 'past'] as const, [row[2], 'participle'] as const];
  return [
    [verb, 'base'],
    [toThird(verb), 'third'],
    ...toIngs(verb).map((form) => [form, 'ing'] as const),
    ...pasts.filter(([form]) => form !== verb),
  ];
}

/** Whether past and participle of the verb are told apart by their form: `showed`, `shown`. */
export function hasOwnParticiple(verb: string): boolean {
  const participle = IRREGULAR.find(([base]) => base === verb)?.[2];
  return participle !== undefined && participle !== verb;
}

/** Whether the base form is also the past form: `hit`, `cut`. */
export function isUnchanging(verb: string): boolean {
  return IRREGULAR.some(([base, past]) => base === verb && past === verb);
}

/** The third person of the present: `meets`, `carries`, `goes`, `is`. */
export function toThird(verb: string): string {
  if (verb === 'be') return 'is';
  if (verb === 'have') return 'has';
  if (/(?:s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

/** The participle for a passive: `shown`, `attacked`. */
export function toParticiple(verb: string): string {
  const row = IRREGULAR.find(([base]) => base === verb);
  return row?.[2] ?? row?.[1] ?? regularPasts(verb)[0] ?? verb;
}

function regularPasts(verb: string): readonly string[] {
  if (verb.endsWith('e')) return [`${verb}d`];
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ied`];
  if (!DOUBLED.has(verb)) return [`${verb}ed`];
  return [`${verb}${verb.at(-1) ?? ''}ed`, ...(verb.endsWith('l') ? [`${verb}ed`] : [])];
}

function toIngs(verb: string): readonly string[] {
  if (verb.endsWith('ie')) return [`${verb.slice(0, -2)}ying`];
  if (verb.endsWith('e') && !/(?:ee|oe|ye|be)$/.test(verb) && VOWEL.test(verb.slice(0, -1)))
    return [`${verb.slice(0, -1)}ing`];
  if (!DOUBLED.has(verb)) return [`${verb}ing`];
  return [`${verb}${verb.at(-1) ?? ''}ing`, ...(verb.endsWith('l') ? [`${verb}ing`] : [])];
}
