import { nearest } from '../../base/nearest.ts';

import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';

import type { Category } from '../../values/category.ts';
import { type Lexicon, loadLexicon } from '../../values/lexicon.ts';
import { type FieldType, parseType } from '../../values/type.ts';

import { type Definition, spanAt } from '../../definition/definition.ts';
import type { Path } from '../../definition/node.ts';
import type { DatasetPlan } from '../../plan/plan.ts';

import { maskLocale } from '../../masks/index.ts';
import { propose } from '../../masks/propose.ts';

import type { RealBatch } from '../../targets/target.ts';

import type { DescribedColumn, Origin } from '../origin/file-origin.ts';

import { isIdentifierName, isOtherType, maskingOfLabels, proposedRule } from './proposed-rule.ts';

type DataDefinition = Definition<'DataDefinition'>;

/** Columns that no field is declared for, where the batch has some that were not seen before: what is new must not slip through. */
export function undeclaredColumns(
  definition: DataDefinition,
  dataset: DatasetPlan,
  batch: Pick<RealBatch, 'columns'>,
  seen: Set<string>,
): readonly string[] {
  const before = seen.size;
  for (const column of batch.columns) seen.add(column);
  if (seen.size === before) return [];
  const known = [
    ...(definition.value.spec.fields ?? []).map((field) => field.name),
    ...dataset.fields.map((field) => field.name),
  ];
  return [...seen].filter((column) => !known.includes(column));
}

/** Reports them, with what is to be added: of a table under the types that it has. */
export async function reportUndeclared(
  definition: DataDefinition,
  undeclared: readonly string[],
  { name, described }: Origin,
  report: Report,
): Promise<void> {
  const dataset = definition.value.metadata.name;
  const columns = (await described?.()) ?? [];
  const lexicon = await loadLexicon(maskLocale);
  const lines = undeclared.map((column) =>
    proposedLine({ name: column, dataset, described: columns.find((each) => each.name === column) }, lexicon),
  );
  const many = undeclared.length === 1 ? 'a column' : `${undeclared.length} columns`;
  const message = `${name} has ${many} that \`${dataset}\` does not declare: ${undeclared.map((each) => `\`${each}\``).join(', ')}`;
  const help = `add under \`fields\`, with the rule that fits (or \`drop\`, or \`{rule: keep, reason: …}\`):`;
  report(diagnostic('DC512', message, { span: spanAt(definition, ['spec', 'origin']), help, lines }));
}

/** What we have no type for goes as its text. */
function proposedLine(
  { name, dataset, described }: { name: string; dataset: string; described: DescribedColumn | undefined },
  lexicon: Lexicon,
): string {
  const type = parseType(described?.type ?? '');
  const isNullable = described?.nullable ?? true;
  const { category } = proposedRule(name, dataset);
  // A text that a rule makes is no value of a type that definitions have no word for.
  const isOther = isOtherType(described?.type) && !described?.labels && !described?.computed;
  const masking = isOther
    ? isNullable
      ? 'nullify'
      : 'drop'
    : maskingOf({ name, type: type ?? { name: 'text' }, isNullable, category, lexicon }, described);
  const written = type ? nameText(described?.type as string) : 'text';
  const told = category && masking !== 'drop' ? `, pii_category: ${category}` : '';
  return `    - {name: ${nameText(name)}, type: ${written}${isNullable ? ', nullable: true' : ''}${told}, masking: ${masking}}`;
}

interface NewColumn {
  readonly name: string;
  readonly type: FieldType;
  readonly isNullable: boolean;
  readonly category: Category | undefined;
  readonly lexicon: Lexicon;
}

/** Lists are decided on by their items: until then nothing of them is read. What the database computes follows from the others. */
function maskingOf(
  { name, type, isNullable, category, lexicon }: NewColumn,
  described: DescribedColumn | undefined,
): string {
  if (type.array || described?.computed) return 'drop';
  const ofLabels = described?.labels && maskingOfLabels(described.labels, { isNullable });
  if (ofLabels) return maskingText(ofLabels);
  const isIdentifier = isIdentifierName(name);
  const {
    rule = 'drop',
    value,
    onNonconforming,
  } = propose({ type, category, nullable: isNullable, isIdentifier, lexicon }) ?? {};
  if (value !== undefined) return maskingText({ rule: 'constant', value });
  return onNonconforming ? `{rule: ${rule}, on_nonconforming: ${onNonconforming}}` : rule;
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

function maskingText(masking: NonNullable<ReturnType<typeof maskingOfLabels>>): string {
  return typeof masking === 'string' ? masking : `{rule: ${masking.rule}, value: ${nameText(masking.value)}}`;
}

/** As YAML has a name. */
function nameText(name: string): string {
  return /^(?!(?:true|false|null)$)[A-Za-z_][\w-]*$/i.test(name) ? name : JSON.stringify(name);
}
