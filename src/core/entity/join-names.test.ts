import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeNames } from './describe-names.ts';
import { openGazetteer, toListKey } from './gazetteer.ts';
import { joinAcrossDocuments } from './join-across-documents.ts';
import { findNamedCountry, joinInDocument } from './join-in-document.ts';
import { joinNames } from './join-names.ts';
import type { NameType } from './mention.ts';
import type { Name, NamedDocument } from './name.ts';
import { collectForms } from './printed-form.ts';
import { NameUnion } from './union.ts';

const gazetteer = openGazetteer(
  'country\tKP\tNorth Korea\ncountry\tUS\tUnited States|US\ncapital\tRU\tMoscow\ndemonym\tUS\tAmerican',
);

/** `[PER John Smith] met [PER Smith]`. */
function mark(id: string, marked: string): NamedDocument {
  let text = '';
  const mentions: { start: number; end: number; type: NameType }[] = [];
  for (const part of marked.split(/(\[[A-Z]+ [^\]]*\])/)) {
    const found = /^\[([A-Z]+) ([^\]]*)\]$/.exec(part);
    const printed = found?.[2] ?? part;
    if (found) mentions.push({ start: text.length, end: text.length + printed.length, type: found[1] as NameType });
    text += printed;
  }
  return { id, text, mentions };
}

const join = (...documents: readonly NamedDocument[]): readonly Name[] => joinNames(documents, gazetteer).names;
const spellings = (names: readonly Name[]): readonly (readonly string[])[] =>
  names.map(({ printed }) => printed.map(({ text }) => text).toSorted());

describe('joinNames', () => {
  it('joins the family name to the full name, wherever it stands', () => {
    const names = join(mark('a', '[PER Moon Jae-in] met [PER Angela Merkel]. [PER Moon] thanked [PER Merkel].'));
    expect(spellings(names)).toEqual([
      ['Angela Merkel', 'Merkel'],
      ['Moon', 'Moon Jae-in'],
    ]);
    expect(names[0]?.mergedFrom[0]?.why).toBe(
      '“Merkel” is the family name of “Angela Merkel”, and of nobody else in the report.',
    );
    expect(names[1]?.mergedFrom[0]?.why).toBe('“Moon” is the family name of “Moon Jae-in”, which stands first.');
    expect(names[1]?.shortLabel).toBe('Moon');
  });

  it('leaves a family name apart that two people share, and says so', () => {
    const { names, problems } = joinNames(
      [mark('a', '[PER Bill Clinton] and [PER Hillary Clinton]; [PER Clinton] left.')],
      gazetteer,
    );
    expect(names).toHaveLength(3);
    expect(problems).toMatchObject([{ kind: 'shared-name', file: 'a' }]);
  });

  it('keeps two organisations apart that several reports call by the same first word, and says where it is unclear', () => {
    const { names, problems } = joinNames(
      [
        mark('a', '[ORG Harbor Computer] grew, and [ORG Harbor] hired.'),
        mark('b', '[ORG Harbor Records] sang. [ORG Harbor] sang on.'),
        mark('c', '[ORG Harbor Computer Inc] shrank; [ORG Harbor] fired.'),
        mark('d', '[ORG Harbor] was silent.'),
      ],
      gazetteer,
    );
    expect(spellings(names)).toEqual([
      ['Harbor'],
      ['Harbor', 'Harbor Computer', 'Harbor Computer Inc'],
      ['Harbor', 'Harbor Records'],
    ]);
    expect(problems).toMatchObject([{ kind: 'shared-name', file: 'd' }]);
  });

  it('joins organisations of one word when no report says that there are two', () => {
    const names = join(
      mark('a', '[ORG Harbor Computer] grew, and [ORG Harbor] hired.'),
      mark('b', '[ORG Harbor] was silent.'),
      mark('c', '[ORG Port] was silent.'),
      mark('d', '[ORG Port] spoke.'),
    );
    expect(spellings(names)).toEqual([['Harbor', 'Harbor Computer'], ['Port']]);
  });

  it('lets a title tell two people apart', () => {
    const names = join(
      mark('a', 'President [PER Bill Clinton] and senator [PER Hillary Clinton]; later senator [PER Clinton] left.'),
    );
    expect(spellings(names)).toEqual([['Bill Clinton'], ['Clinton', 'Hillary Clinton']]);
  });

  it('never joins across documents what two full names contradict', () => {
    const names = join(
      mark('a', '[PER John Smith] and [PER Smith]'),
      mark('b', '[PER Mary Smith] and [PER Smith]'),
      mark('c', '[PER Smith]'),
    );
    expect(spellings(names)).toEqual([['John Smith', 'Smith'], ['Mary Smith', 'Smith'], ['Smith']]);
  });

  it('joins acronyms that the text defines, and countries by any name', () => {
    const names = join(
      mark('a', 'The [ORG World Food Programme] ([ORG WFP]) of the [LOC US] said. [ORG WFP], [LOC United States].'),
      mark('b', '[ORG WFP] and [LOC the US]'),
    );
    expect(spellings(names)).toEqual([
      ['US', 'United States', 'the US'],
      ['WFP', 'World Food Programme'],
    ]);
    expect(names[1]).toMatchObject({ id: 'world-food-programme', label: 'World Food Programme', shortLabel: 'WFP' });
    expect(names[1]?.mergedFrom[0]?.why).toContain('stands in brackets beside');
  });

  it('takes “the North” for the only place in the report that is called North Something', () => {
    const names = join(mark('a', '[LOC North Korea] fired. The [LOC North] said so.'));
    expect(spellings(names)).toEqual([['North', 'North Korea']]);
  });

  it('keeps every mention, and does not depend on the order of the documents', () => {
    const word = fc.constantFrom(
      'John Smith',
      'Smith',
      'Mary Smith',
      'WFP',
      'World Food Programme',
      'US',
      'American',
      'Kim',
      'Kim Il',
      '',
    );
    const type = fc.constantFrom<NameType>('PER', 'ORG', 'LOC', 'ARMS', 'WORK');
    const documents = fc.array(fc.array(fc.tuple(type, word), { maxLength: 8 }), { maxLength: 5 });
    fc.assert(
      fc.property(documents, (drafts) => {
        const all = drafts.map((names, i) => mark(`d${i}`, names.map(([t, w]) => `[${t} ${w}] and `).join('')));
        const one = join(...all);
        const other = join(...all.toReversed());
        expect(other.map(({ mentions, ...name }) => ({ ...name, count: mentions.length }))).toEqual(
          one.map(({ mentions, ...name }) => ({ ...name, count: mentions.length })),
        );
        expect(one.flatMap(({ mentions }) => mentions)).toHaveLength(
          all.reduce((sum, { mentions }) => sum + mentions.length, 0),
        );
        expect(new Set(one.map(({ id }) => id)).size).toBe(one.length);
      }),
    );
  });
});

