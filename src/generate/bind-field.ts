import { CellHashes } from '../random/cell.ts';
import { deriveKey, rootKey } from '../random/key.ts';

import { type Cell, parseCell } from '../values/cell.ts';
import { fixedCells } from '../values/fixed-cells.ts';
import type { Source } from '../values/source.ts';

import { fieldKey } from '../plan/cell-keys.ts';
import type { DatasetPlan, FieldPlan, FieldSource, MaskPlan } from '../plan/plan.ts';

import { bindExpression } from '../expression/bind.ts';

import { generatorNamed } from '../generators/index.ts';
import { maskLocale, maskNamed } from '../masks/index.ts';

import { externalValues, GenerationFailure } from './generation-failure.ts';
import { hashedDraw } from './hashed-draw.ts';
import type { RowReader } from './row-reader.ts';
import { TupleDraws } from './tuple-draws.ts';
import { nullShare, withNulls } from './with-nulls.ts';
import { withinLength } from './within-length.ts';

/** A field's cells: made, some of them set to null, masked. */
export function bindField(reader: RowReader, field: FieldPlan): Source {
  let source = bindSource[field.source.kind](reader, field, field.source as never);
  if (field.nullProbability > 0) {
    const { capacity } = reader.environment;
    source = withNulls(
      source,
      capacity,
      nullShare(deriveKey(fieldKey(reader.key, field.key), 'null'), capacity, field.nullProbability),
    );
  }
  return withinLength(field.mask ? bindMask(reader, field, field.mask, source) : source, field.type);
}

type Bind<K extends FieldSource['kind']> = (
  reader: RowReader,
  field: FieldPlan,
  source: Extract<FieldSource, { kind: K }>,
) => Source;

const bindSource: { readonly [K in FieldSource['kind']]: Bind<K> } = {
  generator(reader, field, { generator: name, parameters }) {
    const { environment, dataset } = reader;
    const { capacity, asOf } = environment;
    const generator = generatorNamed(name);
    if (!generator) throw new Error(`there is no generator ${name}`);
    const own = fieldKey(reader.key, field.key);
    const key = (purpose: string) => deriveKey(own, purpose);
    const hashed = (purpose: string, size: number) => hashedDraw(key, purpose, capacity, size);
    const tuple = tupleOf(reader, field);
    const draws = field.distinct ? new TupleDraws(key('unique'), capacity) : tuple?.draws;
    return generator.bind(parameters, {
      type: field.type,
      capacity,
      rows: dataset.rows,
      asOf,
      lexicon: environment.lexicon(dataset.locale),
      key,
      hashes: (purpose) => new CellHashes(key(purpose), capacity),
      unique: draws !== undefined,
      draw: (purpose, size) =>
        draws?.draw(tuple?.position ?? 0, size, () => hashed(purpose, size)) ?? hashed(purpose, size),
      field: (path) => reader.field(path),
      counting: (reference) => reader.counting(referenceNamed(reader.dataset, reference)),
    });
  },

  reference(reader, field, { reference, position }) {
    const plan = reader.dataset.references[reference];
    const parentField = plan?.parentFields[position];
    if (!plan || parentField === undefined) throw new Error(`${field.name} refers to nothing`);
    return reader.parent(plan).field(parentField).source;
  },

  expression(reader, _, { expression }) {
    const { capacity, asOf } = reader.environment;
    return bindExpression(expression, { capacity, asOf, source: (path) => reader.field(path.join('.')) });
  },

  external({ dataset }, field, { reference }) {
    const parent = dataset.external?.[reference]?.parent ?? '';
    throw new GenerationFailure(externalValues(dataset.name, field.name, parent));
  },

  given(reader, field, { values }) {
    const { capacity } = reader.environment;
    const blank: Cell = { value: 0, scale: 0, text: '' };
    const cells = values.map((value) => (value === null ? blank : (parseCell(field.type, value) as Cell)));
    const fixed = fixedCells(field.type, capacity, cells);
    const source: Source = { column: fixed.column, read: (rows) => fixed.set(rows.lo, rows.length) };
    if (!values.includes(null)) return source;
    return withNulls(source, capacity, (rows, nulls) => {
      for (let i = 0; i < rows.length; i++) if (values[rows.lo[i] as number] === null) nulls[i] = 1;
      return true;
    });
  },
};

/** The position of a reference by its name, or by its only field. */
function referenceNamed({ references }: DatasetPlan, wanted: string): number {
  return references.findIndex(({ name, fields }) => name === wanted || (fields.length === 1 && fields[0] === wanted));
}

/** The tuple that a field is drawn with, and its position in it. */
function tupleOf(reader: RowReader, { name }: FieldPlan): { draws: TupleDraws; position: number } | undefined {
  for (const [index, { parts }] of reader.dataset.tuples.entries()) {
    const position = parts.findIndex((part) => 'field' in part && part.field === name);
    if (position >= 0) return { draws: reader.tuple(index), position };
  }
  return undefined;
}

function bindMask(
  reader: RowReader,
  field: FieldPlan,
  { rule, parameters, category }: MaskPlan,
  source: Source,
): Source {
  const { environment } = reader;
  const mask = maskNamed(rule);
  if (!mask) throw new Error(`there is no masking rule ${rule}`);
  return mask.bind(parameters, {
    type: field.type,
    category,
    capacity: environment.capacity,
    lexicon: environment.lexicon(maskLocale),
    // The run's seed, not the dataset's: equal values mask alike in all datasets.
    key: deriveKey(rootKey(environment.plan.seed), 'mask', category),
    source,
  });
}
