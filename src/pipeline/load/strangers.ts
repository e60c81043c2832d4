import { plural } from '../../base/plural.ts';

import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';

import type { Plan } from '../../plan/plan.ts';

import type { Inspection, InspectRequest } from '../../targets/database.ts';
import { rowsLeft } from '../../targets/execution.ts';

/** More rows than loads have left: the load itself tells row by row. */
export function strangers(
  label: string,
  { datasets }: Plan,
  { tables }: Inspection,
  ours: InspectRequest['ours'],
): readonly Diagnostic[] {
  return datasets.flatMap(({ id, name }) => {
    const known = (ours.get(id) ?? []).reduce((sum, { loaded }) => sum + rowsLeft(loaded), 0);
    const more = (tables.get(id)?.rows ?? 0) - known;
    if (more <= 0) return [];
    const message = `\`${label}\`: \`${name}\` has ${plural(more, 'row')} that no load has written`;
    return [diagnostic('DC718', message, { help: '`--force` deletes them; with `--yes` beside it nobody is asked' })];
  });
}
