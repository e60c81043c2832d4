/**
 * Rows spread evenly over a stream whose end nobody knows: every row at first; when there are too many, every second one
 * goes, and from then on every second one is taken, and so on.
 */
export class SpreadSample<Row> {
  #rows: Row[] = [];
  #stride = 1;
  /** How many went by. */
  seen = 0;

  constructor(private readonly most: number) {}

  /** Whether the next row is one of those that are taken; it is counted in any case. */
  next(): boolean {
    return this.seen++ % this.#stride === 0;
  }

  take(row: Row): void {
    this.#rows.push(row);
    if (this.#rows.length <= this.most) return;
    this.#rows = this.#rows.filter((_, index) => index % 2 === 0);
    this.#stride *= 2;
  }

  get rows(): readonly Row[] {
    return this.#rows;
  }
}
