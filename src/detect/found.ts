import type { Category } from '../values/category.ts';

/** Personal data inside of a text: `[start, end)` in UTF-16 units. */
export interface Found {
  readonly category: Category;
  readonly start: number;
  readonly end: number;
}

/** What is found in one text, none inside of another: what came first stays. */
export class FoundOnce {
  readonly #all: Found[] = [];
  #taken: Uint8Array | undefined;

  constructor(private readonly text: string) {}

  add(found: Found): void {
    this.#taken ??= new Uint8Array(this.text.length);
    if (found.end <= found.start || this.#taken.subarray(found.start, found.end).includes(1)) return;
    this.#taken.fill(1, found.start, found.end);
    this.#all.push(found);
  }

  /** In the order of the text. */
  get inOrder(): Found[] {
    return this.#all.sort((a, b) => a.start - b.start);
  }
}
