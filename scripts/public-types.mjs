import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Leaves of the types in a folder those that `index.d.ts` leads to: nobody can import any other. */
export function keepPublicTypes(folder) {
  const reached = new Set();
  const follow = (file) => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const [, name] of readFileSync(file, 'utf8').matchAll(/(?:\bfrom |\bimport(?: |\())['"](\.[^'"]*)['"]/g)) {
      const types = resolve(dirname(file), name.replace(/\.[jt]s$/, '.d.ts'));
      if (existsSync(types)) follow(types);
    }
  };
  follow(resolve(folder, 'index.d.ts'));
  removeOthers(resolve(folder), reached);
}

function removeOthers(folder, reached) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) removeOthers(path, reached);
    else if (entry.name.endsWith('.d.ts') && !reached.has(path)) rmSync(path);
  }
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}
