import { randomBytes } from 'node:crypto';

import type { FieldType } from '../../values/type.ts';

import type { DatasetPlan, FieldPlan, Plan } from '../../plan/plan.ts';

import { holdSecret, secretOf } from '../../masks/index.ts';

import { loadMaskingEnvironment } from '../../generate/environment.ts';
import { GenerationFailure } from '../../generate/generation-failure.ts';

import { RowMasker } from '../masking/mask-rows.ts';
import { RealCellReader } from '../masking/real-cells.ts';
import { OriginFailure } from '../origin/origin-failure.ts';

import { canBeMaskedAgain, documentsOf, maskedColumns } from './again-columns.ts';
import { AgainTexts } from './again-texts.ts';
import { type CellTable, cellTable } from './cell-columns.ts';
import { asWritten, asWrittenInside } from './one-spelling.ts';
import { textOf } from './row-batch.ts';
import type { PairedBatch } from './row-pairs.ts';

/** What came of a column or path, all rows masked once more. */
export interface AgainCount {
  compared: number;
  same: number;
  /** Cells that are empty where the rule, under any key, gives a value, and the other way round. */
  otherwise: number;
}

/** What masks the rows of batches, and how their masks are read. */
interface Masker {
  readonly columns: readonly string[];
  readonly rows: RowMasker;
  readonly texts: readonly AgainTexts[];
}

type Environment = Awaited<ReturnType<typeof loadMaskingEnvironment>>;

/**
 * Masks every row once more, as it goes by: under the run's own key, where that is at hand, each mask has to be what stands there. Under
 * any key it has a value where the rule gives one.
 */
export class MaskedAll {
  readonly counts = new Map<string, AgainCount>();
  readonly #reader: RealCellReader;
  #masker: Masker | undefined;
  #isOver = false;

  private constructor(
    private readonly dataset: DatasetPlan,
    private readonly environment: Environment,
    /** The run's own key; undefined: it is not at hand. */
    readonly keyId: string | undefined,
  ) {
    this.#reader = new RealCellReader(environment.capacity);
  }

  /** Undefined: nothing is known of how the rows are masked. */
  static async of(id: string, plan: Plan | undefined): Promise<MaskedAll | undefined> {
    const dataset = plan?.datasets.find((each) => each.id === id);
    if (!plan || !dataset) return undefined;
    const keyId = plan.keyId !== undefined && secretOf(plan.keyId) ? plan.keyId : undefined;
    const own = keyId === undefined ? { ...plan, keyId: holdSecret(randomBytes(32)) } : plan;
    return new MaskedAll(dataset, await loadMaskingEnvironment(own), keyId);
  }

  /** False: some row could not be masked once more, and nothing is known. */
  get isWhole(): boolean {
    return !this.#isOver;
  }

  look({ output, source, hasSource }: PairedBatch): void {
    const places = Array.from({ length: output.count }, (_, i) => i).filter((i) => hasSource[i] === 1);
    if (this.#isOver || places.length === 0) return;
    try {
      this.#masker ??= this.#maskerOf(
        (name) => source.columns.has(name),
        (name) => output.columns.has(name),
      );
      const { columns, rows } = this.#masker;
      if (columns.length === 0) return;
      const of = (values: readonly unknown[] | undefined) => places.map((i) => textOf(values?.[i]));
      const cells = columns.map((name) => of(source.columns.get(name)));
      rows.mask(this.#reader.byColumn({ columns, cells, count: places.length }), places.length, 0);
      for (const [j, field] of rows.fields.entries()) {
        const from = cells[columns.indexOf(field.name)] as readonly (string | null)[];
        this.#compare(field, from, of(output.columns.get(field.name)), this.#masker.texts[j] as AgainTexts);
      }
    } catch (error) {
      if (!(error instanceof GenerationFailure) && !(error instanceof OriginFailure)) throw error;
      this.#isOver = true;
    }
  }

  #maskerOf(isInSource: (name: string) => boolean, isInOutput: (name: string) => boolean): Masker {
    const { dataset } = this;
    const columns = [
      ...new Set([...maskedColumns(dataset, isInSource, isInOutput), ...documentsOf(dataset, isInSource)]),
    ];
    const rows = new RowMasker(this.environment, dataset, columns, true);
    const texts = rows.columns.map((column, j) => new AgainTexts(column, rows.fields[j]?.type as FieldType));
    return { columns, rows, texts };
  }

  #countOf(field: string): AgainCount {
    const known = this.counts.get(field);
    if (known) return known;
    const made = { compared: 0, same: 0, otherwise: 0 };
    this.counts.set(field, made);
    return made;
  }

  #compare(
    field: FieldPlan,
    from: readonly (string | null)[],
    now: readonly (string | null)[],
    again: AgainTexts,
  ): void {
    if (field.inside)
      this.#compareInside(
        field,
        from,
        now,
        from.map((_, i) => again.at(i)),
      );
    else if (canBeMaskedAgain(field)) {
      const count = this.#countOf(field.name);
      again.begin(now.length);
      for (let i = 0; i < now.length; i++) {
        const text = now[i] as string | null;
        if (again.isSame(i, text)) {
          count.compared += 1;
          count.same += 1;
        } else add(count, text, again.at(i), field.type, asWritten);
      }
    }
  }

  #compareInside({ name, inside = [] }: FieldPlan, ...texts: readonly (readonly (string | null)[])[]): void {
    const [from, now, again] = texts.map((each) => cellTable({ count: each.length, columns: new Map([[name, each]]) }));
    for (const each of inside.filter(canBeMaskedAgain)) {
      const count = this.#countOf(each.path);
      const originals = (from as CellTable).at(each.path);
      const [written, anew] = [(now as CellTable).at(each.path), (again as CellTable).at(each.path)];
      for (let i = 0; i < originals.texts.length; i++) {
        const [place, other] = [written.beside(originals, i), anew.beside(originals, i)];
        const textAt = (column: typeof written, at: number | undefined) =>
          at === undefined ? null : (column.texts[at] as string);
        add(count, textAt(written, place), textAt(anew, other), each.type, asWrittenInside);
      }
    }
  }
}

function add(
  count: AgainCount,
  now: string | null,
  again: string | null,
  type: FieldType,
  spelled: (type: FieldType, text: string) => string,
): void {
  if ((now === null) !== (again === null)) count.otherwise += 1;
  if (now === null || again === null) return;
  count.compared += 1;
  if (now === again || spelled(type, now) === spelled(type, again)) count.same += 1;
}
