import { copySlack } from './copy-bytes.ts';

/** A buffer that is written to: one memory seen as bytes and as words, with room for `copyWords` behind its end. */
export class Target {
  bytes = new Uint8Array(0);
  view = new DataView(this.bytes.buffer);

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
