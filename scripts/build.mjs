// Compiles src into dist and writes oclif's manifest, without which every start would load every command.
import { execFileSync } from 'node:child_process';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const manifestPath = `${root}oclif.manifest.json`;

rmSync(`${root}dist`, { recursive: true, force: true });
rmSync(manifestPath, { force: true });

const typescript = createRequire(import.meta.url).resolve('typescript/bin/tsc');
execFileSync(process.execPath, [typescript, '-p', `${root}tsconfig.build.json`], { stdio: 'inherit' });
for (const each of ['validators.generated.js', 'validators.generated.d.ts'])
  cpSync(`${root}src/definition/${each}`, `${root}dist/definition/${each}`);

const { Plugin } = await import('@oclif/core');
const plugin = new Plugin({ root, type: 'core', errorOnManifestCreate: true, respectNoCacheDefault: true });
await plugin.load();
writeFileSync(manifestPath, `${JSON.stringify(plugin.manifest)}\n`);
