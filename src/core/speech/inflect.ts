/** `base` say, `s` says, `past` said, `participle` (have) said, `ing` saying. */
export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';

/** Past and participle of the irregular verbs among those that report. */
const IRREGULAR: ReadonlyMap<string, readonly [string, string]> = new Map(
  'say:said:said tell:told:told write:wrote:written think:thought:thought feel:felt:felt know:knew:known understand:understood:understood swear:swore:sworn read:read:read hold:held:held begin:began:begun go:went:gone find:found:found show:showed:shown see:saw:seen cast:cast:cast speak:spoke:spoken bet:bet:bet mean:meant:meant seek:sought:sought hear:heard:heard learn:learned:learned forget:forgot:forgotten forecast:forecast:forecast dream:dreamed:dreamed beseech:besought:besought sing:sang:sung withhold:withheld:withheld foresee:foresaw:foreseen'
    .split(' ')
    .map((line) => {
      const [base = '', past = '', participle = ''] = line.split(':');
      return [base, [past, participle] as const];
    }),
);

/** Verbs that double their last letter though they have more than one syllable. */
const DOUBLING: ReadonlySet<string> = new Set('admit commit submit permit rebut refer concur spell'.split(' '));
const NOT_DOUBLING: ReadonlySet<string> = new Set('spell'.split(' '));

/** Every spelling of a verb with the form it is; British and American where they differ. */
export function inflect(base: string): readonly (readonly [string, VerbForm])[] {
  const stem = stemOf(base);
  const [past, participle] = IRREGULAR.get(base) ?? [toPast(base, stem), toPast(base, stem)];
  const forms: (readonly [string, VerbForm])[] = [
    [base, 'base'],
    [toThird(base), 's'],
    [past, 'past'],
    [participle, 'participle'],
    [`${stem}ing`, 'ing'],
  ];
  if (/[^aeiou][aeiou]l$/.test(base))
    forms.push([`${base}led`, 'past'], [`${base}led`, 'participle'], [`${base}ling`, 'ing']);
  return forms;
}

function stemOf(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}y`;
  if (base.endsWith('e') && !/(?:ee|oe|ye)$/.test(base)) return base.slice(0, -1);
  const short = /^[^aeiou]*[aeiou][bdgmnprt]$/.test(base);
  return (short || DOUBLING.has(base)) && !NOT_DOUBLING.has(base) ? base + base.slice(-1) : base;
}

function toPast(base: string, stem: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return `${stem}ed`;
}

function toThird(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|go)$/.test(base) ? `${base}es` : `${base}s`;
}
