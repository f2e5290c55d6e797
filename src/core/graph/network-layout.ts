import type { NameId } from '../address/ids.ts';
import type { NameType } from '../entity/mention.ts';
import type { NetworkName, Tie } from './network.ts';

/** A point of the plate, in pixels from its upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A name in its place. */
export interface PlacedName {
  readonly name: NetworkName;
  /** Column and row, from 0. */
  readonly column: number;
  readonly row: number;
  /** The middle of its shape, on the height of the first line of its label. */
  readonly x: number;
  readonly y: number;
  /** Its label, one or two lines, as wide as `labelWidth` at most. */
  readonly lines: readonly string[];
  /** Where the label begins, and how wide each of its lines can be. */
  readonly labelX: number;
  readonly labelWidth: number;
  /** The width of the first line. */
  readonly firstWidth: number;
}

/** A line that counts the names of a column that are not drawn. */
export interface PlacedMore {
  readonly column: number;
  readonly count: number;
  readonly x: number;
  readonly y: number;
  /** What all of them are; none where every type stands together. */
  readonly types: readonly NameType[];
  readonly stories: readonly string[];
}

/** A link as a line: from point to point level, or in an S where heights differ; `arc` bows to the left by so many pixels. */
export interface PlacedTie {
  readonly tie: Tie;
  /** The end that stands on the left; the upper one in a column. */
  readonly from: NameId;
  readonly to: NameId;
  readonly points: readonly Point[];
  readonly arc?: number;
}

export interface PlacedColumn {
  readonly heading: readonly string[];
  readonly x: number;
  readonly width: number;
}

export interface PlacedPanel {
  /** At most two lines. */
  readonly title: readonly string[];
  readonly tint: 'sea' | 'paper' | 'land';
  readonly x: number;
  readonly width: number;
}

/** The whole plate, in pixels of text at its usual size. */
export interface NetworkLayout {
  readonly width: number;
  readonly height: number;
  /** Where the titles end, and the headings of the columns. */
  readonly bandHeight: number;
  readonly headHeight: number;
  readonly panels: readonly PlacedPanel[];
  readonly columns: readonly PlacedColumn[];
  /** By column, then by row. */
  readonly names: readonly PlacedName[];
  readonly more: readonly PlacedMore[];
  readonly ties: readonly PlacedTie[];
  /** Links between these names that there is no room for: those with fewest sentences. */
  readonly left: number;
}

/** Room around shapes and labels, in pixels. */
export const SHAPE_ROOM = 20;
export const LABEL_SIZE = 15;
export const LINE_HEIGHT = 17;
/** What stands below a label: the verb, when its name is linked with the focus. */
export const NOTE_SIZE = 13.5;
export const NOTE_HEIGHT = 15;
export const ROW_PAD = 4;
