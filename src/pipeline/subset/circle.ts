import { kept } from '../../base/kept.ts';

import { TextHash } from '../../generate/checks/text-hash.ts';

import type { KeySet } from './row-choice.ts';

/**
 * Rows that refer to each other in a circle of datasets, or within one: they are taken unless a row that they refer to is not, and so
 * on. All of those that could be taken are held, with 100 to 200 bytes each.
 */
export class Circle {
  readonly #hash = new TextHash();
  /** Numbers of keys, by a hash of the set that they are of and their text. */
  readonly #keys = new Map<string, number>();
  /** How many rows that are still taken have a key. */
  readonly #holders: number[] = [];
  /** Of each row, where the keys begin that it has, and behind them those that it refers to. */
  readonly #starts: number[] = [];
  readonly #middles: number[] = [];
  readonly #list: number[] = [];

  /** A row that its own conditions hold for: the keys that it is known by, and those that it refers to. */
  add(own: readonly (readonly [string, string])[], refersTo: readonly (readonly [string, string])[]): void {
    this.#starts.push(this.#list.length);
    for (const key of own) {
      const number = this.#number(key);
      this.#holders[number] = (this.#holders[number] as number) + 1;
      this.#list.push(number);
    }
    this.#middles.push(this.#list.length);
    for (const key of refersTo) this.#list.push(this.#number(key));
  }

  /** Leaves out what refers to a row that is not taken, until nothing does. */
  settle(): void {
    const rows = this.#starts.length;
    const referring = this.#referring();
    const isOut = new Uint8Array(rows);
    const open: number[] = [];
    const leaveOut = (row: number) => {
      if (isOut[row] === 1) return;
      isOut[row] = 1;
      open.push(row);
    };
    for (let key = 0; key < this.#holders.length; key++)
      if (this.#holders[key] === 0) for (const row of referring(key)) leaveOut(row);
    for (let row = open.pop(); row !== undefined; row = open.pop())
      for (let at = this.#starts[row] as number; at < (this.#middles[row] as number); at++) {
        const key = this.#list[at] as number;
        const left = (this.#holders[key] as number) - 1;
        this.#holders[key] = left;
        if (left === 0) for (const other of referring(key)) leaveOut(other);
      }
  }

  /** The keys of a set that rows are known by which are taken: once it is settled. */
  keys(set: string): KeySet {
    return { has: (key) => (this.#holders[this.#keys.get(this.#name([set, key])) ?? -1] ?? 0) > 0 };
  }

  /** The rows that refer to a key. */
  #referring(): (key: number) => Uint32Array {
    const rows = this.#starts.length;
    const starts = new Uint32Array(this.#holders.length + 1);
    const each = (use: (key: number, row: number) => void) => {
      for (let row = 0; row < rows; row++)
        for (let at = this.#middles[row] as number; at < (this.#starts[row + 1] ?? this.#list.length); at++)
          use(this.#list[at] as number, row);
    };
    each((key) => {
      starts[key + 1] = (starts[key + 1] as number) + 1;
    });
    for (let key = 0; key < this.#holders.length; key++)
      starts[key + 1] = (starts[key + 1] as number) + (starts[key] as number);
    const found = new Uint32Array(starts[this.#holders.length] as number);
    const next = starts.slice();
    each((key, row) => {
      found[next[key] as number] = row;
      next[key] = (next[key] as number) + 1;
    });
    return (key) => found.subarray(starts[key], starts[key + 1]);
  }

  #number(key: readonly [string, string]): number {
    return kept(this.#keys, this.#name(key), () => this.#holders.push(0) - 1);
  }

  #name([set, key]: readonly [string, string]): string {
    const [a, b, c, d] = this.#hash.of(`${set}\0${key}`) as unknown as [number, number, number, number];
    return String.fromCharCode(a >>> 16, a & 0xffff, b >>> 16, b & 0xffff, c >>> 16, c & 0xffff, d >>> 16, d & 0xffff);
  }
}
