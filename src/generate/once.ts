import type { Rows } from '../random/rows.ts';

import type { Source } from '../values/source.ts';

/** The same source, read once for the same rows however many ask. */
export function once(source: Source): Source {
  let seen: Rows | undefined;
  let version = -1;
  return {
    column: source.column,
    read(rows) {
      if (rows === seen && rows.version === version) return;
      source.read(rows);
      seen = rows;
      version = rows.version;
    },
  };
}
