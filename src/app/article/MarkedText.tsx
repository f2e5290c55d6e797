import { Fragment } from 'react';
import type { ReactNode } from 'react';
import { formatUnit } from '../../core/address/passage-id.ts';
import type { Unit } from '../../core/address/address.ts';
import type { JoinedMention } from '../../core/speech/named-text.ts';
import { contains, slice } from '../../core/text/range.ts';
import type { Range } from '../../core/text/range.ts';
import { LinkedPassage } from './LinkedPassage.tsx';
import styles from './MarkedText.module.css';
import { cutSegments, groupSegments } from './segments.ts';
import type { Segment } from './segments.ts';
import type { VoiceRun } from './voice-runs.ts';

/** What is marked on top of a text, as ranges into the article: the linked sentences, names and dates, and where the query stands. */
export interface Marks {
  readonly linked: readonly Range[];
  /** Where focus goes when the address names a passage: the block that holds this sentence. */
  readonly arrival?: Range;
  /** Id of the line that says what became of the linked passage. */
  readonly noticeId?: string;
  readonly names: readonly JoinedMention[];
  readonly dates: readonly Range[];
  readonly hits: readonly Range[];
  /** The hit the reader is at, as an index. */
  readonly hit?: number;
}

export interface MarkedTextProps {
  readonly text: string;
  readonly range: Range;
  /** The sentences in `range`; each gets its id, `p12s1`. */
  readonly sentences: readonly Range[];
  /** What the sentences belong to; without it they get no ids. */
  readonly unit?: Unit;
  readonly marks: Marks;
  /** Runs of sentences that rest on someone else's word; where one ends, it is said whose. */
  readonly voices?: readonly VoiceRun[];
}

type Layer = 'linked' | 'sentence' | 'name' | 'date' | 'hit';

/** The text of one block, cut where sentences, the linked passage and hits begin and end, and nothing added to it. */
export function MarkedText({ text, range, sentences, unit, marks, voices = [] }: MarkedTextProps) {
  const linked = linkedIn(sentences, marks.linked);
  const segments = cutSegments<Layer>(range, {
    linked,
    sentence: sentences,
    name: marks.names,
    date: marks.dates,
    hit: marks.hits,
  });
  const isArrival = marks.arrival !== undefined && contains(range, marks.arrival);
  const draw = (part: readonly Segment<Layer>[]): ReactNode =>
    groupSegments(part, 'sentence').map((group) => {
      const sentence = group[0].in.sentence;
      const words = group.map((segment) => <Piece key={segment.start} text={text} segment={segment} marks={marks} />);
      if (sentence === undefined || unit === undefined) return <Fragment key={group[0].start}>{words}</Fragment>;
      const id = formatUnit({ ...unit, sentence: sentence + 1 });
      const start = sentences[sentence]?.start;
      // Drawn by the style sheet: words that the report does not have must be in no selection, no search and no copy.
      const voice =
        group.at(-1)?.end === sentences[sentence]?.end ? voices.find(({ last }) => last === start) : undefined;
      return (
        <span
          key={group[0].start}
          id={unit.kind === 'headline' ? undefined : id}
          className={voice && styles.said}
          data-sentence={start}
          data-said={voice?.said}
        >
          {words}
        </span>
      );
    });
  return groupSegments(segments, 'linked').map((group) =>
    group[0].in.linked === undefined ? (
      <Fragment key={group[0].start}>{draw(group)}</Fragment>
    ) : (
      <LinkedPassage key={group[0].start} isArrival={isArrival} noticeId={marks.noticeId}>
        {draw(group)}
      </LinkedPassage>
    ),
  );
}

interface PieceProps {
  readonly text: string;
  readonly segment: Segment<Layer>;
  readonly marks: Marks;
}

function Piece({ text, segment, marks }: PieceProps) {
  const { name, date } = segment.in;
  const mention = name === undefined ? undefined : marks.names[name];
  const words = <Words text={text} segment={segment} marks={marks} />;
  if (mention) {
    return (
      <span className={styles[mention.type]} data-name={mention.name}>
        {words}
      </span>
    );
  }
  return date === undefined ? words : <span className={styles.date}>{words}</span>;
}

function Words({ text, segment, marks }: PieceProps) {
  const words = slice(text, segment);
  const hit = segment.in.hit;
  if (hit === undefined) return words;
  const isCurrent = hit === marks.hit;
  return (
    <mark className={isCurrent ? styles.current : styles.hit} data-hit={hit} tabIndex={isCurrent ? -1 : undefined}>
      {words}
    </mark>
  );
}

/** The linked sentences of this block as one run, the spaces between them included. */
function linkedIn(sentences: readonly Range[], linked: readonly Range[]): readonly Range[] {
  const here = sentences.filter(({ start, end }) => linked.some((l) => l.start === start && l.end === end));
  const [first, last] = [here[0], here.at(-1)];
  return first && last ? [{ start: first.start, end: last.end }] : [];
}
