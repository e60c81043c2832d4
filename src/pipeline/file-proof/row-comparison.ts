import { TextHash } from '../../generate/checks/text-hash.ts';

import { type CellReading, canonical, isSameCell, type RawCell } from './cell-values.ts';
import type { ExpectedRows } from './expected-rows.ts';
import type { FileRecord } from './file-record.ts';
import type { FieldCells } from './record-cells.ts';

/** So far ahead it is looked for where rows go on as they should. */
const window = 1024;
/** So many rows in a line have to, to be taken for it. */
const enough = 3;
/** Rows of either side that are kept to be brought together; of more, the first are told and the rest are counted. */
export const mostKept = 1000;
/** Searches that may fail before only some rows are searched for. */
const mostFailed = 64;

/** A row of the file that is not the one which the definitions make in its place. */
export interface OtherRow {
  readonly line: number;
  readonly cells: readonly RawCell[];
  readonly fault: string | undefined;
  /** The position of the row in whose place it stands. */
  readonly position: number | undefined;
  /** The position of the last row before it that was where it should be; -1: none was. */
  readonly after: number;
}

/** What the comparison has left over. */
export interface Leftovers {
  /** Rows of the file. */
  readonly rows: number;
  /** The first of those that the definitions do not make there. */
  readonly others: readonly OtherRow[];
  readonly otherCount: number;
  /** The first of those that they make and the file does not have there, by their positions. */
  readonly lost: readonly number[];
  readonly lostCount: number;
  /** Whether what is left over on both sides are the same rows, though more than are kept. */
  readonly isReordered: boolean;
}

/**
 * Holds the rows of a file, as they go by, against those that the definitions make. Rows that are missing or too many move all that
 * follow, so where two differ it is looked for where they go on alike. Memory has two windows of rows, and the first that differ.
 */
export class RowComparison {
  #queue: FileRecord[] = [];
  #head = 0;
  #position = 0;
  #rows = 0;
  #failed = 0;
  readonly #others: OtherRow[] = [];
  readonly #lost: number[] = [];
  #otherCount = 0;
  #lostCount = 0;
  readonly #hash = new TextHash();
  readonly #sums = [new Uint32Array(4), new Uint32Array(4)] as const;

  constructor(
    readonly expected: ExpectedRows,
    private readonly fields: FieldCells,
    private readonly reading: CellReading,
    /** Fields of which the file has no column: there is nothing to compare. */
    private readonly absent: ReadonlySet<number>,
    /** Told of each row that is not the one in its place. */
    private readonly onOther: (row: OtherRow) => void,
  ) {}

