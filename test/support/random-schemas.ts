import fc from 'fast-check';
import { stringify } from 'yaml';

import type { Json } from './json.ts';
import { type Among, amongFaults, type Extras, extrasOf, extrasShape } from './random-extras.ts';

// Random sets of definitions that compile by construction, with what must hold for their rows. To have more of them:
//   a kind of values: an entry of `fieldKinds`, with its number of different values where it may be unique;
//   a kind of reference: an entry of `referenceKinds`, with the keys that it adds to the relationship, the datasets that it
//   fits between, and its own law over children and parents;
//   a condition: `rules` of a dataset, each a predicate over a row (as JSON has it).

/** A set of definitions, and what its rows must keep to whatever the compiler makes of it. */
export interface RandomSchema {
  /** YAML, a document a dataset. */
  readonly yaml: string;
  readonly datasets: readonly SchemaDataset[];
}

export interface SchemaDataset {
  readonly name: string;
  /** Undefined: it follows from other datasets. */
  readonly rows: number | undefined;
  readonly key: readonly string[];
  readonly unique: readonly (readonly string[])[];
  readonly notNull: readonly string[];
  readonly references: readonly SchemaReference[];
  readonly rules: readonly Rule[];
  readonly among?: readonly Among[];
  /** Fields that count the children of the row. */
  readonly counts?: readonly ChildCount[];
  /** Fields that number the children of each parent, from 1: the field, and those of the reference. */
  readonly numbers?: readonly { readonly field: string; readonly by: readonly string[] }[];
}

interface ChildCount {
  readonly field: string;
  readonly child: string;
  readonly fields: readonly string[];
  readonly parentFields: readonly string[];
}

export interface SchemaReference {
  readonly kind: ReferenceKind;
  readonly fields: readonly string[];
  readonly parent: string;
  readonly parentFields: readonly string[];
  /** What its kind added to the relationship. */
  readonly options: Options;
}

type Value = string | number | boolean | null | object;
export type SchemaRow = Readonly<Record<string, Value>>;
type Options = Readonly<Record<string, Json>>;

/** A law over single rows. */
export interface Rule {
  readonly text: string;
  readonly holds: (row: SchemaRow) => boolean;
}

interface FieldKind {
  /** The field's keys beside its name. */
  readonly keys: Options;
  /** How many different values there are; absent: it is never asked to be unique. */
  readonly domain?: number;
  /** What holds for each value that is not null, before masks. */
  readonly holds?: (value: Value) => boolean;
  /** A rule that masks such values. */
  readonly mask?: Json;
}

const between = (least: number, most: number) => (value: Value) => Number(value) >= least && Number(value) <= most;
const share = fc.constantFrom(0, 0, 0.2, 0.9);
const day = (days: number) => new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10);

