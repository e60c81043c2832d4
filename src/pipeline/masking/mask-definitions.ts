import { parseType } from '../../values/type.ts';

import type { Definition, DefinitionSet } from '../../definition/definition.ts';

import { generatorNamed } from '../../generators/index.ts';

import { type Deciders, decide, insideOf, uniqueRules } from './column-decision.ts';
import type { SourceColumn, SourceTable } from './source-tables.ts';
import { withWiderKeys } from './wider-keys.ts';

type Written = Readonly<Record<string, unknown>>;

/** The definition of a table that is masked, and the columns of it that nothing decides on. */
export interface MaskDefinition {
  readonly name: string;
  readonly document: Written;
  readonly undecided: readonly string[];
  /** Why fields and paths are decided as they are, by what they are called. */
  readonly reasons: ReadonlyMap<string, string>;
}

/**
 * What tables would be defined as: their columns by what the project's definition of that name says of them, else by what they
 * look like and the policy says of such. The documents have a rule for what nothing decides on, too: for people to look at.
 */
export function maskDefinitions(
  tables: readonly SourceTable[],
  { datasets }: DefinitionSet,
  given: Omit<Deciders, 'uniqueRules'>,
): MaskDefinition[] {
  const masked = new Set(tables.map(({ name }) => name));
  const own = (table: string) => datasets.find(({ value }) => value.metadata.name === table)?.value.spec;
  const isDefined = (table: string, column: string) => own(table)?.fields?.some(({ name }) => name === column) === true;
  const wide = withWiderKeys(tables, isDefined);
  const deciders = { ...given, uniqueRules: uniqueRules(wide, isDefined, given) };
  return wide.map((table) => maskDefinition(table, own(table.name), masked, deciders));
}

type OwnSpec = Definition<'DataDefinition'>['value']['spec'];

function maskDefinition(
  table: SourceTable,
  own: OwnSpec | undefined,
  masked: ReadonlySet<string>,
  deciders: Deciders,
): MaskDefinition {
  const relationships = relationshipsOf(table, own, masked);
  const refers = new Set(relationships.flatMap(({ foreignKey }) => foreignKey));
  const ownRules = own?.masking_rules ?? [];
  const rules: unknown[] = [];
  const undecided: string[] = [];
  const reasons = new Map<string, string>();
  const fields = table.columns.map((column) => {
    const written = own?.fields?.find(({ name }) => name === column.name);
    const isRuled = ownRules.some(({ field }) => field === column.name);
    const declared = written?.pii_category ?? categoryOfGenerator(written?.generator);
    const category = declared ?? column.found?.category;
    const base = fieldOf(table, column, written);
    const said = category === undefined ? {} : { pii_category: category };
    if (isRuled || written?.masking !== undefined || column.computed)
      return { ...base, ...said, ...maskingOf(column, written, isRuled) };
    if (refers.has(column.name)) return referringField(base, written);
    const inside = insideOf({ ...column, category }, base, ownRules, deciders);
    if (inside) {
      rules.push(...inside.rules);
      undecided.push(...inside.undecided);
      for (const [path, reason] of inside.reasons) reasons.set(path, reason);
      return base;
    }
    const decided = decide({ table, column, base, category, isDeclared: declared !== undefined }, deciders);
    if (decided.isOpen) undecided.push(column.name);
    if (decided.reason !== undefined) reasons.set(column.name, decided.reason);
    return { ...base, ...said, ...decided.field };
  });
  rules.push(...ownRules.filter(({ field }) => table.columns.some(({ name }) => name === field)));
  return { name: table.name, document: documentOf(table, fields, relationships, rules), undecided, reasons };
}

/** What a field's own line says: what a database computes it computes anew, from what the others are masked to. */
function maskingOf({ computed }: SourceColumn, written: Written | undefined, isRuled: boolean): Written {
  if (written?.masking !== undefined) return { masking: written.masking };
  return computed && !isRuled ? { masking: 'drop' } : {};
}

/** What refers to others has its target's type and mask, unless a definition says the type. */
function referringField(base: Written, written: Written | undefined): Written {
  const { type: _, ...rest } = base;
  return written?.type === undefined ? rest : base;
}

interface Relationship {
  readonly foreignKey: string | readonly string[];
  readonly references: string;
}

/** What the database says that a table refers to, and what the project's definition adds to it, as far as it is masked too. */
function relationshipsOf(
  { references, columns }: SourceTable,
  own: OwnSpec | undefined,
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

function categoryOfGenerator(generator: unknown): string | undefined {
  return typeof generator === 'string' ? generatorNamed(generator)?.category : undefined;
}
