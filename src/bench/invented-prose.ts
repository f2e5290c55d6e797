import type { Random } from './random.ts';

const FIRST_NAMES = [
  'Ada',
  'Bruno',
  'Célia',
  'Dmitri',
  'Elif',
  'Faye',
  'Goran',
  'Hye-jin',
  'Ines',
  'Jonas',
  'Kofi',
  'Łucja',
];
const LAST_NAMES = [
  'Abernathy',
  'Brandvold',
  'Castellan',
  'Duarte',
  'Eklund',
  'Farouk',
  'Grieg',
  'Hollis',
  'Ivanova',
  'Jarrow',
];
const TOWNS = [
  'Port Ansel',
  'Thornmouth',
  'Hallvik',
  'Velport',
  'Tevai Bay',
  'Sennick',
  'Kolvapur',
  'St. Alberic',
  'Orsa',
  'Ostfen',
];
const ROLES = [
  'harbour master',
  'deputy mayor',
  'union secretary',
  'chief engineer',
  'coach',
  'court clerk',
  'observatory head',
];
const BODIES = [
  'port authority',
  'town council',
  'river board',
  'rowing club',
  'electoral commission',
  'ferry company',
  'museum',
];
const THINGS = [
  'lighthouse',
  'night ferry',
  'swing bridge',
  'weather mast',
  'ballot box',
  'icebreaker',
  'sluice gate',
  'tram line',
];
const DEEDS = [
  'reopened',
  'postponed',
  'inspected',
  'paid for',
  'measured',
  'repainted',
  'argued about',
  'handed over',
  'voted on',
];
const REASONS = [
  'after two days of heavy rain',
  'because the tide came in early',
  'to the surprise of most residents',
  'under an agreement signed last week',
  'although the repairs are not finished',
  'as talks went on behind closed doors',
];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const SPOKEN = [
  'We have waited long enough',
  'Nobody asked the people who live here',
  'It is a small step and a wet one',
  'The figures speak for themselves',
  'I would do it again tomorrow',
];

/** A made-up name of a person. */
export function inventName(random: Random): string {
  return `${random.pick(FIRST_NAMES)} ${random.pick(LAST_NAMES)}`;
}

/** A made-up town. */
export function inventTown(random: Random): string {
  return random.pick(TOWNS);
}

/** A headline in sentence case, without a full stop. */
export function inventHeadline(random: Random): string {
  const thing = random.pick(THINGS);
  return `${random.pick(TOWNS)} ${random.pick(BODIES)} ${random.pick(DEEDS)} its ${thing}, ${random.below(90) + 10} days late`;
}

/** A paragraph of one to four sentences, some of them spoken, some with abbreviations and figures. */
export function inventParagraph(random: Random): string {
  const count = 1 + random.below(4);
  return Array.from({ length: count }, () => inventSentence(random)).join(' ');
}

/** A sentence of news, some of them spoken, some with abbreviations and figures. */
export function inventSentence(random: Random): string {
  const body = random.pick(BODIES);
  const thing = random.pick(THINGS);
  const town = random.pick(TOWNS);
  const figure = (random.below(9000) + 100).toLocaleString('en');
  const share = `${random.below(90) + 1}.${random.below(10)}`;
  switch (random.below(5)) {
    case 0:
      return `The ${body} of ${town} ${random.pick(DEEDS)} the ${thing} on ${random.pick(DAYS)} ${random.pick(REASONS)}.`;
    case 1:
      return `“${random.pick(SPOKEN)},” said ${inventName(random)}, ${random.pick(ROLES)} of the ${body} in ${town}.`;
    case 2:
      return `About ${figure} people, or ${share} per cent of the town, had signed a letter on the ${thing} ${random.pick(REASONS)}.`;
    case 3:
      return `Dr. ${inventName(random)} told reporters at ${random.below(11) + 1} p.m. that the ${thing} would cost $${share} million.`;
    default:
      return `In ${1950 + random.below(70)}, the ${thing} in ${town} was ${random.pick(DEEDS)} by the ${body}, ${random.pick(REASONS)}.`;
  }
}
