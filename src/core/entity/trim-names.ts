import { CASE, type FormFacts, WORD_BIT } from './form-facts.ts';
import { SMALL_ENDS } from './find-small-ends.ts';
import { LISTED } from './gazetteer.ts';
import { isCapital, type SentenceTokens } from './read-tokens.ts';
import type { TokenSpan } from './token-span.ts';

/** Words before a person's name that are no part of it; offices that are also family names (`Bishop`, `King`) only when two words follow. */
const HONORIFICS: ReadonlySet<string> = new Set(
  "mr mrs ms miss mx dr prof professor sir dame lord lady madam madame rev reverend pope archbishop emperor empress president vice-president premier chancellor minister secretary ambassador governor gov senator sen rep congressman congresswoman gen general lt lieutenant col colonel maj major sgt sergeant capt captain adm admiral cmdr commander brig cpl corporal pvt private prince princess king queen ayatollah imam sheikh sheik mullah rabbi saint judge justice prime foreign defense defence interior finance chairman king's chief".split(
    ' ',
  ),
);
const OFTEN_NAMES: ReadonlySet<string> = new Set(
  'king prince judge justice major general private saint chief'.split(' '),
);

const MEMBERS =
  /^(?:ministers|leaders|chiefs|officials|envoys|diplomats|ambassadors|members|lawmakers|foreign|finance)$/;

/** Takes titles, marks and clitics off the edges of a name; `undefined` when nothing is left. */
export function trimName({ facts, tokens, phraseKinds }: SentenceTokens, span: TokenSpan): TokenSpan | undefined {
  let { start, end } = span;
  const isEdge = (at: number): boolean => {
    const caps = facts[at]?.caps;
    return caps === CASE.mark || /^['’]s$/i.test(tokens[at]?.form ?? '');
  };
  const isSmall = (at: number): boolean =>
    facts[at]?.caps === CASE.lower && ((facts[at]?.bits ?? 0) & WORD_BIT.joining) === 0;
  const hasCapital = facts.slice(start, end).some((one) => isCapital(one));
  const isOrdinal = (at: number): boolean => hasCapital && /^\d+(?:st|nd|rd|th)$/.test(facts[at]?.key ?? '');
  while (start < end && (isEdge(start) || (hasCapital && isSmall(start)) || isOrdinal(start))) start += 1;
  while (end > start && isEdge(end - 1)) end -= 1;
  if (span.type === 'PER') {
    while (end - start > 1 && isHonorific(facts[start]?.key ?? '', end - start) && isCapital(facts[start + 1]))
      start += 1;
  }
  if (
    span.type === 'LOC' &&
    /^(?:southern|northern|eastern|western|central|northeastern|northwestern|southeastern|southwestern|downtown|greater)$/.test(
      tokens[start]?.form ?? '',
    )
  )
    start += 1;
  if (span.type === 'ORG') {
    start = cutOwner({ facts, phraseKinds }, start, end);
    end = cutToListed({ facts, phraseKinds }, start, end);
    const place = endOfPlace({ facts, phraseKinds }, start, end);
    if (place !== undefined) return { type: 'LOC', start, end: place };
  }
  const words = facts.slice(start, end);
  const isTitleOnly =
    span.type === 'PER' && words.length > 1 && words.every(({ key }) => HONORIFICS.has(key.replace(/\.$/, '')));
  const isDemonym = isDemonymOnly(phraseKinds.subarray(start, end));
  const hasWord = words.some(({ caps }) => caps !== CASE.mark);
  if (isAgency(phraseKinds.subarray(start, end), words)) return { type: 'ORG', start, end };
  return hasWord && !isTitleOnly && !isDemonym ? { ...span, start, end } : undefined;
}

type Words = Pick<SentenceTokens, 'facts' | 'phraseKinds'>;

const ANY_PLACE = LISTED.country | LISTED.capital | LISTED.place;

/** `the North’s Central Bank`: a country or a point of the compass in front says whose it is. */
function cutOwner({ facts, phraseKinds }: Words, start: number, end: number): number {
  const clitic = facts.slice(start, Math.min(end, start + 5)).findIndex(({ key }) => /^['’]s$/.test(key)) + start;
  if (clitic <= start || clitic + 1 >= end || !isCapital(facts[clitic + 1])) return start;
  const owners = phraseKinds.subarray(start, clitic);
  const isCountry = owners.every((kinds) => (kinds & (LISTED.country | LISTED.capital)) !== 0);
  const isCompass = clitic - start === 1 && /^(?:north|south|west)$/.test(facts[start]?.key ?? '');
  return isCountry || isCompass ? clitic + 1 : start;
}

/** Where the place ends in `a Lyon university`: small words behind a listed place describe something that has no name here. */
function endOfPlace({ facts, phraseKinds }: Words, start: number, end: number): number | undefined {
  let place = end;
  while (place > start && facts[place - 1]?.caps === CASE.lower && !SMALL_ENDS.has(facts[place - 1]?.key ?? ''))
    place -= 1;
  if (place === end || place === start) return undefined;
  return phraseKinds.subarray(start, place).every((kinds) => (kinds & ANY_PLACE) !== 0) ? place : undefined;
}

/** `EU Foreign Ministers`: the people of a listed organisation, who are no organisation themselves. */
function cutToListed({ facts, phraseKinds }: Words, start: number, end: number): number {
  if (!MEMBERS.test(facts[end - 1]?.key ?? '')) return end;
  const isListed = (at: number): boolean => ((phraseKinds[at] ?? 0) & (LISTED.org | LISTED.agency)) !== 0;
  let last = start;
  while (last < end && isListed(last)) last += 1;
  return last > start ? last : end;
}

/** A listed agency that is nothing else is an organisation, whatever it was taken for; in capitals it is no first name. */
function isAgency(kinds: Uint16Array, words: readonly FormFacts[]): boolean {
  const places = LISTED.country | LISTED.capital | LISTED.place;
  const others = words.every(({ caps }) => caps === CASE.upper) ? places : places | LISTED.first | LISTED.last;
  return kinds.length > 0 && kinds.every((kind) => (kind & LISTED.agency) !== 0 && (kind & others) === 0);
}

/** `South African`, `Israeli`: who, not where. */
function isDemonymOnly(kinds: Uint16Array): boolean {
  const places = LISTED.country | LISTED.capital | LISTED.place;
  return kinds.length > 0 && kinds.every((kind) => (kind & LISTED.demonym) !== 0 && (kind & places) === 0);
}

function isHonorific(key: string, words: number): boolean {
  const bare = key.replace(/\.$/, '');
  return HONORIFICS.has(bare) && !(OFTEN_NAMES.has(bare) && words < 3 && bare !== 'king' && bare !== 'prince');
}
