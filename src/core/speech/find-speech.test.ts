import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openGazetteer } from '../entity/gazetteer.ts';
import { openNameModel } from '../entity/name-model.ts';
import { createNameRecogniser } from '../entity/recognise-names.ts';
import { slice } from '../text/range.ts';
import { findQuotations } from './find-quotations.ts';
import { findSpeech } from './find-speech.ts';
import { nameParagraphs } from './name-text.test-support.ts';
import type { Attribution } from './speech.ts';
import { weighVoices } from './weigh-voices.ts';
import { anyText } from '../../bench/any-text.ts';

const data = (name: string): URL => new URL(`../entity/data/${name}`, import.meta.url);
const gazetteer = openGazetteer(readFileSync(data('gazetteer.txt'), 'utf8'));
const namer = { gazetteer, recognise: createNameRecogniser(openNameModel(readFileSync(data('names.bin'))), gazetteer) };

const labels = ({ chain }: Attribution): string =>
  chain.map(({ role, label }) => (role === 'speaker' ? label : `via ${label}`)).join(', ');
const tell = (text: string): readonly string[] =>
  findSpeech(nameParagraphs(text, namer)).attributions.map(
    (one) => `${labels(one)} | ${one.cue ? slice(text, one.cue) : one.how} | ${slice(text, one.content)}`,
  );
const voices = (text: string): readonly string[] =>
  findSpeech(nameParagraphs(text, namer)).voices.map(({ category }) => category);