  add(record: FileRecord): void {
    this.#queue.push(record);
    if (this.#queue.length - this.#head > 2 * window) this.#compare(window + enough);
  }

  /** The position of the row that has to come next, where all so far were in their places; undefined: that is not settled yet. */
  level(): number | undefined {
    while (this.#head < this.#queue.length && this.#isNext()) this.#takeNext();
    if (this.#head < this.#queue.length || this.#position >= this.expected.count) return undefined;
    this.#queue = [];
    this.#head = 0;
    return this.#position;
  }

  /** The next rows are known to be in their places. */
  passOver(rows: number): void {
    this.#position += rows;
    this.#rows += rows;
  }

  end(): Leftovers {
    this.#compare(0);
    while (this.#position < this.expected.count) this.#lose(this.#position++);
    const [others, lost] = this.#sums;
    const isSame = others.every((word, index) => word === lost[index]);
    return {
      rows: this.#rows,
      others: this.#others,
      otherCount: this.#otherCount,
      lost: this.#lost,
      lostCount: this.#lostCount,
      isReordered: isSame && this.#otherCount === this.#lostCount && this.#otherCount > 0,
    };
  }

  /** One text of all cells of a row: the same rows have the same, however they are spelled. */
  textOf(cells: (field: number) => RawCell): string {
    const { dataset } = this.fields;
    const texts = dataset.fields.map(({ type }, field) => {
      const cell = this.absent.has(field) ? null : cells(field);
      if (cell === null || cell === undefined) return cell === null ? 0 : 1;
      const plain = this.reading.plain(type, cell);
      return canonical(type, plain) ?? [plain];
    });
    return JSON.stringify(texts);
  }

  /** The fields in which a row of the file differs from one that is made. */
  differingFields({ cells }: Pick<OtherRow, 'cells'>, position: number): number[] {
    const { fields } = this.fields.dataset;
    return fields.flatMap(({ type }, field) => {
      const isSame = this.absent.has(field) || this.#isSame(type, cells[field], position, field);
      return isSame ? [] : [field];
    });
  }

  #compare(keep: number): void {
    while (this.#queue.length - this.#head > keep) this.#step();
    if (this.#head < window && keep > 0) return;
    this.#queue = this.#queue.slice(this.#head);
    this.#head = 0;
  }

  #isNext(): boolean {
    return this.#position < this.expected.count && this.#fits(this.#queue[this.#head] as FileRecord, this.#position);
  }

  #step(): void {
    const isThere = this.#position < this.expected.count;
    if (this.#isNext()) {
      this.#takeNext();
      return;
    }
    const moved = isThere && this.#isWorthSearching() ? this.#search() : undefined;
    if (moved === undefined) {
      this.#other(this.#take(), isThere ? this.#position : undefined);
      if (isThere) this.#lose(this.#position++);
      return;
    }
    for (let i = 0; i < moved.missing; i++) this.#lose(this.#position++);
    for (let i = 0; i < moved.extra; i++) this.#other(this.#take(), undefined);
  }

  #takeNext(): void {
    this.#take();
    this.#position++;
    this.#failed = 0;
  }

  #take(): FileRecord {
    this.#rows++;
    return this.#queue[this.#head++] as FileRecord;
  }

  /** Where all rows differ looking for what does not would take longer than all else. */
  #isWorthSearching(): boolean {
    this.#failed++;
    return this.#failed <= mostFailed || this.#failed % (4 * window) === 0;
  }

  /** By how many rows the file or the definitions are ahead. */
  #search(): { readonly extra: number; readonly missing: number } | undefined {
    for (let ahead = 1; ahead <= window; ahead++) {
      if (this.#goOn(this.#head, this.#position + ahead)) return { extra: 0, missing: ahead };
      if (this.#goOn(this.#head + ahead, this.#position)) return { extra: ahead, missing: 0 };
    }
    return undefined;
  }

  #goOn(head: number, position: number): boolean {
    for (let i = 0; i < enough; i++) {
      const record = this.#queue[head + i];
      if (record === undefined || position + i >= this.expected.count) return i > 0;
      if (!this.#fits(record, position + i)) return false;
    }
    return true;
  }

  #fits(record: FileRecord, position: number): boolean {
    if (record.text !== undefined && record.text === this.expected.text(position)) return true;
    const { cells, read } = this.fields.of(record);
    if (read.fault !== undefined) return false;
    const { fields } = this.fields.dataset;
    return fields.every(
      ({ type }, field) => this.absent.has(field) || this.#isSame(type, cells[field], position, field),
    );
  }

  #isSame(type: Parameters<typeof isSameCell>[1], cell: RawCell, position: number, field: number): boolean {
    return isSameCell(this.reading, type, cell, this.expected.cell(position, field));
  }

  #other(record: FileRecord, position: number | undefined): void {
    const { cells, read } = this.fields.of(record);
    const row = { line: record.line, cells, fault: read.fault, position, after: this.#position - 1 };
    this.#otherCount++;
    this.#sum(
      0,
      this.textOf((field) => cells[field]),
    );
    if (this.#others.length < mostKept) this.#others.push(row);
    this.onOther(row);
  }

  #lose(position: number): void {
    this.#lostCount++;
    this.#sum(
      1,
      this.textOf((field) => this.expected.cell(position, field)),
    );
    if (this.#lost.length < mostKept) this.#lost.push(position);
  }

  /** A sum over the rows' hashes, whatever their order. */
  #sum(side: 0 | 1, text: string): void {
    const sum = this.#sums[side];
    const hash = this.#hash.of(text);
    for (let word = 0; word < 4; word++) sum[word] = ((sum[word] as number) + (hash[word] as number)) >>> 0;
  }
}
