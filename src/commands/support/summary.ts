import { bytesText } from '../../base/bytes-text.ts';
import { countText, plural } from '../../base/plural.ts';

import type { Plan } from '../../plan/plan.ts';

import type { RealReading } from '../../pipeline/compile-project.ts';
import type { DumpSummary } from '../../pipeline/dump-request.ts';
import type { NamedCommit } from '../../pipeline/git/repository.ts';

/** `1.25 s`, `12.5 s`. */
export function timeText(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(milliseconds < 10_000 ? 2 : 1)} s`;
}

/** What is told of real data that was read: how much, how long it took, and what its rules could not read. */
export function realLines({ rows, milliseconds, nonconforming, subsets }: RealReading): string[] {
  const read = `${plural(rows, 'real row')} read and masked in ${timeText(milliseconds)} (${rateText(rows, milliseconds)})`;
  return [
    read,
    ...subsets.map(({ dataset, taken, of }) => `${dataset}: ${countText(taken)} of ${plural(of, 'real row')} taken`),
    ...[...nonconforming].map(
      ([field, count]) => `${field}: ${plural(count, 'value')} that its masking rule could not read`,
    ),
  ];
}

/** The same for `--json`. */
export function realJson(real: RealReading | undefined): object {
  if (!real) return {};
  const { rows, milliseconds, nonconforming, subsets } = real;
  return {
    real: {
      rows,
      milliseconds: Math.round(milliseconds),
      rows_per_second: rateOf(rows, milliseconds),
      non_conforming: Object.fromEntries(nonconforming),
      ...(subsets.length > 0 && {
        subsets: Object.fromEntries(subsets.map(({ dataset, taken, of }) => [dataset, { taken, of }])),
      }),
    },
  };
}

/** How much was written, for `--json`. */
export function dumpJson({ rows, bytes, uncompressedBytes }: DumpSummary): object {
  return { rows, bytes, ...(uncompressedBytes !== undefined && { uncompressed_bytes: uncompressedBytes }) };
}

/** Files that are not there, and why. */
export function leftOutLines({ leftOut = [] }: DumpSummary): string[] {
  return leftOut.map(
    (name) => `no ${name}: nothing runs compressed files by their names; all of them, in their order, are the script`,
  );
}

/** Rows a second. */
export function rateOf(rows: number, milliseconds: number): number {
  return Math.round((rows * 1000) / Math.max(milliseconds, 1));
}

/** `64,000 rows/s`. */
export function rateText(rows: number, milliseconds: number): string {
  return `${countText(rateOf(rows, milliseconds))} rows/s`;
}

/** The last line of a run on stderr: all that is needed to have the same bytes again. */
export function runSummary(
  plan: Plan,
  { rows, bytes, uncompressedBytes }: Pick<DumpSummary, 'rows'> & Partial<DumpSummary>,
  milliseconds: number,
  commit?: NamedCommit,
): string {
  const time = timeText(milliseconds);
  const { seed, asOf, catalogue, fingerprint } = plan;
  const before = uncompressedBytes === undefined ? '' : ` (${bytesText(uncompressedBytes)} uncompressed)`;
  const size = bytes === undefined ? '' : `, ${bytesText(bytes)}${before}`;
  return `${plural(rows, 'row')}${size} in ${time}; seed ${seed}, as of ${asOf}, catalogue ${catalogue}, fingerprint ${fingerprint.slice(0, 12)}${commitText(commit)}`;
}

/** `, at v1.2.0 (commit 0123456789ab)`; nothing where the definitions lay there as files. */
export function commitText(named: NamedCommit | undefined): string {
  return named ? `, at ${named.ref} (commit ${named.commit.slice(0, 12)})` : '';
}

/** The same for `--json`. */
export function commitJson(named: NamedCommit | undefined): { readonly git?: NamedCommit } {
  return named ? { git: named } : {};
}