describe('who says what', () => {
  it.each([
    [
      '“We are pleased with it,” Laura Whitfield told reporters.',
      ['Laura Whitfield | told | “We are pleased with it,”'],
    ],
    ['“It is over,” said Maria Delgado, a nurse from Tampa.', ['Maria Delgado | said | “It is over,”']],
    ['“It is over,” declares the mayor’s chief strategist, Tom Burke.', ['Tom Burke | declares | “It is over,”']],
    ['Said Tom Burke: “We were lucky.”', ['Tom Burke | Said | “We were lucky.”']],
    [
      'Officials have said the bridge could close, as fears grow of a flood.',
      ['Officials | said | the bridge could close, as fears grow of a flood'],
    ],
    ['The bridge could close, officials have said, as fears grow.', ['officials | said | The bridge could close']],
    [
      'After a lunch, officials said, the two sides signed a plan.',
      ['officials | said | After a lunch, officials said, the two sides signed a plan'],
    ],
    [
      'The plan, officials said, would cost $3 billion.',
      ['officials | said | The plan, officials said, would cost $3 billion'],
    ],
    ['According to Reuters, the talks failed.', ['Reuters | According to | the talks failed']],
    [
      'More than 300 people died, according to health authorities.',
      ['health authorities | according to | More than 300 people died'],
    ],
    ['More than 300 people died, by the government’s count.', ['government | count | More than 300 people died']],
    ['Police put the number of protesters at 20,000.', ['Police | put | the number of protesters at 20,000']],
    ['Whitfield tweeted on Friday: “Time to go.”', ['Whitfield | tweeted | “Time to go.”']],
    ['The union said in a statement on Wednesday that it would appeal.', ['union | said | it would appeal']],
    ['The company was accused of hiding the data.', ['not stated | accused | of hiding the data']],
    [
      'Two people familiar with the matter said the governor was out.',
      ['Two people familiar with the matter | said | the governor was out'],
    ],
    ['It is a shift that analysts say could raise prices.', ['analysts | say | could raise prices']],
    ['Analysts expect the bank to raise rates.', ['Analysts | expect | the bank to raise rates']],
    ['Burke is convinced that the deal is dead.', ['Burke | convinced | the deal is dead']],
    ['Polls show Whitfield leading in Ohio.', ['Polls | show | Whitfield leading in Ohio']],
    [
      'Hours after he criticized the union for “reckless and selfish” strikes, Tom Burke met the mayor on Friday.',
      ['Tom Burke | criticized | the union for “reckless and selfish” strikes'],
    ],
    ['Although she praised the deal, Laura Whitfield left the hall.', ['Laura Whitfield | praised | the deal']],
    [
      'While Laura Whitfield was visiting, Tom Burke and Maria Delgado gave the first confirmation that the dam had failed.',
      ['Tom Burke, Maria Delgado | confirmation | the dam had failed'],
    ],
    [
      'Burke told the crowd that it rained, calling it a gift.',
      ['Burke | told | it rained', 'Burke | calling | a gift'],
    ],
    [
      'Ohio’s message to the drivers, Whitfield said, is that “this cannot go on for ever.”',
      ['Whitfield | said | Ohio’s message to the drivers, Whitfield said, is that “this cannot go on for ever.”'],
    ],
    [
      'The strike began with a march by drivers, who, by police estimates, blocked 12 roads.',
      ['police estimates | by | blocked 12 roads'],
    ],
    ['The firm has been accused of fraud, something it denies.', ['not stated | accused | of fraud']],
    ['Burke called the plan “a gift to the rich.”', ['Burke | called | “a gift to the rich.”']],
  ])('%s', (text, expected) => {
    expect(tell(text)).toEqual(expected);
  });

  it.each([
    'The president is said to be furious.',
    'The so-called reform was adopted on Monday after a long debate.',
    'It was not clear whether the senator knew about the payments.',
    'The campaign declined to comment on the lawsuit.',
    'The report was long and the state of the road was bad.',
    'They danced to ‘Blue Moon’ at the officers’ club.',
    '',
  ])('finds nobody’s words in: %s', (text) => {
    expect(tell(text)).toEqual([]);
  });

  it.each([
    ['Laura Whitfield vowed to fight and warned that jobs would go.', 'Laura Whitfield', 2],
    ['Tom Burke denied it, calling the report “nonsense from the far left.”', 'Tom Burke', 2],
    ['“If they come,” Laura Whitfield said, “we will be ready.”', 'Laura Whitfield', 1],
    ['“I never said that,” Tom Burke said.\n\n“And I will not resign.”', 'Tom Burke', 2],
    ['Laura Whitfield spoke first.\n\n“I will not resign,” she said.', 'Laura Whitfield', 1],
  ])('gives all of it to one speaker: %s', (text, speaker, count) => {
    const { attributions } = findSpeech(nameParagraphs(text, namer));
    expect(attributions.map(({ chain }) => chain[0]?.label)).toEqual(Array.from({ length: count }, () => speaker));
  });

  it('tells what it concluded, with a reason', () => {
    const text = 'Laura Whitfield spoke first.\n\n“I will not resign,” she said. “Not this year.”';
    const { attributions } = findSpeech(nameParagraphs(text, namer));
    expect(attributions.map(({ how, form }) => `${how} ${form}`)).toEqual(['cue direct', 'continuation direct']);
    for (const { chain } of attributions) {
      expect(chain[0]?.basis).toBe('derived');
      expect(chain[0]?.why).toMatch(/\.$/);
    }
  });
});

describe('who passed it on', () => {
  it.each([
    ['TASS said the minister told lawmakers that the talks had failed.', ['TASS', 'minister, via TASS']],
    ['Laura Whitfield told the BBC that she would not run again.', ['Laura Whitfield, via BBC']],
    ['“We will not yield,” Laura Whitfield said in words quoted by Reuters.', ['Laura Whitfield, via Reuters']],
    ['Reuters quoted Laura Whitfield as saying the talks had failed.', ['Laura Whitfield, via Reuters']],
    ['“We will not yield,” the ministry said in a statement carried by state media.', ['ministry, via state media']],
    ['Laura Whitfield, according to Reuters, said she had not been told.', ['Reuters', 'Laura Whitfield, via Reuters']],
    [
      'As reported by Reuters, Laura Whitfield said she had not been told.',
      ['Reuters', 'Laura Whitfield, via Reuters'],
    ],
    ['Laura Whitfield said in an interview with CNN that she would run.', ['Laura Whitfield, via CNN']],
    ['Xinhua reported that two ships had collided.', ['Xinhua']],
  ])('%s', (text, expected) => {
    expect(findSpeech(nameParagraphs(text, namer)).attributions.map(labels)).toEqual(expected);
  });
});

