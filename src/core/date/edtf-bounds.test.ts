import { describe, expect, it } from 'vitest';
import { edtfBounds } from './edtf-bounds.ts';

describe('the bounds of an EDTF date', () => {
  it.each([
    ['2023-09-16', '2023-09-16', '2023-09-16', 'day'],
    ['2023-09-16?', '2023-09-16', '2023-09-16', 'day'],
    ['2024-02', '2024-02-01', '2024-02-29', 'month'],
    ['1999', '1999-01-01', '1999-12-31', 'year'],
    ['198X', '1980-01-01', '1989-12-31', 'decade'],
    ['19XX', '1900-01-01', '1999-12-31', 'century'],
    ['2024-07-22/2024-07-28', '2024-07-22', '2024-07-28', 'vague'],
    ['2023-07~/2023-08~', '2023-07-01', '2023-08-31', 'month'],
  ])('%s runs from %s to %s, a %s', (edtf, begin, end, precision) => {
    expect(edtfBounds(edtf)).toEqual({ begin, end, precision });
  });

  it.each(['', 'soon', '2023-13', '2023-02-30', '2023-9-1', '2024/2023', '2023/', '2023/2024/2025', 'XXXX'])(
    'has none for “%s”',
    (edtf) => {
      expect(edtfBounds(edtf)).toBeUndefined();
    },
  );
});
