import type { DatasetPlan, FieldPlan } from '../../plan/plan.ts';

import { type CellReading, shownCell } from './cell-values.ts';
import type { ExpectedRows } from './expected-rows.ts';
import type { OtherRow, RowComparison } from './row-comparison.ts';
import type { Differences } from './settle.ts';

/** What a dataset's rows in a file are held against. */
export interface ProofOf {
  readonly dataset: DatasetPlan;
  readonly expected: ExpectedRows;
  readonly reading: CellReading;
  /** What the file calls the fields. */
  readonly names: readonly string[];
  /** `users.csv:18`. */
  readonly place: (line: number) => string;
}

/** Rows that are told of what is wrong. */
export const mostExamples = 5;
/** Cells that are told of one row. */
const mostCells = 3;

/** What is told of the rows of a file that are not as the definitions make them: where they stand, and how they differ. */
export class DifferenceTexts {
  constructor(
    private readonly of: ProofOf,
    private readonly comparison: RowComparison | undefined,
  ) {}

  /** Of rows that are others, too many or missing: as many as are told. */
  content({ changed, extra, missing }: Differences): string[] {
    const { dataset, expected } = this.of;
    const all = [
      ...changed
        .slice(0, mostExamples)
        .map(({ row, position }) => ({ line: row.line, text: this.#changedText(row, position) })),
      ...extra.slice(0, mostExamples).map((row) => ({ line: row.line, text: this.#extraText(row) })),
    ].sort((a, b) => a.line - b.line);
    const gone = missing
      .slice(0, mostExamples)
      .map((position) => `${dataset.name}[${expected.indexOf(position)}] is missing${this.#keyText(position)}`);
    return [...all.map(({ line, text }) => `${this.of.place(line)}: ${text}`), ...gone].slice(0, mostExamples);
  }

  #changedText(row: OtherRow, position: number): string {
    const { dataset, expected, reading } = this.of;
    const place = `${dataset.name}[${expected.indexOf(position)}]`;
    if (row.fault !== undefined) return `${place}: ${row.fault}`;
    const fields = this.comparison?.differingFields(row, position) ?? [];
    const told = fields.slice(0, mostCells).map((index) => {
      const field = dataset.fields[index] as FieldPlan;
      const [is, made] = [row.cells[index], expected.cell(position, index)].map((cell) =>
        shownCell(dataset, field, reading, cell),
      );
      // Of what is personal the shape alone is told.
      if (is === made) return `${place}.${field.name} is another value, ${is} as that which the definitions make`;
      return `${place}.${field.name} is ${is}, the definitions make ${made}`;
    });
    const more = fields.length - told.length;
    return `${told.join('; ')}${more > 0 ? `; and ${more} more of its fields` : ''}`;
  }

  #extraText({ cells, fault, after }: OtherRow): string {
    if (fault !== undefined) return `a row that the definitions do not make: ${fault}`;
    const { expected } = this.of;
    const { comparison } = this;
    const isTwice =
      comparison !== undefined &&
      after >= 0 &&
      comparison.textOf((field) => cells[field]) === comparison.textOf((field) => expected.cell(after, field));
    return isTwice
      ? `${this.of.dataset.name}[${expected.indexOf(after)}] once more`
      : 'a row that the definitions do not make';
  }

  #keyText(position: number): string {
    const { dataset, expected, reading } = this.of;
    const texts = dataset.key.map((name) => {
      const index = dataset.fields.findIndex((field) => field.name === name);
      const field = dataset.fields[index] as FieldPlan;
      return `${name} ${shownCell(dataset, field, reading, expected.cell(position, index))}`;
    });
    return texts.length === 0 ? '' : ` (${texts.join(', ')})`;
  }

  /** Of rows that stand in another place. */
  moved({ moved, counts }: Differences): string[] {
    const { dataset, expected } = this.of;
    return moved.slice(0, mostExamples).map(({ row, position }) => {
      const at = this.of.place(row.line);
      return counts.changed === 0 && moved.length >= counts.moved
        ? `${at}: ${dataset.name}[${expected.indexOf(position)}]`
        : at;
    });
  }
}
