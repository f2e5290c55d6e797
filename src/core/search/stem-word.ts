const ENGLISH = /^[a-z]{4,40}$/;
/** Words that look inflected and are not, or whose stem is another word. */
const WHOLE = new Set(
  'news series species during evening morning nothing something anything everything thing spring string bring king ring sing wing being meeting building indeed hundred speed need seed feed bleed breed exceed proceed succeed agreed sacred hatred united kindred always perhaps across press progress congress access process success address business witness express less unless class pass mass loss boss cross grass glass this thus plus bus status virus campus census corps texas paris wales james thomas charles politics physics economics'.split(
    ' ',
  ),
);
const DOUBLED = /([bdfgmnprt])\1$/;

/**
 * The light stem of a word's key: plurals, `-ed`, `-ing`, `-ly` and a final `e` are taken off, nothing else, so that words of different
 * meaning seldom meet. Two words with one stem are forms of each other. Stems are compared with stems only. English; other words come back as
 * they are. Source of the method: Harman's S-stemmer (1991), widened by the endings of verbs.
 */
export function stemWord(key: string): string {
  if (!ENGLISH.test(key) || WHOLE.has(key)) return key;
  return settle(takeVerbEnding(takePlural(takeLy(key))));
}

function takeLy(word: string): string {
  return word.length > 6 && word.endsWith('ly') ? word.slice(0, -2) : word;
}

function takePlural(word: string): string {
  if (WHOLE.has(word) || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (/[^aeiou]ies$/.test(word)) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

function takeVerbEnding(word: string): string {
  if (WHOLE.has(word)) return word;
  const ending = /(?:ied|ed|ing)$/.exec(word)?.[0];
  if (ending === undefined) return word;
  const stem = word.slice(0, -ending.length);
  if (ending === 'ied') return stem.length > 1 ? `${stem}y` : word;
  if (stem.length < 3 || !/[aeiouy]/.test(stem)) return word;
  return DOUBLED.test(stem) ? stem.slice(0, -1) : stem;
}

/** `hope` and `hoping`, `city` and `cities` meet. */
function settle(word: string): string {
  const bare = word.length > 3 && word.endsWith('e') ? word.slice(0, -1) : word;
  return bare.length > 2 && bare.endsWith('y') && /[^aeiou]y$/.test(bare) ? `${bare.slice(0, -1)}i` : bare;
}
