import { Rows } from '../../random/rows.ts';

import { isValueText } from '../../values/cell.ts';
import { Misfit } from '../../values/misfit.ts';
import type { FieldType } from '../../values/type.ts';

import type { ConstraintPlan, DatasetPlan, Plan } from '../../plan/plan.ts';

import type { Condition } from '../../expression/bind.ts';
import { walk } from '../../expression/expression.ts';

import { loadMaskingEnvironment } from '../../generate/environment.ts';
import type { RealBatch } from '../../targets/target.ts';

import { OriginalRows } from '../subset/original-rows.ts';

import type { LookedBatch } from './looked-batch.ts';
import type { ProofFinding } from './proof-finding.ts';
import type { ProofDataset } from './proof-plan.ts';
import { type RowBatch, textOf } from './row-batch.ts';

interface Check {
  readonly constraint: ConstraintPlan;
  readonly condition: Condition;
  failing: number;
  /** Whether some rows had values with which nothing can be computed. */
  isOpen: boolean;
}

/** Whether what comes out obeys the definitions' constraints, as far as a row alone tells. */
export class OutputChecks {
  #first = 0;

  private constructor(
    private readonly name: string,
    private readonly dataset: DatasetPlan,
    private readonly rows: OriginalRows,
    private readonly range: Rows,
    private readonly checks: readonly Check[],
  ) {}

  /** Undefined: there is nothing to look at. */
  static async of(
    plan: Plan | undefined,
    { id, name }: Pick<ProofDataset, 'id' | 'name'>,
  ): Promise<OutputChecks | undefined> {
    const dataset = plan?.datasets.find((each) => each.id === id);
    if (!plan || !dataset || dataset.constraints.length === 0) return undefined;
    const environment = await loadMaskingEnvironment(plan);
    const { bindCondition } = await import('../../expression/bindings.ts');
    const { asOf, capacity } = environment;
    const own = dataset.constraints.filter((each) => isOfRow(each, dataset));
    const rows = new OriginalRows(environment, dataset, own.flatMap(fieldsOf));
    const checks = own.map((constraint): Check => {
      const source = (path: readonly string[]) => rows.source(path);
      const condition = bindCondition(constraint.expression, { asOf, capacity, source });
      return { constraint, condition, failing: 0, isOpen: false };
    });
    return new OutputChecks(name, environment.dataset(dataset.id), rows, new Rows(capacity), checks);
  }

  look({ output }: LookedBatch): void {
    if (this.checks.length > 0 && output.count > 0) {
      this.rows.begin(typed(output, this.dataset), this.#first);
      this.range.setRange(this.#first, output.count);
      for (const check of this.checks) this.#lookFor(check);
    }
    this.#first += output.count;
  }

  #lookFor(check: Check): void {
    try {
      check.condition.check(this.range, () => {
        check.failing += 1;
      });
    } catch (error) {
      if (!(error instanceof Misfit)) throw error;
      check.isOpen = true;
    }
  }

  findings(): ProofFinding[] {
    const told = { check: 'checks' as const, dataset: this.name };
    const looked = new Set(this.checks.map(({ constraint }) => constraint));
    return [
      ...this.checks.map(({ constraint: { text, severity }, failing, isOpen }): ProofFinding => {
        const found = `\`${text}\` does not hold for ${failing} rows`;
        if (failing > 0) return { ...told, ok: severity === 'error' ? false : null, found };
        if (isOpen) return { ...told, ok: null, found: `\`${text}\` cannot be computed for some rows` };
        return { ...told, ok: true, found: `\`${text}\` holds` };
      }),
      ...this.dataset.constraints
        .filter((each) => !looked.has(each))
        .map(({ text }): ProofFinding => {
          const found = `\`${text}\` asks of more than a row: \`generate --check\` and \`verify\` look at it`;
          return { ...told, ok: null, found };
        }),
    ];
  }
}

/** Whether it reads fields of the row alone. */
function isOfRow({ expression }: ConstraintPlan, { fields, references }: DatasetPlan): boolean {
  return [...walk(expression)].every((part) => {
    if (part.kind === 'aggregate' || part.kind === 'in-dataset' || part.kind === 'unique') return false;
    if (part.kind !== 'field') return true;
    const [name = ''] = part.path;
    return (
      fields.some((each) => each.name === name) &&
      !(part.path.length > 1 && references.some((each) => each.name === name))
    );
  });
}

function fieldsOf({ expression }: ConstraintPlan): string[] {
  return [...walk(expression)].flatMap((part) => (part.kind === 'field' ? [part.path[0] as string] : []));
}

/** Rows as real ones are read: what is no value of its column's type is told elsewhere, and null here. */
function typed({ count, columns }: RowBatch, { fields }: DatasetPlan): RealBatch {
  const known = fields.filter(({ name }) => columns.has(name));
  return {
    columns: known.map(({ name }) => name),
    cells: known.map(({ name, type }) => {
      const values = columns.get(name) as readonly unknown[];
      return Array.from({ length: count }, (_, i) => ifFits(type, textOf(values[i])));
    }),
    count,
  };
}

function ifFits(type: FieldType, text: string | null): string | null {
  return text === null || !isValueText(type, text) ? null : text;
}
