import { copySlack } from './copy-bytes.ts';

/** A buffer that is written to: one memory seen as bytes and as words, with room for `copyWords` behind its end. */
export class Target {
  bytes: Uint8Array;
  view: DataView;

  /** Writes to a buffer that somebody has, as far as it has room. */
  constructor(buffer = new ArrayBuffer(0)) {
    this.bytes = new Uint8Array(buffer);
    this.view = new DataView(buffer);
  }

  /** Makes room for `size` bytes; the first `kept` of them stay what they are. */
  reserve(size: number, kept = 0): void {
    if (this.bytes.length >= size + copySlack) return;
    const old = this.bytes;
    // What is filled cell by cell grows by doubling, what is filled at once to what it needs.
    this.bytes = new Uint8Array(Math.ceil(size * (kept > 0 ? 2 : 1.25)) + copySlack);
    this.bytes.set(old.subarray(0, kept));
    this.view = new DataView(this.bytes.buffer);
  }
}
