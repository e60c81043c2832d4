import { existsSync, readFileSync, statSync } from 'node:fs';
import module, { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { debuglog } from 'node:util';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';

import { asUsual } from './optimize-less.ts';

/** Loads a file of `dist`: as `require` does, which knows nothing of code that was kept. */
export type Load = (file: string) => unknown;

/** What V8 made of a file lies behind the checksum of the file's text, on a boundary of words. */
export const headerBytes = 8;

/** What a file's function is called with. */
const parameters = ['exports', 'require', 'module', '__filename', '__dirname'];

type Body = (exports: unknown, require: Load, module: { exports: unknown }, file: string, folder: string) => void;

const debug = debuglog('data-cli');

/**
 * The folder of what V8 has compiled for this Node and no other: V8 looks at its own version and flags before it takes code,
 * but not at how a Node of that version was built, which the size of its file tells.
 */
export function keptFolder(dist: string): string {
  const { version, platform, arch, execPath } = process;
  return path.join(dist, 'code', [version, platform, arch, statSync(execPath).size].join('-'));
}

/** The file in `folder` that holds what V8 made of a file of `dist`, whose path ends with a separator. */
export function keptFile(folder: string, dist: string, file: string): string {
  return `${folder}${path.sep}${file.slice(dist.length).replaceAll(path.sep, '-')}.code`;
}

/**
 * Loads files of `dist` with the code that the build has had V8 compile. Where that was for another Node they are compiled
 * anew, or taken from what Node keeps itself beside the system's temporary files, if it can (since 22.8).
 */
export function bundleLoader(): (name: string) => unknown {
  const dist = fileURLToPath(new URL('../', import.meta.url));
  const isKept = existsSync(keptFolder(dist));
  if (!isKept) (module as { enableCompileCache?: () => unknown }).enableCompileCache?.();
  const load = isKept ? keptLoader(dist) : createRequire(import.meta.url);
  return (name) => load(path.join(dist, name));
}

/** As `bundleLoader`; `compiled` is told of each file, for the build. */
export function keptLoader(dist: string, compiled?: (file: string, source: Buffer, script: Script) => void): Load {
  const folder = keptFolder(dist);
  const native = createRequire(dist);
  const loaded = new Map<string, { exports: unknown }>();
  const load = (file: string): unknown => {
    const known = loaded.get(file);
    if (known) return known.exports;
    const source = readFileSync(file);
    const script = compile(file, source, keptFile(folder, dist, file));
    compiled?.(file, source, script);
    const own = { exports: {} };
    loaded.set(file, own);
    const within = path.dirname(file);
    const require = (id: string) => {
      if (id.startsWith('.')) return load(path.join(within, id));
      return id.startsWith(dist) ? load(id) : native(id);
    };
    const body = script.runInThisContext() as Body;
    body(own.exports, Object.assign(require, native), own, file, within);
    return own.exports;
  };
  return load;
}

function compile(file: string, source: Buffer, keptAs: string): Script {
  const cachedData = keptCode(source, keptAs);
  // The build writes ASCII alone.
  const text = `(function (${parameters.join(', ')}) {${source.toString('latin1')}\n})`;
  const script = asUsual(() => new Script(text, { filename: file, ...(cachedData && { cachedData }) }));
  if (script.cachedDataRejected !== false) debug('%s is compiled anew', file);
  return script;
}

/** Undefined where there is none, or the file's text is another by now: V8 looks at nothing but its length. */
function keptCode(source: Buffer, keptAs: string): Buffer | undefined {
  const kept = readIfThere(keptAs);
  return kept?.readUInt32LE() === crc32(source) ? kept.subarray(headerBytes) : undefined;
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
