import { withoutPasswords } from '../../base/without-passwords.ts';

import { type OutputKind, outputKind } from '../../formats/sinks/output-kind.ts';

import { UsageError } from '../../pipeline/usage-error.ts';

/** What `--out` means for rows. Definitions are YAML, rows are not: one that is meant for the other would be written over. */
export async function outputOf(out: string): Promise<OutputKind> {
  if (/\.ya?ml$/i.test(out))
    throw new UsageError(
      `--out ${out} is YAML, as definitions are, and rows are not`,
      'name a file such as dump.sql, or a folder',
    );
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(out))
    throw new UsageError(
      `--out ${withoutPasswords(out)} is a URL, and files are written to disks alone`,
      'write to stdout and let another program take it (--out - | aws s3 cp - s3://…), or to a folder that is copied after',
    );
  return outputKind(out);
}
