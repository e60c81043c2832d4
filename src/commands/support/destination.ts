import * as Flags from '@oclif/core/flags';

import type { Compression } from '../../formats/compression/compression.ts';
import { compressionOf, compressionOfFile, compressions } from '../../formats/compression/index.ts';
import { formats } from '../../formats/index.ts';
import { type OutputKind, outputKind } from '../../formats/sinks/output-kind.ts';

import { UsageError } from '../../pipeline/usage-error.ts';

/** The flags of every command that writes rows. */
export const destinationFlags = {
  out: Flags.string({
    summary: 'a folder, a file (a name with an extension), or - for stdout',
    helpValue: 'DIR|FILE|-',
    default: '-',
  }),
  compress: Flags.string({
    summary: 'compress what is written; a file called .gz or .zst is',
    options: compressions.map(({ name }) => name),
  }),
} as const;

/** Where rows are written to, and how they are packed. */
export interface Destination {
  readonly out: string;
  readonly kind: OutputKind;
  readonly compression: Compression | undefined;
}

/** What the flags mean. Stdout is for rows or for `--json`, not for both. */
export async function destinationOf({
  out,
  compress,
  json,
}: {
  readonly out: string;
  readonly compress?: string | undefined;
  readonly json: boolean;
}): Promise<Destination> {
  // Definitions are YAML, rows are not: a file that is meant for the one would be written over with the other.
  if (/\.ya?ml$/i.test(out))
    throw new UsageError(
      `--out ${out} is YAML, as definitions are, and rows are not`,
      'name a file such as dump.sql, or a folder',
    );
  const kind = await outputKind(out);
  if (json && kind === 'stream')
    throw new UsageError('--json and --out - both want stdout', 'give --out a file or a folder');
  return { out, kind, compression: compressionFor(compress, out, kind) };
}

/** What `--compress` says, or the name of the file. They may not contradict each other. */
function compressionFor(asked: string | undefined, out: string, kind: OutputKind): Compression | undefined {
  const named = kind === 'file' ? compressionOfFile(out) : undefined;
  if (asked === undefined) return named;
  const compression = compressionOf(asked);
  const isPlain = formats.some(({ extension }) => out.toLowerCase().endsWith(`.${extension}`));
  if (kind === 'file' && (isPlain || (named && named !== compression)))
    throw new UsageError(
      `--out ${out} does not say that it is compressed with ${asked}`,
      `call it \`${out.replace(/\.(?:gz|zst)$/i, '')}.${compression.extension}\``,
    );
  return compression;
}
