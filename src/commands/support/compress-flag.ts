import * as Flags from '@oclif/core/flags';

import type { Compression } from '../../formats/compression/compression.ts';
import { compressionOf, compressionOfFile, compressions } from '../../formats/compression/index.ts';
import { formats } from '../../formats/index.ts';
import type { OutputKind } from '../../formats/sinks/output-kind.ts';

import { UsageError } from '../../pipeline/usage-error.ts';

export const compressFlag = {
  compress: Flags.string({
    summary: 'compress what is written; a file called .gz or .zst is',
    options: compressions.map(({ name }) => name),
  }),
};

/** What is written is compressed with: what `--compress` says, or the name of the file. They may not contradict each other. */
export function compressionFor(asked: string | undefined, out: string, kind: OutputKind): Compression | undefined {
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
