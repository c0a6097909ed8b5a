// Rows for what overlaps: the arrangement that the timeline, the days and the planning report share.

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Puts spans into rows so that none overlap within a row, each into the first row that is free. The spans must be in
 * the order of their starts: then no arrangement needs fewer rows. `of` holds the row of each span.
 */
export function inRows(spans: readonly Span[]): { readonly count: number; readonly of: readonly number[] } {
  const ends: number[] = [];
  const of = spans.map(({ start, end }) => {
    const free = ends.findIndex((last) => last <= start);
    const row = free < 0 ? ends.length : free;
    ends[row] = end;
    return row;
  });
  return { count: ends.length, of };
}
