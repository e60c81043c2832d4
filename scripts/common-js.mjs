import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { transform } from 'esbuild';

/** What esbuild does not trust Node 20 with; it would make a new expression of a text wherever one is used. */
export const regexes = { 'regexp-unicode-property-escapes': true };

/**
 * Writes modules that esbuild has bundled as CommonJS, which it does not split by itself: of that V8 takes code that it has compiled
 * before, and of modules, in Node 20, not.
 */
export async function writeCommonJs(modules) {
  for (const { path: file, text } of modules) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, await commonJs(file, text));
  }
}

async function commonJs(file, text) {
  const required = withoutImports(bound(text));
  const banner = [
    strict,
    ...Object.entries(names).flatMap(([name, value]) => (required.includes(name) ? [value] : [])),
  ];
  const { code, warnings } = await transform(required, {
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    supported: regexes,
    // What is imported from CommonJS is what Node's own modules make of it.
    sourcefile: file.replace(/\.cjs$/, '.mjs'),
    charset: 'ascii',
    legalComments: 'none',
    banner: banner.join(' '),
  });
  if (warnings.length > 0) throw new Error(`${file}: ${warnings.map((each) => each.text).join(', ')}`);
  return ascii(withSeldomBuiltins(code));
}

/** Modules of Node that few runs need; a start loads those of the others for some milliseconds each. */
const seldom = ['child_process', 'perf_hooks', 'readline', 'readline/promises', 'worker_threads'];

/**
 * Seldom modules are required where something of theirs is used. The bundler binds a module to one name in a file and reads
 * what is used from that, so that the name can stand for it everywhere.
 */
function withSeldomBuiltins(code) {
  const binding = /^ *(?:var|const) (\w+) = (?:__)?require\d*\("node:([\w/]+)"\);$/gm;
  let text = code;
  for (const [line, name, id] of code.matchAll(binding)) {
    if (!seldom.includes(id)) continue;
    text = text.replaceAll(line, '').replaceAll(new RegExp(`\\b${name}\\.`, 'g'), `(require("node:${id}")).`);
    if (new RegExp(`\\b${name}\\b`).test(text)) throw new Error(`${name} is used as a whole`);
  }
  return text;
}

/**
 * Texts are in ASCII by `charset`; regular expressions and comments esbuild leaves as they are, and as Latin-1, which they are read as, they would say something else.
 * In an expression a sign's units are what the sign is, with the flag `u` or without.
 */
function ascii(code) {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** What modules are by themselves, and what they have at hand. */
const strict = '"use strict";';
const names = {
  __url: 'const __url = require("node:url").pathToFileURL(__filename).href;',
  // Found where a package is imported, which most runs do not: Node looks through the folders for it.
  __import: 'const __import = (name) => require("#import")(name);',
};

/**
 * What a file takes from another of the bundle is bound once, where it begins: a call by way of two getters would cost a tenth of
 * every row. Files do not import each other in circles, and what they export does not change.
 */
function bound(text) {
  return text.replaceAll(/^import \{\n([^}]+)\} from ("\.\.?\/[^"]+");$/gm, (_, names, file) => {
    const taken = names.replaceAll(/(\S+) as (\S+)/g, '$1: $2');
    return `const {\n${taken}} = require(${file});`;
  });
}

/**
 * Files of the bundle are required, for `import` would look through them for names first; packages are imported by a file of which V8
 * keeps no code: in what it keeps there is no `import`.
 */
function withoutImports(text) {
  return text
    .replaceAll(/(?<![\w$.{])import\(("\.\.?\/[\w./-]+")\)/g, 'Promise.resolve().then(() => require($1))')
    .replaceAll(/(?<![\w$.{])import\((?!\))/g, '__import(')
    .replaceAll('import.meta.url', '__url');
}
