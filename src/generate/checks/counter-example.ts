import type { ConstraintPlan, DatasetPlan } from '../../plan/plan.ts';

import { type Expression, walk } from '../../expression/expression.ts';
import { readColumn } from '../../expression/read-column.ts';
import { textOfValue } from '../../expression/text-forms.ts';

import type { Batches } from '../batches.ts';

/** `orders[17] has quantity = 3`: what a row of the batch has in the fields of a constraint. */
export function counterExample(
  { expression }: ConstraintPlan,
  { reader, rows }: Batches,
  { name }: DatasetPlan,
  row: number,
): string {
  const at = row - rows.at(0);
  const values = pathsOf(expression).map((path) => {
    const { source, type } = reader.field(path);
    source.read(rows);
    const value = readColumn(source.column, type)(at);
    return `${path} = ${value === null ? 'null' : shortened(textOfValue(type, value))}`;
  });
  return values.length === 0 ? `${name}[${row}]` : `${name}[${row}] has ${values.join(', ')}`;
}

function pathsOf(expression: Expression): readonly string[] {
  const paths = [...walk(expression)].flatMap((part) => {
    if (part.kind === 'unique') return part.fields;
    return part.kind === 'field' ? [part.path.join('.')] : [];
  });
  return [...new Set(paths)];
}

const longest = 60;

function shortened(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
