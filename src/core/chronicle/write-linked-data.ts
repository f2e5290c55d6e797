import type { NameType } from '../entity/mention.ts';
import { shownLinks, tellOrigin } from './export-network.ts';
import type { NetworkExport } from './export-network.ts';
import { retoldNotice } from '../atlas/retold.ts';
import { tellChain } from './event-source.ts';
import { tellPlace } from './tell-event.ts';
import { tellLink } from './tell-link.ts';

const THINGS: Readonly<Record<NameType, string>> = {
  PER: 'Person',
  ORG: 'Organization',
  LOC: 'Place',
  ARMS: 'Product',
  WORK: 'CreativeWork',
};

/** The network as JSON-LD in words of schema.org: names are things, links are claims about two of them, with the passages in which they appear. */
export function writeLinkedData(source: NetworkExport): string {
  const { network, articles, title, edition, urlOf } = source;
  const things = [...network.names.values()].map(({ id, type, label }) => ({
    '@type': THINGS[type],
    '@id': urlOf(id),
    name: label,
  }));
  const claims = shownLinks(source).map(({ a, b, kind, verb, dates, modality, evidence }) => ({
    '@type': 'Claim',
    // Two names may be linked in several ways: each is a claim of its own, and all are shown at one address.
    '@id': `${urlOf(a, b)}#${kind}`,
    url: urlOf(a, b),
    name: tellLink({ a, b, verb }, network.names),
    about: [{ '@id': urlOf(a) }, { '@id': urlOf(b) }],
    ...(dates.length > 0 && { temporalCoverage: dates }),
    creativeWorkStatus: modality,
    appearance: evidence.map((one) => {
      const retells = articles.get(one.article)?.retells;
      return {
        '@type': 'CreativeWork',
        text: one.words,
        position: tellPlace(one, articles),
        creditText: tellChain(one.chain, 'full'),
        ...(retells && { copyrightNotice: `Words ${retoldNotice(retells)}` }),
      };
    }),
  }));
  const dataset = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: title,
    description: tellOrigin(source),
    ...(edition !== undefined && { dateModified: edition }),
    hasPart: [...things, ...claims],
  };
  return `${JSON.stringify(dataset, undefined, 2)}\n`;
}
