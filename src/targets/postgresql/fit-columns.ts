import { nearest } from '../../base/nearest.ts';

import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';

import { parseType, typeText } from '../../values/type.ts';

import type { FieldPlan } from '../../plan/plan.ts';

import { identifier } from '../../formats/sql/postgresql/names.ts';
import { postgresql } from '../../formats/sql/postgresql/postgresql.ts';
import { takes } from '../../masks/index.ts';

import type { CatalogColumn } from './catalog.ts';
import { fieldFit, typeForColumn } from './column-fit.ts';
import type { Pair } from './fit-pair.ts';
import { possibleValues } from './possible-values.ts';

/** Every field beside its column, and the columns that no field is there for. */
export function columnDiagnostics(pair: Pair): readonly Diagnostic[] {
  const { dataset, table } = pair;
  const ofFields = dataset.fields.flatMap((field) => {
    const column = table.columns.find(({ name }) => name === field.name);
    return column ? fieldDiagnostics(pair, field, column) : [missingColumn(pair, field)];
  });
  const named = new Set(dataset.fields.map(({ name }) => name));
  const filling = pair.options.disableTriggers ? [] : table.triggers.filter(({ enabled }) => enabled);
  const isFilled = ({ name }: CatalogColumn) => filling.some(({ fills }) => fills === name);
  const unfilled = table.columns.filter((column) => !named.has(column.name) && needsValue(column) && !isFilled(column));
  return [...ofFields, ...unfilled.map((column) => unfilledColumn(pair, column))];
}

function needsValue(column: CatalogColumn): boolean {
  return column.notNull && column.default === undefined && !column.generated && !column.identity;
}

function missingColumn({ dataset, table, options, name }: Pair, field: FieldPlan): Diagnostic {
  const known = table.columns.map((column) => column.name);
  const meant = nearest(field.name, known);
  const column = `${identifier(field.name)} ${postgresql.columnType(field.type)}`;
  const add = `\`ALTER TABLE ${name} ADD COLUMN ${column}\`, or leave the field out`;
  const help = meant === undefined ? add : `the table has \`${meant}\`: is that the one? Else ${add}`;
  const span = options.place?.(dataset.id, field.name);
  return diagnostic('DC731', `${name} has no column for \`${dataset.name}.${field.name}\``, { span, help });
}

function unfilledColumn({ dataset, options, name }: Pair, column: CatalogColumn): Diagnostic {
  const message = `column \`${column.name}\` of ${name} is NOT NULL without a default, and \`${dataset.name}\` has no such field`;
  const type = typeForColumn(column.type);
  const help = `add the field${type === undefined ? '' : ` (\`type: ${type}\`)`}, or give the column a default`;
  return diagnostic('DC732', message, { span: options.place?.(dataset.id), help });
}

function fieldDiagnostics(pair: Pair, field: FieldPlan, column: CatalogColumn): readonly Diagnostic[] {
  const { dataset, options, name } = pair;
  const span = options.place?.(dataset.id, field.name);
  const both = `column \`${column.name}\` of ${name}`;
  if (column.generated) {
    const help = 'leave the field out: its values follow from other columns';
    const message = `${both} is computed by the database, and \`${dataset.name}.${field.name}\` would write it`;
    return [diagnostic('DC736', message, { span, help })];
  }
  const types = typeDiagnostics(pair, field, column);
  if (!field.nullable || !column.notNull) return types;
  const message = `${both} is NOT NULL, and \`${dataset.name}.${field.name}\` may be null`;
  const help = 'leave out `nullable` and `null_probability`, or `ALTER COLUMN … DROP NOT NULL`';
  return [...types, diagnostic('DC735', message, { span, help })];
}

