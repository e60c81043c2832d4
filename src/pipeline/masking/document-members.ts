import type { Rows } from '../../random/rows.ts';

import { anySigns } from '../../values/signs.ts';
import type { Source } from '../../values/source.ts';
import { TextBuilder } from '../../values/text-builder.ts';

import { type JsonNode, parseJson } from '../../definition/json-text.ts';

import type { TypedSource } from '../../generate/row-reader.ts';

import { leafOf } from './json-leaf.ts';
import type { RealCells } from './real-cells.ts';

/** Members of a batch's documents as conditions read them: as they were, each as the text that `->>` has of it. */
export class DocumentMembers {
  #cells: ReadonlyMap<string, RealCells> = new Map();
  #first = 0;

  constructor(private readonly capacity: number) {}

  /** The next batch. */
  begin(cells: ReadonlyMap<string, RealCells>, first: number): void {
    this.#cells = cells;
    this.#first = first;
  }

  /** What stands at a path: null where there is nothing, or no single value. */
  at(field: string, keys: readonly string[]): TypedSource {
    const builder = new TextBuilder(this.capacity, anySigns);
    const { column } = builder;
    const source: Source = {
      column,
      read: (rows: Rows) => {
        const nulls = new Uint8Array(rows.length);
        builder.reset();
        for (let i = 0; i < rows.length; i++) {
          const text = this.#textAt(field, keys, rows.at(i) - this.#first);
          if (text === undefined) nulls[i] = 1;
          builder.add(text ?? '');
        }
        column.nulls = nulls;
      },
    };
    return { source, type: { name: 'text' } };
  }

  #textAt(field: string, keys: readonly string[], position: number): string | undefined {
    const cells = this.#cells.get(field);
    if (!cells || cells.nulls?.[position] === 1) return undefined;
    const { bytes, starts, ends } = cells;
    const text = Buffer.from(bytes.buffer, bytes.byteOffset).toString('utf8', starts[position], ends[position]);
    let node: JsonNode | undefined;
    try {
      node = parseJson(text, 0, text.length);
    } catch {
      // Whoever masks it says so.
      return undefined;
    }
    for (const key of keys)
      node = node?.kind === 'object' ? node.entries.findLast((entry) => entry.key.text === key)?.value : undefined;
    return node && leafOf(node)?.text;
  }
}
