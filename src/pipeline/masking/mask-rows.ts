import { kept } from '../../base/kept.ts';

import { deriveKey } from '../../random/key.ts';
import { Rows } from '../../random/rows.ts';

import type { Column } from '../../values/column.ts';
import type { Source } from '../../values/source.ts';
import { type FieldType, familyOf } from '../../values/type.ts';

import { datasetKey, fieldKey } from '../../plan/cell-keys.ts';
import type { DatasetPlan, FieldPlan } from '../../plan/plan.ts';

import { maskNamed, type OwnName } from '../../masks/index.ts';

import { bindMask } from '../../generate/bind-mask.ts';
import type { Environment } from '../../generate/environment.ts';
import { once } from '../../generate/once.ts';
import type { RowReader, TypedSource } from '../../generate/row-reader.ts';

import { OriginFailure } from '../origin/origin-failure.ts';

import { DocumentMembers } from './document-members.ts';
import { InsideMasker } from './inside-masker.ts';
import { noCells, type RealCells } from './real-cells.ts';
import { type RealColumn, realColumn } from './real-columns.ts';
import { looksForNames, RowNames } from './row-names.ts';

/** Masks the rows of one dataset, batch after batch; nothing of a batch is kept. */
export class RowMasker {
  /** The dataset's fields that are real ones' columns. */
  readonly fields: readonly FieldPlan[];
  /** Their cells, masked; the same objects for all batches. */
  readonly columns: readonly Column[];
  readonly #sources: readonly { readonly name: string; readonly real: RealColumn; readonly masked: Source }[];
  readonly #rows: Rows;
  readonly #names: RowNames | undefined;
  readonly #members: DocumentMembers;
  /** What conditions read of columns that are masked inside, or not masked here at all: as they were. */
  readonly #originals = new Map<string, RealColumn & TypedSource>();
  #first = 0;
  #batch: { readonly cells: ReadonlyMap<string, RealCells>; readonly count: number } | undefined;

