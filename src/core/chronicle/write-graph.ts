import type { XmlElement } from '../text/write-xml.ts';
import { writeXml } from '../text/write-xml.ts';
import { tellOrigin, toLinkRows, toNameRows } from './export-network.ts';
import type { LinkRow, NameRow, NetworkExport } from './export-network.ts';

const NAME_FIELDS = [
  'name',
  'type',
  'stories',
  'mentions',
  'links',
  'url',
] as const satisfies readonly (keyof NameRow)[];
const LINK_FIELDS = [
  'says',
  'kind',
  'verb',
  'dates',
  'modality',
  'sentences',
  'says_who',
  'passages',
  'words',
  'retold',
  'url',
] as const satisfies readonly (keyof LinkRow)[];
const NUMBERS: ReadonlySet<string> = new Set(['mentions', 'links', 'sentences']);

/** The network as GraphML (graphml.graphdrawing.org), with every sentence’s words and places as data of its link. */
export function writeGraphml(source: NetworkExport): string {
  const keyOf =
    (scope: 'node' | 'edge') =>
    (field: string): XmlElement => ({
      name: 'key',
      attributes: {
        id: `${scope}-${field}`,
        for: scope,
        'attr.name': field,
        'attr.type': NUMBERS.has(field) ? 'int' : 'string',
      },
    });
  const data = (scope: 'node' | 'edge', fields: readonly string[], row: object): readonly XmlElement[] =>
    fields.map((field) => ({
      name: 'data',
      attributes: { key: `${scope}-${field}` },
      children: [String(row[field as keyof typeof row])],
    }));
  return writeXml({
    name: 'graphml',
    attributes: { xmlns: 'http://graphml.graphdrawing.org/xmlns' },
    children: [
      { name: 'desc', children: [tellOrigin(source)] },
      ...NAME_FIELDS.map(keyOf('node')),
      ...LINK_FIELDS.map(keyOf('edge')),
      {
        name: 'graph',
        attributes: { id: 'map', edgedefault: 'directed' },
        children: [
          ...toNameRows(source).map((row): XmlElement => ({
            name: 'node',
            attributes: { id: row.id },
            children: data('node', NAME_FIELDS, row),
          })),
          ...toLinkRows(source).map((row, index): XmlElement => ({
            name: 'edge',
            attributes: { id: `e${index}`, source: row.from, target: row.to },
            children: data('edge', LINK_FIELDS, row),
          })),
        ],
      },
    ],
  });
}

/** The network as GEXF 1.3 (gexf.net), with the same data. */
export function writeGexf(source: NetworkExport): string {
  const declare = (scope: 'node' | 'edge', fields: readonly string[]): XmlElement => ({
    name: 'attributes',
    attributes: { class: scope },
    children: fields.map((field) => ({
      name: 'attribute',
      attributes: { id: field, title: field, type: NUMBERS.has(field) ? 'integer' : 'string' },
    })),
  });
  const values = (fields: readonly string[], row: object): XmlElement => ({
    name: 'attvalues',
    children: fields.map((field) => ({
      name: 'attvalue',
      attributes: { for: field, value: String(row[field as keyof typeof row]) },
    })),
  });
  const nodes = toNameRows(source).map((row): XmlElement => ({
    name: 'node',
    attributes: { id: row.id, label: row.name },
    children: [values(NAME_FIELDS, row)],
  }));
  const edges = toLinkRows(source).map((row, index): XmlElement => ({
    name: 'edge',
    attributes: { id: `e${index}`, source: row.from, target: row.to, label: row.verb, weight: row.sentences },
    children: [values(LINK_FIELDS, row)],
  }));
  return writeXml({
    name: 'gexf',
    attributes: { xmlns: 'http://gexf.net/1.3', version: '1.3' },
    children: [
      {
        name: 'meta',
        attributes: { lastmodifieddate: source.edition },
        children: [
          { name: 'creator', children: ['Story Atlas'] },
          { name: 'description', children: [tellOrigin(source)] },
        ],
      },
      {
        name: 'graph',
        attributes: { defaultedgetype: 'directed' },
        children: [
          declare('node', NAME_FIELDS),
          declare('edge', LINK_FIELDS),
          { name: 'nodes', children: nodes },
          { name: 'edges', children: edges },
        ],
      },
    ],
  });
}
