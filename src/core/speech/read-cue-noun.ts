import { contentFrom } from './cut-content.ts';
import type { Read } from './find-phrase-speech.ts';
import { findMainSubject } from './find-subject.ts';
import type { Phrase } from './phrase.ts';
import { readPhraseAfter, readPhraseBefore } from './read-phrase.ts';
import type { Token, Unit } from './unit.ts';
import { POSSESSIVES } from './word-class.ts';

/** Nouns for what somebody says or thinks; a clause or a phrase behind them gives it. */
const CUE_NOUNS: ReadonlySet<string> = new Set(
  'accusation accusations admission allegation allegations announcement argument arguments assertion assertions assurance assurances belief beliefs claim claims comment comments complaint complaints concern concerns conclusion condemnation confirmation confession contention conviction criticism criticisms declaration demand demands denial denials denunciation description doubt doubts endorsement expectation expectations fear fears forecast forecasts hope hopes hint insistence intention message opinion pledge pledges plea pleas praise prediction predictions promise promises proposal question questions reaction recommendation recommendations rejection remark remarks request requests response statement suggestion suggestions support suspicion suspicions testimony theory threat threats view views vow vows warning warnings worry worries opposition call calls'.split(
    ' ',
  ),
);
/** What may stand behind such a noun. */
const NOUN_OPENERS: ReadonlySet<string> = new Set('that of about over to for against is was'.split(' '));
/** Whether a noun can stand for what somebody says or thinks. */
export function isCueNoun(word: string): boolean {
  return CUE_NOUNS.has(word);
}

/** `Smith’s claim that …`, `his promise to …`, `claims by the union that …`, `the mayor issued a warning about …`. */
export function readNoun(unit: Unit, at: number): Read | undefined {
  const { tokens } = unit;
  const noun = tokens[at];
  const next = tokens[at + 1];
  if (!noun || !CUE_NOUNS.has(noun.lower) || !next) return undefined;
  const owner = findNounOwner(tokens, at);
  const from = owner && owner.from > at ? owner.to + 1 : at + 1;
  const opener = tokens[from];
  if (!owner || !opener || opener.mention >= 0 || !(NOUN_OPENERS.has(opener.lower) || opener.kind === 'quotation'))
    return undefined;
  const content = contentFrom(unit, opener.lower === 'that' ? from + 1 : from);
  return content && { cue: { start: noun.start, end: noun.end }, source: owner, content, kind: 'stance' };
}

function findNounOwner(tokens: readonly Token[], at: number): Phrase | undefined {
  let before = at - 1;
  while (before > 0 && at - before < 4 && isAdjective(tokens[before])) before -= 1;
  const token = tokens[before];
  if (token?.kind === 'clitic') {
    const owner = readPhraseBefore(tokens, before - 1);
    return owner && owner.kind !== 'other' ? owner : undefined;
  }
  if (
    token &&
    POSSESSIVES.has(token.lower) &&
    !(tokens[at + 1]?.lower === 'that' ? /^(?:my|your|our|whose)$/ : /^(?:my|your|our|whose|its|their)$/).test(
      token.lower,
    )
  ) {
    return {
      from: before,
      to: before,
      head: before,
      kind: 'pronoun',
      plural: token.lower === 'their',
      range: { start: token.start, end: token.end },
    };
  }
  if (/^(?:by|from|among)$/.test(tokens[at + 1]?.lower ?? '')) {
    const owner = readPhraseAfter(tokens, at + 2);
    return owner && owner.kind !== 'other' ? owner : undefined;
  }
  const gives = tokens
    .slice(Math.max(0, before - 3), at)
    .some(({ lower }) =>
      /^(?:issued|made|repeated|voiced|expressed|raised|gave|offered|delivered|sent|rejected|express|raise|voice|expressing|raising|voicing|has|have|had|issuing|making)$/.test(
        lower,
      ),
    );
  const subject = gives ? findMainSubject(tokens, before) : undefined;
  return subject && subject.kind !== 'other' ? subject : undefined;
}

function isAdjective(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    token.mention < 0 &&
    !POSSESSIVES.has(token.lower) &&
    !/^(?:of|to|in|on|for|and|that|with|by|at|from|is|was|are|were|the|a)$/.test(token.lower)
  );
}
