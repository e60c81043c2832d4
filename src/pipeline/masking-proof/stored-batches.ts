import { openSealedScratch } from '../sealed-scratch.ts';

import { batchOf, batchRows, type Row, type RowBatch } from './row-batch.ts';

/** How long the parts of a batch are in the file. */
export interface Stored {
  readonly lengths: number;
  readonly header: number;
  readonly texts: number;
}

/** What JSON says of a batch: its columns, and of those that are not texts alone the values. */
type Header = readonly (readonly [name: string, values?: readonly unknown[]])[];

const isNull = -1;

/**
 * Puts rows into an enciphered file without a name, from which they can be read as often as need be. The texts of a batch stand there as
 * one, with their lengths: JSON takes five times as long to read.
 */
export async function storedBatches(rows: AsyncIterable<readonly Row[]>) {
  const file = openSealedScratch();
  const all: { readonly count: number; readonly parts: Stored }[] = [];
  let end = 0;
  let count = 0;
  for await (const batch of rows)
    for (let from = 0; from < batch.length; from += batchRows) {
      const part = batchOf(batch.slice(from, from + batchRows));
      const { bytes, parts } = encoded(part);
      file.write(bytes, end);
      all.push({ count: part.count, parts });
      end += bytes.length;
      count += part.count;
    }
  async function* batches(): AsyncGenerator<RowBatch> {
    let at = 0;
    for (const { count: own, parts } of all) {
      const bytes = Buffer.alloc(parts.lengths + parts.header + parts.texts);
      file.read(bytes, at);
      at += bytes.length;
      yield decoded(bytes, own, parts);
    }
  }
  return { batches, count };
}

/** The bytes of a batch, and how long their parts are. */
export function encoded({ count, columns }: RowBatch): { readonly bytes: Buffer; readonly parts: Stored } {
  const header: Header[number][] = [];
  const lengths: number[] = [];
  const texts: string[] = [];
  for (const [name, values] of columns) {
    const isTexts = values.every((each) => typeof each === 'string' || each === null || each === undefined);
    header.push(isTexts ? [name] : [name, values]);
    for (let i = 0; isTexts && i < count; i++) {
      const text = values[i] as string | null | undefined;
      lengths.push(text?.length ?? isNull);
      if (text) texts.push(text);
    }
  }
  const [first, second, third] = [
    Buffer.from(Int32Array.from(lengths).buffer),
    Buffer.from(JSON.stringify(header)),
    Buffer.from(texts.join('')),
  ];
  return {
    bytes: Buffer.concat([first, second, third]),
    parts: { lengths: first.length, header: second.length, texts: third.length },
  };
}

/** The batch that they are of. */
export function decoded(bytes: Buffer, count: number, parts: Stored): RowBatch {
  const lengths = new Int32Array(bytes.buffer, bytes.byteOffset, parts.lengths / 4);
  const textsAt = parts.lengths + parts.header;
  const header = JSON.parse(bytes.toString('utf8', parts.lengths, textsAt)) as Header;
  const texts = bytes.toString('utf8', textsAt);
  let cell = 0;
  let from = 0;
  const columns = header.map(([name, given]) => {
    if (given) return [name, given] as const;
    const values: (string | null)[] = [];
    for (let i = 0; i < count; i++) {
      const length = lengths[cell++] as number;
      values.push(length === isNull ? null : texts.slice(from, from + length));
      from += Math.max(0, length);
    }
    return [name, values] as const;
  });
  return { count, columns: new Map(columns) };
}
