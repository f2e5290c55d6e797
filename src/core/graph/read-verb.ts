import type { Modality } from '../event/event.ts';
import type { VerbChunk, VerbShape } from './chunk.ts';
import {
  BEING,
  DETERMINERS,
  FUTURE_MODALS,
  HELPERS,
  NEGATIONS,
  OPEN_MODALS,
  PHASES,
  PLANS,
  PREPOSITIONS,
  WISHES,
} from './grammar-words.ts';
import { isAdverb, isMainVerb } from './is-verb.ts';
import { LINK_VERBS } from './link-verbs.ts';
import type { Unit } from './unit.ts';

/** No verb phrase is longer; keeps runs of adverbs from being read again and again. */
const MOST_WORDS = 14;

/** What the words before the main verb have said so far. */
interface Group {
  modality: Modality;
  negated: boolean;
  passive: boolean;
  helped: boolean;
  /** A bare form must follow: behind `to` and modals. */
  bare: boolean;
  shape: VerbShape;
  main: string;
}

/** The verb phrase that begins at `from`, and the place behind it; `undefined` when none begins there. */
export function readVerb(units: readonly Unit[], from: number): { chunk: VerbChunk; next: number } | undefined {
  if (units[from]?.kind !== 'word') return undefined;
  const group: Group = {
    modality: 'happened',
    negated: false,
    passive: false,
    helped: false,
    bare: false,
    shape: 'finite',
    main: '',
  };
  let at = from;
  let end = from;
  while (at < units.length && at - from < MOST_WORDS) {
    const step = readStep(units, at, group);
    if (step === 'stop') break;
    at += 1;
    if (step === 'skip') continue;
    end = at;
    if (step === 'main') break;
  }
  const [first, last] = [units[from], units[end - 1]];
  if (end === from || group.main === '' || first === undefined || last === undefined) return undefined;
  const reading = LINK_VERBS.get(group.main);
  const { modality, negated, passive, shape, main } = group;
  const chunk: VerbChunk = {
    kind: 'verb',
    start: first.start,
    end: last.end,
    word: main,
    ...(reading !== undefined && { reading }),
    shape,
    passive,
    negated,
    modality,
  };
  return { chunk, next: end };
}

type Step = 'stop' | 'skip' | 'help' | 'main';

function readStep(units: readonly Unit[], at: number, group: Group): Step {
  const unit = units[at];
  if (unit?.kind !== 'word') return 'stop';
  const { word } = unit;
  if (word === 'to') return readTo(units, at, group);
  if (NEGATIONS.has(word)) {
    group.negated = true;
    group.main ||= group.helped ? 'be' : '';
    if (!/^(?:not|n't|never|no|hardly|barely|nearly|almost)$/.test(word)) group.helped = true;
    return 'help';
  }
  if (word === 'yet' && group.main === 'have' && units[at + 1]?.word === 'to') group.negated = true;
  if (readHelper(word, group)) return 'help';
  if (isAdverb(unit) && !(group.bare && LINK_VERBS.has(word))) return 'skip';
  if (readPlan(units, at, group)) return 'help';
  const isMain = group.bare ? isBare(unit) : isMainVerb(units, at);
  if (!isMain) return 'stop';
  toMain(word, group);
  return 'main';
}

function readHelper(word: string, group: Group): boolean {
  if (FUTURE_MODALS.has(word) || OPEN_MODALS.has(word)) {
    group.modality = FUTURE_MODALS.has(word) ? 'expected' : 'possible';
    group.bare = true;
    group.helped = true;
    return true;
  }
  if (!BEING.has(word) && !HELPERS.has(word)) return false;
  // “Will have met” and “would have met” say neither that it was done nor that it is planned.
  if (group.bare && group.modality !== 'happened' && word === 'have') group.negated = true;
  group.passive = BEING.has(word);
  group.main = BEING.has(word) ? 'be' : 'have';
  group.bare = /^(?:do|does|did)$/.test(word);
  if (!group.helped && (word === 'being' || word === 'having')) group.shape = 'ing';
  group.helped = true;
  return true;
}

function readTo(units: readonly Unit[], at: number, group: Group): Step {
  const next = units[at + (isAdverb(units[at + 1]) ? 2 : 1)];
  if (next === undefined || !isBare(next) || next.word === 'to') return 'stop';
  const known =
    LINK_VERBS.get(next.word)?.form === 'base' || group.helped || BEING.has(next.word) || HELPERS.has(next.word);
  if (!known && group.main !== '') return 'stop';
  if (group.main === 'be' && group.modality === 'happened') group.modality = 'expected';
  if (!group.helped) {
    group.shape = 'to';
    group.modality = 'expected';
  }
  group.bare = true;
  group.helped = true;
  group.passive = false;
  return 'help';
}

/** `expected to`, `plans to`, `began to`: the deed follows. */
function readPlan(units: readonly Unit[], at: number, group: Group): boolean {
  const word = units[at]?.word ?? '';
  if (units[at + 1]?.word !== 'to' || !isBare(units[at + 2])) return false;
  const isPlan = PLANS.has(word);
  if (!isPlan && !WISHES.has(word) && !PHASES.has(word)) return false;
  if (PHASES.has(word) && /^(?:went|came)$/.test(word)) return false;
  if (DETERMINERS.has(units[at - 1]?.word ?? '') || units[at - 1]?.word === "'s") return false;
  if (isPlan) group.modality = 'expected';
  else if (WISHES.has(word)) group.modality = 'possible';
  group.helped = true;
  group.passive = false;
  return true;
}

function isBare(unit: Unit | undefined): boolean {
  if (unit?.kind !== 'word' || !/^[a-z]/.test(unit.word) || DETERMINERS.has(unit.word)) return false;
  return !PREPOSITIONS.has(unit.word) && (!unit.capital || LINK_VERBS.has(unit.word));
}

function toMain(word: string, group: Group): void {
  const form = LINK_VERBS.get(word)?.form;
  const isIng = form === 'ing' || (form === undefined && word.endsWith('ing'));
  if (isIng && !group.helped) group.shape = 'ing';
  if (isIng || group.bare) group.passive &&= !isIng && !group.bare;
  if (form === 'participle' && !group.helped) {
    group.shape = 'participle';
    group.passive = true;
  }
  group.main = word;
}
