import { growTo, hasWebAssembly, instantiate, type KernelMemory, mostKernelBytes } from '../base/web-assembly.ts';

import { constantsOf, type KernelStep, type ProgramStep, valueBytes } from './kernel-step.ts';
import { writeRowsModule } from './kernels/write-rows.generated.ts';
import { quads } from './write-integer.ts';

interface Kernel {
  readonly memory: KernelMemory;
  rows(steps: number, end: number, count: number, out: number, ends: number, base: number): number;
}

/** The kernel's numbers for the kinds of steps. */
const kinds = {
  bytes: 0,
  pick: 1,
  text: 3,
  integer: 4,
  digits: 5,
  decimal: 6,
  date: 7,
  moment: 8,
  hex: 9,
  token: 10,
  escaped: 11,
  sized: 12,
  binary: 13,
} as const;
const picksByDouble = 2;
/** Steps whose values are two things. */
const twofold: ReadonlySet<KernelStep['kind']> = new Set(['text', 'sized', 'escaped', 'token']);

const digitsAt = 0;
const firstFree = 40_000;
const stepBytes = 64;
/** What copies may read and write beyond an end. */
const slack = 32;

/** The one memory of all programs: constants and lists below, which stay, and above them what one run needs. */
class RowKernel {
  readonly #kernel = instantiate<Kernel>(writeRowsModule);
  #kept = new WeakMap<Uint8Array | Uint32Array, number>();
  #free = firstFree;
  #bytes = new Uint8Array(0);
  #words = new Uint32Array(0);
  #numbers = new Float64Array(0);
  #longs = new BigUint64Array(0);
  #at = 0;
  /** Where the second thing lies that the step which was copied last has: its texts, or lower words. */
  #secondAt = 0;

  constructor() {
    this.#reserve(firstFree);
    this.#bytes.set(quads, digitsAt);
  }

