/** Rows between two that are kept. */
const step = 1024;

/** In which lines rows begin: of rows that follow each other line by line the first of some alone is kept. */
export class LineIndex {
  readonly #lines: number[] = [];
  readonly #uneven = new Map<number, number[]>();
  #block: number[] = [];
  count = 0;

  add(line: number): void {
    if (this.count % step === 0) this.#end();
    this.#block.push(line);
    this.count++;
  }

  lineOf(row: number): number {
    this.#end();
    const block = Math.floor(row / step);
    const at = row % step;
    return this.#uneven.get(block)?.[at] ?? (this.#lines[block] ?? 1) + at;
  }

  #end(): void {
    const [first] = this.#block;
    if (first === undefined) return;
    const block = Math.floor((this.count - 1) / step);
    this.#lines[block] = first;
    if (this.#block.some((line, at) => line !== first + at)) this.#uneven.set(block, [...this.#block]);
    if (this.count % step === 0) this.#block = [];
  }
}
