import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { catalogueVersion } from '../../src/plan/catalogue.ts';

/** What a file of frozen values holds. */
export interface FrozenFile {
  readonly policy: string;
  /** The catalogue version that the values were made under. */
  readonly catalogue: number;
  readonly values: Readonly<Record<string, unknown>>;
}

const policy =
  'These values may be odd, but they must stay: dumps that users have stored depend on them. To change one, raise ' +
  'catalogueVersion (src/plan/catalogue.ts), say under a heading of its own in CHANGELOG.md what moves, and run ' +
  'DATA_CLI_FREEZE=1 npx vitest run --project laws test/laws/frozen.test.ts. New entries are added by the same ' +
  'command, which refuses to change old ones under an old version.';

function pathOf(name: string): string {
  return path.resolve(`test/laws/frozen/${name}.json`);
}

export function readFrozen(name: string): FrozenFile {
  return JSON.parse(readFileSync(pathOf(name), 'utf8')) as FrozenFile;
}

/** Writes the values anew where the environment asks for it: additions, and changes under a higher catalogue version. */
export function freeze(name: string, values: Readonly<Record<string, unknown>>): void {
  if (process.env.DATA_CLI_FREEZE !== '1') return;
  const before = existsSync(pathOf(name)) ? readFrozen(name) : undefined;
  if (before?.catalogue === catalogueVersion) {
    const changed = Object.keys(before.values).filter(
      (key) => JSON.stringify(before.values[key]) !== JSON.stringify(values[key]),
    );
    if (changed.length > 0) throw new Error(`frozen values differ under catalogue ${catalogueVersion}: ${changed}`);
  }
  const file: FrozenFile = { policy, catalogue: catalogueVersion, values };
  writeFileSync(pathOf(name), `${JSON.stringify(file, undefined, 2)}\n`);
}
