import { describe, expect, it } from 'vitest';
import { decode, readInlineTimeml } from './timeml-read-inline.ts';
import { readTokenTimeml } from './timeml-read-tokens.ts';
import { chronoTagger, OWN_TAGGER, sentencesOf } from './timeml-taggers.ts';

const INLINE = `<TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2023-09-17">17 Sep</TIMEX3></DCT>
<TEXT>
It <EVENT eid="e1">rained</EVENT> &amp; snowed on <TIMEX3 tid="t1" type="DATE" value="2023-09-16">Saturday</TIMEX3>.
</TEXT></TimeML>`;

const TOKENS = [
  '0 Rain',
  '0 again',
  '1 May',
  '1 5',
  '1 ,',
  '1 2023',
  '2 It',
  '2 rained',
  '2 today',
  '2 .',
  '3 Dry',
  '3 now',
  '3 .',
]
  .map(
    (line, index) =>
      `<token number="${index}" sentence="${line.charAt(0)}" t_id="${index + 1}">${line.slice(2)}</token>`,
  )
  .join('\n');
const anchors = (...ids: readonly number[]): string => ids.map((id) => `<token_anchor t_id="${id}"/>`).join('');
const TOKEN_XML = `<Document>${TOKENS}<Markables>
<TIMEX3 functionInDocument="CREATION_TIME" type="DATE" value="2023-05-05">${anchors(3, 4, 5, 6)}</TIMEX3>
<TIMEX3 functionInDocument="NONE" type="DATE" value="2023-05-05">${anchors(9)}</TIMEX3>
<TIMEX3 functionInDocument="NONE" type="DATE" value="2023"/>
</Markables></Document>`;

describe('labelled documents', () => {
  it('with marks inside the text are read with their offsets', () => {
    const document = readInlineTimeml('set', 'a.tml', INLINE);
    expect(document).toMatchObject({ published: '2023-09-17', text: '\nIt rained & snowed on Saturday.\n' });
    expect(document?.timexes.map(({ start, end, value }) => [document.text.slice(start, end), value])).toEqual([
      ['Saturday', '2023-09-16'],
    ]);
    expect(readInlineTimeml('set', 'b.tml', '<TEXT>It rained.</TEXT>')).toBeUndefined();
    expect(decode('&lt;a&gt; &quot;b&quot;')).toBe('<a> "b"');
  });

  it('with marks beside tokens are set as print, up to the last sentence that has a mark', () => {
    const document = readTokenTimeml('set', 'a.xml', TOKEN_XML);
    expect(document?.text).toBe('Rain again\nMay 5, 2023\nIt rained today. Dry now.');
    expect(document).toMatchObject({
      published: '2023-05-05',
      labelled: [
        { start: 0, end: 11 },
        { start: 22, end: 39 },
      ],
    });
    expect(document?.timexes.map(({ start, end }) => document.text.slice(start, end))).toEqual(['today']);
    expect(readTokenTimeml('set', 'b.xml', '<Document></Document>')).toBeUndefined();
  });
});

describe('taggers', () => {
  const document = {
    set: 's',
    name: 'n',
    text: 'It rained on Saturday.\n\nDry now',
    published: '2023-09-17',
    labelled: [],
    timexes: [],
  };

  it('answer in offsets and TIMEX3', () => {
    expect(OWN_TAGGER.tag(document)).toEqual([
      { start: 13, end: 21, type: 'DATE', value: '2023-09-16' },
      { start: 28, end: 31, type: 'DATE', value: 'PRESENT_REF' },
    ]);
    expect(sentencesOf('A b.\nC d. E')).toEqual([
      { start: 0, end: 4 },
      { start: 5, end: 9 },
      { start: 10, end: 11 },
    ]);
  });

  it('write chrono’s parts no more precisely than it is sure of them', () => {
    const parts = { year: 2023, month: 9, day: 16, hour: 12, minute: 0 };
    const tag = (...certain: readonly string[]): string | undefined => {
      const start = {
        get: (part: keyof typeof parts) => parts[part],
        isCertain: (part: string) => certain.includes(part),
      };
      return chronoTagger({ parse: () => [{ index: 0, text: 'It', start }] }).tag(document)[0]?.value;
    };
    expect([tag('weekday'), tag('month'), tag('year'), tag('hour'), tag()]).toEqual([
      '2023-09-16',
      '2023-09',
      '2023',
      '2023-09-16T12:00',
      '2023-09-16',
    ]);
  });
});
