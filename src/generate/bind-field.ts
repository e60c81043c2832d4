import { CellHashes } from '../random/cell.ts';
import { deriveKey, rootKey } from '../random/key.ts';

import { type Cell, parseCell } from '../values/cell.ts';
import { fixedCells } from '../values/fixed-cells.ts';
import type { Source } from '../values/source.ts';

import type { FieldPlan, FieldSource, MaskPlan } from '../plan/plan.ts';

import { bindExpression } from '../expression/bind.ts';

import { generatorNamed } from '../generators/index.ts';
import { maskLocale, maskNamed } from '../masks/index.ts';

import { hashedDraw, UniqueDraws } from './draws.ts';
import { bindEmbedded } from './embedded.ts';
import { ItemDraws } from './item-draws.ts';
import { bindItems } from './items.ts';
import { bindMembers } from './nested-reader.ts';
import type { RowReader } from './row-reader.ts';
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
      nullShare(deriveKey(fieldKey(reader, field), 'null'), capacity, field.nullProbability),
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
  generator(reader, field, { generator: name, parameters, nested = [] }) {
    const { environment, dataset } = reader;
    const { capacity, asOf } = environment;
    const generator = generatorNamed(name);
    if (!generator) throw new Error(`there is no generator ${name}`);
    const own = fieldKey(reader, field);
    const key = (purpose: string) => deriveKey(own, purpose);
    const hashed = (purpose: string, size: number) => hashedDraw(key, purpose, capacity, size);
    const Draws = reader.ofItems ? ItemDraws : UniqueDraws;
    const unique = field.distinct ? new Draws(key('unique'), capacity, hashed) : undefined;
    return generator.bind(parameters, {
      type: field.type,
      capacity,
      rows: dataset.rows,
      asOf,
      lexicon: environment.lexicon(dataset.locale),
      key,
      hashes: (purpose) => new CellHashes(key(purpose), capacity),
      unique: field.distinct,
      draw: (purpose, size) => unique?.draw(purpose, size) ?? hashed(purpose, size),
      field: (path) => reader.field(path),
      members: () => bindMembers(reader, nested, key('nested'), bindField),
      items: () => bindItems(reader, nested[0] as FieldPlan, key('nested'), bindField),
    });
  },

  reference(reader, field, { reference, position }) {
    const plan = reader.dataset.references[reference];
    const parentField = plan?.parentFields[position];
    if (!plan || parentField === undefined) throw new Error(`${field.name} refers to nothing`);
    return reader.parent(plan).field(parentField).source;
  },

  children: (reader, _, source) => bindEmbedded(reader, source),

  parent(reader, _, { reference }) {
    return reader.parent(reference).field(reference.parentFields[0] as string).source;
  },

  expression(reader, _, { expression }) {
    const { capacity, asOf } = reader.environment;
    return bindExpression(expression, { capacity, asOf, source: (path) => reader.field(path.join('.')) });
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

/** What a field's cells are keyed by: its name, or its old one after a rename. */
function fieldKey(reader: RowReader, field: FieldPlan) {
  return deriveKey(reader.key, 'field', field.key);
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
