import { CellHashes } from '../../../random/cell.ts';
import { deriveKey } from '../../../random/key.ts';
import { Rows } from '../../../random/rows.ts';

import { Target } from '../../../values/target.ts';

import { datasetKey, fieldKey } from '../../../plan/cell-keys.ts';
import type { DatasetPlan } from '../../../plan/plan.ts';

import { keyName, mongodb } from '../../../formats/json/document-dialects.ts';

import type { RowSource } from '../../row-source.ts';

import { kinds, type ValueSupport } from './cell.ts';
import { cellOfColumn } from './cell-of-column.ts';
import { type Element, nameBytes, writeElement } from './element.ts';
import { closeDocument } from './nested-cells.ts';

/**
 * Rows as BSON documents, `_id` first as the server has it. A dataset without a field of that name gets
 * ObjectIds that are a function of its seed, its name and the row, as all cells are.
 */
export class DocumentEncoder {
  /** Where the documents of the batch end. */
  ends = new Uint32Array(0);
  /** Where their `_id`s end, which are their first elements. */
  idEnds = new Uint32Array(0);
  readonly #target = new Target();
  readonly #elements: readonly NamedElement[];
  readonly #first: (target: Target, at: number, row: number) => number;
  readonly #rest: readonly NamedElement[];
  readonly #ids: ObjectIds | undefined;
  readonly #frame: number;

  constructor({ dataset, columns, capacity, listed }: EncodedSource, support: ValueSupport) {
    const elements = dataset.fields.map((field, position) => {
      const column = columns[position] as RowSource['columns'][number];
      const name = keyName(mongodb, dataset, field.name);
      return { isId: name === '_id', name: nameBytes(name), column, cell: cellOfColumn(field.type, column, support) };
    });
    const own = elements.find(({ isId }) => isId);
    const ids = new ObjectIds(dataset, capacity, listed);
    this.#elements = elements;
    this.#rest = elements.filter((each) => each !== own);
    this.#ids = own ? undefined : ids;
    this.#first = own
      ? (target, at, row) => writeElement(target, at, own.name, own, row)
      : (target, at, row) => ids.write(target, at, row);
    this.#frame = this.#elements.reduce((sum, { name }) => sum + name.length + 1, 5 + idSize);
  }

  /** The batch that the columns hold now, which begins with row `at`. */
  encode(at: number, count: number): Uint8Array {
    this.#target.reserve(this.#elements.reduce((sum, { cell }) => sum + cell.prepare(count), count * this.#frame));
    if (this.ends.length < count) {
      this.ends = new Uint32Array(count);
      this.idEnds = new Uint32Array(count);
    }
    this.#ids?.draw(at, count);
    let end = 0;
    for (let row = 0; row < count; row++) end = this.#writeDocument(end, row);
    return this.#target.bytes.subarray(0, end);
  }

  #writeDocument(start: number, row: number): number {
    const target = this.#target;
    let at = this.#first(target, start + 4, row);
    this.idEnds[row] = at;
    for (const element of this.#rest) at = writeElement(target, at, element.name, element, row);
    at = closeDocument(target, start, at);
    this.ends[row] = at;
    return at;
  }
}

type EncodedSource = Pick<RowSource, 'dataset' | 'columns' | 'capacity' | 'listed'>;

interface NamedElement extends Element {
  readonly name: Uint8Array;
}

/** Type, `_id`, NUL, twelve bytes. */
const idSize = 17;
const idName = nameBytes('_id');

class ObjectIds {
  /** Of all: what tells rows apart are the other eight bytes. */
  readonly #first: number;
  readonly #hashes: CellHashes;
  readonly #rows: Rows;

  constructor(
    dataset: DatasetPlan,
    capacity: number,
    private readonly listed: Float64Array | undefined,
  ) {
    const key = fieldKey(datasetKey(dataset), '_id');
    this.#first = deriveKey(key, 'first')[0] as number;
    this.#hashes = new CellHashes(deriveKey(key, 'value'), capacity);
    this.#rows = new Rows(capacity);
  }

  draw(at: number, count: number): void {
    if (this.listed) this.#rows.setEach(this.listed, at, at + count);
    else this.#rows.setRange(at, count);
    this.#hashes.draw(this.#rows);
  }

  write({ bytes, view }: Target, at: number, row: number): number {
    bytes[at] = kinds.objectId;
    bytes.set(idName, at + 1);
    view.setUint32(at + 5, this.#first);
    view.setUint32(at + 9, this.#hashes.h0[row] as number);
    view.setUint32(at + 13, this.#hashes.h1[row] as number);
    return at + idSize;
  }
}
