import * as Flags from '@oclif/core/flags';

import type { Format } from '../../formats/format.ts';
import { formats } from '../../formats/index.ts';

import { UsageError } from '../../pipeline/usage-error.ts';

import { compressFlag } from './compress-flag.ts';

/** The flags of commands that write rows as they are. */
export const dumpFlags = {
  format: Flags.string({
    summary: 'what is written; default: what the name of --out says, else sql',
    options: formats.map(({ name }) => name),
  }),
  out: Flags.string({
    summary: 'a folder, a file (a name with an extension), or - for stdout',
    helpValue: 'DIR|FILE|-',
    default: '-',
  }),
  ...compressFlag,
  inserts: Flags.boolean({ summary: 'SQL: INSERT statements in place of COPY' }),
  schema: Flags.boolean({ summary: 'SQL: tables, keys and indexes too', default: true, allowNo: true }),
} as const;

/** What only scripts of SQL can be asked for is wrong usage elsewhere: it would have no effect. */
export function checkSqlFlags(
  { name }: Format,
  { inserts, schema }: { readonly inserts: boolean; readonly schema: boolean },
): void {
  if (name === 'sql' || (!inserts && schema)) return;
  throw new UsageError(
    `--${inserts ? 'inserts' : 'no-schema'} is of SQL, and ${name} is none`,
    'leave it out, or use --format sql',
  );
}
