import { nearest } from '../../base/nearest.ts';

import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';

import { type Definition, spanAt } from '../../definition/definition.ts';
import type { Path } from '../../definition/node.ts';
import type { DatasetPlan } from '../../plan/plan.ts';

import type { RealBatch } from '../../targets/target.ts';

import type { Origin } from '../origin/file-origin.ts';

import { proposedRule } from './proposed-rule.ts';

type DataDefinition = Definition<'DataDefinition'>;

/** Reports columns that no field is declared for: what is new must not slip through. */
export function checkColumns(
  definition: DataDefinition,
  dataset: DatasetPlan,
  batch: Pick<RealBatch, 'columns'>,
  seen: Set<string>,
  { name }: Origin,
  report: Report,
): boolean {
  const before = seen.size;
  for (const column of batch.columns) seen.add(column);
  if (seen.size === before) return true;
  const known = [
    ...(definition.value.spec.fields ?? []).map((field) => field.name),
    ...dataset.fields.map((field) => field.name),
  ];
  const undeclared = [...seen].filter((column) => !known.includes(column));
  if (undeclared.length === 0) return true;
  const lines = undeclared.map(
    (column) => `    - {name: ${nameText(column)}, type: text, nullable: true, masking: ${proposedRule(column)}}`,
  );
  const many = undeclared.length === 1 ? 'a column' : `${undeclared.length} columns`;
  const message = `${name} has ${many} that \`${dataset.name}\` does not declare: ${undeclared.map((each) => `\`${each}\``).join(', ')}`;
  const help = `add under \`fields\`, with the rule that fits (or \`drop\`, or \`{rule: keep, reason: …}\`):`;
  report(diagnostic('DC512', message, { span: spanAt(definition, ['spec', 'origin']), help, lines }));
  return false;
}

/**
 * Reports fields that the origin has no column for: nothing is made up beside real values that nobody has asked for. Files of
 * objects may leave a null out.
 */
export function hasDeclared(
  definition: DataDefinition,
  seen: ReadonlySet<string>,
  { name, open }: Origin,
  report: Report,
): boolean {
  if (open) return true;
  const { fields = [], relationships = [] } = definition.value.spec;
  const places = [
    ...fields.flatMap((field, index): [string, Path][] =>
      isMade(field) ? [] : [[field.name, ['spec', 'fields', index, 'name']]],
    ),
    ...relationships.flatMap(({ foreignKey }, index) =>
      [foreignKey ?? []].flat().map((each): [string, Path] => [each, ['spec', 'relationships', index, 'foreignKey']]),
    ),
  ];
  const missing = places.filter(
    ([column], at) =>
      !seen.has(column) &&
      !fields.some((field) => field.name === column && isMade(field)) &&
      places.findIndex(([other]) => other === column) === at,
  );
  for (const [column, path] of missing) {
    const near = nearest(column, [...seen]);
    const help = `${near === undefined ? '' : `did you mean \`${near}\`? Else `}leave it out, or give it a generator`;
    const span = spanAt(definition, path);
    report(diagnostic('DC513', `${name} has no column \`${column}\``, { span, help }));
  }
  return missing.length === 0;
}

/** Whether a field says itself where its values come from. */
function isMade({
  generator,
  pattern,
  default: standard,
}: {
  generator?: unknown;
  pattern?: unknown;
  default?: unknown;
}) {
  return generator !== undefined || pattern !== undefined || standard !== undefined;
}

/** As YAML has a name. */
function nameText(name: string): string {
  return /^[A-Za-z_][\w-]*$/.test(name) ? name : JSON.stringify(name);
}
