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
  #first = 0;

  /** `isWide`: integers and decimals of any length have room, at more cost. */
  constructor(environment: Environment, dataset: DatasetPlan, columns: readonly string[], isWide: boolean) {
    const fields = columns.flatMap((name) => dataset.fields.find((field) => field.name === name) ?? []);
    this.fields = fields;
    this.#rows = new Rows(environment.capacity);
    const masked = new Map<string, TypedSource>();
    this.#members = new DocumentMembers(environment.capacity);
    this.#names = looksForNames(fields) ? new RowNames() : undefined;
    const reader = realReader(environment, dataset, (name) => masked.get(name) ?? maskedField(name), this.#names);
    const real = new Map(fields.map((field) => [field.name, this.#column(reader, field, isWide)]));
    for (const field of fields) this.#names?.add(field, real.get(field.name) as RealColumn);
    const maskedField = (name: string): TypedSource => {
      const [document = '', ...keys] = name.split('.');
      if (keys.length > 0 && real.has(document)) return this.#members.at(document, keys);
      const field = fields.find((each) => each.name === name);
      const source = real.get(name);
      if (!field || !source)
        throw new OriginFailure(`a mask of \`${dataset.name}\` goes by \`${name}\`, which real rows do not have`, {
          help: 'let it read columns of the origin',
        });
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
    this.#names?.begin(first);
    this.#members.begin(cells, first);
    this.#rows.setRange(first, count);
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

/** As much of a reader as masks look at: other fields of the row, masked. */
function realReader(
  environment: Environment,
  dataset: DatasetPlan,
  field: (name: string) => TypedSource,
  names: RowNames | undefined,
): RowReader {
  const reader = {
    environment,
    dataset,
    key: deriveKey(datasetKey(dataset), 'real'),
    field,
    scope: dataset.fields,
    ...(names && {
      ownNames: (row: number) => names.of(row),
      tellName: (row: number, name: OwnName) => names.tell(row, name),
    }),
  };
  return reader as unknown as RowReader;
}
