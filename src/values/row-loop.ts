import { copyWords, withSlack } from './copy-bytes.ts';
import type { KernelStep, ProgramStep, Texts } from './kernel-step.ts';
import { rowKernel } from './row-kernel.ts';
import { Target } from './target.ts';

/** Writes one thing of a row and returns where the next one goes. */
export type RowStep = (target: Target, at: number, index: number) => number;

/** A row's step, and what is done in its place where a column's cell is null. */
export interface LoopStep {
  readonly write: RowStep;
  /** How the kernel does the same; absent: `write` does it, and the kernel takes over what it wrote. */
  readonly kernel?: KernelStep | undefined;
  readonly nulls?: { readonly column: { readonly nulls: Uint8Array | null }; readonly bytes: Uint8Array };
}

/**
 * Runs all steps for rows 0 to `count`, from `at` on; `ends` is told where each row ends. Returns the last end. They write at most
 * `room` bytes; default: what the target has.
 */
export type RowLoop = (target: Target, at: number, count: number, ends: Uint32Array, room?: number) => number;

/** Below that many rows the kernel is not worth its start. */
const fewest = 64;

/**
 * One loop over rows that runs its steps one after another: in the kernel, or in plain JavaScript where rows are few or the
 * engine has no WebAssembly. Both write the same bytes. The target has room for all that is written.
 */
export function rowLoop(steps: readonly LoopStep[]): RowLoop {
  let scripted: RowLoop | undefined;
  let program: Program | undefined;
  return (target, at, count, ends, room = target.bytes.length - at) => {
    if (count >= fewest) {
      program ??= new Program(steps);
      const end = program.run(target, at, count, ends, room);
      if (end >= 0) return end;
    }
    scripted ??= scriptedLoop(steps);
    return scripted(target, at, count, ends);
  };
}

/** Bytes that are the same in every row. */
export function literalStep(bytes: Uint8Array): LoopStep {
  return { write: literalWriter(bytes), kernel: { kind: 'bytes', bytes } };
}

function literalWriter(bytes: Uint8Array): RowStep {
  const [byte] = bytes;
  if (bytes.length === 1)
    return (target, at) => {
      target.bytes[at] = byte as number;
      return at + 1;
    };
  const words = withSlack(bytes);
  const { length } = bytes;
  return ({ view }, at) => copyWords(view, at, words, 0, length);
}

const none = new Uint8Array(0);

/** Steps for the kernel; those that it does not know are written beforehand, a column of texts each. */
class Program {
  readonly #steps: readonly { readonly before: Uint8Array; readonly step: LoopStep }[];
  readonly #written: readonly (WrittenStep | undefined)[];

  constructor(steps: readonly LoopStep[]) {
    this.#steps = joined(steps);
    this.#written = this.#steps.map(({ step }) => (step.kernel ? undefined : new WrittenStep(step)));
  }

  run(target: Target, at: number, count: number, ends: Uint32Array, room: number): number {
    const kernel = rowKernel();
    if (!kernel) return -1;
    const program = this.#steps.map(({ before, step: { kernel: own, nulls } }, index): ProgramStep => {
      const written = this.#written[index];
      written?.run(room, count);
      return {
        before,
        step: own ?? (written as WrittenStep).step,
        nulls: nulls?.column.nulls ?? null,
        ifNull: nulls?.bytes ?? none,
      };
    });
    return kernel.run(program, target.bytes, at, count, ends, room);
  }
}

/** The steps, what is the same in every row put before the one that follows it, as far as the kernel has room there. */
function joined(steps: readonly LoopStep[]): { before: Uint8Array; step: LoopStep }[] {
  const out: { before: Uint8Array; step: LoopStep }[] = [];
  let before = none;
  for (const [index, step] of steps.entries()) {
    const bytes = step.kernel?.kind === 'bytes' ? step.kernel.bytes : undefined;
    if (bytes && index < steps.length - 1 && before.length + bytes.length <= 16) {
      before = Buffer.concat([before, bytes]);
    } else {
      out.push({ before, step });
      before = none;
    }
  }
  return out;
}

class WrittenStep {
  readonly step: KernelStep;
  readonly #target = new Target();
  #ends = new Uint32Array(0);

  constructor(private readonly own: LoopStep) {
    this.step = { kind: 'text', quote: 0, empty: none, texts: () => this.#texts() };
  }

  run(room: number, count: number): void {
    const { write, nulls } = this.own;
    const marks = nulls?.column.nulls;
    this.#target.reserve(room);
    if (this.#ends.length < count) this.#ends = new Uint32Array(count);
    let at = 0;
    for (let i = 0; i < count; i++) {
      if (marks?.[i] !== 1) at = write(this.#target, at, i);
      this.#ends[i] = at;
    }
  }

  #texts(): Texts {
    return { bytes: this.#target.bytes, ends: this.#ends };
  }
}

let loops = 0;

/**
 * The loop is made as code, because a call that always has the same target is inlined by V8, while one place that calls
 * the steps of an array in turn is not: rows come out at twice the speed. The code holds nothing but numbered names; its
 * first line is a number of its own, for V8 would otherwise share what it has learnt of another loop's steps.
 */
function scriptedLoop(steps: readonly LoopStep[]): RowLoop {
  const lines = steps.map(({ nulls }, step) =>
    nulls
      ? `at = nulls${step} !== null && nulls${step}[i] === 1 ? null${step}(target, at, i) : write${step}(target, at, i);`
      : `at = write${step}(target, at, i);`,
  );
  const heads = steps.flatMap(({ nulls }, step) => (nulls ? [`const nulls${step} = columns[${step}].nulls;`] : []));
  const names = steps.map((_, step) => `const write${step} = writes[${step}], null${step} = nullWrites[${step}];`);
  const code = `// ${++loops}
    ${names.join('\n')}
    return (target, at, count, ends) => {
      ${heads.join('\n')}
      for (let i = 0; i < count; i++) {
        ${lines.join('\n')}
        ends[i] = at;
      }
      return at;
    };`;
  const make = new Function('writes', 'nullWrites', 'columns', code);
  return make(
    steps.map((step) => step.write),
    steps.map((step) => step.nulls && literalWriter(step.nulls.bytes)),
    steps.map((step) => step.nulls?.column),
  ) as RowLoop;
}
