import { countText } from '../../base/plural.ts';

import type { Plan } from '../../plan/plan.ts';

const width = 30;

/** A bar on stderr for runs of more than a second, where somebody looks at it. */
export class Progress {
  readonly #total: number;
  readonly #silent: boolean;
  readonly #started = performance.now();
  #next = this.#started + 1000;
  #shown = false;

  constructor(silent: boolean, plan: Plan) {
    this.#silent = silent || process.stderr.isTTY !== true;
    this.#total = plan.datasets.reduce((sum, dataset) => sum + dataset.rows, 0);
  }

  show(rows: number): void {
    const now = performance.now();
    if (this.#silent || now < this.#next) return;
    this.#next = now + 100;
    this.#shown = true;
    const share = this.#total === 0 ? 1 : rows / this.#total;
    const done = Math.round(share * width);
    const bar = '█'.repeat(done) + '░'.repeat(width - done);
    const rate = countText(Math.round((rows / (now - this.#started)) * 1000));
    process.stderr.write(`\r${bar} ${Math.floor(share * 100)}% ${countText(rows)} rows, ${rate} rows/s\u001b[K`);
  }

  end(): void {
    if (this.#shown) process.stderr.write('\r\u001b[K');
    this.#shown = false;
  }
}
