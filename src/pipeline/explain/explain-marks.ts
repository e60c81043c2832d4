import { partNames } from '../../plan/describe.ts';
import type { DatasetPlan, FieldPlan } from '../../plan/plan.ts';

import { hasWrong } from '../../generate/as-written.ts';
import type { CellReader } from '../../generate/cell-reader.ts';

/** What else is said of a field's values, and whether it is so in the row. */
export interface CellMarks {
  /** Together with which fields no value comes twice: `room_id + tag_code`; its own name where it is alone. */
  readonly unique?: string;
  /** Of a number that counts the rows of each parent: that parent's cell, or `null` where the row has none. */
  readonly counted?: string | null;
  readonly edgeCase?: { readonly share: number; readonly here: boolean };
  /** Here: `written` stands in the place of the value, which all else sees. */
  readonly invalid?: {
    readonly share: number;
    readonly kind: string;
    readonly here: boolean;
    readonly written?: string | null;
  };
  /** What is written of a value in which another one is wrong on purpose, where that is so in the row. */
  readonly written?: string | null;
}

/** What else is said of a cell: what it is unique with, what it counts, whether it is an edge case or wrong on purpose. */
export function marksOf(
  dataset: DatasetPlan,
  field: FieldPlan,
  reader: CellReader,
  row: number,
  value: string | null,
  parentOf: (reference: string) => string | undefined,
): CellMarks {
  const { edges, invalid } = field;
  const isWrong = invalid !== undefined && reader.isIn(field, 'invalid', invalid.share, row);
  const unique = uniqueAs(dataset, field);
  const per = field.source.kind === 'generator' ? field.source.parameters.per : undefined;
  return {
    ...(unique !== undefined && { unique }),
    ...(typeof per === 'string' && { counted: parentOf(per) ?? null }),
    ...(edges && {
      edgeCase: {
        share: edges.share,
        here: reader.isIn(field, 'edge', edges.share, row) && value !== null && edges.values.includes(value),
      },
    }),
    ...(invalid && {
      invalid: {
        share: invalid.share,
        kind: invalid.kind,
        here: isWrong,
        ...(isWrong && { written: reader.written(field, row) }),
      },
    }),
    ...(!isWrong && writtenOf(field, reader, row, value)),
  };
}

/** Nothing where a value is written as it is. */
export function writtenOf(
  field: FieldPlan,
  reader: CellReader,
  row: number,
  value: string | null,
): Pick<CellMarks, 'written'> {
  const written = hasWrong(field.source) ? reader.written(field, row) : value;
  return written === value ? {} : { written };
}

function uniqueAs(dataset: DatasetPlan, field: FieldPlan): string | undefined {
  const tuple = dataset.tuples.findIndex(({ parts }) =>
    parts.some((part) => 'field' in part && part.field === field.name),
  );
  if (tuple >= 0) return partNames(dataset, tuple);
  return field.distinct || field.suffixed ? field.name : undefined;
}
