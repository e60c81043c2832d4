import { categoryNames } from '../../values/category.ts';
import { type FieldType, itemType, parseType } from '../../values/type.ts';

import type { Definition, DefinitionSet } from '../../definition/definition.ts';

import { generatorNamed } from '../../generators/index.ts';
import { fittingRule } from '../../masks/index.ts';

import { type PolicyChoice, treatmentOf } from '../../compile/policy-wish.ts';

import { type OwnRules, type PathRules, pathRules, policyRule } from './path-rules.ts';
import { maskingOfLabels } from './proposed-rule.ts';
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
  masked: ReadonlySet<string>,
): MaskDefinition {
  const own = datasets.find(({ value }) => value.metadata.name === table.name)?.value.spec;
  const relationships = relationshipsOf(table, own, masked);
  const refers = new Set(relationships.flatMap(({ foreignKey }) => foreignKey));
  const ownRules = own?.masking_rules ?? [];
  const rules: unknown[] = [];
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
    const inside = refers.has(column.name) ? undefined : insideOf({ ...column, category }, base, ownRules, policy);
    if (inside) {
      rules.push(...inside.rules);
      undecided.push(...inside.undecided);
      return base;
    }
    if (category !== undefined && isTreated(policy, category, base)) return { ...base, pii_category: category };
    if (refers.has(column.name)) return written || column.type !== undefined ? base : withoutType(base);
    undecided.push(column.name);
    return { ...base, ...(category && { pii_category: category }), ...proposedRule(base, column) };
  });
  rules.push(...ownRules.filter(({ field }) => table.columns.some(({ name }) => name === field)));
  return { name: table.name, document: documentOf(table, fields, relationships, rules), undecided };
}

function isInside(path: string, column: string): boolean {
  return path.startsWith(`${column}.`) || path.startsWith(`${column}[`);
}

/** What a relationship alone declares has its target's type. */
function withoutType({ type: _, ...rest }: Written): Written {
  return rest;
}

interface Relationship {
  readonly foreignKey: string | readonly string[];
  readonly references: string;
}

/** What the database says that a table refers to, and what the project's definition adds to it, as far as it is masked too. */
function relationshipsOf(
  { references, columns }: SourceTable,
  own: Definition<'DataDefinition'>['value']['spec'] | undefined,
  masked: ReadonlySet<string>,
): Relationship[] {
  const found = references.map(({ columns: names, parent, parentColumns }) => ({
    foreignKey: names.length === 1 ? (names[0] as string) : names,
    references: parentColumns.length === 1 ? `${parent}.${parentColumns[0]}` : `${parent}(${parentColumns.join(', ')})`,
  }));
  const known = new Set(found.map(({ foreignKey }) => String(foreignKey)));
  const drawn = (own?.fields ?? []).flatMap(({ name, generator, reference_table: parent, reference_field: field }) =>
    generator === 'reference' ? [{ foreignKey: name, references: `${parent}.${field}` }] : [],
  );
  const declared = [...(own?.relationships ?? []), ...drawn].flatMap(({ foreignKey, references: target }) => {
    const [, parent = '', parentFields = ''] = /^(?:[^/]*\/)?([^.(]+)(.*)$/s.exec(target) ?? [];
    const isHere = [foreignKey].flat().every((name) => columns.some((column) => column.name === name));
    if (known.has(String(foreignKey)) || !isHere || !masked.has(parent)) return [];
    return [{ foreignKey, references: `${parent}${parentFields}` }];
  });
  return [...found, ...declared];
}

function documentOf(
  table: SourceTable,
  fields: readonly Written[],
  relationships: readonly Relationship[],
  rules: readonly unknown[] = [],
): Written {
  const { name, origin, unique } = table;
  const indexes = unique.filter((columns) => columns.length > 1).map((columns) => ({ fields: columns, unique: true }));
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
  { name, type, nullable, paths }: SourceColumn,
  written: Written | undefined,
): Written {
  // What we have no type for goes as its text.
  const known =
    typeof written?.type === 'string'
      ? written.type
      : type !== undefined && parseType(type)
        ? type
        : paths
          ? 'jsonb'
          : 'text';
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

/** A rule for people to look at; none: no rule keeps values of a key of that type apart. */
function proposedRule({ type, nullable, primary_key, unique }: Written, { found, labels }: SourceColumn): Written {
  const isNullable = nullable === true;
  // Nulls are equal to nothing.
  const isKey = primary_key === true || (unique === true && !isNullable);
  const wanted = found?.rule;
  const masking = labels
    ? maskingOfLabels(labels, { isNullable, isKey })
    : isKey
      ? fittingRule(typeOf(type), { wanted, isKey })
      : fittingRule(typeOf(type), { wanted, isNullable });
  return masking === undefined ? {} : { masking };
}

/** What is decided inside of a document or list: its column has no rule of its own. */
function insideOf(
  column: SourceColumn & { readonly category: string | undefined },
  { type }: Written,
  rules: OwnRules,
  policy: PolicyChoice | undefined,
): PathRules | undefined {
  const { name, paths, found, category } = column;
  const field = `${name}[*]`;
  const own = rules.filter((rule) => isInside(rule.field, name));
  if (paths) return pathRules(paths, own, policy);
  if (!typeOf(type).array) return undefined;
  if (own.length > 0) return { rules: own, undecided: [] };
  const item = itemType(typeOf(type));
  const treated = category === undefined ? undefined : policyRule(category, policy, item);
  if (treated) return { rules: [{ field, pii_category: category, ...treated }], undecided: [] };
  const [label] = column.labels ?? [];
  const rule =
    label === undefined
      ? { rule: fittingRule(item, { wanted: found?.rule, isNullable: true }) }
      : { rule: 'constant', value: label };
  return { rules: [{ field, ...(category && { pii_category: category }), ...rule }], undecided: [name] };
}

function categoryOfGenerator(generator: unknown): string | undefined {
  return typeof generator === 'string' ? generatorNamed(generator)?.category : undefined;
}

function typeOf(written: unknown): FieldType {
  return parseType(String(written)) as FieldType;
}

function isTreated(policy: PolicyChoice | undefined, name: string, { type, nullable }: Written): boolean {
  const category = categoryNames.find((each) => each === name);
  if (!policy || !category) return false;
  const field = { type: typeOf(type), nullable: nullable === true };
  return treatmentOf(policy, category, field) !== undefined;
}
