import { canonicalJson } from '../plan/fingerprint.ts';
import type { DatasetPlan, FieldPlan } from '../plan/plan.ts';

import type { DatasetPair } from './compared-version.ts';
import { isUnchanged } from './is-unchanged.ts';

/** Whether a table is certainly the same in both versions: what no table shows is left out, and of the rest more is compared than it shows. */
export function hasSameTable(pair: DatasetPair): boolean {
  return isUnchanged(pair) || tableFacts(pair.from) === tableFacts(pair.to);
}

function tableFacts({ rows: _, seed: __, version: ___, fingerprint: ____, fields, ...rest }: DatasetPlan): string {
  return canonicalJson([rest, fields.map(columnFacts)]);
}

/** Columns that number themselves are made by what their sequence counts. */
function columnFacts({ source, ...rest }: FieldPlan): unknown {
  return [rest, source.kind === 'generator' && source.generator === 'sequence' ? source : null];
}
