import { statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';

import { bytesText } from '../base/bytes-text.ts';
import { countText } from '../base/plural.ts';

import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';

import type { ConstraintPlan, DatasetPlan, Plan } from '../plan/plan.ts';

import { type Expression, walk } from '../expression/expression.ts';

import type { Places } from './constraint-reports.ts';
import { hashStorage } from './scratch-file.ts';

/** What the check of one constraint takes in a temporary file, at most. */
export interface ScratchNeed {
  readonly dataset: DatasetPlan;
  readonly constraint: ConstraintPlan;
  readonly bytes: number;
  /** Whether it cannot be much less. */
  readonly isSure: boolean;
}

/** The constraints whose checks have no room in memory. */
export function scratchNeeds(plan: Plan): ScratchNeed[] {
  return plan.datasets.flatMap((dataset) =>
    dataset.constraints.flatMap((constraint) => {
      if (constraint.obeyed) return [];
      const needs = [...walk(constraint.expression)].map((part) => needOf(part, dataset, plan));
      const bytes = needs.reduce((sum, need) => sum + need.bytes, 0);
      return bytes === 0 ? [] : [{ dataset, constraint, bytes, isSure: needs.every(({ isSure }) => isSure) }];
    }),
  );
}

function needOf(part: Expression, { rows }: DatasetPlan, { datasets }: Plan): Pick<ScratchNeed, 'bytes' | 'isSure'> {
  const beyond = (count: number, size: number) => Math.max(0, count - hashStorage.held) * size;
  if (part.kind === 'unique') return { bytes: beyond(rows, 24), isSure: true };
  if (part.kind === 'aggregate' && part.distinct) return { bytes: beyond(rows, 24), isSure: false };
  if (part.kind !== 'in-dataset') return { bytes: 0, isSure: true };
  const asked = datasets.find(({ id, name }) => id === part.dataset || name === part.dataset);
  return { bytes: beyond(asked?.rows ?? 0, 16), isSure: false };
}

/** What a check takes on the disk, and why. */
export function scratchText({ dataset, constraint, bytes }: ScratchNeed): string {
  return `the check of \`${constraint.name ?? constraint.text}\` takes up to ${bytesText(bytes)} in ${tmpdir()}: ${dataset.name} has ${countText(dataset.rows)} rows`;
}

/** Those that have no room on the disk either. */
export function refuseScratch(needs: readonly ScratchNeed[], places: Places): Diagnostic[] {
  const { bavail, bsize } = statfsSync(tmpdir());
  const free = bavail * bsize;
  return needs.flatMap(({ dataset, constraint, bytes, isSure }) => {
    if (!isSure || bytes <= free) return [];
    const message = `to check \`${constraint.name ?? constraint.text}\` for the ${countText(dataset.rows)} rows of \`${dataset.name}\` takes ${bytesText(bytes)} in ${tmpdir()}, which has ${bytesText(free)} free`;
    const help = 'set TMPDIR to a folder with more room, or generate without --check, or fewer rows';
    return [diagnostic('DC422', message, { span: places.get(constraint), help })];
  });
}
