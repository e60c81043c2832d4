/** Buffers that are kept: about as many as are under way at once. */
const most = 16;

const spare: Uint8Array<ArrayBuffer>[] = [];

/**
 * Memory of at least so many bytes, with whatever it held before. Batches and blocks come by the thousand, each of some hundred
 * kilobytes: of new buffers V8 collects garbage whenever 64 MB have come up, and looks at the whole heap for it.
 */
export function memoryFor(size: number): Uint8Array<ArrayBuffer> {
  const at = spare.findIndex((each) => each.length >= size);
  if (at >= 0) return spare.splice(at, 1)[0] as Uint8Array<ArrayBuffer>;
  // What is too small for one will be for the next ones.
  spare.pop();
  return new Uint8Array(Math.ceil(size * 1.125));
}

/** Gives memory back that nobody reads any more: a view counts for all of its buffer. Of one that a thread was given nothing is left. */
export function giveBack({ buffer }: Uint8Array): void {
  if (spare.length < most && buffer.byteLength > 0 && buffer instanceof ArrayBuffer) spare.push(new Uint8Array(buffer));
}
