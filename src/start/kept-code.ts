import { existsSync, readFileSync, statSync } from 'node:fs';
import module, { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { debuglog } from 'node:util';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';

import { asUsual } from './optimize-less.ts';

/** What V8 made of a file lies behind the checksum of the file's text, on a boundary of words. */
export const headerBytes = 8;

/** What CommonJS has at hand in a file. */
const parameters = ['exports', 'require', 'module', '__filename', '__dirname'];

type Body = (exports: unknown, require: NodeJS.Require, module: NodeJS.Module, file: string, folder: string) => void;

const debug = debuglog('data-cli');

/**
 * The folder of what V8 has compiled for this Node and no other: V8 looks at its own version and flags before it takes code, but not at
 * how a Node of that version was built, which the size of its file tells.
 */
export function keptFolder(dist: string): string {
  const { version, platform, arch, execPath } = process;
  return path.join(dist, 'code', [version, platform, arch, statSync(execPath).size].join('-'));
}

/** The file in `folder` that holds what V8 made of a file of `dist`. */
export function keptFile(folder: string, dist: string, file: string): string {
  return path.join(folder, `${path.relative(dist, file).replaceAll(path.sep, '-')}.code`);
}

/**
 * Keeps code from one start to the next, by V8's flags: what the build has kept, and where that is another Node's, what Node has compiled
 * once it keeps beside the system's temporary files, if it can (since 22.8).
 */
export function keepCode(): void {
  const { enableCompileCache } = module as { enableCompileCache?: () => unknown };
  if (!useKeptCode(fileURLToPath(new URL('..', import.meta.url)))) enableCompileCache?.();
}

/**
 * Has the files of `dist` loaded from now on with the code that the build has had V8 compile: reading the sources again takes
 * a quarter of a start. False where the build was made by another Node. `compiled` is told of each file, for the build.
 */
export function useKeptCode(dist: string, compiled?: (file: string, source: Buffer, script: Script) => void): boolean {
  const folder = keptFolder(dist);
  if (!compiled && !existsSync(folder)) return false;
  const { extensions } = createRequire(dist);
  const usual = extensions['.js'] as (module: NodeJS.Module, file: string) => void;
  extensions['.js'] = (module: NodeJS.Module, file: string) => {
    if (!file.startsWith(dist)) return usual(module, file);
    const source = readFileSync(file);
    const script = compile(file, source, keptFile(folder, dist, file));
    compiled?.(file, source, script);
    const body = script.runInThisContext() as Body;
    body(module.exports, createRequire(file), module, file, path.dirname(file));
  };
  return true;
}

function compile(file: string, source: Buffer, keptAs: string): Script {
  const cachedData = keptCode(source, keptAs);
  const script = asUsual(
    () =>
      // The build writes ASCII alone.
      new Script(`(function (${parameters.join(', ')}) {${source.toString('latin1')}\n})`, {
        filename: file,
        ...(cachedData && { cachedData }),
      }),
  );
  if (script.cachedDataRejected !== false) debug('%s is compiled anew', file);
  return script;
}

/** Undefined where there is none, or the file's text is another by now: V8 looks at nothing but its length. */
function keptCode(source: Buffer, keptAs: string): Buffer | undefined {
  if (!existsSync(keptAs)) return undefined;
  const kept = readFileSync(keptAs);
  return kept.readUInt32LE() === crc32(source) ? kept.subarray(headerBytes) : undefined;
}
