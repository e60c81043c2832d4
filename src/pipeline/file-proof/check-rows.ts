import { setImmediate as turn } from 'node:timers/promises';

import { countText } from '../../base/plural.ts';

import type { ConstraintPlan, DatasetPlan } from '../../plan/plan.ts';

import { walk } from '../../expression/expression.ts';

import { Batches } from '../../generate/batches.ts';
import { ConstraintChecks, type ConstraintReport } from '../../generate/checks/constraint-checks.ts';
import type { Environment } from '../../generate/environment.ts';
import { GenerationFailure } from '../../generate/generation-failure.ts';
import type { Finding } from '../../targets/database.ts';

import { hashStorage } from '../scratch-file.ts';

import { toldRows } from './dataset-proof.ts';
import type { ParentKeys } from './parent-keys.ts';

export interface RowsToCheck {
  /** Has the rows that are checked: those of the file, or the same ones as they are made. */
  readonly environment: Environment;
  /** Has the rows that references may mean. */
  readonly parents: Environment;
  readonly dataset: DatasetPlan;
  readonly start: number;
  readonly end: number;
  readonly listed?: Float64Array | undefined;
  /** Whether they are all that the dataset has. */
  readonly isWhole: boolean;
  /** Fields of which the file has no column. */
  readonly absent: ReadonlySet<string>;
  /** Ids of datasets whose rows nobody has. */
  readonly unknown: ReadonlySet<string>;
  /** Where the row stands: `users.csv:18`. */
  readonly place: (row: number) => string;
}

const mostExamples = 5;

/** References, uniqueness and constraints of rows, in one pass over them. */
export async function checkRows(check: RowsToCheck, keys: ParentKeys, signal: AbortSignal): Promise<Finding[]> {
  const { dataset, environment, start, end, listed } = check;
  const batches = new Batches(environment, environment.dataset(dataset.id));
  const looks = [
    ...referenceLooks(check, batches, keys),
    ...uniqueLooks(check, batches),
    ...constraintLooks(check, batches),
  ];
  for (let at = start; at < end; at += batches.capacity) {
    // A run that is to end is heard of between batches alone.
    if (((at - start) / batches.capacity) % 16 === 0) await turn();
    signal.throwIfAborted();
    batches.turnTo(at, Math.min(batches.capacity, end - at), listed);
    for (const look of looks) look.add(at - start);
  }
  return looks.flatMap((look) => look.end());
}

/** What is looked for as rows go by. */
interface Look {
  /** The batch was read last; its first row is the nth of those that are looked at. */
  add(first: number): void;
  end(): Finding[];
}

function told(finding: Finding): Look {
  return { add: () => undefined, end: () => [finding] };
}

function referenceLooks(check: RowsToCheck, batches: Batches, keys: ParentKeys): Look[] {
  const { dataset, parents, absent, place } = check;
  const external = (dataset.external ?? []).map(({ fields, parent }) =>
    told(skipped(check, 'references', orphansOf(dataset, fields), `${parent} is made elsewhere`)),
  );
  const own = dataset.references.map((reference): Look => {
    const { fields, parent, parentFields } = reference;
    const name = orphansOf(dataset, fields);
    const gone = fields.find((field) => absent.has(field));
    if (gone !== undefined) return told(skipped(check, 'references', name, `the file has no \`${gone}\``));
    const sources = fields.map((field) => batches.reader.field(field));
    const isThere = keys.asked(parents, reference, sources);
    const parentPlan = parents.dataset(parent);
    const isOnPurpose = isInvalid(dataset, fields) || isInvalid(parentPlan, parentFields);
    const failing = new Failing();
    return {
      add(first) {
        const hasParent = isThere(batches.rows);
        for (let i = 0; i < batches.rows.length; i++) if (!hasParent(i)) failing.add(first + i);
      },
      end: () => [rowsFound(check, 'references', name, failing, isOnPurpose, place)],
    };
  });
  return [...own, ...external];
}

function orphansOf({ name }: DatasetPlan, fields: readonly string[]): string {
  return `orphans of ${name}.${fields.length === 1 ? fields[0] : `(${fields.join(', ')})`}`;
}

function isInvalid({ fields }: DatasetPlan, names: readonly string[]): boolean {
  return fields.some(({ name, invalid }) => invalid !== undefined && names.includes(name));
}

/** Rows that fail: how many, and the first. */
class Failing {
  count = 0;
  readonly first: number[] = [];

  add(row: number): void {
    this.count++;
    if (this.first.length < mostExamples) this.first.push(row);
  }
}

