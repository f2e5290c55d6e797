/** Words that say that somebody says something. Folded keys, see `foldWord`. */
export const CUES: ReadonlySet<string> = toSet(`
said says say saying told tells according accordingto reported reportedly announced stated states claimed claims alleged allegedly citing cited cites
quoting quoted quotes declared remarked reporters confirmed
`);

/** Verbs that stand between a source and what it says. */
export const SAY_VERBS: ReadonlySet<string> = toSet(`
said says say told tells reported reports announced stated states claimed claims alleged declared remarked confirmed added noted warned argued insisted
explained wrote
`);

/** Words after which a source is named. */
export const SOURCE_OPENERS: ReadonlySet<string> = toSet('according per citing quoting via');

/** What a source may be called without a name. */
export const SOURCE_NOUNS: ReadonlySet<string> = toSet(`
agency agencies official officials source sources spokesman spokeswoman spokesperson spokespeople ministry minister ministers government
authority authorities police witness witnesses media newspaper newspapers paper broadcaster television tv radio report reports statement statements
reporter reporters journalist journalists correspondent analyst analysts expert experts aide aides diplomat diplomats lawyer lawyers prosecutor
prosecutors court judge council office department commission army military navy company president mayor governor chief leader adviser advisor
director secretary chairman chairwoman union observers monitors website press outlet outlets resident residents doctor doctors teacher clerk
engineer captain owner manager committee board embassy
`);

/** Capital words that are no source: `said Monday`. */
export const NO_SOURCE: ReadonlySet<string> = toSet(`
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
the a an in on at it he she they we i his her their its this that these those but and as after before while when if for from with by to of there
`);

function toSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
