/** Zeroed words in memory that threads share: what is held of rows is made once, whoever makes the rows. */
export function sharedWords(length: number): Uint32Array {
  return new Uint32Array(new SharedArrayBuffer(length * 4));
}

/** The same for row numbers beyond 32 bits, and sums of them. */
export function sharedNumbers(length: number): Float64Array {
  return new Float64Array(new SharedArrayBuffer(length * 8));
}
