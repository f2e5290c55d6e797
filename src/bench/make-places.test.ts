import { expect, it } from 'vitest';
import { makePlaces } from './make-places.ts';

it('lists what was written by hand, then towns by country, large ones, capitals and seats, with their other names', () => {
  const city = (name: string, population: number, featureCode: string) => ({
    name,
    country: 'UA',
    featureCode,
    population,
    loc: { coordinates: [30.5238, 50.45466] as const },
  });
  const cities = [city('Small', 20_000, 'PPL'), city('Seat', 20_000, 'PPLA'), city('Kyiv', 2_797_553, 'PPLC')];
  expect(makePlaces('# by hand\nland\tUA\t45\t34\tCrimea\nalias\tUA\t-\t-\tKyiv|Kiev\n', cities)).toBe(
    'land\tUA\t45\t34\tCrimea\ntowns\tUA\nKyiv|Kiev\t50.45\t30.52\t2798\t*\nSeat\t50.45\t30.52\t20\n',
  );
});
