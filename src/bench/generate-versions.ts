import type { Random } from './random.ts';
import { inventName, inventTown } from './invented-prose.ts';

/** What was done to a sentence on its way into the second printing. */
export type EditKind = 'none' | 'spelling' | 'number' | 'attribution' | 'wording' | 'split';

/** Which sentence of the first printing stands where in the second. A sentence that was cut in two stands there twice. */
export interface KnownPair {
  readonly a: number;
  readonly b: number;
  readonly edit: EditKind;
  readonly moved: boolean;
}

/** Two printings of an invented report, as sentences, and what is true of them. */
export interface KnownVersions {
  readonly a: readonly string[];
  readonly b: readonly string[];
  readonly pairs: readonly KnownPair[];
}

/** How much of the first printing is changed: shares from 0 to 1. */
export interface EditRates {
  readonly cut: number;
  readonly edited: number;
  readonly added: number;
  readonly moves: number;
}

interface Parts {
  readonly lead: string;
  readonly rest: string;
  readonly source: string;
  readonly figure: string;
}

const WHO =
  'the harbour board|a crew of divers|two retired teachers|the organisers|several farmers|a visiting choir|the ferry line|an amateur astronomer|its neighbours|the new owners|the rescue centre|the flood programme|some of the traders|the youth orchestra|a court in the old town|the night watch|three labour unions|the bakers';
const DID =
  'repaired|praised|travelled past|rented out|photographed|cancelled|closed|rebuilt|mislaid|insured|analysed|emptied|defended|sold|catalogued|blocked|honoured|catered for|flooded|mapped|borrowed|painted|recognised|surveyed';
const WHAT =
  'the grey theatre|a row of fishing sheds|the defence museum|nine wooden trams|the railway tunnel|the lower meadows|an abandoned cannery|the summer festival|a stone bridge|the botanical garden|the offshore platform|the tide gauges|a collection of clocks|the parish archive|the winter market|the swimming pool|the ropeway|an orchard|the mountain hut|its oldest icebreaker';
const WHY =
  'after a dispute about rent|despite warnings of a storm|with money from a lottery|because the roof had begun to leak|in front of a silent crowd|while snow fell on the quay|under a plan drawn up in spring|to make room for a clinic|against the advice of surveyors|with help from abroad|although nobody had asked for it|before the first visitors arrived|in less time than expected|at a cost that is still disputed|without telling the insurers';
const MORE =
  'the colour of the water had changed|the fuel would last until Easter|the licence had run out long ago|a second survey was under way|the keys were never found|no one wished to take the blame|the talks would go on in private|the paint had come from a shipyard|the old maps were wrong|the neighbouring valley had done the same|a film about it was being made|the bells could be heard at sea|the apples had ripened early|the last bus left before dawn|the rumours were unfounded|the timetable would be printed anew';
const SOURCES =
  'the harbour office|a spokeswoman|the regional newspaper|police|two officials|the weather agency|the mayor|a court clerk|state radio|the union|the museum director|local residents';
const WORDINGS: readonly (readonly [string, string])[] = [
  ['because', 'since'],
  ['repaired', 'mended'],
  ['closed', 'shut'],
  ['rebuilt', 'restored'],
  ['wooden', 'timber'],
  ['abandoned', 'derelict'],
  ['despite warnings of a storm', 'in calm weather'],
  ['silent crowd', 'cheering audience'],
  ['expected', 'anyone had hoped'],
  ['nobody had asked for it', 'there was little demand'],
  ['ripened early', 'been picked late'],
  ['never found', 'found in a drawer'],
  ['under way', 'planned for autumn'],
  ['in private', 'behind closed doors'],
  ['long ago', 'the year before'],
  ['had changed', 'was unusual'],
  ['being made', 'shown in schools'],
  ['were wrong', 'could not be trusted'],
  ['unfounded', 'true after all'],
];
const SPELLINGS: readonly (readonly [string, string])[] = [
  ['harbour', 'harbor'],
  ['organisers', 'organizers'],
  ['neighbours', 'neighbors'],
  ['centre', 'center'],
  ['programme', 'program'],
  ['labour', 'labor'],
  ['travelled', 'traveled'],
  ['cancelled', 'canceled'],
  ['analysed', 'analyzed'],
  ['catalogued', 'cataloged'],
  ['honoured', 'honored'],
  ['recognised', 'recognized'],
  ['grey', 'gray'],
  ['theatre', 'theater'],
  ['defence', 'defense'],
  ['colour', 'color'],
  ['licence', 'license'],
  ['rumours', 'rumors'],
  ['neighbouring', 'neighboring'],
  ['offshore', 'off-shore'],
  ['per cent', 'percent'],
  ['kilometres', 'kilometers'],
];

