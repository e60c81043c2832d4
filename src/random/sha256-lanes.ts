import { sha256LanesModule } from './kernels/sha256-lanes.generated.ts';

/** What is used of the engine's WebAssembly, of which TypeScript knows only beside a browser's document. */
interface WebAssemblyEngine {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
}

/** Undefined where the engine may make no code, as under `node --jitless`. */
const engine = (globalThis as { readonly WebAssembly?: WebAssemblyEngine }).WebAssembly;

interface Kernel {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): void };
  digests(count: number, prefix: number, ends: number, texts: number, out: number): void;
}

/** Where the kernel has its prefix, and where what is given to it may begin. */
const prefixAt = 1600;
const inputAt = 2048;
const pageSize = 0x1_0000;

/** Below that many texts the kernel's start is not worth it. */
const fewest = 64;

let kernel: Kernel | undefined;

/**
 * SHA-256 of `count` texts behind one prefix of less than 64 bytes, four at a time (kernels/sha256-lanes.wat): a fifth of
 * what plain JavaScript takes. Text i is `bytes[ends[i - 1] .. ends[i])`, text 0 begins at 0; `out` gets eight words each.
 * False, and nothing done, where there are few texts or the engine runs no WebAssembly.
 */
export function sha256Lanes(
  prefix: Uint8Array,
  bytes: Uint8Array,
  ends: Uint32Array,
  count: number,
  out: Int32Array,
): boolean {
  if (count < fewest || !engine) return false;
  kernel ??= start(engine);
  // A multiple of four texts, and 16 bytes behind them that a copy may read.
  const padded = (count + 3) & ~3;
  const size = ends[count - 1] as number;
  const textsAt = inputAt + padded * 4;
  const outAt = (textsAt + size + 31) & ~15;
  const missing = outAt + padded * 32 - kernel.memory.buffer.byteLength;
  if (missing > 0) kernel.memory.grow(Math.ceil(missing / pageSize));
  const { buffer } = kernel.memory;
  new Uint8Array(buffer).set(prefix, prefixAt);
  const allEnds = new Uint32Array(buffer, inputAt, padded);
  allEnds.set(ends.subarray(0, count));
  allEnds.fill(size, count);
  new Uint8Array(buffer).set(bytes.subarray(0, size), textsAt);
  kernel.digests(padded, prefix.length, inputAt, textsAt, outAt);
  out.set(new Int32Array(buffer, outAt, count * 8));
  return true;
}

function start({ Module, Instance }: WebAssemblyEngine): Kernel {
  return new Instance(new Module(Buffer.from(sha256LanesModule, 'base64'))).exports as Kernel;
}
