import type { Compression } from '../../formats/compression/compression.ts';
import type { OutputKind } from '../../formats/sinks/output-kind.ts';

import { UsageError } from '../../pipeline/usage-error.ts';

import { compressionFor } from './compress-flag.ts';
import { outputOf } from './output-of.ts';

/** Where rows are written to, and how they are packed. */
export interface Destination {
  readonly out: string;
  readonly kind: OutputKind;
  readonly compression: Compression | undefined;
}

/** What `--out` and `--compress` mean. Stdout is for rows or for `--json`, not for both. */
export async function destinationOf({
  out,
  compress,
  json,
}: {
  readonly out: string;
  readonly compress?: string | undefined;
  readonly json: boolean;
}): Promise<Destination> {
  const kind = await outputOf(out);
  if (json && kind === 'stream')
    throw new UsageError('--json and --out - both want stdout', 'give --out a file or a folder');
  return { out, kind, compression: compressionFor(compress, out, kind) };
}
