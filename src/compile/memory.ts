import { countText } from '../base/plural.ts';

import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';

import { keySpanAt } from '../definition/definition.ts';
import { type HeldIndex, heldIndexes } from '../plan/held-indexes.ts';
import type { Plan } from '../plan/plan.ts';

import type { DatasetDraft } from './draft.ts';

/** Rows are numbered in 32 bits there. */
const mostIndexed = 0xffff_ffff;

/** Whether what generation has to hold is within bounds; reported where it is not. */
export function checkMemory(plan: Plan, drafts: readonly DatasetDraft[], memory: number, report: Report): boolean {
  const held = heldIndexes(plan);
  const bytes = held.reduce((sum, index) => sum + index.bytes, 0);
  const [largest] = [...held].sort((a, b) => b.bytes - a.bytes);
  const tooLong = held.find(({ kind, dataset }) => (kind === 'rows' || kind === 'moves') && dataset.rows > mostIndexed);
  if (!largest || (bytes <= memory && !tooLong)) return true;
  reportTooMuch(tooLong ?? largest, bytes, memory, drafts, report);
  return false;
}

function reportTooMuch(
  { kind, dataset, ancestor }: HeldIndex,
  bytes: number,
  memory: number,
  drafts: readonly DatasetDraft[],
  report: Report,
): void {
  const draft = drafts.find(({ id }) => id === dataset.id) as DatasetDraft;
  const isSeries = kind === 'blocks';
  const what = isSeries
    ? `where blocks of the series of \`${dataset.name}\` begin`
    : `the rows of \`${dataset.name}\` by their \`${ancestor.name}\``;
  const message =
    dataset.rows > mostIndexed
      ? `${what} would have to be held in memory: ${countText(dataset.rows)} rows are more than can be`
      : `${what} would have to be held in memory: ${mebibytes(bytes)} in all, and ${mebibytes(memory)} are allowed`;
  const help = isSeries
    ? 'make fewer rows, or allow more: `--memory`'
    : `count them by their parents, \`volume: {per: {parent: ${ancestor.name}, …}}\`, or spread them evenly, ` +
      '`distribution: exact`: that takes no memory; or allow more: `--memory`';
  report(diagnostic('DC442', message, { span: keySpanAt(draft.definition, ['spec', 'volume']), help }));
}

function mebibytes(bytes: number): string {
  return `${Math.ceil(bytes / 1_048_576)} MiB`;
}
