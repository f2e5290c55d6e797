import { Fragment } from 'react';
import type { ReactNode } from 'react';
import { formatUnit } from '../../core/address/passage-id.ts';
import type { Unit } from '../../core/address/address.ts';
import { contains, slice } from '../../core/text/range.ts';
import type { Range } from '../../core/text/range.ts';
import { LinkedPassage } from './LinkedPassage.tsx';
import styles from './MarkedText.module.css';
import { cutSegments, groupSegments } from './segments.ts';
import type { Segment } from './segments.ts';

/** What is marked on top of a text: the linked sentences and the places where the query stands, as ranges into the article. */
export interface Marks {
  readonly linked: readonly Range[];
  /** Where focus goes when the address names a passage: the block that holds this sentence. */
  readonly arrival?: Range;
  /** Id of the line that says what became of the linked passage. */
  readonly noticeId?: string;
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
}

type Layer = 'linked' | 'sentence' | 'hit';

/** The text of one block, cut where sentences, the linked passage and hits begin and end, and nothing added to it. */
export function MarkedText({ text, range, sentences, unit, marks }: MarkedTextProps) {
  const linked = linkedIn(sentences, marks.linked);
  const segments = cutSegments<Layer>(range, { linked, sentence: sentences, hit: marks.hits });
  const isArrival = marks.arrival !== undefined && contains(range, marks.arrival);
  const draw = (part: readonly Segment<Layer>[]): ReactNode =>
    groupSegments(part, 'sentence').map((group) => {
      const sentence = group[0].in.sentence;
      const words = group.map((segment) => <Piece key={segment.start} text={text} segment={segment} marks={marks} />);
      if (sentence === undefined || unit === undefined) return <Fragment key={group[0].start}>{words}</Fragment>;
      const id = formatUnit({ ...unit, sentence: sentence + 1 });
      return (
        <span key={group[0].start} id={unit.kind === 'headline' ? undefined : id}>
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
