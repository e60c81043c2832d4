import { type Diagnostic, diagnostic } from '../../../diagnostics/diagnostic.ts';

import type { Plan } from '../../../plan/plan.ts';

import { clashes, lacks, ofAllColumns, type Told } from '../differences.ts';

import { condition } from './condition.ts';

const told: Told = {
  title: 'SQLite',
  condition,
  indexCondition: condition,
  onDelete: ofAllColumns,
};

/** What SQLite cannot have of a plan, leaves out, or does in another way. */
export function differences({ datasets }: Plan): readonly Diagnostic[] {
  const ours = datasets.filter(({ table }) => /^sqlite_/i.test(table.name));
  return [
    ...clashes(told, datasets, inLowerCase),
    ...ours.map(({ table }) =>
      diagnostic('DC605', `SQLite keeps names like \`${table.name}\` for itself`, { help: 'say another `table`' }),
    ),
    ...datasets.flatMap((dataset) => lacks(told, dataset, datasets)),
  ];
}

/** It folds the letters of ASCII alone. */
function inLowerCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
