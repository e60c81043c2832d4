/** 16 MiB: of ten million forms one in fourteen others passes, of a million one in a hundred and forty. */
const bits = 0x800_0000;

/** Tells most forms that are none of those added, before anything dearer is asked (Bloom 1970, with one hash). */
export class FormFilter {
  readonly #words = new Int32Array(bits / 32);

  add(form: string): void {
    const at = placeOf(form);
    this.#words[at >>> 5] = (this.#words[at >>> 5] as number) | (1 << (at & 31));
  }

  /** False: it was never added. */
  mayHold(form: string): boolean {
    const at = placeOf(form);
    return (((this.#words[at >>> 5] as number) >>> (at & 31)) & 1) === 1;
  }
}

/** FNV-1a over the code units, its high bits stirred into those that are taken. */
function placeOf(form: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < form.length; i++) hash = Math.imul(hash ^ form.charCodeAt(i), 0x0100_0193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) & (bits - 1);
}
