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
    for (const row of toNameRows(SOURCE)) {
      expect(graph.getNodeAttributes(row.id)).toMatchObject({ name: row.name, type: row.type, mentions: row.mentions });
    }
    const edges = graph.mapEdges((_, attributes, from, to) => ({ from, to, ...attributes }));
    expect(edges).toHaveLength(2);
    toLinkRows(SOURCE).forEach((row, index) =>
      expect(edges[index]).toMatchObject({ from: row.from, to: row.to, verb: row.verb, sentences: 1, retold: NOTICE }),
    );
    expect(text).toContain(`Ferries &amp; others, edition of 2031-07-01. Story Atlas. Words ${NOTICE}.`);
  });

  it('as JSON-LD holds things, and claims about two of them with the words that state them', () => {
    const data = JSON.parse(writeLinkedData(SOURCE)) as {
      readonly hasPart: readonly (Readonly<Record<string, unknown>> & { '@id': string; '@type': string })[];
    };
    const things = data.hasPart.filter((part) => part['@type'] !== 'Claim').map((part) => part['@id']);
    const claims = data.hasPart.filter((part) => part['@type'] === 'Claim');
    expect(things).toHaveLength(3);
    expect(claims).toHaveLength(2);
    for (const claim of claims) {
      for (const about of claim['about'] as readonly { '@id': string }[]) expect(things).toContain(about['@id']);
      expect(claim['appearance']).toMatchObject([{ text: WORDS, copyrightNotice: `Words ${NOTICE}` }]);
    }
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
    const urls = toNameRows(SOURCE).map(({ url }) => url);
    expect(objectsOf('hasPart')).toEqual(expect.arrayContaining(urls));
    expect(objectsOf('hasPart')).toHaveLength(5);
    expect(objectsOf('about')).toHaveLength(4);
    for (const about of objectsOf('about')) expect(urls).toContain(about);
    expect(objectsOf('text')).toContain(WORDS);
    expect(objectsOf('copyrightNotice')).toContain(`Words ${NOTICE}`);
  });
});