function rowsFound(
  { dataset }: Pick<RowsToCheck, 'dataset'>,
  phase: Finding['phase'],
  check: string,
  { count, first }: Pick<Failing, 'count' | 'first'>,
  isOnPurpose: boolean,
  place: (row: number) => string,
): Finding {
  const base = { phase, check, dataset: dataset.id, rows: count };
  if (count === 0) return { phase, check, dataset: dataset.id, ok: true, found: '0 rows' };
  if (isOnPurpose) return { ...base, ok: true, found: `${countText(count)} rows, wrong on purpose` };
  return { ...base, ok: false, ...toldRows(count, first.map(place)) };
}

function skipped({ dataset }: RowsToCheck, phase: Finding['phase'], check: string, why: string): Finding {
  return { phase, check, dataset: dataset.id, ok: true, skipped: true, found: `not looked at: ${why}` };
}

/** What is unique, as constraints that nobody takes for granted. */
function uniqueLooks(check: RowsToCheck, batches: Batches): Look[] {
  const { dataset, absent } = check;
  const sets = [...(dataset.key.length > 0 ? [dataset.key] : []), ...dataset.unique];
  return sets.map((fields): Look => {
    const name = `${dataset.name}.${fields.join(', ')} is unique`;
    const gone = fields.find((field) => absent.has(field));
    if (gone !== undefined) return told(skipped(check, 'consistency', name, `the file has no \`${gone}\``));
    const constraint = asked({ kind: 'unique', type: { name: 'boolean' }, fields });
    return reported(check, batches, constraint, name, isInvalid(dataset, fields));
  });
}

function asked(expression: ConstraintPlan['expression']): ConstraintPlan {
  return { text: '', expression, severity: 'error', obeyed: false };
}

/** Looks at rows for one constraint; what a value of the file makes impossible is told of this one alone. */
function reported(
  check: RowsToCheck,
  batches: Batches,
  constraint: ConstraintPlan,
  name: string,
  isOnPurpose: boolean,
): Look {
  const { dataset, place, isWhole, start, listed } = check;
  const positionOf = (row: number) => (listed ? listed.indexOf(row) : row) - start;
  const isUnique = constraint.expression.kind === 'unique';
  let failure: GenerationFailure | undefined;
  const guarded = (work: () => void): void => {
    if (failure) return;
    try {
      work();
    } catch (error) {
      if (!(error instanceof GenerationFailure)) throw error;
      failure = error;
    }
  };
  let checks: ConstraintChecks | undefined;
  guarded(() => {
    checks = new ConstraintChecks(batches, dataset, isWhole || isUnique ? 'whole' : 'shard', [constraint], hashStorage);
  });
  const found = (): Finding => {
    const [report] = failure ? [] : (checks?.end() ?? []);
    if (!report) {
      // What it says may hold a value.
      const why = failure?.diagnostic.code === 'DC407' ? 'some rows have no parent' : 'the values do not allow it';
      return { ...skipped(check, 'consistency', name, why), ok: false, severity: 'warning' };
    }
    if (report.looked === 'none') return skipped(check, 'consistency', name, 'a part of the rows cannot tell');
    return constraintFound(check, report, name, isOnPurpose, (row) => place(positionOf(row)));
  };
  return { add: () => guarded(() => checks?.add()), end: () => [found()] };
}

function constraintFound(
  check: RowsToCheck,
  { constraint, failing, examples }: ConstraintReport,
  name: string,
  isOnPurpose: boolean,
  place: (row: number) => string,
): Finding {
  const found = rowsFound(check, 'consistency', name, { count: failing, first: [...examples] }, isOnPurpose, place);
  return found.ok || constraint.severity === 'error' ? found : { ...found, severity: 'warning' };
}

function constraintLooks(check: RowsToCheck, batches: Batches): Look[] {
  const { dataset, absent, unknown } = check;
  return dataset.constraints.map((constraint): Look => {
    const name = `${dataset.name}: ${constraint.name === undefined ? '' : `${constraint.name}: `}${constraint.text}`;
    const parts = [...walk(constraint.expression)];
    const fields = parts.flatMap((part) =>
      part.kind === 'field' ? [part.path[0] as string] : part.kind === 'unique' ? part.fields : [],
    );
    const gone = fields.find((field) => absent.has(field));
    if (gone !== undefined) return told(skipped(check, 'consistency', name, `the file has no \`${gone}\``));
    const others = parts.flatMap((part) => {
      if (part.kind === 'field' && part.path.length > 1)
        return dataset.references.flatMap((each) => (each.name === part.path[0] ? [each.parent] : []));
      return 'dataset' in part && part.dataset !== null ? [part.dataset] : [];
    });
    const other = others.find((each) => [...unknown].some((id) => id === each || id.endsWith(`/${each}`)));
    if (other !== undefined)
      return told(skipped(check, 'consistency', name, `the rows of ${other} are not among the files`));
    return reported(check, batches, { ...constraint, obeyed: false }, name, isInvalid(dataset, fields));
  });
}
