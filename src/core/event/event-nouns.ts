/** Nouns that name an event, by the class of verb that tells the same. */
const CLASSES: Readonly<Record<string, string>> = {
  meet: 'meeting summit talks luncheon lunch dinner banquet reception encounter handshake conference forum session',
  talk: 'discussion discussions negotiations consultations',
  visit: 'visit trip tour stop arrival stopover pilgrimage',
  leave: 'departure withdrawal evacuation',
  show: 'parade exhibition display demonstration briefing presentation look glimpse',
  inspect: 'inspection',
  attack:
    'attack strike airstrike bombing raid assault shelling explosion blast shooting ambush invasion clash clashes crash collision massacre incursion',
  kill: 'killing assassination murder execution death',
  launch: 'launch test liftoff',
  agree: 'agreement deal arrangement accord pact treaty compromise truce ceasefire',
  say: 'statement announcement communique communiqué declaration',
  confirm: 'confirmation',
  urge: 'appeal warning',
  speak: 'speech address remarks',
  arrest: 'arrest trial verdict sentencing',
  elect: 'election vote referendum inauguration resignation coup ballot',
  open: 'opening unveiling',
  bury: 'funeral burial memorial',
  hold: 'ceremony drill drills exercise exercises festival premiere performance match ceremonies',
  destroy: 'earthquake quake flood storm hurricane fire tsunami eruption',
  march: 'protest demonstration rally march strike',
  resupply: 'resupply',
  begin: 'outbreak start',
};

const KINDS: ReadonlyMap<string, string> = new Map(
  Object.entries(CLASSES)
    .flatMap(([kind, nouns]) => nouns.split(' ').map((noun) => [noun, kind] as const))
    .toReversed(),
);

/** The kind of event that a noun in lower case names; the plural of most is read too. */
export function findNounKind(word: string): string | undefined {
  return KINDS.get(word) ?? (word.endsWith('s') ? KINDS.get(word.slice(0, -1)) : undefined);
}
