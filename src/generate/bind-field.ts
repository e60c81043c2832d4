import { CellHashes } from '../random/cell.ts';
import { deriveKey, type Key } from '../random/key.ts';
import type { Rows } from '../random/rows.ts';
import { below } from '../random/uniform.ts';

import { type Cell, knownCell } from '../values/cell.ts';
import { fixedCells } from '../values/fixed-cells.ts';
import type { Source } from '../values/source.ts';

import { fieldKey } from '../plan/cell-keys.ts';
import type { EdgePlan, FieldPlan, FieldSource, RunsPlan } from '../plan/plan.ts';

import { maskNamed } from '../masks/index.ts';

import { bindingOf, expressionsOf } from './bind-expressions.ts';
import { bindGenerator } from './bind-generator.ts';
import { bindMask } from './bind-mask.ts';
import { bounded, rangeOf } from './bounded.ts';
import { drawnAnew } from './drawn-anew.ts';
import { edgeLimits } from './edge-limits.ts';
import { bindEmbedded } from './embedded.ts';
import { externalValues, GenerationFailure, storedElsewhere } from './generation-failure.ts';
import { mixed, portionPick } from './mixed.ts';
import type { RowReader } from './row-reader.ts';
import { ruledNulls } from './ruled-nulls.ts';
import { storeOf } from './stored/row-store.ts';
import { type NullMarks, nullShare, nullTrend, withNulls } from './with-nulls.ts';
import { withSuffix } from './with-suffix.ts';
import { withinLength } from './within-length.ts';
import { withinRuns } from './within-runs.ts';
import { withoutNulls } from './without-nulls.ts';

/** A field's cells: made, some of them set to null, masked. */
export function bindField(reader: RowReader, field: FieldPlan): Source {
  const own = fieldKey(reader.key, field.key);
  // What is read for other rows has buffers of its own.
  const isOther = field.mask !== undefined && !field.mask.isDone && maskNamed(field.mask.rule)?.otherRows === true;
  const source = bindUnmasked(isOther ? reader.again() : reader, field, own);
  const masked = field.mask && !field.mask.isDone ? bindMask(reader, field, field.mask, source, own) : source;
  return withinLength(field.edges ? bindEdges(reader, field, field.edges, masked, own) : masked, field.type);
}

/** The cells that a field would have without its mask, in buffers of their own. */
export function bindOriginal(reader: RowReader, field: FieldPlan): Source {
  const own = fieldKey(reader.key, field.key);
  const source = bindUnmasked(reader, field, own);
  return field.edges ? bindEdges(reader, field, field.edges, source, own) : source;
}

/** A field's cells before its mask. */
function bindUnmasked(reader: RowReader, field: FieldPlan, own: Key): Source {
  if (field.source.kind === 'traits') return bindTraits(reader, field, field.source, own);
  const made = bindBounded(reader, field, own);
  const { anew } = field;
  if (!anew) return made;
  const { nullRules: _, ...other } = { ...field, nullProbability: 0 };
  return drawnAnew(reader, field, anew, made, (apart, draw) =>
    bindBounded(apart, other, deriveKey(own, 'drawn anew', String(draw))),
  );
}

/** The cells of one source, some of them set to null, the others within their limits. */
function bindBounded(reader: RowReader, field: FieldPlan, own: Key, isWanted?: (position: number) => boolean): Source {
  const made = field.runs ? bindRuns(reader, field, field.runs, own) : bindMade(reader, field, own);
  return field.bounds ? bounded(reader, field, made, isWanted) : made;
}

/** The cells of a generator, some of them set to null, the others in the parts of its range that are left. */
function bindRuns(reader: RowReader, field: FieldPlan, runs: RunsPlan, own: Key): Source {
  const { source, correlated } = field;
  if (source.kind !== 'generator') throw new Error(`${field.name} has no range`);
  const again = (draw: number) => bindGenerator(reader, field, source, deriveKey(own, 'anew', String(draw)), bindField);
  const range = rangeOf(reader, field);
  const made = bindMade(reader, field, own);
  return withinRuns(made, runs, range, reader.environment.capacity, correlated || runs.isNear ? undefined : again);
}

/** The cells of one source, some of them set to null. */
function bindMade(reader: RowReader, field: FieldPlan, own: Key): Source {
  const bound = bindSource[field.source.kind](reader, field, field.source as never, own);
  const source = field.suffixed ? withSuffix(bound, field.type) : bound;
  const { nullProbability: share, nullRules } = field;
  // Whether a reference has a parent is decided where that is drawn.
  if ((share === 0 && !nullRules) || field.source.kind === 'reference') return source;
  const { capacity } = reader.environment;
  const key = deriveKey(field.nullKey === undefined ? own : fieldKey(reader.key, field.nullKey), 'null');
  const drawn = field.nullTrend
    ? nullTrend(key, capacity, field.nullTrend, reader.field(field.nullTrend.by).source)
    : share > 0
      ? nullShare(key, capacity, share)
      : undefined;
  return withNulls(source, capacity, nullRules ? ruledNulls(reader, nullRules, drawn) : (drawn as NullMarks));
}