  /** `isWide`: integers and decimals of any length have room, at more cost. */
  constructor(environment: Environment, dataset: DatasetPlan, columns: readonly string[], isWide: boolean) {
    const fields = columns.flatMap((name) => dataset.fields.find((field) => field.name === name) ?? []);
    this.fields = fields;
    this.#rows = new Rows(environment.capacity);
    const masked = new Map<string, TypedSource>();
    this.#members = new DocumentMembers(environment.capacity);
    this.#names = looksForNames(fields) ? new RowNames() : undefined;
    const reader = realReader(
      environment,
      dataset,
      { field: (name) => masked.get(name) ?? maskedField(name), original: (name) => original(name) },
      this.#names,
    );
    const original = (name: string): TypedSource => {
      const [document = '', ...keys] = name.split('.');
      if (keys.length > 0) return this.#members.at(document, keys);
      const source = real.get(name);
      const field = dataset.fields.find((each) => each.name === name);
      // What is dropped is not read.
      if (field?.source.kind !== 'stored' || field.mask?.rule === 'drop') throw notReal(dataset, name);
      if (source && !(source instanceof InsideMasker) && !isUnseen(field)) return { source, type: field.type };
      return kept(this.#originals, name, () => {
        const { mask: _, inside: __, ...bare } = field;
        const column = this.#column(reader, bare, isWide);
        // What lies inside of documents is asked about while a batch is put in.
        if (this.#batch) column.set(this.#batch.cells.get(name) ?? noCells(this.#batch.count), this.#batch.count);
        return Object.assign(column, { source: column, type: field.type });
      });
    };
    const real = new Map(fields.map((field) => [field.name, this.#column(reader, field, isWide)]));
    for (const field of fields) this.#names?.add(field, real.get(field.name) as RealColumn);
    const maskedField = (name: string): TypedSource => {
      const [document = '', ...keys] = name.split('.');
      if (keys.length > 0 && real.has(document)) return this.#members.at(document, keys);
      const field = fields.find((each) => each.name === name);
      const source = real.get(name);
      if (!field || !source) throw notReal(dataset, name);
      const isInside = source instanceof InsideMasker;
      const bound = { source: isInside ? source : once(maskOf(reader, field, source)), type: field.type };
      masked.set(name, bound);
      return bound;
    };
    const sources = fields.map(({ name }) => {
      const { source } = reader.field(name);
      return { name, real: real.get(name) as RealColumn, masked: source };
    });
    this.columns = sources.map(({ masked: source }) => source.column);
    // What lies inside of documents is masked, and counted, when it is put in: once the numbers of a batch have room.
    const isInside = (each: { readonly real: RealColumn }) => Number(each.real instanceof InsideMasker);
    this.#sources = sources.toSorted((a, b) => isInside(a) - isInside(b));
  }

  #column(reader: RowReader, field: FieldPlan, isWide: boolean): RealColumn {
    if (field.inside) return new InsideMasker(reader, field, this.#rows);
    const { capacity } = reader.environment;
    const place = () => ({ column: `${reader.dataset.name}.${field.name}`, first: this.#first });
    const type: FieldType = isUnseen(field) ? { name: 'text' } : field.type;
    return realColumn({ type, capacity, place, isWide: isWide || growsOf(field) });
  }

  /**
   * Fills the columns with a batch whose first row is the origin's `first`; of at most as many rows as the environment has room for,
   * with cells by column. False: a number has no room, and nothing is masked.
   */
  mask(cells: ReadonlyMap<string, RealCells>, count: number, first: number): boolean {
    this.#first = first;
    this.#batch = { cells, count };
    this.#names?.begin(first);
    this.#members.begin(cells, first);
    this.#rows.setRange(first, count);
    for (const [name, column] of this.#originals)
      if (!column.set(cells.get(name) ?? noCells(count), count)) return false;
    for (const { name, real } of this.#sources) if (!real.set(cells.get(name) ?? noCells(count), count)) return false;
    for (const { masked } of this.#sources) masked.read(this.#rows);
    return true;
  }
}

/** Whether values are bytes of which nothing is left: then they need not be a text's, as which bytes are held. */
function isUnseen({ type, mask }: FieldPlan): boolean {
  return (
    familyOf(type) === 'bytes' &&
    !type.array &&
    mask !== undefined &&
    !mask.when &&
    maskNamed(mask.rule)?.class === 'data-free'
  );
}

function growsOf({ mask, type }: FieldPlan): boolean {
  return mask !== undefined && maskNamed(mask.rule)?.grows?.(mask.parameters, type) === true;
}

function maskOf(reader: RowReader, field: FieldPlan, source: Source): Source {
  if (!field.mask) throw new Error(`${field.name} has no decision`);
  const { isDone: _, ...mask } = field.mask;
  // What is said of values that a rule cannot read holds for all of real data.
  const strict = { onNonconforming: 'error' as const, ...mask };
  return bindMask(reader, field, strict, source, fieldKey(reader.key, field.key));
}

function notReal({ name: dataset }: DatasetPlan, name: string): OriginFailure {
  return new OriginFailure(`a mask of \`${dataset}\` goes by \`${name}\`, which real rows do not have`, {
    help: 'let it read columns of the origin',
  });
}

/** As much of a reader as masks look at: other fields of the row, masked, and for conditions as they were. */
function realReader(
  environment: Environment,
  dataset: DatasetPlan,
  fields: Readonly<Record<'field' | 'original', (name: string) => TypedSource>>,
  names: RowNames | undefined,
): RowReader {
  const reader = {
    environment,
    dataset,
    key: deriveKey(datasetKey(dataset), 'real'),
    ...fields,
    scope: dataset.fields,
    ...(names && {
      ownNames: (row: number) => names.of(row),
      tellName: (row: number, name: OwnName) => names.tell(row, name),
    }),
  };
  return reader as unknown as RowReader;
}
