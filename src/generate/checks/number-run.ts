/** Integers that follow each other in equal steps, as most keys do: of any number of them the ends are kept. */
export class NumberRun {
  #first = 0;
  #step = 0;
  #count = 0;

  has(value: number): boolean {
    const steps = this.#count < 2 ? value - this.#first : (value - this.#first) / this.#step;
    return Number.isInteger(steps) && steps >= 0 && steps < this.#count && (this.#count > 1 || steps === 0);
  }

  /** Takes the next one, where it goes on with it. */
  extend(value: number): boolean {
    if (!Number.isSafeInteger(value)) return false;
    if (this.#count === 0) this.#first = value;
    else if (this.#count === 1) {
      this.#step = value - this.#first;
      if (this.#step === 0) return false;
    } else if (value !== this.#first + this.#step * this.#count) return false;
    this.#count++;
    return true;
  }
}
