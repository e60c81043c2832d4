/** 16 MiB: of ten million forms one in fourteen others passes, of a million one in a hundred and forty. */
const bits = 0x800_0000;

/** What a form's hash begins with: FNV-1a over its code units, so that the hash of a longer form goes on from that of a shorter one. */
export const formStart = 0x811c9dc5;

/** The hash with one more code unit. */
export function formNext(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x0100_0193);
}

/** Tells most forms that are none of those added, before anything dearer is asked (Bloom 1970, with one hash). */
export class FormFilter {
  readonly #words = new Int32Array(bits / 32);

  add(form: string): void {
    let hash = formStart;
    for (let i = 0; i < form.length; i++) hash = formNext(hash, form.charCodeAt(i));
    const at = placeOf(hash);
    this.#words[at >>> 5] = (this.#words[at >>> 5] as number) | (1 << (at & 31));
  }

  /** Whether a form of this hash may have been added; false: it never was. */
  mayHold(hash: number): boolean {
    const at = placeOf(hash);
    return (((this.#words[at >>> 5] as number) >>> (at & 31)) & 1) === 1;
  }
}

/** The hash's high bits stirred into those that are taken. */
function placeOf(hash: number): number {
  const stirred = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (stirred ^ (stirred >>> 13)) & (bits - 1);
}
