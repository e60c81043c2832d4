import { realpath } from 'node:fs/promises';
import path from 'node:path';

import { type Address, AddressError, type AddressKind, makeAddress } from '../address.ts';

/** `pglite:DIR`: a folder; `pglite:` alone is memory. */
export const pgliteAddresses: AddressKind = {
  schemes: ['pglite'],
  example: 'pglite:DIR',
  read(text) {
    const folder = text.slice('pglite:'.length);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
    if (/[\u0000-\u001f\u007f]/.test(folder)) throw new AddressError('an address with a control character');
    if (folder.startsWith('//'))
      throw new AddressError('an address of PGlite has no `//`', 'write pglite:DIR, or pglite:/absolute/DIR');
    return makeAddress({ url: `pglite:${folder}`, scheme: 'pglite', label: `pglite:${folder}`, secrets: [] });
  },
  text: ({ database = '' }) => `pglite:${database}`,
  async names(address, _, root) {
    const folder = pgliteFolder(address);
    return folder === undefined ? [] : [`pglite:${await realFolder(path.resolve(root, folder))}`];
  },
};

/** The folder of a database of PGlite, as written; undefined where it is in memory. */
export function pgliteFolder({ url }: Address): string | undefined {
  return url.slice('pglite:'.length) || undefined;
}

/** The folder with links resolved, as far as it exists. */
export async function realFolder(folder: string): Promise<string> {
  const parent = path.dirname(folder);
  return realpath(folder).catch(async () =>
    parent === folder ? folder : path.join(await realFolder(parent), path.basename(folder)),
  );
}
