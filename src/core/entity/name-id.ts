import { foldText } from '../text/fold.ts';
import { checkCode } from '../text/check-code.ts';
import type { NameType } from './mention.ts';

const LONGEST = 56;
const TYPE_WORD: Readonly<Record<NameType, string>> = {
  PER: 'person',
  ORG: 'organisation',
  LOC: 'place',
  ARMS: 'arms',
  WORK: 'work',
};
/** Cyrillic as newspapers romanise it. */
const CYRILLIC: ReadonlyMap<string, string> = new Map(
  'а=a б=b в=v г=g д=d е=e ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya і=i ї=i є=e ґ=g ў=u'
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(2)] as const),
);

/** An id from a label, different from all in `used`, to which it is added. A script that cannot be spelled here gets a code. */
export function toNameId(label: string, type: NameType, used: Set<string>): string {
  const roman = foldText(label).replace(/\p{Script=Cyrillic}/gu, (letter) => CYRILLIC.get(letter) ?? letter);
  const words = roman
    .replace(/['’.]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
  const base = words === '' ? `name-${checkCode(label)}` : words;
  const typed = `${base.slice(0, LONGEST - 13)}-${TYPE_WORD[type]}`;
  for (let n = 0; ; n += 1) {
    const id = n === 0 ? base : n === 1 ? typed : `${base.slice(0, LONGEST - 6)}-${n}`;
    if (used.has(id)) continue;
    used.add(id);
    return id;
  }
}
