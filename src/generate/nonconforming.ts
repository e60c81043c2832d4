import { diagnostic } from '../diagnostics/diagnostic.ts';

import { cellWriter } from '../values/cell-text.ts';
import type { TextColumn } from '../values/column.ts';
import { anySigns } from '../values/signs.ts';
import type { Source } from '../values/source.ts';
import { Target } from '../values/target.ts';
import { TextBuilder } from '../values/text-builder.ts';

import type { FieldPlan, MaskPlan } from '../plan/plan.ts';

import { shapeOf, type Wanted } from '../masks/index.ts';

import { cellText, type FailedCell, GenerationFailure } from './generation-failure.ts';
import { mixed } from './mixed.ts';
import type { RowReader } from './row-reader.ts';
import { withNulls } from './with-nulls.ts';

/**
 * What a rule gives, but where a value is none that it can read: there what the field says of such values, counted. `picked`: the rows
 * of the batch that are masked, all where it is absent.
 */
export function withNonconforming(
  reader: RowReader,
  field: FieldPlan,
  { rule, onNonconforming = 'error' }: MaskPlan,
  { what, conforms, plainly }: Wanted,
  source: Source,
  masked: Source,
  picked?: Uint16Array,
): Source {
  const { environment, dataset } = reader;
  const { capacity } = environment;
  const text = textsOf(source, field, capacity);
  const isPlain = plainly && source.column.form === 'text' ? plainIn(source.column, plainly) : () => false;
  const isFine = (i: number) =>
    source.column.nulls?.[i] === 1 || picked?.[i] === 0 || isPlain(i) || conforms(text.of(i));
  const name = `${dataset.id}.${field.name}`;
  const count = () => environment.nonconforming.set(name, (environment.nonconforming.get(name) ?? 0) + 1);
  const mark = (rows: Parameters<Source['read']>[0], wrong: (i: number) => void) => {
    source.read(rows);
    text.read(rows.length);
    for (let i = 0; i < rows.length; i++) {
      if (isFine(i)) continue;
      count();
      wrong(i);
    }
  };
  if (onNonconforming === 'error')
    return {
      column: masked.column,
      read(rows) {
        mark(rows, (i) => {
          throw nonconforming({ dataset, row: rows.at(i), path: field.name, isOfMask: true }, rule, what);
        });
        masked.read(rows);
      },
    };
  if (onNonconforming === 'nullify')
    return withNulls(masked, capacity, (rows, nulls) => {
      let any = false;
      mark(rows, (i) => {
        nulls[i] = 1;
        any = true;
      });
      return any;
    });
  const other = onNonconforming === 'keep' ? source : shapes(source, capacity, text.of);
  return mixed(field.type, capacity, [masked, other], (rows, picks) => {
    picks.fill(0, 0, rows.length);
    mark(rows, (i) => {
      picks[i] = 1;
    });
  });
}

function nonconforming(cell: FailedCell, rule: string, what: string): GenerationFailure {
  const help =
    'say what becomes of such values: `on_nonconforming: nullify`, `generalize` or `keep`; or take another rule';
  const message = `\`${cellText(cell)}\` is not ${what}, which \`${rule}\` masks`;
  return new GenerationFailure(diagnostic('DC505', message, { help }), {}, cell);
}

function plainIn(column: TextColumn, plainly: NonNullable<Wanted['plainly']>): (i: number) => boolean {
  return (i) => plainly(column.bytes, i === 0 ? 0 : (column.ends[i - 1] as number), column.ends[i] as number);
}

interface CellTexts {
  /** Tells how many cells the source holds now: texts are made of them once one is asked for. */
  read(count: number): void;
  of(i: number): string;
}

function textsOf({ column }: Source, { type }: FieldPlan, capacity: number): CellTexts {
  const writer = cellWriter(column, type);
  const target = new Target();
  const ends = new Uint32Array(capacity + 1);
  /** All cells one behind the other, where their bytes are their letters. */
  let all: string | undefined;
  let left = 0;
  const make = (count: number) => {
    target.reserve(writer.longest(count) * count);
    let at = 0;
    for (let i = 0; i < count; i++) {
      if (column.nulls?.[i] !== 1) at = writer.write(target, at, i);
      ends[i + 1] = at;
    }
    const text = decoder.decode(target.bytes.subarray(0, at));
    all = text.length === at ? text : undefined;
    left = 0;
  };
  return {
    read(count) {
      left = count;
    },
    of(i) {
      if (left > 0) make(left);
      return all?.slice(ends[i], ends[i + 1]) ?? decoder.decode(target.bytes.subarray(ends[i], ends[i + 1]));
    },
  };
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The shapes of values, and nothing else of them. */
function shapes(source: Source, capacity: number, textOf: (i: number) => string): Source {
  const builder = new TextBuilder(capacity, anySigns);
  return {
    column: builder.column,
    read(rows) {
      builder.reset();
      builder.column.nulls = source.column.nulls;
      for (let i = 0; i < rows.length; i++) builder.add(source.column.nulls?.[i] === 1 ? '' : shapeOf(textOf(i)));
    },
  };
}