/** Kinds of values, as likely as each other. */
const fieldKinds: readonly fc.Arbitrary<FieldKind>[] = [
  fc
    .record({
      type: fc.constantFrom('smallint', 'integer', 'bigint'),
      min: fc.integer({ min: -20_000, max: 9000 }),
      size: fc.integer({ min: 1, max: 20_000 }),
    })
    .map(({ type, min, size }) => ({
      keys: { type, generator: 'integer', min, max: min + size - 1 },
      domain: size,
      holds: between(min, min + size - 1),
    })),
  fc
    .record({ cents: fc.integer({ min: -500, max: 500 }), size: fc.integer({ min: 1, max: 9000 }) })
    .map(({ cents, size }) => ({
      keys: {
        type: 'decimal(12,2)',
        generator: 'random_decimal',
        min: cents / 100,
        max: (cents + size - 1) / 100,
        scale: 2,
      },
      domain: size,
      holds: between(cents / 100, (cents + size - 1) / 100),
    })),
  fc
    .record({ count: fc.integer({ min: 1, max: 40 }), weighted: fc.boolean() })
    .map(({ count, weighted }): FieldKind => {
      const choices = Array.from({ length: count }, (_, index) => `c${index}${'\'\\\t"é漢'[index % 7] ?? ''}`);
      const weights = { weights: choices.map((_, index) => index % 3) };
      const isWeighted = weighted && count > 1;
      return {
        keys: { type: 'varchar(20)', generator: 'choice', choices, ...(isWeighted && weights) },
        ...(!isWeighted && { domain: count }),
        holds: (value) =>
          choices.indexOf(value as string) % 3 !== (isWeighted ? 0 : 3) && choices.includes(value as string),
        mask: 'redact',
      };
    }),
  fc
    .record({ from: fc.integer({ min: -9000, max: 9000 }), days: fc.integer({ min: 1, max: 3000 }) })
    .map(({ from, days }) => ({
      keys: { type: 'date', generator: 'date_between', start_date: day(from), end_date: day(from + days) },
      domain: days,
      holds: (value) => (value as string) >= day(from) && (value as string) < day(from + days),
    })),
  fc.constantFrom('timestamp', 'timestamptz').map((type) => ({
    keys: { type, generator: 'datetime_between', start_date: '-30d', precision: 3 },
    domain: 30 * 86_400_000,
  })),
  fc.constant({ keys: { type: 'uuid', generator: 'uuid' }, domain: Infinity }),
  fc.constant({
    keys: { type: 'varchar(12)', generator: 'pattern', pattern: '??-##' },
    domain: 26 * 26 * 100,
    holds: (value) => /^[A-Z]{2}-\d\d$/.test(value as string),
  }),
  fc.constantFrom('first_name', 'last_name', 'full_name').map((generator) => ({
    keys: { type: 'varchar(90)', generator },
    mask: 'anonymize_name',
  })),
  fc.constant({
    keys: { type: 'varchar(120)', generator: 'email' },
    mask: { rule: 'anonymize_email', domain: 'masked.example' },
  }),
  fc
    .constantFrom('sentence', 'words', 'faker.commerce.productName', 'faker.internet.exampleEmail')
    .map((generator) => ({
      keys: { type: 'varchar(192)', generator },
      domain: Infinity,
    })),
  fc.constantFrom('city', 'company', 'word').map((generator) => ({
    keys: { type: 'text', generator },
    mask: 'hash',
  })),
  fc.constant({ keys: { type: 'boolean', generator: 'boolean' }, holds: (value) => typeof value === 'boolean' }),
];

/** A way to refer to a parent. */
export interface ReferenceKind {
  readonly name: string;
  /** Keys that it adds to the relationship. */
  readonly options: fc.Arbitrary<Options>;
  /** That a dataset of its own parent is referred to, and how; default: any row by any other. */
  readonly own?: Options;
  /** So many rows for each parent: keys under `volume.per`. The child's rows follow. */
  readonly per?: { readonly min: number; readonly max: number };
  /** Whether it can be between these datasets; default: always. */
  readonly fits?: (sizes: Sizes) => boolean;
  /** What is wrong with the children's parents, beside that there are such: tuples as texts, null without a parent. */
  readonly fault?: (
    children: readonly (string | null)[],
    parents: readonly (string | null)[],
    options: Options,
  ) => unknown;
}

/** What is known of a reference's ends before there are any rows. */
interface Sizes {
  /** The most rows of the child, and the least of the parent. */
  readonly child: number;
  readonly parent: number;
  readonly isSelf: boolean;
}

const onDelete = fc.constantFrom('cascade', 'restrict', 'no action', 'set default');
const isOptional = (children: readonly (string | null)[]) =>
  children.includes(null) ? 'a row without a parent' : false;
const spread = (distribution: Json) => fc.constant({ distribution });

/** How many children each parent has, parents without one included. */
function counts(children: readonly (string | null)[], parents: readonly (string | null)[]): number[] {
  const found = new Map(parents.map((parent) => [parent, 0]));
  for (const child of children) found.set(child, (found.get(child) ?? 0) + 1);
  return [...found.values()];
}

