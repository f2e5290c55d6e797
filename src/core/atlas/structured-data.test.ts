import { describe, expect, it } from 'vitest';
import { atlasEvent, chainOf, toldIn } from '../../bench/atlas-event.ts';
import type { ArticleId, StoryId } from '../address/ids.ts';
import type { Article, ArticleRow, Collection } from './atlas.ts';
import {
  describeEventForMachines,
  describeForMachines,
  describeNameForMachines,
  describeStoryForMachines,
} from './structured-data.ts';

const article = {
  title: 'Ferry',
  words: 9,
  agency: { name: 'AP', basis: 'given', why: '' },
  dated: { edtf: '2023-09-17', basis: 'given', why: '' },
} as Article;
const collection: Collection = { title: 'T', standfirst: '', retold: false, stories: [] };

describe('an article for machines', () => {
  it('that is a clipping belongs to its agency', () => {
    expect(describeForMachines(article, collection, '/a/')).toMatchObject({
      '@type': 'NewsArticle',
      datePublished: '2023-09-17',
      sourceOrganization: { name: 'AP' },
    });
  });

  it('that is retold is ours, says so, and names what it is based on', () => {
    const retold = describeForMachines(
      { ...article, retells: { agency: 'AP', date: '2023-09-17' } },
      collection,
      '/a/',
    );
    expect(retold).toMatchObject({
      author: { name: 'Story Atlas' },
      creditText: 'retold by Story Atlas from an AP report of 17 Sep 2023',
      citation: 'AP, report of 17 Sep 2023',
      isBasedOn: { publisher: { name: 'AP' }, datePublished: '2023-09-17' },
    });
    expect(retold).not.toHaveProperty('sourceOrganization');
    expect(retold).not.toHaveProperty('datePublished');
  });
});

describe('what several articles tell, for machines', () => {
  const story = 'ferries' as StoryId;
  const row = (id: string, more: Partial<ArticleRow>): ArticleRow =>
    ({ id: id as ArticleId, title: `About ${id}`, words: 1, paragraphs: 1, ...more }) as ArticleRow;
  const rows = [
    row('a', { story, retells: { agency: 'AP', date: '2023-09-17' } }),
    row('b', { story, agency: { name: 'AP', basis: 'given' } }),
    row('c', {}),
  ];
  const urlOf = (id: string): string => `/articles/${id}/`;

  it('an event is a claim, with those who make it', () => {
    const event = atlasEvent('2023-09-16', {
      title: 'Ferry sails',
      evidence: [toldIn('a', chainOf('speaker:KCNA', 'agency:AP')), toldIn('c', chainOf())],
    });
    expect(describeEventForMachines(event, rows, urlOf)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Claim',
      name: 'Ferry sails',
      temporalCoverage: '2023-09-16',
      creativeWorkStatus: 'happened',
      appearance: [
        {
          '@type': 'NewsArticle',
          headline: 'About a',
          url: '/articles/a/',
          creditText: 'retold by Story Atlas from an AP report of 17 Sep 2023',
          citation: 'KCNA, through AP',
        },
        { '@type': 'NewsArticle', headline: 'About c', url: '/articles/c/' },
      ],
    });
  });

  it('a story has its articles; retold words are not offered as the agency’s', () => {
    expect(describeStoryForMachines({ id: story, title: 'Ferries', standfirst: '' }, rows, urlOf)).toMatchObject({
      '@type': 'Collection',
      name: 'Ferries',
      hasPart: [
        { url: '/articles/a/', creditText: 'retold by Story Atlas from an AP report of 17 Sep 2023' },
        { url: '/articles/b/', publisher: { name: 'AP' } },
      ],
    });
  });
});

describe('a name for machines', () => {
  it('is of its type, with its other spellings and where it lies', () => {
    const printed = [
      { text: 'Port Averil', count: 3 },
      { text: 'Averil', count: 1 },
    ];
    const geo = { lat: 1.5, lng: -2, precision: 'city', basis: '' } as const;
    expect(
      describeNameForMachines({ type: 'LOC', label: 'Port Averil', printed, geo }, collection, '/n/'),
    ).toMatchObject({
      '@type': 'Place',
      alternateName: ['Averil'],
      geo: { '@type': 'GeoCoordinates', latitude: 1.5, longitude: -2 },
    });
    expect(describeNameForMachines({ type: 'PER', label: 'Ines', printed: [] }, collection, '/n/')).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Person',
      name: 'Ines',
      url: '/n/',
      subjectOf: { '@type': 'Collection', name: 'T' },
    });
  });
});
