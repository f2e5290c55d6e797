import { Parser } from 'commonmark';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateAt } from '../../bench/place-event.ts';
import { describeRow, toExportRows, writeEventJson } from './export-events.ts';
import type { ExportRow, ExportSource } from './export-events.ts';
import { articleOf, atlasEvent, chainOf, toldIn } from '../../bench/atlas-event.ts';
import { writeEventMarkdown } from './write-event-markdown.ts';
import { writeSlides } from './write-slides.ts';

const SOURCE: ExportSource = {
  events: [
    atlasEvent('203X', {
      id: 'decade',
      title: '*Boats* <built> [& sold] &amp; &lt;gone',
      evidence: [toldIn('a', chainOf('speaker:A|B'), 'One\ntwo.')],
    }),
    atlasEvent('2031-05-03', { id: 'day', where: ['isle'], involved: ['mara-olt', 'isle'] }),
    atlasEvent('2031-06', {
      id: 'unclear',
      modality: 'expected',
      when: {
        ...dateAt('2031-06'),
        basis: 'unclear',
        readings: [
          { edtf: '2031-06', value: '', why: 'before' },
          { edtf: '2032-06', value: '', why: 'after' },
        ],
      },
    }),
    atlasEvent('', { id: 'undated', story: '', when: { edtf: '', precision: 'vague', basis: 'given', why: '' } }),
  ],
  articles: new Map([['a', { ...articleOf('a'), retells: { agency: 'Tide Wire', date: '2031-05-04' } }]]),
  names: new Map([['isle', 'The Isle']]),
  stories: new Map([['ferry', 'The ferry']]),
  title: 'Ferries # 1',
  edition: '2031-07-01',
  urlOf: ({ id }) => `https://atlas.example/events/${id}/`,
};

describe('rows for other programs', () => {
  it('have EDTF, both ends of a span, and how the date is known', () => {
    const rows = toExportRows(SOURCE);
    expect(rows[0]).toMatchObject({
      date: '203X',
      earliest: '2030-01-01',
      latest: '2039-12-31',
      certainty: 'Some time within',
    });
    expect(rows[1]).toMatchObject({ where: 'The Isle', involved: 'mara-olt; The Isle', story: 'The ferry' });
    expect(rows[2]).toMatchObject({ readings: 'June 2031: before; June 2032: after', modality: 'expected' });
    expect(rows[3]).toMatchObject({ earliest: '', latest: '', story: '' });
  });

  it('are described with the doubt, the source, the passage, and who retold it', () => {
    const [first, , third] = toExportRows(SOURCE);
    expect(describeRow(first as ExportRow)).toContain(
      'Words retold by Story Atlas from a Tide Wire report of 4 May 2031: One\ntwo.',
    );
    expect(describeRow(third as ExportRow)).toContain('expected, not confirmed; unclear');
  });

  it('read back from JSON as they were', () => {
    const read = JSON.parse(writeEventJson(SOURCE)) as { events: unknown; edition: string };
    expect(read.events).toEqual(toExportRows(SOURCE));
    expect(read.edition).toBe('2031-07-01');
  });
});

/** What another parser reads in it: the words of each kind of block, in order, line breaks as spaces. */
function readMarkdown(markdown: string, kind: 'heading' | 'paragraph'): readonly string[] {
  const blocks: string[] = [];
  const walker = new Parser().parse(markdown).walker();
  let isInside = false;
  for (let step = walker.next(); step; step = walker.next()) {
    const { type, literal } = step.node;
    if (type === kind) {
      isInside = step.entering;
      if (isInside) blocks.push('');
    } else if (isInside && type !== 'text' && literal !== null) blocks.push(`${type}: ${literal}`);
    else if (isInside && literal !== null) blocks.push(`${blocks.pop() ?? ''}${literal}`);
  }
  return blocks;
}

describe('Markdown', () => {
  const markdown = writeEventMarkdown(SOURCE);

  it('is read by another parser with a heading for each story', () => {
    expect(readMarkdown(markdown, 'heading')).toEqual(['Ferries # 1', 'The ferry', 'Other reports']);
  });

  it('is read by another parser as the words that were written, with no sign, entity or element of their own', () => {
    const read = readMarkdown(markdown, 'paragraph');
    for (const row of toExportRows(SOURCE)) {
      expect(read).toContain(`${row.date_words || 'Without a date'}: ${row.title}. ${row.certainty}.`);
      expect(read).toContain(`Says who: ${row.says_who}`);
    }
    expect(read.filter((line) => /^(?:html|code)/.test(line))).toEqual([]);
    expect(read).toContain('Readings: June 2031: before; June 2032: after');
  });

  it('keeps any words as they are', () => {
    const word = fc.stringMatching(/^[\\`*_[\]<>#|~&;:.!()+\-=1a ]{1,20}$/);
    fc.assert(
      fc.property(word, (title) => {
        const [event] = SOURCE.events.slice(1, 2).map((one) => ({ ...one, title: `A ${title} Z` }));
        const read = readMarkdown(writeEventMarkdown({ ...SOURCE, events: event ? [event] : [] }), 'paragraph');
        expect(read[1]).toBe(`3 May 2031: A ${title} Z. Date given.`.replaceAll(/\s+/g, ' '));
      }),
    );
  });
});

describe('JSON for TimelineJS', () => {
  const read = JSON.parse(writeSlides(SOURCE)) as {
    events: readonly {
      start_date: object;
      end_date?: object;
      display_date: string;
      text: { headline: string; text: string };
    }[];
  };

  it('has a start for every slide, and an end for every span', () => {
    expect(read.events.map(({ start_date, end_date }) => [start_date, end_date])).toEqual([
      [
        { year: 2030, month: 1, day: 1 },
        { year: 2039, month: 12, day: 31 },
      ],
      [{ year: 2031, month: 5, day: 3 }, undefined],
      [
        { year: 2031, month: 6, day: 1 },
        { year: 2031, month: 6, day: 30 },
      ],
    ]);
  });

  it('shows dates in our words, and texts that are read as HTML as text', () => {
    expect(read.events.map(({ display_date }) => display_date)[2]).toBe('June 2031? (expected, not confirmed)');
    expect(read.events[0]?.text.headline).toBe('*Boats* &lt;built&gt; [&amp; sold] &amp;amp; &amp;lt;gone');
    expect(read.events[0]?.text.text).not.toMatch(/<(?!br>)/);
  });
});
