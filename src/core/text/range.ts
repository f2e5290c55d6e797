/** A run of text: UTF-16 offsets, `end` exclusive, `start <= end`. Which text it cuts is said by the field that holds it. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The words that `range` cuts out of `text`. */
export function slice(text: string, range: Range): string {
  return text.slice(range.start, range.end);
}

/** Whether `inner` lies inside `outer`, edges included. */
export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
