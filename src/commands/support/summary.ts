import { bytesText } from '../../base/bytes-text.ts';

import type { Plan } from '../../plan/plan.ts';

import type { NamedCommit } from '../../pipeline/git/repository.ts';

/** `60,000`. */
export function countText(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${countText(count)} ${count === 1 ? one : many}`;
}

/** `1.25 s`, `12.5 s`. */
export function timeText(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(milliseconds < 10_000 ? 2 : 1)} s`;
}

/** What is told of values of real data that their rules could not read. */
export function nonconformingLines(counts: ReadonlyMap<string, number> = new Map()): string[] {
  return [...counts].map(
    ([field, count]) => `${field}: ${plural(count, 'value')} that its masking rule could not read`,
  );
}

/** The last line of a run on stderr: all that is needed to have the same bytes again. */
export function runSummary(
  plan: Plan,
  { rows, bytes }: { rows: number; bytes: number },
  milliseconds: number,
  commit?: NamedCommit,
): string {
  const time = timeText(milliseconds);
  const { seed, asOf, catalogue, fingerprint } = plan;
  return `${plural(rows, 'row')}, ${bytesText(bytes)} in ${time}; seed ${seed}, as of ${asOf}, catalogue ${catalogue}, fingerprint ${fingerprint.slice(0, 12)}${commitText(commit)}`;
}

/** `, at v1.2.0 (commit 0123456789ab)`; nothing where the definitions lay there as files. */
export function commitText(named: NamedCommit | undefined): string {
  return named ? `, at ${named.ref} (commit ${named.commit.slice(0, 12)})` : '';
}

/** The same for `--json`. */
export function commitJson(named: NamedCommit | undefined): { readonly git?: NamedCommit } {
  return named ? { git: named } : {};
}