function typeDiagnostics(pair: Pair, field: FieldPlan, column: CatalogColumn): readonly Diagnostic[] {
  const { dataset, options, name } = pair;
  const span = options.place?.(dataset.id, field.name);
  const fit = fieldFit(field, column.type);
  const sides = `column \`${column.name}\` of ${name} is ${typeOf(column)}, \`${dataset.name}.${field.name}\` is ${typeText(field.type)}`;
  if (!fit.fits) {
    const type = typeForColumn(column.type);
    const help = type === undefined ? withoutType(field) : withType(pair, field, column, type);
    return [diagnostic(fit.why === 'narrower' ? 'DC734' : 'DC733', sides, { span, help })];
  }
  if (column.type.labels) return labelDiagnostics(pair, field, column, column.type.labels);
  if (fit.fraction === undefined || keepsFraction(field, fit.fraction)) return [];
  const help = `use \`precision: ${fit.fraction}\` where the generator has it: rows that are rounded are not those of the definition`;
  return [diagnostic('DC747', sides, { span, help })];
}

/** A masked key may have a type that is wider than its column, for the column's has too few values: then its rule takes no such type. */
function withType({ name }: Pair, { source, mask, type, nullable }: FieldPlan, column: CatalogColumn, fitting: string) {
  const own = parseType(fitting);
  const isStuck =
    source.kind === 'stored' && mask && own && !takes(mask.rule, { type: own, nullable, category: mask.category });
  if (!isStuck) return `\`type: ${fitting}\` fits the column`;
  const widen = `ALTER TABLE ${name} ALTER COLUMN ${identifier(column.name)} TYPE ${postgresql.columnType(type)}`;
  return `\`type: ${fitting}\` fits the column, and \`${mask.rule}\` takes none such: \`masking: {rule: keep, reason: …}\` with it, or \`${widen}\``;
}

/** What there is to do where no type of definitions fits the column. */
function withoutType({ source }: FieldPlan): string {
  const none = 'no type of definitions fits such a column';
  return source.kind === 'stored'
    ? `${none}, and no rule knows its values: \`type: text\` with \`keep\` or \`nullify\``
    : none;
}

/** What the table calls it, with what a domain is made of. */
function typeOf({ type }: CatalogColumn): string {
  return type.domains.length === 0 ? type.text : `${type.text} (a domain over ${type.base})`;
}

function keepsFraction({ source }: FieldPlan, digits: number): boolean {
  const precision = source.kind === 'generator' ? source.parameters.precision : undefined;
  return typeof precision === 'number' && precision <= digits;
}

function labelDiagnostics(
  { dataset, options, name }: Pair,
  field: FieldPlan,
  column: CatalogColumn,
  labels: readonly string[],
): readonly Diagnostic[] {
  const span = options.place?.(dataset.id, field.name);
  const values = possibleValues(field);
  // Real values are no plan's: what is left of them as it was, the server looks at.
  if (!values && field.source.kind === 'stored' && leavesValues(field)) return [];
  const listed = shortList(labels);
  const enumOf = `column \`${column.name}\` of ${name} is the enum ${column.type.text}`;
  if (!values && field.source.kind === 'stored') {
    const help = `\`keep\` with its reason, \`nullify\`, or \`constant\` with one of ${listed}`;
    const message = `${enumOf}, and \`${field.mask?.rule}\` gives \`${dataset.name}.${field.name}\` other texts`;
    return [diagnostic('DC737', message, { span, help })];
  }
  if (!values) {
    const help = `\`generator: choice\` with \`choices: [${listed}]\``;
    const message = `${enumOf}, and nothing says that values of \`${dataset.name}.${field.name}\` are its labels`;
    return [diagnostic('DC737', message, { span, help })];
  }
  const unknown = [...values].filter((value) => !labels.includes(value));
  if (unknown.length === 0) return [];
  const message = `${enumOf}, and \`${dataset.name}.${field.name}\` has ${unknown.length === 1 ? 'a value' : 'values'} that it does not: ${shortList(unknown)}`;
  const meant = nearest(unknown[0] as string, labels);
  const help = `its labels are ${listed}${meant === undefined ? '' : `: did you mean \`${meant}\`?`}`;
  return [diagnostic('DC737', message, { span, help })];
}

/** Whether a field has nothing but what it had, nulls, or one value in some rows: items of lists may have rules of their own. */
function leavesValues({ type, mask }: FieldPlan): boolean {
  return type.array === true || !mask || ['keep', 'nullify', 'constant'].includes(mask.rule);
}

function shortList(all: readonly string[]): string {
  return all.length > 10 ? `${all.slice(0, 10).join(', ')}, … (${all.length})` : all.join(', ');
}
