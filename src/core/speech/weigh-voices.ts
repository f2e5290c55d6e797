import { indexRanges } from '../text/index-ranges.ts';
import { type Range, slice } from '../text/range.ts';
import { findCueVerb } from './cue-verbs.ts';
import { isMedium, isStateMedium } from './media-words.ts';
import type { NamedText } from './named-text.ts';
import { isInstitutionNoun } from './source-words.ts';
import type { Attribution, ChainLink, SentenceVoice, VoiceCategory } from './speech.ts';

/** A sentence rests on somebody's word when at least this share of it is what they say, with cue and source. */
const SHARE = 0.5;

/**
 * On whose word each sentence of captions and paragraphs rests, in that order. What is said decides, not what is thought, felt or praised;
 * of several statements the one that holds the most of the sentence, of equals the first. State media count as the source where they tell
 * in their own words or quote in part; whole sentences in quotation marks are their speaker's. `attributions` are in order of `content.start`.
 */
export function weighVoices(text: NamedText, attributions: readonly Attribution[]): readonly SentenceVoice[] {
  const spans = attributions.map(toSpan);
  const order = attributions
    .map((_, index) => index)
    .filter((index) => isSaid(text, attributions[index]))
    .toSorted((a, b) => (spans[a]?.start ?? 0) - (spans[b]?.start ?? 0) || a - b);
  const organisations = indexRanges(text.mentions.filter(({ type }) => type === 'ORG'));
  const known: Known = { text, hasOrganisation: (range) => organisations.findInside(range).length > 0 };
  const weigh = (sentences: readonly Range[]): readonly SentenceVoice[] =>
    findBest(sentences, spans, order).map((best, index): SentenceVoice => {
      const sentence = sentences[index] ?? { start: 0, end: 0 };
      const one = best === undefined ? undefined : attributions[best];
      return best !== undefined && one
        ? { sentence, category: tellCategory(known, one), attribution: best }
        : { sentence, category: 'own' };
    });
  const captions = weigh(text.captions.flatMap(({ sentences }) => sentences));
  return [...captions, ...weigh(text.paragraphs.flatMap(({ sentences }) => sentences))];
}

function isSaid({ text }: NamedText, attribution: Attribution | undefined): boolean {
  if (!attribution) return false;
  const { cue, how } = attribution;
  if (!cue || how !== 'cue') return true;
  // “The company was accused of …” rests on the report alone.
  if (!attribution.source) return false;
  const [word = ''] = slice(text, cue).toLowerCase().split(' ');
  return /^(?:put|puts|placed|places|quot|cit)/.test(word) || findCueVerb(word)?.verb.kind === 'say';
}

/** What is said with source and cue; a source further away than that, which a quotation that runs on goes back to, is left out. */
function toSpan({ content, source, cue, how }: Attribution): Range {
  const own = how === 'continuation' ? [content] : [content, ...(cue ? [cue] : []), ...(source && cue ? [source] : [])];
  return { start: Math.min(...own.map(({ start }) => start)), end: Math.max(...own.map(({ end }) => end)) };
}

/** For each sentence the span that holds the most of it, if that is enough. */
function findBest(
  sentences: readonly Range[],
  spans: readonly Range[],
  order: readonly number[],
): readonly (number | undefined)[] {
  let from = 0;
  let live: readonly number[] = [];
  return sentences.map(({ start, end }) => {
    const opened: number[] = [];
    for (let next = order[from]; next !== undefined && (spans[next]?.start ?? Infinity) < end; next = order[from]) {
      from += 1;
      opened.push(next);
    }
    live = [...live, ...opened].filter((index) => (spans[index]?.end ?? 0) > start);
    let best: number | undefined;
    let most = SHARE * (end - start) - 1;
    for (const index of live) {
      const span = spans[index] ?? { start: 0, end: 0 };
      const held = Math.min(end, span.end) - Math.max(start, span.start);
      if (held <= most) continue;
      best = index;
      most = held;
    }
    return best;
  });
}

interface Known {
  readonly text: NamedText;
  readonly hasOrganisation: (range: Range) => boolean;
}

function tellCategory(known: Known, { chain, source, form }: Attribution): VoiceCategory {
  const { text } = known;
  const root = chain.find(({ role }) => role === 'speaker');
  const state = (link: ChainLink): boolean => isStateMedium(link.label, printedAround(text, link));
  const type = root?.name === undefined ? undefined : text.names.get(root.name)?.type;
  if (root && type !== 'PER' && state(root)) return 'state-media';
  if (form !== 'direct' && chain.some((link) => link.role === 'carrier' && state(link))) return 'state-media';
  if (!root) return 'unnamed';
  if (root.name === undefined) return categoryOfNoun(known, root, source);
  if (type === 'PER') return 'named';
  return isMedium(root.label, root.label) ? 'named' : 'institution';
}

function categoryOfNoun(
  { hasOrganisation }: Known,
  { label, range }: ChainLink,
  source: Range | undefined,
): VoiceCategory {
  const words = label.toLowerCase().split(' ');
  const head = words.findIndex((word) => /^(?:of|for|from|at|in)$/.test(word));
  if (isInstitutionNoun(words[(head < 0 ? words.length : head) - 1] ?? '')) return 'institution';
  // “A spokesman for the ministry” is unnamed, “a statement by the ministry” is not.
  const named = range ?? source;
  const document = named !== undefined && /\b(?:statement|communique|report|filing)\b/.test(label);
  return document && hasOrganisation(named) ? 'institution' : 'unnamed';
}

/** How far before a name its description may begin: `Russia’s state news agency RIA`. */
const BEFORE = 60;

/** The name with the words right before it in the same clause. */
function printedAround({ text }: NamedText, { label, range }: ChainLink): string {
  if (!range) return label;
  const before =
    text
      .slice(Math.max(0, range.start - BEFORE), range.start)
      .split(/[.,;:!?"“”()\n]/)
      .at(-1) ?? '';
  const close = before.split(/\b(?:told|said|and|to|on|by|that|with)\b/).at(-1) ?? '';
  const after = text.slice(range.end, range.end + 20).split(/[.,;:!?"“”()\n]/, 1)[0] ?? '';
  return `${close}${text.slice(range.start, range.end)}${/^ (?:news |new )?(?:agency|media|television|newspaper)/.test(after) ? after : ''}`;
}
