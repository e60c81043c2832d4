import { categoryNames } from '../../values/category.ts';
import { type FieldType, familyOf, parseType } from '../../values/type.ts';

import type { DefinitionSet } from '../../definition/definition.ts';

import { generatorNamed } from '../../generators/index.ts';
import { maskNamed } from '../../masks/index.ts';

import { type PolicyChoice, treatmentOf } from '../../compile/policy-wish.ts';

import type { SourceColumn, SourceTable } from './source-tables.ts';

type Written = Readonly<Record<string, unknown>>;

/** The definition of a table that is masked, and the columns of it that nothing decides on. */
export interface MaskDefinition {
  readonly name: string;
  readonly document: Written;
  readonly undecided: readonly string[];
}

/**
 * What a table would be defined as: its columns by what the project's definition of that name says of them, else by what they
 * look like and the policy says of such. The document has a rule for what nothing decides on, too: for people to look at.
 */
export function maskDefinition(
  table: SourceTable,
  { datasets }: DefinitionSet,
  policy: PolicyChoice | undefined,
): MaskDefinition {
  const own = datasets.find(({ value }) => value.metadata.name === table.name)?.value.spec;
  const refers = new Set(table.references.flatMap(({ columns }) => columns));
  const undecided: string[] = [];
  const fields = table.columns.map((column) => {
    const written = own?.fields?.find(({ name }) => name === column.name);
    const isRuled = own?.masking_rules?.some(({ field }) => field === column.name) === true;
    const category = written?.pii_category ?? categoryOfGenerator(written?.generator) ?? column.found?.category;
    const base = fieldOf(table, column, written);
    if (written?.masking !== undefined || isRuled)
      return {
        ...base,
        ...(category && { pii_category: category }),
        ...(written?.masking !== undefined && { masking: written.masking }),
      };
    if (category !== undefined && isTreated(policy, category, base)) return { ...base, pii_category: category };
    if (refers.has(column.name)) return base;
    undecided.push(column.name);
    const masking = proposedRule(base, column);
    return { ...base, ...(category && { pii_category: category }), masking };
  });
  const rules = own?.masking_rules?.filter(({ field }) => table.columns.some(({ name }) => name === field));
  return { name: table.name, document: documentOf(table, fields, rules), undecided };
}

function documentOf(table: SourceTable, fields: readonly Written[], rules: readonly unknown[] = []): Written {
  const { name, origin, unique, references } = table;
  const indexes = unique.filter((columns) => columns.length > 1).map((columns) => ({ fields: columns, unique: true }));
  const relationships = references.map(({ columns, parent, parentColumns }) => ({
    foreignKey: columns.length === 1 ? columns[0] : columns,
    references: parentColumns.length === 1 ? `${parent}.${parentColumns[0]}` : `${parent}(${parentColumns.join(', ')})`,
  }));
  return {
    apiVersion: 'data.automation/v1',
    kind: 'DataDefinition',
    metadata: { name },
    spec: {
      source: 'masked_production',
      origin,
      ...(table.table !== undefined && { table: table.table }),
      fields,
      ...(relationships.length > 0 && { relationships }),
      ...(rules.length > 0 && { masking_rules: rules }),
      ...(indexes.length > 0 && { indexes }),
    },
  };
}

function fieldOf(
  { key, unique }: SourceTable,
  { name, type, nullable }: SourceColumn,
  written: Written | undefined,
): Written {
  // What we have no type for goes as its text.
  const known =
    typeof written?.type === 'string' ? written.type : type !== undefined && parseType(type) ? type : 'text';
  const isKey = key.includes(name) || written?.primary_key === true;
  const mayBeNull = written ? written.nullable === true : nullable && name !== 'id' && name !== '_id';
  const isUnique = written?.unique === true || unique.some((columns) => columns.length === 1 && columns[0] === name);
  return {
    name,
    type: known,
    ...(mayBeNull && !isKey && { nullable: true }),
    ...(isKey && { primary_key: true }),
    ...(isUnique && { unique: true }),
  };
}

/** A rule that the type takes and that leaves nothing, for people to look at: keys stay apart, what nothing masks is left empty. */
function proposedRule({ type, nullable, primary_key }: Written, { found }: SourceColumn): string {
  const family = familyOf(parseType(String(type)) as FieldType);
  const takes = (rule: string) => maskNamed(rule)?.accepts.includes(family) === true;
  if (found && takes(found.rule)) return found.rule;
  const all = [
    ...(primary_key === true ? ['tokenize'] : []),
    'hash',
    ...(nullable === true ? ['nullify'] : []),
    'noise',
    'drop',
  ];
  return all.find(takes) ?? 'drop';
}

function categoryOfGenerator(generator: unknown): string | undefined {
  return typeof generator === 'string' ? generatorNamed(generator)?.category : undefined;
}

function isTreated(policy: PolicyChoice | undefined, name: string, { type, nullable }: Written): boolean {
  const category = categoryNames.find((each) => each === name);
  if (!policy || !category) return false;
  const field = { type: parseType(String(type)) as FieldType, nullable: nullable === true };
  return treatmentOf(policy, category, field) !== undefined;
}
