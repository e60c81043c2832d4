// Bundles src into dist, a file a command with what they share in chunks: a start reads some twenty files in place of four
// hundred. Writes the types, an empty database for PGlite, the licences of what is bundled, what V8 has compiled of it all, and
// oclif's manifest, without which every start would load every command.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';

import { regexes, writeCommonJs } from './common-js.mjs';
import { emptyDatabase } from './empty-database.mjs';
import { keepPublicTypes } from './public-types.mjs';
import { quickOclif } from './quick-oclif.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const manifestPath = `${root}oclif.manifest.json`;

rmSync(`${root}dist`, { recursive: true, force: true });
rmSync(manifestPath, { force: true });

const typescript = createRequire(import.meta.url).resolve('typescript/bin/tsc');
execFileSync(process.execPath, [typescript, '-p', `${root}tsconfig.build.json`], { stdio: 'inherit' });
keepPublicTypes(`${root}dist`);

// What finds files of its own (the parser's WebAssembly) or is loaded a part at a time (Faker's locales) stays a package; so do
// the drivers of databases, but PostgreSQL's: sixty files that V8 would compile anew in each run. oclif is bundled, too: half of a start
// would go into finding its 290 files; what it would load for projects of TypeScript is not for us, nor is PostgreSQL's driver in C.
const drivers = ['@electric-sql/pglite', 'mongodb', 'pg-native'];
const packages = ['@faker-js/faker', 'libpg-query', '@foxglove/wasm-zstd', 'typescript', ...drivers];
const commands = readdirSync(`${root}src/commands`).filter((name) => name.endsWith('.ts'));
const { metafile, outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: [
    'src/index.ts',
    'src/commands/support/command-not-found.ts',
    'src/pipeline/masking/mask-worker.ts',
    'src/pipeline/workers/row-worker.ts',
    'src/start/command.ts',
    'src/start/kept-code.ts',
    'src/start/run.ts',
    'src/start/thread.ts',
    ...commands.map((name) => `src/commands/${name}`),
  ],
  outdir: 'dist',
  outbase: 'src',
  outExtension: { '.js': '.cjs' },
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  supported: regexes,
  alias: {
    // Its build for Node is CommonJS, which cannot be bundled into modules; this one is the same source.
    yaml: fileURLToPath(new URL('../node_modules/yaml/browser/dist/index.js', import.meta.url)),
    // The one locale that nearly every run reads.
    '@faker-js/faker/locale/en_US': fileURLToPath(import.meta.resolve('@faker-js/faker/locale/en_US')),
  },
  plugins: [quickOclif],
  external: packages.flatMap((name) => [name, `${name}/*`]),
  // The driver tells one cloud's runtime by it, and with it Node would load all of `fetch`.
  define: { Response: 'undefined' },
  legalComments: 'none',
  metafile: true,
  write: false,
  logLevel: 'warning',
});
await writeCommonJs(outputFiles);
// What others import is a module.
const names = metafile.outputs['dist/index.cjs'].exports;
writeFileSync(`${root}dist/index.js`, `export { ${names.join(', ')} } from './index.cjs';\n`);

/** Whose facts the tables in src/values are made of; each table stays under the licence of its source. */
const tables = `It also holds tables made of data of these, under their licences.

Cities, coordinates, time zones and postal codes: GeoNames, https://www.geonames.org (CC BY 4.0,
https://creativecommons.org/licenses/by/4.0/), shortened.
Public holidays: date-holidays 3.37.0, https://github.com/commenthol/date-holidays (data: CC BY-SA 3.0,
https://creativecommons.org/licenses/by-sa/3.0/), worked out for the years 2000 to 2050.
Names of countries: Unicode CLDR (Unicode License v3, https://www.unicode.org/license.txt).
Area codes and telephone numbers: libphonenumber (Apache-2.0, https://www.apache.org/licenses/LICENSE-2.0).
Readings of Japanese names: japanese-personal-name-dataset 0.4.0 (MIT, shuheilocale).
`;

writeFileSync(`${root}dist/empty-database.tar.br`, await emptyDatabase());
writeFileSync(`${root}dist/LICENSES.txt`, licences(bundledPackages(Object.keys(metafile.inputs))));

const { Plugin } = await import('@oclif/core');
const plugin = new Plugin({ root, type: 'core', errorOnManifestCreate: true, respectNoCacheDefault: true });
await plugin.load();
writeFileSync(manifestPath, `${JSON.stringify(plugin.manifest)}\n`);
// In a process of its own, whose code is that of a command and not of this script.
execFileSync(process.execPath, [`${root}scripts/keep-code.cjs`], { stdio: ['ignore', 'ignore', 'inherit'] });

/** The folders of the packages that files are of. */
function bundledPackages(files) {
  const folders = files.flatMap((file) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []);
  return [...new Set(folders)].sort();
}

function licences(folders) {
  const texts = folders.map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(`${root}${folder}/package.json`, 'utf8'));
    return `${name} ${version} (${license})\n\n${licenceIn(`${root}${folder}`)}\n`;
  });
  return `dist holds code of these packages, under their licences.\n\n${texts.join('\n\n')}\n\n${tables}`;
}

/** A file of that name, or the last part of what the package says of itself. */
function licenceIn(folder) {
  const names = readdirSync(folder);
  const own = names.find((each) => /^licen[cs]e/i.test(each));
  if (own !== undefined) return readFileSync(`${folder}/${own}`, 'utf8').trim();
  const text = readFileSync(`${folder}/${names.find((each) => /^readme/i.test(each))}`, 'utf8');
  const at = text.search(/^(?:#+ )?licen[cs]e\b/im);
  if (at < 0) throw new Error(`${folder} has no licence to pass on`);
  return text.slice(at).trim();
}
