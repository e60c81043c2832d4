// What a plain file is read into. Of a thousand files these are most of what a start keeps, and copies while it collects garbage: they
// hold where they begin and end, and make a span of it where somebody asks.
import type { SourceFile, Span } from '../diagnostics/source-file.ts';

import type { Entries, Entry, ListNode, MapNode, ScalarNode } from './node.ts';

/** A scalar of a plain file. */
export class PlainScalar implements ScalarNode {
  readonly kind = 'scalar';

  constructor(
    readonly file: SourceFile,
    readonly start: number,
    readonly end: number,
    readonly value: ScalarNode['value'],
    readonly source: string,
    readonly quoted: boolean,
  ) {}

  /** Made anew each time. */
  get span(): Span {
    return { file: this.file, start: this.start, end: this.end };
  }
}

/** A list of a plain file. */
export class PlainList implements ListNode {
  readonly kind = 'list';

  constructor(
    readonly file: SourceFile,
    readonly start: number,
    readonly end: number,
    readonly items: readonly PlainNode[],
  ) {}

  /** Made anew each time. */
  get span(): Span {
    return { file: this.file, start: this.start, end: this.end };
  }
}

/** A map of a plain file. */
export class PlainMap implements MapNode {
  readonly kind = 'map';

  constructor(
    readonly file: SourceFile,
    readonly start: number,
    readonly end: number,
    readonly entries: Entries,
  ) {}

  /** Made anew each time. */
  get span(): Span {
    return { file: this.file, start: this.start, end: this.end };
  }
}

/** A key of a plain file, which is written as it is, and its value. */
export class PlainEntry implements Entry {
  constructor(
    readonly key: string,
    readonly start: number,
    readonly value: PlainNode,
  ) {}

  /** Made anew each time. */
  get keySpan(): Span {
    const { key, start, value } = this;
    return { file: value.file, start, end: start + key.length };
  }
}

export type PlainNode = PlainMap | PlainList | PlainScalar;

/** In so many keys one is found as fast one by one as in a Map, which takes three times the memory. */
const mostListed = 16;

/** The entries by their keys; undefined where two have the same. */
export function plainEntries(list: readonly PlainEntry[]): Entries | undefined {
  if (list.length > mostListed) {
    const map = new Map(list.map((entry) => [entry.key, entry]));
    return map.size === list.length ? map : undefined;
  }
  for (let at = 1; at < list.length; at++)
    for (let before = 0; before < at; before++) if (list[before]?.key === list[at]?.key) return undefined;
  return new ListedEntries(list);
}

/** Entries in their order, none of whose keys comes twice. */
class ListedEntries implements ReadonlyMap<string, Entry> {
  constructor(private readonly list: readonly PlainEntry[]) {}

  get size(): number {
    return this.list.length;
  }

  get(key: string): Entry | undefined {
    const { list } = this;
    for (let at = 0; at < list.length; at++) if ((list[at] as PlainEntry).key === key) return list[at];
    return undefined;
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  forEach(each: (value: Entry, key: string, map: ReadonlyMap<string, Entry>) => void): void {
    this.list.forEach((entry) => {
      each(entry, entry.key, this);
    });
  }

  keys(): MapIterator<string> {
    return this.list.map(({ key }) => key).values();
  }

  values(): MapIterator<Entry> {
    return this.list.values();
  }

  entries(): MapIterator<[string, Entry]> {
    return this.list.map((entry): [string, Entry] => [entry.key, entry]).values();
  }

  [Symbol.iterator](): MapIterator<[string, Entry]> {
    return this.entries();
  }
}