describe('the veto', () => {
  it('keeps two full names of one family apart, whatever else is printed', () => {
    const given = fc.uniqueArray(fc.constantFrom('John', 'Mary', 'Peter', 'Olga', 'Ines'), {
      minLength: 2,
      maxLength: 5,
    });
    const family = fc.constantFrom('Smith', 'Moreau', 'Ivanov');
    const extra = fc.array(fc.constantFrom('Smith', 'Moreau', 'Ivanov', 'John', 'Olga'), { maxLength: 6 });
    fc.assert(
      fc.property(given, family, extra, fc.boolean(), (firsts, last, others, apart) => {
        const full = firsts.map((first) => `[PER ${first} ${last}]`);
        const short = others.map((one) => `[PER ${one}]`);
        const documents = apart
          ? full.map((one, i) => mark(`d${i}`, [one, ...short].join(' and ')))
          : [mark('d', [...full, ...short].join(' and '))];
        const people = join(...documents).map(({ printed }) => printed.filter(({ text }) => text.includes(' ')).length);
        expect(Math.max(...people)).toBe(1);
      }),
    );
  });
});

describe('the steps of joining', () => {
  it('work on spellings by number', () => {
    const document = mark('a', '[PER John Smith], [PER Smith]');
    const forms = collectForms([document]);
    const union = new NameUnion(forms);
    const numbered = forms.map((form, number) => ({ ...form, number }));
    expect(joinInDocument(union, { document, forms: numbered }, gazetteer)).toEqual([]);
    expect(joinAcrossDocuments(union, forms, gazetteer)).toEqual([]);
    expect(union.find(1)).toBe(0);
    expect(describeNames(union, forms, [0])).toHaveLength(1);
  });

  it('look countries up, but not capitals', () => {
    expect(findNamedCountry(toListKey('United States'), gazetteer)).toBe('US');
    expect(findNamedCountry('american', gazetteer)).toBe('US');
    expect(findNamedCountry('moscow', gazetteer)).toBeUndefined();
  });
});
