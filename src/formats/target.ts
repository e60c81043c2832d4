import { copySlack } from '../values/copy-bytes.ts';

/** The buffer that rows are written to: one memory seen as bytes and as words. */
export class Target {
  bytes = new Uint8Array(0);
  view = new DataView(this.bytes.buffer);

  /** Makes room for `size` bytes; what was written is lost. */
  reserve(size: number): void {
    if (this.bytes.length >= size + copySlack) return;
    this.bytes = new Uint8Array(Math.ceil(size * 1.25) + copySlack);
    this.view = new DataView(this.bytes.buffer);
  }
}