/** As likely as each other. */
const referenceKinds: readonly ReferenceKind[] = [
  {
    name: 'uniform',
    options: fc.record({ onDelete, distribution: fc.constant('uniform') }, { requiredKeys: [] }),
    fault: isOptional,
  },
  {
    name: 'optional',
    options: fc.record({
      null_probability: fc.constantFrom(0.01, 0.5, 1),
      onDelete: fc.constantFrom('cascade', 'set null'),
    }),
    fault: (children, _, options) => options.null_probability === 1 && children.some((value) => value !== null),
  },
  { name: 'set null', options: fc.constant({ onDelete: 'set null' }) },
  { name: 'not enforced', options: fc.constant({ enforced: false }), fault: isOptional },
  {
    name: 'shaped',
    options: fc.oneof(
      spread('zipf'),
      spread({ type: 'zipf', s: 2.5 }),
      spread('normal'),
      spread({ weights: [3, 1, 0.5] }),
    ),
    fits: ({ parent }) => parent >= 3,
    fault: isOptional,
  },
  {
    name: 'exact',
    options: spread('exact'),
    fault: (children, parents) => Math.max(...counts(children, parents)) - Math.min(...counts(children, parents)) > 1,
  },
  {
    name: 'one to one',
    options: fc.constant({ unique: true }),
    fits: ({ child, parent }) => child <= parent,
    fault: (children) => new Set(children).size < children.length,
  },
  {
    name: 'per',
    options: fc.constant({}),
    per: { min: 1, max: 3 },
    fits: ({ isSelf, parent }) => !isSelf && parent <= 40,
    fault: (children, parents) =>
      isOptional(children) || counts(children, parents).some((count) => count < 1 || count > 3),
  },
  {
    name: 'forest',
    options: fc.constant({ onDelete: 'set null' }),
    own: { acyclic: true, root_probability: 0.3, max_depth: 4 },
    fits: ({ isSelf }) => isSelf,
    fault: isNoForest,
  },
];

/** Each refers to a row before it, so there is no circle; at most four steps lead to a root. */
function isNoForest(children: readonly (string | null)[], parents: readonly (string | null)[]): boolean {
  const depths: number[] = [];
  for (const [row, parent] of children.entries()) {
    const above = parent === null ? -1 : parents.indexOf(parent);
    if (above >= row) return true;
    depths.push(above < 0 ? 1 : (depths[above] as number) + 1);
  }
  return children[0] !== null || Math.max(...depths) > 5;
}

export const referenceKindNames: readonly string[] = referenceKinds.map(({ name }) => name);

const fieldShape = fc.record({
  kind: fc.oneof(...fieldKinds),
  unique: fc.boolean(),
  nulls: share,
  masked: fc.boolean(),
});

const referenceShape = fc.record({
  kind: fc.constantFrom(...referenceKinds).chain((kind) => kind.options.map((options) => ({ kind, options }))),
  to: fc.nat({ max: 5 }),
  target: fc.nat({ max: 3 }),
  isField: fc.boolean(),
});

const keyShape = fc.constantFrom('sequence', 'bigint', 'uuid', 'composite', 'marked', 'none');

const datasetShape = fc.record({
  rows: fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 1, max: 40 }) },
    { weight: 1, arbitrary: fc.integer({ min: 1020, max: 2100 }) },
  ),
  key: keyShape,
  name: fc.constantFrom('t', 'order', 'User', 'a-b', 'x_'),
  fields: fc.array(fieldShape, { maxLength: 4 }),
  references: fc.array(referenceShape, { maxLength: 3 }),
  template: fc.boolean(),
  extras: extrasShape,
  numbered: fc.boolean(),
  counting: fc.boolean(),
  more: fc.record(
    {
      seed: fc.constantFrom(7, 'text'),
      locale: fc.constantFrom('de', 'ja'),
      table: fc.constantFrom('s 1', 'Übersicht'),
    },
    { requiredKeys: [] },
  ),
});

type DatasetShape = typeof datasetShape extends fc.Arbitrary<infer T> ? T : never;

export const randomSchema: fc.Arbitrary<RandomSchema> = fc
  .array(datasetShape, { minLength: 1, maxLength: 6 })
  .map((shapes) => {
    const bases: Base[] = [];
    for (const shape of shapes) bases.push(baseOf(shape, bases));
    const drawn = bases.map((base) => withReferences(base, bases));
    const made = drawn.map((each) => withCounts(each, drawn));
    return {
      yaml: made.map(({ document }) => stringify(document)).join('---\n'),
      datasets: made.map(({ schema }) => schema),
    };
  });

/** A dataset before its references. */
interface Base {
  readonly shape: DatasetShape;
  readonly name: string;
  /** At most so many rows. */
  readonly most: number;
  /** At least so many. */
  readonly least: number;
  /** The earlier dataset whose rows it has some for each of. */
  readonly per: Base | undefined;
  readonly fields: readonly Options[];
  readonly extras: Extras;
  readonly schema: Omit<SchemaDataset, 'references' | 'rows'>;
  /** Sets of fields that others may refer to: never null, never twice. */
  readonly targets: readonly (readonly string[])[];
}