/**
 * Other values in a share of the rows, which of them by a draw of its own: the one that is drawn, or the next that the
 * row's limits allow.
 */
function bindEdges(reader: RowReader, { type }: FieldPlan, edges: EdgePlan, source: Source, own: Key): Source {
  const { capacity } = reader.environment;
  const cells = edges.values.map((value) => knownCell(type, value));
  const hashes = new CellHashes(deriveKey(own, 'edge value'), capacity);
  const positions = new Uint32Array(capacity);
  const fixed = fixedCells(type, capacity, cells);
  const edge: Source = { column: fixed.column, read: (rows) => fixed.set(positions, rows.length) };
  const limits = edges.bounds && edgeLimits(reader, type, edges);
  const share = portionPick(deriveKey(own, 'edge'), capacity, [
    { from: 0, to: 1 },
    { from: 0, to: edges.share },
  ]);
  return mixed(type, capacity, [source, edge], (rows, picks) => {
    share(rows, picks);
    hashes.draw(rows);
    for (let i = 0; i < rows.length; i++)
      positions[i] = below(cells.length, hashes.h0[i] as number, hashes.h1[i] as number);
    limits?.keep(rows, positions, picks);
  });
}

/** In rows that have a trait the cells of its source, under a key of its own: all other rows are as they were without it. */
function bindTraits(reader: RowReader, field: FieldPlan, { otherwise, traits }: TraitsSource, own: Key): Source {
  const { capacity } = reader.environment;
  const { bounds: _, ...bare } = field;
  // Where every row has a trait, its source alone is drawn.
  const isAll = traits[0]?.from === 0 && traits[0].to === 1;
  let picked: Uint16Array | undefined;
  const isOf = (index: number) => (position: number) => picked === undefined || picked[position] === index;
  const variants = traits.map(({ trait, source, nullProbability, bounds, isSame }, index) => {
    const plan = { ...bare, source, nullProbability, distinct: false, ...(bounds && { bounds }) };
    return bindBounded(reader, plan, isSame ? own : deriveKey(own, 'trait', trait), isOf(isAll ? index : index + 1));
  });
  const [first, ...others] = variants;
  if (first && isAll && others.length === 0) return first;
  const sources = isAll ? variants : [bindBounded(reader, { ...field, source: otherwise }, own, isOf(0)), ...variants];
  const portions = isAll ? traits : [{ from: 0, to: 1 }, ...traits];
  const pick = portionPick(deriveKey(reader.key, 'trait'), capacity, portions);
  return mixed(field.type, capacity, sources, (rows, picks) => {
    pick(rows, picks);
    picked = picks;
  });
}

type TraitsSource = Extract<FieldSource, { kind: 'traits' }>;

type Bind<K extends FieldSource['kind']> = (
  reader: RowReader,
  field: FieldPlan,
  source: Extract<FieldSource, { kind: K }>,
  own: Key,
) => Source;

const bindSource: { readonly [K in FieldSource['kind']]: Bind<K> } = {
  traits: bindTraits,

  generator: (reader, field, source, own) => bindGenerator(reader, field, source, own, bindField),

  reference(reader, field, { reference, position }) {
    const plan = reader.dataset.references[reference];
    const parentField = plan?.parentFields[position];
    if (!plan || parentField === undefined) throw new Error(`${field.name} refers to nothing`);
    return reader.parent(plan).field(parentField).source;
  },

  children: (reader, _, source) => bindEmbedded(reader, source, bindField),

  parent(reader, _, { reference }) {
    return reader.parent(reference).field(reference.parentFields[0] as string).source;
  },

  expression(reader, { nullable }, { expression }) {
    const values = expressionsOf(reader).bindExpression(expression, bindingOf(reader));
    return nullable ? values : withoutNulls(values);
  },

  external({ dataset }, field, { reference }) {
    const parent = dataset.external?.[reference]?.parent ?? '';
    throw new GenerationFailure(externalValues(dataset.name, field.name, parent));
  },

  stored({ environment, dataset }, { name }, { rows }) {
    const store = storeOf(rows);
    if (!store) throw new GenerationFailure(storedElsewhere(dataset.name));
    return store.source(name, environment.capacity);
  },

  given(reader, field, { values, first = 0 }) {
    const { capacity } = reader.environment;
    const numbers = first === 0 ? undefined : new Uint32Array(capacity);
    // What lies before the first is never looked at.
    const placesOf = ({ lo, length }: Rows) => {
      if (!numbers) return lo;
      for (let i = 0; i < length; i++) numbers[i] = Math.max(0, (lo[i] as number) - first);
      return numbers;
    };
    const blank: Cell = { value: 0, scale: 0, text: '' };
    const cells = values.map((value) => (value === null ? blank : knownCell(field.type, value)));
    const fixed = fixedCells(field.type, capacity, cells);
    const source: Source = { column: fixed.column, read: (rows) => fixed.set(placesOf(rows), rows.length) };
    if (!values.includes(null)) return source;
    return withNulls(source, capacity, (rows, nulls) => {
      const places = placesOf(rows);
      for (let i = 0; i < rows.length; i++) if (values[places[i] as number] === null) nulls[i] = 1;
      return true;
    });
  },
};
