/** What is used of the engine's WebAssembly, of which TypeScript knows only beside a browser's document. */
interface WebAssemblyEngine {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
}

/** A kernel's memory; growing it detaches the buffer that was. */
export interface KernelMemory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): void;
}

const engine = (globalThis as { readonly WebAssembly?: WebAssemblyEngine }).WebAssembly;

/** False where the engine may make no code, as under `node --jitless`: what kernels do then is done without them. */
export const hasWebAssembly: boolean = engine !== undefined;

/** What a kernel exports, of its module's bytes in base64. */
export function instantiate<T extends { readonly memory: KernelMemory }>(base64: string): T {
  if (!engine) throw new Error('this engine has no WebAssembly');
  return new engine.Instance(new engine.Module(Buffer.from(base64, 'base64'))).exports as T;
}

/**
 * What is larger is left to JavaScript: a batch of long texts would be held twice, and a kernel's memory never shrinks and
 * ends at 4 GiB.
 */
export const mostKernelBytes = 0x400_0000;

const pageSize = 0x1_0000;

/** Makes a memory at least that large. */
export function growTo(memory: KernelMemory, size: number): void {
  const missing = size - memory.buffer.byteLength;
  if (missing > 0) memory.grow(Math.ceil(missing / pageSize));
}
