import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** Vitest's global set-up: `bin/run.js` is what `src` says, whoever starts the tests. `npm test` has built it already. */
export default function setup(): void {
  const built = statSync('dist/index.js', { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const names = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((name) => path.join('src', name));
  const isStale = names.some((name) => name.endsWith('.ts') && statSync(name).mtimeMs > built);
  if (isStale) execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
}