  /**
   * Runs a program for rows 0 to `count`; returns where the last ends, or -1 where it cannot: one of its moments is none that
   * it writes, or there is more of it than a kernel is given.
   */
  run(
    steps: readonly ProgramStep[],
    target: Uint8Array,
    at: number,
    count: number,
    ends: Uint32Array,
    room: number,
  ): number {
    if (this.#free > mostKernelBytes / 2) this.#forget();
    const constants = steps.flatMap(({ step, ifNull }) => [ifNull, ...constantsOf(step)]);
    const missing = constants.reduce((sum, each) => sum + (this.#kept.has(each) ? 0 : each.byteLength + slack), 0);
    const values = steps.reduce((sum, { step }) => sum + stepBytes + count + valueBytes(step, count) + 3 * slack, 0);
    const size = this.#free + missing + values + room + count * 4 + 4 * slack;
    if (size > mostKernelBytes) return -1;
    this.#reserve(size);
    for (const constant of constants) this.#keep(constant);
    this.#at = this.#free;
    const table = this.#take(steps.length * stepBytes);
    for (const [index, each] of steps.entries()) this.#fill((table + index * stepBytes) >> 2, each, count);
    const endsAt = this.#take(count * 4);
    const out = this.#take(room);
    const end = this.#kernel.rows(table, table + steps.length * stepBytes, count, out, endsAt, out - at);
    if (end === 0) return -1;
    target.set(this.#bytes.subarray(out, end), at);
    ends.set(this.#words.subarray(endsAt >> 2, (endsAt >> 2) + count));
    return at + end - out;
  }

  #fill(word: number, { before, step, nulls, ifNull }: ProgramStep, count: number): void {
    const words = this.#words;
    words[word + 11] = before.length;
    this.#bytes.set(before, (word + 12) * 4);
    words[word + 1] = nulls ? this.#put(nulls.subarray(0, count)) : 0;
    words[word + 2] = this.#keep(ifNull);
    words[word + 3] = ifNull.length;
    words[word + 10] = 'quote' in step ? step.quote : 0;
    const parameters = this.#parameters(step, word);
    for (let i = 0; i < parameters.length; i++) words[word + 5 + i] = parameters[i] as number;
    words[word] = kinds[step.kind];
    words[word + 4] = this.#values(step, count);
    // Codes as doubles are a kind of their own.
    if (step.kind === 'pick' && step.codes() instanceof Float64Array) words[word] = picksByDouble;
    if (twofold.has(step.kind)) words[word + 5] = this.#secondAt;
  }

  /** Copies a step's values; returns where they are. */
  #values(step: KernelStep, count: number): number {
    switch (step.kind) {
      case 'bytes':
        return 0;
      case 'pick':
        return this.#put(step.codes().subarray(0, count));
      case 'text':
      case 'sized':
      case 'escaped': {
        const { bytes, ends } = step.texts();
        this.#secondAt = this.#put(bytes.subarray(0, count === 0 ? 0 : ends[count - 1]));
        return this.#put(ends.subarray(0, count));
      }
      case 'token':
        this.#secondAt = this.#put(step.lower().subarray(0, count));
        return this.#put(step.values().subarray(0, count));
      case 'hex':
        return this.#put(step.values().subarray(0, count * step.words));
      default:
        return this.#put(step.values().subarray(0, count));
    }
  }

  #parameters(step: KernelStep, word: number): readonly number[] {
    switch (step.kind) {
      case 'bytes':
        return [this.#keep(step.bytes), step.bytes.length];
      case 'pick':
        return [this.#keep(step.list.starts), this.#keep(step.list.bytes)];
      case 'text':
        return [0, this.#keep(step.empty), step.empty.length];
      case 'escaped': {
        const { form, prefix, whereNeeded } = step.escapes;
        return [0, this.#keep(form), prefix, Number(whereNeeded)];
      }
      case 'sized':
        return [];
      case 'binary':
        this.#longs[(word + 8) >> 1] = BigInt.asUintN(64, step.add);
        return [step.size, step.unit];
      case 'integer':
        return [step.add];
      case 'digits':
        return [step.add, step.width];
      case 'hex':
        return [step.words, step.width];
      case 'token':
        return [0, this.#keep(step.pairs)];
      case 'decimal':
        // The last two words of the parameters are one number.
        this.#longs[(word + 8) >> 1] = 10n ** BigInt(step.scale);
        return [step.scale, step.zeros];
      case 'date':
        return [];
      case 'moment':
        return [step.digits, step.separator, Number(step.trims), this.#keep(step.zone), step.zone.length];
    }
  }

  /** Copies what one run needs; returns where. */
  #put(values: Uint8Array | Uint32Array | Float64Array): number {
    const at = this.#take(values.byteLength);
    this.#copy(values, at);
    return at;
  }

  #copy(values: Uint8Array | Uint32Array | Float64Array, at: number): void {
    if (values instanceof Float64Array) this.#numbers.set(values, at >> 3);
    else if (values instanceof Uint32Array) this.#words.set(values, at >> 2);
    else this.#bytes.set(values, at);
  }

  #take(size: number): number {
    const at = this.#at;
    this.#at = (at + size + slack) & ~15;
    return at;
  }

  /** Where something lies that never changes; it is copied the first time. */
  #keep(constant: Uint8Array | Uint32Array): number {
    const known = this.#kept.get(constant);
    if (known !== undefined) return known;
    const at = this.#free;
    this.#free = (at + constant.byteLength + slack) & ~15;
    this.#reserve(this.#free);
    this.#copy(constant, at);
    this.#kept.set(constant, at);
    return at;
  }

  #forget(): void {
    this.#kept = new WeakMap();
    this.#free = firstFree;
  }

  #reserve(size: number): void {
    growTo(this.#kernel.memory, size);
    const { buffer } = this.#kernel.memory;
    if (this.#bytes.buffer === buffer) return;
    this.#bytes = new Uint8Array(buffer);
    this.#words = new Uint32Array(buffer);
    this.#numbers = new Float64Array(buffer);
    this.#longs = new BigUint64Array(buffer);
  }
}

let kernel: RowKernel | undefined;

/** The kernel; undefined where the engine runs none. */
export function rowKernel(): RowKernel | undefined {
  if (hasWebAssembly) kernel ??= new RowKernel();
  return kernel;
}
