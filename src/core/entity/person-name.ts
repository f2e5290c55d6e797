/** Family names that stand first in Chinese, Korean and Vietnamese names, romanised. */
const FAMILY_FIRST: ReadonlySet<string> = new Set(
  'kim lee park choi jung jeong kang cho yoon yun jang lim im han shin seo kwon hwang ahn song ryu yoo hong jeon moon son yang bae baek heo nam noh roh ri pak paek hyon wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie tang deng xiao feng xi cai peng zeng cao yuan lu su wei jiang cui yu ding pan hou mao bo wen qin qiang lou tsai chiang soong nguyen tran pham phan vo dang bui ho ngo duong ly mao hun hor sar samdech aung thein min suu xiaoping qian shi tan wong chan cheung leung ng ong yeo goh'.split(
    ' ',
  ),
);
const INITIAL = /^\p{L}$/u;

/** Whether the first word of a person's name is the family name: the name has a family name of East Asia in front. */
export function isFamilyFirst(words: readonly string[]): boolean {
  return words.length > 1 && words.length <= 4 && FAMILY_FIRST.has(words[0] ?? '');
}

/** The word by which the person is called in later sentences. */
export function familyName(words: readonly string[]): string {
  return (isFamilyFirst(words) ? words[0] : words.at(-1)) ?? '';
}

/**
 * Whether two names of several words can be one person's: the same family name, and given names that do not contradict each other.
 * `J. Smith` goes with `John Smith`, `George Bush` with `George W. Bush`; `George Bush` does not go with `Laura Bush`.
 */
export function mayBeOnePerson(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (isSubsequence(short, long)) {
    return short.length > 1 ? short[0] === long[0] || short.at(-1) === long.at(-1) : true;
  }
  if (short.length < 2 || isFamilyFirst(short) !== isFamilyFirst(long)) return false;
  if (familyName(short) !== familyName(long)) return isOneSlip(short, long);
  const given = (words: readonly string[]): readonly string[] =>
    isFamilyFirst(words) ? words.slice(1) : words.slice(0, -1);
  const [x = '', y = ''] = [given(short)[0], given(long)[0]];
  if (INITIAL.test(x) || INITIAL.test(y)) return x[0] === y[0];
  return given(short).join('') === given(long).join('') || isSpellingVariant(x, y);
}

/** Whether all words of `short` stand in `long` in the same order. */
export function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (word === short[at]) at += 1;
  return at === short.length;
}

function isOneSlip(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  const different = a.flatMap((word, i) => (word === b[i] ? [] : [i]));
  const [at = -1] = different;
  return different.length === 1 && isSpellingVariant(a[at] ?? '', b[at] ?? '');
}

/** Whether two words of six letters or more differ in one letter only: `Zelenskyy`, `Zelensky`. */
export function isSpellingVariant(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 6 || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return short.slice(long.length === short.length ? at + 1 : at) === long.slice(at + 1);
}