const keys: Readonly<Record<typeof keyShape extends fc.Arbitrary<infer T> ? T : never, readonly Options[]>> = {
  sequence: [{ name: 'id', type: 'integer', generator: 'sequence', start: 100, step: 3 }],
  bigint: [{ name: 'id', type: 'bigint', generator: 'sequence', start: '9007199254740993' }],
  uuid: [{ name: 'id', generator: 'uuid' }],
  composite: [
    { name: 'area', type: 'char(2)', generator: 'choice', choices: ['aa', 'bb'], primary_key: true },
    { name: 'no', type: 'integer', generator: 'sequence', primary_key: true },
  ],
  marked: [{ name: 'code', type: 'integer', generator: 'integer', min: 0, max: 99_999, primary_key: true }],
  none: [],
};

function baseOf(shape: DatasetShape, before: readonly Base[]): Base {
  const index = before.length;
  const key = keys[shape.key];
  const per = perOf(shape, before);
  const most = per ? per.base.most * per.max : shape.rows;
  const drawn = shape.fields.map((field, position) => fieldOf(field, `f${position}`, most));
  const only = key.length === 0 && drawn.length === 0 ? [{ name: 'only', type: 'text', generator: 'word' }] : [];
  const keyNames = key.map(({ name }) => name as string);
  const unique = drawn.filter((field) => field.isUnique);
  const extras = extrasOf(shape.extras, most);
  return {
    shape,
    name: `${shape.name}${index}`,
    most,
    least: per ? per.base.least * per.min : shape.rows,
    per: per?.base,
    fields: [...key, ...drawn.map(({ keys }) => keys), ...only, ...extras.fields],
    extras,
    schema: {
      name: `${shape.name}${index}`,
      key: keyNames,
      unique: unique.map(({ name }) => [name]),
      notNull: [...keyNames, ...drawn.filter((field) => !field.mayBeNull).map(({ name }) => name)],
      rules: [...drawn.flatMap(({ rule }) => rule), ...extras.rules],
      among: extras.among,
    },
    targets: [
      ...(keyNames.length > 0 ? [keyNames] : []),
      ...unique.filter((field) => !field.mayBeNull).map(({ name }) => [name]),
    ],
  };
}

/** The dataset that the first reference has rows for each of: an earlier one, so that there is no circle of them. */
function perOf({ references }: DatasetShape, before: readonly Base[]) {
  const { kind, to } = references[0] ?? {};
  const base = before.length > 0 && to !== undefined ? before[to % before.length] : undefined;
  const per = kind?.kind.per;
  return base && per && base.targets.length > 0 && base.most <= 40 ? { base, ...per } : undefined;
}

function fieldOf({ kind, unique, nulls, masked }: DatasetShape['fields'][0], name: string, rows: number) {
  const isUnique = unique && kind.domain !== undefined && kind.domain >= rows;
  const isMasked = masked && !isUnique && kind.mask !== undefined;
  const { holds } = kind;
  return {
    name,
    isUnique,
    mayBeNull: nulls > 0,
    keys: {
      name,
      ...kind.keys,
      ...(isUnique && { unique }),
      ...(nulls > 0 && { null_probability: nulls }),
      ...(isMasked && { masking: kind.mask }),
    },
    rule: holds && !isMasked ? [{ text: `${name} as it was asked for`, holds: fits(name, holds) }] : [],
  };
}

function fits(name: string, holds: (value: Value) => boolean): Rule['holds'] {
  return (row) => row[name] === null || holds(row[name] as Value);
}

interface Drawn {
  readonly base: Base;
  readonly made: readonly MadeReference[];
  readonly document: Document;
  readonly schema: SchemaDataset;
}

interface Document extends Readonly<Record<string, Json>> {
  readonly spec: Options & { readonly fields: readonly Json[] };
}

