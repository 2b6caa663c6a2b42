/** Spans that do not overlap one another, for quick look-up. */
export class SpanSet {
  private readonly starts: number[];
  private readonly ends: number[];

  constructor(spans: readonly { start: number; end: number }[]) {
    const sorted = [...spans].sort((a, b) => a.start - b.start);
    this.starts = sorted.map((span) => span.start);
    this.ends = sorted.map((span) => span.end);
  }

  overlaps(span: { start: number; end: number }): boolean {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] as number) < span.end) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (this.ends[low - 1] as number) > span.start;
  }
}
