import type { Row, RowTable } from './row-tables.ts';

/** A row as it came out, and the one that it came from; undefined where nobody can tell, or it was made. */
export interface RowPair {
  readonly output: Row;
  readonly source: Row | undefined;
}

/** How the rows of an output are brought together with those of its source. */
export type Pairing = 'key' | 'masked key' | 'order' | 'none';

/** A table's rows, by the key that the run's own secret makes of theirs. */
export interface MaskedKeys {
  /** The source's row of one of the output. */
  find(output: Row): Row | undefined;
}

export interface PairingRequest {
  readonly output: RowTable;
  readonly source: RowTable | undefined;
  /** The key's columns, where they were kept as they are. */
  readonly key: readonly string[];
  /** By which rows of servers are found, whose key is masked. */
  readonly masked?: MaskedKeys | undefined;
}

/** Whether rows are not there in the order in which they were read: only their keys can bring them together. */
export function needsKeys({ output, source }: Pick<PairingRequest, 'output' | 'source'>): boolean {
  return output.unordered === true || source?.unordered === true;
}

/**
 * Rows by their key where it was kept, of servers by what it is once masked; of files by their order, where there are as many or the
 * output has more: those behind were made. Rows that are fewer belong to nobody knows whom.
 */
export async function pairingOf({ output, source, key, masked }: PairingRequest): Promise<Pairing> {
  if (!source) return 'none';
  if (key.length > 0) return 'key';
  if (needsKeys({ output, source })) return masked ? 'masked key' : 'none';
  const [written, there] = [await countOf(output), await countOf(source)];
  return written >= there ? 'order' : 'none';
}

export async function countOf(table: RowTable): Promise<number> {
  let count = 0;
  for await (const _ of table.rows()) count += 1;
  return count;
}

export async function* rowPairs(request: PairingRequest, pairing: Pairing): AsyncGenerator<RowPair> {
  const { output, source, key, masked } = request;
  if (!source || pairing === 'none') {
    for await (const row of output.rows()) yield { output: row, source: undefined };
    return;
  }
  if (pairing === 'masked key') {
    for await (const row of output.rows()) yield { output: row, source: masked?.find(row) };
    return;
  }
  const rows = source.rows()[Symbol.asyncIterator]();
  /** Rows that were read before their turn, by key: none as long as the order is the same. */
  const ahead = new Map<string, Row>();
  for await (const row of output.rows()) {
    if (pairing === 'order') {
      const { value } = (await rows.next()) as { value?: Row };
      yield { output: row, source: value };
    } else yield { output: row, source: await found(keyOf(row, key), key, rows, ahead) };
  }
}

async function found(
  wanted: string,
  key: readonly string[],
  rows: AsyncIterator<Row>,
  ahead: Map<string, Row>,
): Promise<Row | undefined> {
  const known = ahead.get(wanted);
  if (known) {
    ahead.delete(wanted);
    return known;
  }
  for (;;) {
    const { done, value } = await rows.next();
    if (done) return undefined;
    const own = keyOf(value, key);
    if (own === wanted) return value;
    ahead.set(own, value);
  }
}

export function keyOf(row: Row, key: readonly string[]): string {
  return JSON.stringify(key.map((name) => textOf(row[name])));
}

export function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
