import type { LookedBatch } from './looked-batch.ts';
import { notAscii, plainForm, plainSign } from './text-forms.ts';

/** Signs that are told together; what is shorter is in any text by chance, and is not looked for. */
export const signsTold = 4;

/** Of each row so many bits: a row of two hundred signs fills a tenth of them. */
const [rowBits, rowWords] = [2048, 64];

/** Tells most rows that hold a text nowhere, by the signs of which four stand together in their cells' plain forms. */
export class RowSigns {
  readonly #words: Int32Array;

  constructor({ output, after }: LookedBatch) {
    this.#words = new Int32Array(output.count * rowWords);
    for (const { rows, texts } of after.columns.values())
      for (let i = 0; i < texts.length; i++) this.#add(rows[i] as number, texts[i] as string);
  }

  /** False: no cell of the row holds the text's plain form, or that has fewer than four signs. */
  mayHold(row: number, text: string): boolean {
    const words = this.#words;
    let told = 0;
    let count = 0;
    for (let i = 0; i < text.length; i++) {
      const sign = plainSign(text.charCodeAt(i));
      if (sign === 0) continue;
      if (sign === notAscii) return plainForm(text).length >= signsTold;
      told = next(told, sign);
      count += 1;
      if (count < signsTold) continue;
      const at = placeOf(told);
      if ((((words[row * rowWords + (at >>> 5)] as number) >>> (at & 31)) & 1) === 0) return false;
    }
    return count >= signsTold;
  }

  #add(row: number, text: string): void {
    const words = this.#words;
    const first = row * rowWords;
    let told = 0;
    let count = 0;
    for (let i = 0; i < text.length; i++) {
      const sign = plainSign(text.charCodeAt(i));
      if (sign === 0) continue;
      if (sign === notAscii) {
        this.#addPlain(first, plainForm(text));
        return;
      }
      told = next(told, sign);
      count += 1;
      if (count < signsTold) continue;
      const at = placeOf(told);
      const word = first + (at >>> 5);
      words[word] = (words[word] as number) | (1 << (at & 31));
    }
  }

  #addPlain(first: number, plain: string): void {
    const words = this.#words;
    let told = 0;
    for (let i = 0; i < plain.length; i++) {
      told = next(told, plain.charCodeAt(i));
      if (i < signsTold - 1) continue;
      const at = placeOf(told);
      const word = first + (at >>> 5);
      words[word] = (words[word] as number) | (1 << (at & 31));
    }
  }
}

/** The last four signs: what is older has been shifted out. */
function next(told: number, sign: number): number {
  return ((told << 8) ^ sign) | 0;
}

function placeOf(told: number): number {
  const mixed = Math.imul(told ^ (told >>> 15), 0x2c1b_3c6d);
  return (mixed ^ (mixed >>> 16)) & (rowBits - 1);
}
