/** Two columns of words in one piece of memory: to ask for that costs more than small columns themselves. */
export function twoColumns(capacity: number): readonly [Uint32Array, Uint32Array] {
  const both = new ArrayBuffer(capacity * 8);
  return [new Uint32Array(both, 0, capacity), new Uint32Array(both, capacity * 4, capacity)];
}

/** Row indexes as two 32-bit words: every index up to 2^53 − 1 is exact, and hashing needs no 64-bit integers. */
export class Rows {
  readonly lo: Uint32Array;
  readonly hi: Uint32Array;
  /** How many of the words count. */
  length = 0;
  /** Changes whenever the rows do: what was computed from them under an older version is stale. */
  version = 0;

  constructor(readonly capacity: number) {
    [this.lo, this.hi] = twoColumns(capacity);
  }

  /** Makes these the rows `start .. start + count`. */
  setRange(start: number, count: number): void {
    const { lo, hi } = this;
    for (let i = 0; i < count; i++) {
      const row = start + i;
      lo[i] = row >>> 0;
      hi[i] = row / 0x1_0000_0000;
    }
    this.length = count;
    this.version++;
  }

  /** Makes these the rows whose indexes stand in `numbers[start .. end)`. */
  setEach(numbers: Float64Array, start: number, end: number): void {
    for (let i = start; i < end; i++) this.set(i - start, numbers[i] as number);
    this.length = end - start;
    this.version++;
  }

  /** Makes the one at a position another row. */
  set(position: number, row: number): void {
    this.lo[position] = row;
    this.hi[position] = row / 0x1_0000_0000;
  }

  /** The row at a position of the batch. */
  at(position: number): number {
    return (this.hi[position] as number) * 0x1_0000_0000 + (this.lo[position] as number);
  }
}