/** Two printings of one invented report of `size` sentences. */
export function generateVersions(random: Random, size: number, rates: EditRates): KnownVersions {
  const parts = Array.from({ length: size }, () => inventParts(random));
  return { a: parts.map(print), ...printAgain(parts, random, rates) };
}

/** As many printings of one invented report as are asked for, as sentences. */
export function generatePrintings(
  random: Random,
  size: number,
  rates: EditRates,
  count: number,
): readonly (readonly string[])[] {
  const parts = Array.from({ length: size }, () => inventParts(random));
  return Array.from({ length: count }, () => printAgain(parts, random, rates).b);
}

/** A further printing, and which of its sentences is which. */
function printAgain(parts: readonly Parts[], random: Random, rates: EditRates): Omit<KnownVersions, 'a'> {
  const kept = parts.flatMap((_, index) => (random.chance(rates.cut) ? [] : [index]));
  const { order, moved } = moveSome(kept, random, rates.moves);
  const b: string[] = [];
  const pairs: KnownPair[] = [];
  for (const index of order) {
    const part = parts[index];
    if (part === undefined) continue;
    if (random.chance(rates.added)) b.push(print(inventParts(random)));
    const [edit, printed] = random.chance(rates.edited) ? editParts(part, random) : (['none', [print(part)]] as const);
    for (const sentence of printed) {
      pairs.push({ a: index, b: b.length, edit, moved: moved.has(index) });
      b.push(sentence);
    }
  }
  return { b, pairs };
}

/** Sets sentences a few places away from where they stood. */
function moveSome(kept: readonly number[], random: Random, share: number): { order: number[]; moved: Set<number> } {
  const moved = new Set(kept.filter(() => random.chance(share)));
  const order = kept.filter((index) => !moved.has(index));
  for (const index of moved) {
    const home = order.filter((other) => !moved.has(other) && other < index).length;
    const away = 4 + random.below(6);
    order.splice(home >= away ? home - away : Math.min(order.length, home + away), 0, index);
  }
  return { order, moved };
}

function inventParts(random: Random): Parts {
  const pick = (list: string): string => random.pick(list.split('|'));
  const who = random.chance(0.3) ? inventName(random) : pick(WHO);
  const figure = random.pick([
    `${random.below(900) + 20} people`,
    `${(random.below(90) + 1) * 1000 + random.below(999)} visitors`,
    `${random.below(90) + 5} per cent of the town`,
    `${random.below(80) + 2} kilometres of road`,
    `${random.below(8) + 2}.${random.below(9) + 1} million`,
  ]);
  return {
    lead: `${capital(who)} ${pick(DID)} ${pick(WHAT)} in ${inventTown(random)} ${pick(WHY)}`,
    rest: `${pick(MORE)}`,
    source: random.chance(0.5) ? pick(SOURCES) : '',
    figure: random.chance(0.5) ? figure : '',
  };
}

function print({ lead, rest, source, figure }: Parts): string {
  const counted = figure === '' ? '' : `, which concerned ${figure}`;
  return `${lead}${counted}, and ${rest}${source === '' ? '' : `, ${source} said`}.`;
}

function editParts(part: Parts, random: Random): readonly [EditKind, readonly string[]] {
  const kind = random.pick(['spelling', 'number', 'attribution', 'wording', 'split'] as const);
  const printed = print(part);
  const changed = changeText(kind, part, random);
  return changed === undefined || changed.join('') === printed ? ['none', [printed]] : [kind, changed];
}

function changeText(kind: EditKind, part: Parts, random: Random): readonly string[] | undefined {
  switch (kind) {
    case 'spelling':
      return [SPELLINGS.reduce((text, [from, to]) => text.replaceAll(from, to), print(part))];
    case 'wording': {
      const fitting = WORDINGS.filter(([from]) => print(part).includes(from));
      const [from, to] = fitting.length === 0 ? ['', ''] : random.pick(fitting);
      return [print(part).replace(from, to)];
    }
    case 'number':
      return [
        print({
          ...part,
          figure: part.figure.replace(/\d+/, (digits) => String(Number(digits) + 1 + random.below(30))),
        }),
      ];
    case 'attribution':
      return [changeSource(part, random)];
    case 'split':
      return [`${part.lead}.`, `${capital(part.rest)}${part.source === '' ? '' : `, ${part.source} said`}.`];
    case 'none':
      return undefined;
  }
}

function changeSource(part: Parts, random: Random): string {
  const other = random.pick(SOURCES.split('|').filter((source) => source !== part.source));
  if (part.source === '') return print({ ...part, source: other });
  return random.pick([
    print({ ...part, source: '' }),
    print({ ...part, source: other }),
    `According to ${part.source}, ${print({ ...part, source: '' })}`,
  ]);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
