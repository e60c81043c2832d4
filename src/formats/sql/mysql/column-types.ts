import { type FieldType, familyOf } from '../../../values/type.ts';

import type { DatasetPlan, FieldPlan } from '../../../plan/plan.ts';

import { isDecimal } from './spelling.ts';

type Types = Map<string, FieldType>;

/**
 * What columns have to be for what is asked of them: those of a foreign key of one type, texts in a key or an index short enough for it,
 * and rows not too long for a table.
 */
export function columnTypes(datasets: readonly DatasetPlan[]): (dataset: DatasetPlan, field: FieldPlan) => FieldType {
  const types: Types = new Map(
    datasets.flatMap((dataset) => dataset.fields.map((field) => [keyOf(dataset, field.name), field.type] as const)),
  );
  levelReferences(datasets, types);
  for (const dataset of datasets) {
    for (const fields of indexedSets(dataset, datasets)) fitIndex(dataset, fields, types);
    fitRow(dataset, types, new Set(indexedSets(dataset, datasets).flat()));
  }
  return (dataset, field) => types.get(keyOf(dataset, field.name)) ?? field.type;
}

function keyOf({ id }: DatasetPlan, field: string): string {
  return `${id}.${field}`;
}

/** Numbers on both sides of a foreign key are of one type, the wider one. */
function levelReferences(datasets: readonly DatasetPlan[], types: Types): void {
  const pairs = datasets.flatMap((child) =>
    child.references.flatMap(({ parent: id, fields, parentFields, enforced }) => {
      const parent = datasets.find((each) => each.id === id);
      if (!parent || !enforced) return [];
      return fields.map((field, index) => [keyOf(child, field), keyOf(parent, parentFields[index] as string)] as const);
    }),
  );
  for (let moved = true; moved; ) {
    moved = false;
    for (const [one, other] of pairs) {
      const [left, right] = [types.get(one), types.get(other)] as [FieldType, FieldType];
      const wide = wider(left, right);
      if (wide === undefined) continue;
      types.set(wide === left ? other : one, wide);
      moved = true;
    }
  }
}

/** The wider one of two types of numbers; undefined where they are the same, or are no numbers. */
function wider(left: FieldType, right: FieldType): FieldType | undefined {
  const order = [left, right].map(({ name }) => integers.indexOf(name)) as [number, number];
  if (order.every((each) => each >= 0) && order[0] !== order[1]) return order[0] > order[1] ? left : right;
  if (!isDecimal(left) || !isDecimal(right)) return undefined;
  const [one, other] = [left, right].map(({ precision = 0, scale = 0 }) => precision * 100 + scale) as [number, number];
  return one === other ? undefined : one > other ? left : right;
}

const integers: readonly string[] = ['smallint', 'integer', 'bigint'];

/** The sets of columns that an index is over. */
function indexedSets(dataset: DatasetPlan, datasets: readonly DatasetPlan[]): readonly (readonly string[])[] {
  const { key, unique, indexes, references } = dataset;
  const isMeant = (id: string) => datasets.some((each) => each.id === id);
  return [
    key,
    ...unique,
    ...indexes.filter(({ where }) => !where).map(({ fields }) => fields),
    ...references.filter(({ enforced, parent }) => enforced && isMeant(parent)).map(({ fields }) => fields),
  ].filter(({ length }) => length > 0);
}

/** Of an index over InnoDB's usual pages. */
const indexBytes = 3072;
const letterBytes = 4;

/** Texts share the room that the other columns leave: short ones have what they need. */
function fitIndex(dataset: DatasetPlan, fields: readonly string[], types: Types): void {
  const typeOf = (field: string) => types.get(keyOf(dataset, field)) as FieldType;
  let room = indexBytes;
  let texts = fields.filter((field) => {
    const isText = isLong(typeOf(field));
    if (!isText) room -= fixedBytes(typeOf(field));
    return isText;
  });
  const share = () => Math.floor(room / texts.length / letterBytes);
  for (let short = texts; short.length > 0; ) {
    const most = share();
    short = texts.filter((field) => (typeOf(field).length ?? Number.POSITIVE_INFINITY) <= most);
    for (const field of short) room -= (typeOf(field).length as number) * letterBytes;
    texts = texts.filter((field) => !short.includes(field));
  }
  for (const field of texts) {
    const { length: _, ...type } = typeOf(field);
    types.set(keyOf(dataset, field), { ...type, name: 'varchar', length: Math.max(1, share()) });
  }
}

/** Whether a column holds letters that count for more than one byte each. */
function isLong(type: FieldType): boolean {
  return !type.array && familyOf(type) === 'text';
}

function fixedBytes(type: FieldType): number {
  switch (familyOf(type)) {
    case 'uuid':
      return 36;
    case 'network':
      return 52;
    case 'interval':
      return 255 * letterBytes;
    case 'decimal':
      return isDecimal(type) ? 32 : 255 * letterBytes;
    default:
      return 8;
  }
}

/** Of a row, texts that are stored apart aside. */
const rowBytes = 65_000;
const apartBytes = 12;

/** The longest texts are stored apart until the row fits. */
function fitRow(dataset: DatasetPlan, types: Types, indexed: ReadonlySet<string>): void {
  const widthOf = ({ name }: FieldPlan) => {
    const type = types.get(keyOf(dataset, name)) as FieldType;
    if (!isLong(type)) return type.array ? apartBytes : fixedBytes(type);
    return type.length === undefined ? apartBytes : type.length * letterBytes + 2;
  };
  const { fields } = dataset;
  let total = fields.reduce((sum, field) => sum + widthOf(field), 0);
  const longest = fields.filter(({ name }) => !indexed.has(name)).sort((one, other) => widthOf(other) - widthOf(one));
  for (const field of longest) {
    if (total <= rowBytes) return;
    const width = widthOf(field);
    if (width <= apartBytes) return;
    const type = types.get(keyOf(dataset, field.name)) as FieldType;
    if (!isLong(type)) continue;
    types.set(keyOf(dataset, field.name), { name: 'text' });
    total -= width - apartBytes;
  }
}
