import { datasetKey } from '../../plan/cell-keys.ts';

import { HashSet } from '../../generate/checks/hash-set.ts';
import { valueHasher } from '../../generate/value-hashes.ts';
import { type RowSource, rowIndex } from '../../targets/row-source.ts';

/**
 * The keys of a source's rows one after the other: their indexes, and their hashes in 128 bits, which hold until the next (two different
 * keys among a billion are taken for one with a chance below 10^-20). `identity` names the fields that tell rows apart; where
 * there are none, a row's number does, with its dataset's seed and name.
 */
function* rowKeys(whole: RowSource, identity: readonly string[]): Iterable<readonly [number, Uint32Array]> {
  const source = whole.some({ fields: identity });
  const { columns, capacity, start, end, dataset } = source;
  const typed = dataset.fields.map(({ type }, at) => ({ type, column: columns[at] as RowSource['columns'][number] }));
  const hasher = typed.length > 0 ? valueHasher(typed, capacity) : undefined;
  const own = datasetKey(whole.dataset);
  const hash = new Uint32Array(4);
  for (let at = start; at < end; at += capacity) {
    const count = Math.min(capacity, end - at);
    if (hasher) source.read(at, count);
    const hashes = hasher?.(count);
    for (let i = 0; i < count; i++) {
      const index = rowIndex(source, at + i);
      if (hashes) hash.set([hashes.a[i], hashes.b[i], hashes.c[i], hashes.d[i]] as number[]);
      else hash.set([own[0], own[1], index % 0x1_0000_0000, index / 0x1_0000_0000] as number[]);
      // To a set of hashes a first word of zero is no hash.
      hash[0] ||= 1;
      yield [index, hash];
    }
  }
}

/**
 * Which rows of a load a later one has left to it, by index: those whose keys it does not have. Undefined: all. Most loads have
 * their keys at the same rows; of those that do not, the keys of the smaller one are held in memory, 32 to 64 bytes for each.
 */
export function rowsLeftBy(
  later: RowSource,
  earlier: RowSource,
  identity: readonly string[],
): Float64Array | undefined {
  const rows = countOf(earlier);
  const apart = rowsApart(later, earlier, identity);
  const isAllFound = apart.length === 0 || rows - apart.length === countOf(later);
  const left = isAllFound ? apart : rowsNotIn(later, earlier.some({ listed: apart }), identity);
  return left.length === rows ? undefined : left;
}

/** Rows whose key the later load does not have at the same row. */
function rowsApart(later: RowSource, earlier: RowSource, identity: readonly string[]): Float64Array {
  const others = rowKeys(later, identity)[Symbol.iterator]();
  let other = others.next();
  const apart = new Float64Array(countOf(earlier));
  let end = 0;
  for (const [index, hash] of rowKeys(earlier, identity)) {
    while (!other.done && other.value[0] < index) other = others.next();
    const isSame = !other.done && other.value[0] === index && hash.every((word, at) => word === other.value[1][at]);
    if (!isSame) apart[end++] = index;
  }
  return apart.slice(0, end);
}

function rowsNotIn(later: RowSource, earlier: RowSource, identity: readonly string[]): Float64Array {
  const taken = keysOfBoth(later, earlier, identity);
  const left = new Float64Array(countOf(earlier) - taken.size);
  let end = 0;
  for (const [index, hash] of rowKeys(earlier, identity)) if (!taken.has(hash)) left[end++] = index;
  return left;
}

function keysOfBoth(one: RowSource, other: RowSource, identity: readonly string[]): HashSet {
  const [few, many] = countOf(one) < countOf(other) ? [one, other] : [other, one];
  const known = new HashSet();
  for (const [, hash] of rowKeys(few, identity)) known.add(hash);
  const both = new HashSet();
  for (const [, hash] of rowKeys(many, identity)) if (known.has(hash)) both.add(hash);
  return both;
}

function countOf({ start, end }: RowSource): number {
  return end - start;
}