/** Adds fields that count the rows which refer to this one. */
function withCounts(
  { base, document, schema }: Drawn,
  all: readonly Drawn[],
): { document: Json; schema: SchemaDataset } {
  const counts = all.flatMap((child): ChildCount[] =>
    child.made.flatMap(({ parent, entry, reference }, index) =>
      parent === base && entry && base.shape.counting
        ? [
            {
              field: `n_${child.base.name}_${index}`,
              child: child.base.name,
              fields: reference.fields,
              parentFields: reference.parentFields,
            },
          ]
        : [],
    ),
  );
  const fields = counts.map(({ field, child, fields: own }) => {
    const [first = ''] = own;
    const ways = all.find((each) => each.base.name === child)?.made.filter(({ parent }) => parent === base) ?? [];
    // By which reference, where there are several.
    const way = ways.length > 1 ? [first.replace(/_.*/, '')] : [];
    const operand = [child, ...way, first].map((name) => `"${name}"`).join('.');
    return { name: field, type: 'integer', generator: 'expression', expression: `COUNT(${operand})` };
  });
  const spec = { ...document.spec, fields: [...document.spec.fields, ...fields] };
  return { document: { ...document, spec }, schema: { ...schema, counts } };
}

function withReferences(base: Base, bases: readonly Base[]): Drawn {
  const { shape, name, schema } = base;
  const made = shape.references.flatMap((reference, index) => referenceOf(base, bases, reference, index) ?? []);
  const template = shape.template ? [templateOf(base, made)] : [];
  const specs = made.map(({ spec }) => spec);
  const { extras } = base;
  const by = shape.numbered ? made[0]?.reference.fields : undefined;
  const number = by ? [{ name: 'nr', type: 'integer', generator: 'sequence', per: by.at(-1) as string }] : [];
  const spec = {
    volume: shape.rows,
    ...shape.more,
    ...(shape.more.table !== undefined && { table: `${shape.more.table} ${name}` }),
    fields: [...base.fields, ...made.flatMap(({ field }) => field ?? []), ...template, ...number],
    traits: extras.traits,
    validation: [...extras.validation],
    relationships: made.flatMap(({ entry }) => entry ?? []),
    ...Object.assign({}, ...specs),
  };
  return {
    base,
    made,
    document: { apiVersion: 'data.automation/v1', kind: 'DataDefinition', metadata: { name }, spec },
    schema: {
      ...schema,
      numbers: by ? [{ field: 'nr', by }] : [],
      rows: specs.some((each) => 'volume' in each) ? undefined : shape.rows,
      references: made.map(({ reference }) => reference),
    },
  };
}

interface MadeReference {
  readonly reference: SchemaReference;
  readonly name: string;
  readonly parent: Base;
  readonly spec: Options;
  readonly entry?: Options;
  /** In place of an entry: `generator: reference`. */
  readonly field?: Options;
}

function referenceOf(
  base: Base,
  bases: readonly Base[],
  { kind: drawn, to, target, isField }: DatasetShape['references'][0],
  index: number,
): MadeReference | undefined {
  const { kind } = drawn;
  const isPer = index === 0 && base.per !== undefined;
  const parent = isPer ? base.per : (bases[to % bases.length] as Base);
  const parentFields = parent.targets[target % Math.max(1, parent.targets.length)];
  const sizes = { child: base.most, parent: parent.least, isSelf: parent === base };
  if (!parentFields || kind.fits?.(sizes) === false || (kind.per && !isPer)) return undefined;
  const fields = parentFields.map((field) => `r${index}_${field}`);
  const [first = ''] = fields;
  const [firstTarget = ''] = parentFields;
  const name = `r${index}`;
  const spec = kind.per ? { volume: { per: { parent: parent.name, by: first, ...kind.per } } } : {};
  const options: Options = { ...drawn.options, ...(parent === base && (kind.own ?? { acyclic: false })) };
  const reference = { kind, fields, parent: parent.name, parentFields, options };
  if (isField && fields.length === 1) {
    const field = { name: first, generator: 'reference', reference_table: parent.name, reference_field: firstTarget };
    return { reference, name: parent.name, parent, spec, field: { ...field, ...options } };
  }
  const references =
    fields.length === 1 ? `${parent.name}.${firstTarget}` : `${parent.name}(${parentFields.join(', ')})`;
  const foreignKey = fields.length === 1 ? first : [...fields];
  return { reference, name, parent, spec, entry: { foreignKey, references, name, ...options } };
}

