import { diagnostic } from '../../diagnostics/diagnostic.ts';

import type { RowSource } from '../row-source.ts';

import { Unstorable } from './bson/cell.ts';
import { DocumentEncoder } from './bson/document-encoder.ts';
import type { Context } from './context.ts';
import { idTexts } from './document-ids.ts';
import { refusal } from './failure.ts';

/** A batch of documents; the bytes are used again for the next. */
export interface Batch {
  /** The index of the first. */
  readonly at: number;
  readonly count: number;
  readonly bytes: Uint8Array;
  readonly ends: Uint32Array;
  readonly ids: () => string[];
}

/** The rows of a source as documents, from first to last. */
export function* encodedRows({ server }: Context, source: RowSource): Iterable<Batch> {
  const encoder = new DocumentEncoder(source, server.values);
  for (let at = source.start; at < source.end; at += source.capacity) {
    const count = Math.min(source.capacity, source.end - at);
    source.read(at, count);
    const bytes = storing(source, at, () => encoder.encode(at, count));
    yield { at, count, bytes, ends: encoder.ends, ids: () => idTexts(bytes, encoder, count) };
  }
}

/** Where the document of a row lies. */
export function documentAt({ bytes, ends }: Batch, row: number): Uint8Array {
  return bytes.subarray(row === 0 ? 0 : (ends[row - 1] as number), ends[row] as number);
}

/** Names the row where a document cannot be made of it. */
function storing<T>({ dataset }: RowSource, at: number, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof Unstorable ? unstorable(error, dataset.name, at) : error;
  }
}

function unstorable({ message, row }: Unstorable, dataset: string, at: number): Error {
  return refusal(
    diagnostic('DC759', `\`${dataset}[${at + row}]\` has what a document cannot hold: ${message}`, {
      help: 'change the field’s type or its values',
    }),
  );
}