describe('on whose word a sentence rests', () => {
  it.each([
    ['The bridge fell on Monday.', ['own']],
    ['Laura Whitfield said the bridge fell.', ['named']],
    ['Officials said the bridge fell.', ['unnamed']],
    ['The ministry said the bridge fell.', ['institution']],
    ['Xinhua said the bridge fell.', ['state-media']],
    ['State news agency Norvik said the bridge fell.', ['state-media']],
    ['Reuters said the bridge fell.', ['named']],
    ['“The bridge fell because of us,” Laura Whitfield told Xinhua.', ['named']],
    ['Laura Whitfield told Xinhua that the bridge fell.', ['state-media']],
    ['Burke wants a new bridge.', ['own']],
    ['The company was accused of hiding the data.', ['own']],
    ['The bridge fell. “Nobody could have known,” Laura Whitfield said.', ['own', 'named']],
  ])('%s', (text, expected) => {
    expect(voices(text)).toEqual(expected);
  });
});

describe('quotation marks', () => {
  const quoted = (text: string): readonly string[] => {
    const blocks = [...text.matchAll(/[^\n]+/g)].map(({ 0: part, index }) => ({
      start: index,
      end: index + part.length,
    }));
    return findQuotations(text, blocks).map((one) => `${slice(text, one)}${one.continues ? ' …' : ''}`);
  };
  it.each([
    ['He said "no" and left.', ['"no"']],
    ['“Both ‘here’ and there,” she said.', ['“Both ‘here’ and there,”']],
    ['«On verra», dit-il.', ['«On verra»']],
    ["'This is it,' he said of the workers' vote.", ["'This is it,'"]],
    ['It’s the workers’ vote in the ’90s.', []],
    ['“One.\n“Two.”', ['“One.', '“Two.” …']],
    ['A 6" pipe', []],
  ])('%s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    'said',
    'Burke',
    'the',
    'officials',
    '“',
    '”',
    '"',
    "'",
    ',',
    '.',
    'that',
    'told',
    'according',
    'to',
    'who',
    'and',
    'Reuters',
    'she',
    'claim',
    'of',
    '\n\n',
    '’s',
    'was',
    'by',
    'quoted',
    'as',
    'saying',
    '\u{1F600}',
    'in',
    'his',
    ':',
    '(',
    ')',
  );
  const texts = fc.oneof(
    anyText(),
    fc.array(words, { maxLength: 60 }).map((all) => all.join(' ')),
  );

  it('gives ranges inside it, in order, a chain that is never empty, a voice for every sentence, and the same twice', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const named = nameParagraphs(text, namer);
        const speech = findSpeech(named);
        let last = 0;
        for (const { content, quotes, chain, cue, source } of speech.attributions) {
          expect(content.start).toBeGreaterThanOrEqual(last);
          last = content.start;
          for (const { start, end } of [content, ...quotes, ...(cue ? [cue] : []), ...(source ? [source] : [])]) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
          expect(chain.length).toBeGreaterThan(0);
          for (const { basis, why, label } of chain) {
            expect(label).not.toBe('');
            expect(basis === 'given' || why !== undefined).toBe(true);
          }
        }
        expect(speech.voices.map(({ sentence }) => sentence)).toEqual(
          named.paragraphs.flatMap(({ sentences }) => sentences),
        );
        expect(weighVoices(named, speech.attributions)).toEqual(speech.voices);
        expect(findSpeech(named)).toEqual(speech);
      }),
      { numRuns: 60 },
    );
  });
});
