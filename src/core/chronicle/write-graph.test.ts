import { MultiDirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { toLinkRows, toNameRows } from './export-network.ts';
import { NOTICE, SOURCE, WORDS } from './export-network.test-support.ts';
import { writeGexf, writeGraphml } from './write-graph.ts';
import { writeLinkedData } from './write-linked-data.ts';

describe('the network in a file', () => {
  it.each([
    ['GraphML', writeGraphml, (text: string) => graphml.parse(MultiDirectedGraph, text)],
    ['GEXF', writeGexf, (text: string) => gexf.parse(MultiDirectedGraph, text, { addMissingNodes: false })],
  ] as const)('as %s it is read by graphology with every name and shown link', (_, write, read) => {
    const text = write(SOURCE);
    const graph = read(text);
    expect(graph.nodes()).toEqual(['ann', 'bo', 'cy']);
    for (const { id, ...row } of toNameRows(SOURCE)) expect(graph.getNodeAttributes(id)).toMatchObject(row);
    const edges = graph.mapEdges((_, attributes, from, to): object => ({ ...attributes, from, to }));
    expect(edges).toMatchObject(toLinkRows(SOURCE));
    expect(text).toContain(`Ferries &amp; others, edition of 2031-07-01. Story Atlas. Words ${NOTICE}.`);
  });

  it('as GEXF also has what Gephi draws: labels, and sentences as weights, and the day of its edition', () => {
    const graph = gexf.parse(MultiDirectedGraph, writeGexf(SOURCE), { addMissingNodes: false });
    expect(graph.getAttributes()).toMatchObject({ lastModifiedDate: '2031-07-01' });
    expect(graph.mapNodes((_, { label }) => String(label))).toEqual(['=Ann <One>', 'Bo & Co "X"', 'Cy 渡輪']);
    const drawn = graph.mapEdges((_, attributes): object => attributes);
    expect(drawn).toMatchObject([
      { label: 'met', weight: 1 },
      { label: 'spoke of', weight: 3 },
    ]);
  });

  it('as JSON-LD holds things, and claims about two of them with the words that state them', () => {
    const { hasPart, ...whole } = JSON.parse(writeLinkedData(SOURCE)) as { readonly hasPart: readonly object[] };
    const description = `Ferries & others, edition of 2031-07-01. Story Atlas. Words ${NOTICE}.`;
    expect(whole).toMatchObject({ name: 'Ferries & others', description, dateModified: '2031-07-01' });
    const map = 'https://atlas.example/map/?focus=';
    const said = { '@type': 'CreativeWork', text: WORDS, position: 'Report ¶3', creditText: '=A & B' };
    const [ann, bo] = [`${map}ann`, `${map}bo`];
    expect(hasPart).toEqual([
      { '@type': 'Person', '@id': ann, name: '=Ann <One>' },
      { '@type': 'Organization', '@id': bo, name: 'Bo & Co "X"' },
      { '@type': 'Place', '@id': `${map}cy`, name: 'Cy 渡輪' },
      {
        '@type': 'Claim',
        '@id': `${ann}&pair=bo#met`,
        url: `${ann}&pair=bo`,
        name: '=Ann <One> met Bo & Co "X"',
        about: [{ '@id': ann }, { '@id': bo }],
        temporalCoverage: ['2031-05-31'],
        creativeWorkStatus: 'happened',
        appearance: [{ ...said, copyrightNotice: `Words ${NOTICE}` }],
      },
      {
        '@type': 'Claim',
        '@id': `${bo}&pair=ann#said`,
        url: `${bo}&pair=ann`,
        name: 'Bo & Co "X" spoke of =Ann <One>',
        about: [{ '@id': bo }, { '@id': ann }],
        temporalCoverage: ['2031-05', '2031-06-02'],
        creativeWorkStatus: 'expected',
        appearance: [
          { ...said, copyrightNotice: `Words ${NOTICE}` },
          { ...said, text: 'She <did>.', position: 'Another ¶1', creditText: 'Source not named' },
          { ...said, text: 'So it said.', position: 'Another ¶2', creditText: 'Wire, no source named' },
        ],
      },
    ]);
  });

  it('as JSON-LD is read by another processor as statements of schema.org', async () => {
    const schema = { '@context': { '@vocab': 'https://schema.org/' } };
    const documentLoader = (url: string) =>
      url === 'https://schema.org'
        ? Promise.resolve({ contextUrl: undefined, documentUrl: url, document: schema })
        : Promise.reject(new Error(`Nothing else is needed: ${url}`));
    const read = (await jsonld.toRDF(JSON.parse(writeLinkedData(SOURCE)) as jsonld.JsonLdDocument, {
      documentLoader,
    })) as readonly { readonly [part in 'subject' | 'predicate' | 'object']: { readonly value: string } }[];
    const objectsOf = (word: string): readonly string[] =>
      read
        .filter(({ predicate }) => predicate.value === `https://schema.org/${word}`)
        .map(({ object }) => object.value);
    const [ann = '', bo = '', cy = ''] = toNameRows(SOURCE).map(({ url }) => url);
    expect(objectsOf('hasPart')).toEqual(expect.arrayContaining([ann, bo, cy]));
    expect(objectsOf('hasPart')).toHaveLength(5);
    expect(objectsOf('about').toSorted()).toEqual([ann, ann, bo, bo]);
    expect(objectsOf('temporalCoverage').toSorted()).toEqual(['2031-05', '2031-05-31', '2031-06-02']);
    expect(objectsOf('text')).toEqual(expect.arrayContaining([WORDS, 'She <did>.', 'So it said.']));
    expect(objectsOf('copyrightNotice')).toContain(`Words ${NOTICE}`);
  });
});
