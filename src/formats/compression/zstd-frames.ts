import { bytesText } from '../../base/bytes-text.ts';

import { CompressionFault } from './compression.ts';

/** As much as the decoders of zstd take without being told to: `--long=27`. */
const mostWindow = 128 * 1024 * 1024;

/**
 * Reads the heads of frames and blocks as they go by (RFC 8878, section 3.1), so that a frame is refused before anybody makes room for
 * the window that it asks for: eleven bytes may ask for two gigabytes. What is no zstd it leaves to the decoder to tell.
 */
export class ZstdFrames {
  /** What was read of the head that it is in. */
  #head: number[] = [];
  /** Bytes that are to be passed over. */
  #skip = 0;
  #state: 'frame' | 'block' | 'lost' = 'frame';
  #checksum = 0;

  /** Throws `CompressionFault`. */
  look(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length && this.#state !== 'lost'; ) {
      if (this.#skip > 0) {
        const passed = Math.min(this.#skip, bytes.length - at);
        this.#skip -= passed;
        at += passed;
      } else {
        this.#head.push(bytes[at++] as number);
        if (this.#state === 'block') this.#block();
        else this.#frame();
      }
    }
  }

  #block(): void {
    const [first = 0, second = 0, third = 0] = this.#head;
    if (this.#head.length < 3) return;
    const isLast = (first & 1) === 1;
    const isRepeated = ((first >> 1) & 3) === 1;
    const size = (first >> 3) | (second << 5) | (third << 13);
    this.#skip = (isRepeated ? 1 : size) + (isLast ? this.#checksum : 0);
    this.#begin(isLast ? 'frame' : 'block');
  }

  #frame(): void {
    const head = this.#head;
    if (head.length < 5) return;
    const magic = numberAt(head, 0, 4);
    if (Math.floor(magic / 16) === 0x184d2a5) {
      if (head.length < 8) return;
      this.#skip = numberAt(head, 4, 4);
      this.#begin('frame');
    } else if (magic !== 0xfd2fb528) this.#state = 'lost';
    else this.#frameHead(head, head[4] as number);
  }

  #frameHead(head: readonly number[], flags: number): void {
    const isSingle = (flags & 0x20) !== 0;
    const dictionary = [0, 1, 2, 4][flags & 3] as number;
    const code = flags >> 6;
    const size = code === 0 ? (isSingle ? 1 : 0) : 1 << code;
    const sizeAt = 5 + (isSingle ? 0 : 1) + dictionary;
    if (head.length < sizeAt + size) return;
    const content = numberAt(head, sizeAt, size) + (code === 1 ? 256 : 0);
    const window = isSingle ? content : windowOf(head[5] as number);
    if (window > mostWindow) throw new CompressionFault(tooWide(window));
    this.#checksum = (flags & 4) === 0 ? 0 : 4;
    this.#begin('block');
  }

  #begin(state: 'frame' | 'block'): void {
    this.#state = state;
    this.#head = [];
  }
}

function windowOf(descriptor: number): number {
  // Up to 2^41: no shift of 32 bits.
  const base = 1024 * Number(1n << BigInt(descriptor >> 3));
  return base + (base / 8) * (descriptor & 7);
}

function tooWide(window: number): string {
  return `asks for ${bytesText(window)} of memory at once, and no more than ${bytesText(mostWindow)} are given: compress it with \`zstd --long=27\` at most`;
}

/** Little-endian. */
function numberAt(bytes: readonly number[], from: number, length: number): number {
  let value = 0;
  for (let i = length - 1; i >= 0; i--) value = value * 256 + (bytes[from + i] as number);
  return value;
}