/** Reads a text of the row, and one of a parent's where there is one with a name of its own. */
function templateOf({ fields }: Base, references: readonly MadeReference[]): Options {
  const texts = (all: readonly Options[]) =>
    all.filter(({ type }) => typeof type === 'string' && type.startsWith('varchar')).map(({ name }) => name as string);
  const own = texts(fields).map((name) => `{{${name} | upper}}`);
  const theirs = references
    .filter(({ entry }) => entry)
    .flatMap(({ name, parent }) => texts(parent.fields).map((text) => `{{${name}.${text}}}`));
  const template = ['{{row}}', ...own.slice(0, 2), ...theirs.slice(0, 2)].join('/');
  return { name: 'label', type: 'text', nullable: true, generator: 'template', template };
}

/** What the rows of all datasets do wrong; a few lines that know nothing of how they were made. */
export function faultsOf(
  datasets: readonly SchemaDataset[],
  tables: ReadonlyMap<string, readonly SchemaRow[]>,
): string[] {
  return datasets.flatMap((dataset) => {
    const { name, rows, references, rules, among = [], counts = [], numbers = [] } = dataset;
    const own = tables.get(name) ?? [];
    return [
      ...(rows === undefined || own.length === rows ? [] : [`${own.length} rows, not ${rows}`]),
      ...keyFaults(dataset, own),
      ...references.flatMap((reference) => referenceFaults(reference, own, tables.get(reference.parent) ?? [])),
      ...rules.flatMap(({ text, holds }) => (own.every(holds) ? [] : [`not ${text}`])),
      ...amongFaults(among, own),
      ...counts.flatMap((count) =>
        areCounted(count, own, tables.get(count.child) ?? []) ? [] : [`${count.field} is wrong`],
      ),
      ...numbers.flatMap(({ field, by }) => (areNumbered(own, field, by) ? [] : [`${field} is not counted`])),
    ].map((fault) => `${name}: ${fault}`);
  });
}

function areCounted(
  { field, fields, parentFields }: ChildCount,
  rows: readonly SchemaRow[],
  children: readonly SchemaRow[],
): boolean {
  const found = new Map<string | null, number>();
  for (const key of tuplesOf(children, fields)) found.set(key, (found.get(key) ?? 0) + 1);
  return tuplesOf(rows, parentFields).every((key, row) => rows[row]?.[field] === (found.get(key) ?? 0));
}

/** Rows without a parent are counted among each other. */
function areNumbered(rows: readonly SchemaRow[], field: string, by: readonly string[]): boolean {
  const last = new Map<string | null, number>();
  return tuplesOf(rows, by).every((key, row) => {
    const next = (last.get(key) ?? 0) + 1;
    last.set(key, next);
    return rows[row]?.[field] === next;
  });
}

function keyFaults({ key, unique, notNull }: SchemaDataset, rows: readonly SchemaRow[]): string[] {
  const nulls = notNull.filter((field) => rows.some((row) => row[field] === null));
  const repeated = (key.length > 0 ? [key, ...unique] : unique).filter((fields) => {
    const values = tuplesOf(rows, fields).filter((each) => each !== null);
    return new Set(values).size < values.length;
  });
  return [...nulls.map((field) => `${field} is null`), ...repeated.map((fields) => `${fields} repeats`)];
}

function referenceFaults(
  reference: SchemaReference,
  rows: readonly SchemaRow[],
  parents: readonly SchemaRow[],
): string[] {
  const known = new Set(tuplesOf(parents, reference.parentFields));
  const values = tuplesOf(rows, reference.fields);
  const orphans = values.filter((value) => value !== null && !known.has(value));
  const fault = reference.kind.fault?.(values, tuplesOf(parents, reference.parentFields), reference.options);
  return [
    ...(orphans.length > 0 ? [`${reference.fields} has no parent ${orphans[0]}`] : []),
    ...(fault ? [`${reference.fields}, ${reference.kind.name}: ${fault}`] : []),
  ];
}

/** The values of some fields in each row as one text; null where one of them is. */
function tuplesOf(rows: readonly SchemaRow[], fields: readonly string[]): (string | null)[] {
  return rows.map((row) =>
    fields.some((field) => row[field] === null) ? null : JSON.stringify(fields.map((field) => row[field])),
  );
}
