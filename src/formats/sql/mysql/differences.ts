import { type Diagnostic, diagnostic } from '../../../diagnostics/diagnostic.ts';

import { type FieldType, familyOf, typeText } from '../../../values/type.ts';

import type { DatasetPlan, Plan } from '../../../plan/plan.ts';
import type { OnDelete } from '../../../plan/reference-plan.ts';

import { typesOf } from '../constraints.ts';
import { clashes, lacks, ofAllColumns, type Told } from '../differences.ts';

import { columnTypes } from './column-types.ts';
import { condition } from './condition.ts';

const told: Told = { title: 'MySQL', condition, indexCondition: () => undefined, onDelete };

/** InnoDB has no SET DEFAULT. */
export function onDelete(action: OnDelete, columns: readonly string[], all: readonly string[]): string | undefined {
  return action === 'set default' ? undefined : ofAllColumns(action, columns, all);
}

/** What MySQL cannot have of a plan, leaves out, or does in another way. */
export function differences({ datasets }: Plan): readonly Diagnostic[] {
  return [
    ...clashes(told, datasets, (name) => name.toLowerCase()),
    ...datasets.flatMap((dataset) => [
      ...names(dataset),
      ...keys(dataset),
      ...lacks(told, dataset, datasets),
      ...types(dataset, datasets),
      ...descriptions(dataset),
      ...documents(dataset),
    ]),
  ];
}

/** Names are of Unicode's first 65,536 letters, with no blank at the end. */
function names({ name, table, fields, constraints, indexes }: DatasetPlan): Diagnostic[] {
  const all = [table.name, ...fields.map((field) => field.name), ...indexes.map((index) => index.name)];
  const given = constraints.flatMap((constraint) => constraint.name ?? []);
  return [...all, ...given]
    .filter((each) => /[\u{10000}-\u{10ffff}]|\s$/u.test(each))
    .map((each) =>
      diagnostic('DC605', `MySQL has no name like \`${each}\` (of \`${name}\`)`, {
        help: 'say one without a blank at the end, and without letters beyond U+FFFF',
      }),
    );
}

/** Whether an index can be over columns of these types: over documents and bytes of any length there is none. */
export function canIndex(types: readonly FieldType[]): boolean {
  return types.every((type) => !type.array && familyOf(type) !== 'json' && familyOf(type) !== 'bytes');
}

function keys({ name, key, unique, indexes, references, fields: all }: DatasetPlan): Diagnostic[] {
  const isBarred = (fields: readonly string[]) => fields.length > 0 && !canIndex(typesOf(all, fields));
  const sets = [key, ...unique, ...references.filter(({ enforced }) => enforced).map(({ fields }) => fields)];
  return [
    ...sets.filter(isBarred).map((fields) =>
      diagnostic('DC780', `\`${name}\` cannot have a key of (${fields.join(', ')}) in MySQL`, {
        help: 'MySQL has no keys over bytea, json or arrays; write the rows alone with --no-schema',
      }),
    ),
    ...indexes
      .filter(({ fields, where }) => !where && isBarred(fields))
      .map((index) =>
        diagnostic('DC606', `the index \`${index.name}\` of \`${name}\` is left out: MySQL has none over such columns`),
      ),
  ];
}

function types(dataset: DatasetPlan, datasets: readonly DatasetPlan[]): Diagnostic[] {
  const typeOf = columnTypes(datasets);
  return dataset.fields.flatMap((field) => {
    const type = typeOf(dataset, field);
    const isSame = typeText(type) === typeText(field.type);
    // A text of any length in a key has as many letters as the key has room for: documented.
    if (isSame || (field.type.name === 'text' && type.name === 'varchar')) return [];
    const now = type.name === 'text' ? 'text of any length' : typeText(type);
    return [
      diagnostic(
        'DC607',
        `\`${dataset.name}.${field.name}\` is ${now} in MySQL, not ${typeText(field.type)}: ${reason(type)}`,
      ),
    ];
  });
}

function reason({ name }: FieldType): string {
  if (name === 'text') return 'its rows have 65,535 bytes, longer texts aside';
  return name === 'varchar' ? 'its keys have 3,072 bytes' : 'both sides of a foreign key are of one type there';
}

/** The most letters of descriptions. */
const longest = { column: 1024, table: 2048 };

/** A description, as far as there is room for it. */
export function shortened(text: string, of: keyof typeof longest): string {
  return [...text].slice(0, longest[of]).join('');
}

function descriptions({ name, description = '', fields }: DatasetPlan): Diagnostic[] {
  const cut = (text: string, of: keyof typeof longest, what: string) =>
    shortened(text, of) === text
      ? []
      : [diagnostic('DC607', `the description of \`${what}\` is cut off after ${longest[of]} letters in MySQL`)];
  return [
    ...cut(description, 'table', name),
    ...fields.flatMap((field) => cut(field.description ?? '', 'column', `${name}.${field.name}`)),
  ];
}

/** MySQL keeps the numbers in documents as doubles. Ours have no longer ones; of real rows nobody knows. */
function documents({ name, fields, isReal }: DatasetPlan): Diagnostic[] {
  return fields.flatMap(({ name: field, type, source }) => {
    if (type.array || familyOf(type) !== 'json') return [];
    const given = source.kind === 'given' ? source.values : [];
    if (!isReal && !given.some((value) => value !== null && hasLongNumber(value))) return [];
    return [diagnostic('DC607', `\`${name}.${field}\` keeps 15 digits of the numbers in it in MySQL`)];
  });
}

/** Whether a number in a JSON text has more digits than a double keeps of every one. */
function hasLongNumber(json: string): boolean {
  const numbers = json.replace(/"(?:[^"\\]|\\.)*"/gs, '').match(/[\d.]+/g) ?? [];
  return numbers.some((number) => number.replace('.', '').replace(/^0+|0+$/g, '').length > 15);
}
