import { countText, plural } from '../base/plural.ts';

import { type Diagnostic, diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../diagnostics/sort.ts';

import { type FieldType, familyOf } from '../values/type.ts';

import { heldIndexes } from '../plan/held-indexes.ts';
import type { ConstraintPlan, DatasetPlan, FieldSource, Plan } from '../plan/plan.ts';

import { walk } from '../expression/expression.ts';

import { generatorNamed } from '../generators/index.ts';

import { Batches } from '../generate/batches.ts';
import type { ConstraintReport } from '../generate/checks/constraint-checks.ts';
import { type Environment, loadEnvironment, loadLookups } from '../generate/environment.ts';
import { Failures } from '../generate/failures.ts';
import { GenerationFailure } from '../generate/generation-failure.ts';

import type { CompiledProject } from './compile-project.ts';
import { brokenBy, type Places } from './constraint-reports.ts';
import { placedFailure } from './placed-failure.ts';
import { warnOfPersonal } from './scan/warn-of-personal.ts';
import { hashStorage } from './scratch-file.ts';

/** Rows of a dataset that constraints are tried on. */
const triedRows = 1000;

/** What a project's diagnostics are once its constraints were tried: `validate` makes no more rows than that. */
export async function tryProject({
  plan,
  places,
  constraintPlaces = new Map(),
  openReasons = new Map(),
  diagnostics,
}: CompiledProject): Promise<readonly Diagnostic[]> {
  if (!plan || hasErrors(diagnostics)) return diagnostics;
  return sortDiagnostics([
    ...diagnostics,
    ...(await tryConstraints(plan, { places: constraintPlaces, reasons: openReasons, fields: places })),
    ...warnOfPersonal(plan, (dataset, field) => places?.get(dataset)?.fields.get(field)?.field),
  ]);
}

interface Known {
  readonly places: Places;
  /** Why constraints are not obeyed. */
  readonly reasons: ReadonlyMap<ConstraintPlan, string>;
  readonly fields: CompiledProject['places'];
}

async function tryConstraints(plan: Plan, known: Known): Promise<Diagnostic[]> {
  const triesValues = cheaply(plan);
  const asked = plan.datasets.filter((each) => isAsked(each) || triesValues(each));
  if (asked.length === 0) return [];
  const failures = new Failures(await loadLookups(plan));
  let making: Promise<Making> | undefined;
  const trial: Trial = {
    failures,
    known,
    told: new Set(),
    making: () => {
      making ??= loadMaking(plan, known);
      return making;
    },
  };
  const found: Diagnostic[] = [];
  for (const dataset of asked) {
    const isUnread = plan.unread?.includes(dataset.id);
    found.push(...(isUnread ? untried(dataset, known) : await tryDataset(dataset, trial)));
  }
  return found;
}

async function loadMaking(plan: Plan, { places }: Known): Promise<Making> {
  return {
    environment: await loadEnvironment(plan, triedRows, places),
    ...(await import('../generate/checks/constraint-checks.ts')),
    ...(await import('../generate/checks/counter-example.ts')),
  };
}

/** Whether anything is asked of rows. Whatever the compiler has made of it, cells that may end a run are tried then. */
function isAsked({ rows, constraints }: DatasetPlan): boolean {
  return rows > 0 && constraints.length > 0;
}

/** Bytes of indexes over all rows that are made for a try, at most: four million rows, a second's work. */
const heldForTries = 16 * 1024 * 1024;

/** Whether a dataset has values that only show when they are made whether they fit, and a few of them are made cheaply. */
function cheaply(plan: Plan): (dataset: DatasetPlan) => boolean {
  let isCheap: boolean | undefined;
  return ({ rows, fields }) => {
    if (rows === 0 || !fields.some(({ source, type }) => sourcesIn(source).some((each) => mayMisfit(each, type))))
      return false;
    isCheap ??= heldIndexes(plan).reduce((sum, { bytes }) => sum + bytes, 0) <= heldForTries;
    return isCheap;
  };
}

function sourcesIn(source: FieldSource): readonly FieldSource[] {
  return source.kind === 'traits' ? [source.otherwise, ...source.traits.map((each) => each.source)] : [source];
}

function mayMisfit(source: FieldSource, type: FieldType): boolean {
  if (source.kind === 'expression') return true;
  if (source.kind !== 'generator') return false;
  // Faker’s texts fit whatever has no bounds.
  const isBounded = type.length !== undefined || familyOf(type) !== 'text';
  const own = generatorNamed(source.generator)?.mayMisfit?.(source.parameters);
  return (own && isBounded) || (source.nested?.some((each) => mayMisfit(each.source, each.type)) ?? false);
}

/**
 * What is obeyed tells nothing, but that of other datasets' rows some may have no values. Where it bounds a field, they are
 * read for that already.
 */
function isLookedAt({ constraints, fields }: DatasetPlan, index: number): boolean {
  const { obeyed, expression } = constraints[index] as ConstraintPlan;
  if (!obeyed) return true;
  const isOfOwn = [...walk(expression)].every((part) =>
    part.kind === 'field' ? part.path.length === 1 : part.kind !== 'aggregate' && part.kind !== 'in-dataset',
  );
  return !isOfOwn && !fields.some(({ bounds }) => bounds?.some((each) => each.constraint === index));
}

/** What all tries share. */
interface Trial {
  readonly failures: Failures;
  readonly known: Known;
  readonly making: () => Promise<Making>;
  /** Fields of which a cell that cannot be made was told: who reads them meets the same. */
  readonly told: Set<string>;
}

/** What rows are made and looked at with: loaded only where there is something to try. */
type Making = { readonly environment: Environment } & typeof import('../generate/checks/constraint-checks.ts') &
  typeof import('../generate/checks/counter-example.ts');

async function tryDataset(dataset: DatasetPlan, { failures, known, making, told }: Trial): Promise<Diagnostic[]> {
  // What constraints read is made when they ask for it.
  const fields = dataset.fields.filter((field) => failures.mayEnd(dataset, field));
  const count = Math.min(triedRows, dataset.rows);
  const kept: Diagnostic[] = [];
  const constraints = dataset.constraints.filter((each, index) => {
    if (!isLookedAt(dataset, index)) return false;
    if (!failures.isKept(dataset, each)) return true;
    if (!each.obeyed) kept.push(notObeyed(each, keeping(dataset, count), known));
    return false;
  });
  if (fields.length + constraints.length === 0) return kept;
  const { environment, ConstraintChecks, counterExample } = await making();
  try {
    const batches = new Batches(environment, dataset, fields);
    const seen = dataset.rows <= triedRows ? 'whole' : 'first';
    const checks = new ConstraintChecks(batches, dataset, seen, constraints, hashStorage);
    batches.read(0, count);
    checks.add();
    const found = checks.end().flatMap((report) => {
      const { constraint, failing, examples } = report;
      if (constraint.obeyed) return [];
      if (failing === 0) return [checked(report, dataset, count, known)];
      const [row] = examples;
      const what =
        row === undefined
          ? `does not hold for the ${rowsText(dataset, count)} of \`${dataset.name}\``
          : `fails in ${countText(failing)} of ${rowsText(dataset, count)}: ${counterExample(constraint, batches, dataset, row)}`;
      return [brokenBy(constraint, `${nameOf(constraint)} ${what}`, known.places, whyOpen(constraint, known))];
    });
    return [...kept, ...found];
  } catch (error) {
    if (!(error instanceof GenerationFailure)) throw error;
    // Values that only the database has are no fault of the definition.
    if (error.diagnostic.code === 'DC324') return untried(dataset, known);
    const { cell } = error;
    const field = cell?.path && `${cell.dataset.id}.${cell.path}`;
    if (field && told.has(field)) return [];
    if (field) told.add(field);
    return [placedFailure(error, known.fields)];
  }
}

function checked(
  { constraint, looked }: ConstraintReport,
  dataset: DatasetPlan,
  count: number,
  known: Known,
): Diagnostic {
  return notObeyed(constraint, looked === 'none' ? 'it takes all rows to tell' : keeping(dataset, count), known);
}

function keeping(dataset: DatasetPlan, count: number): string {
  return `${rowsText(dataset, count)} keep it`;
}

function untried({ constraints }: DatasetPlan, known: Known): Diagnostic[] {
  const open = constraints.filter(({ obeyed }) => !obeyed);
  return open.map((each) => notObeyed(each, 'no row can be made without the database', known));
}

function notObeyed(constraint: ConstraintPlan, tried: string, { places, reasons }: Known): Diagnostic {
  return diagnostic(
    'DC419',
    `${nameOf(constraint)} is checked, not obeyed, for ${reasons.get(constraint) ?? 'nothing can'}: ${tried}`,
    {
      span: places.get(constraint),
      help: '`generate --check` looks at every row',
    },
  );
}

/** Why values are not made in such a way that it holds; undefined where nobody knows. */
function whyOpen(constraint: ConstraintPlan, { reasons }: Known): string | undefined {
  const why = reasons.get(constraint);
  return why && `it is checked, not obeyed, for ${why}: change what makes its fields, or the condition`;
}

function rowsText({ rows }: DatasetPlan, count: number): string {
  return rows > count ? `the first ${countText(count)} rows` : plural(count, 'row');
}

function nameOf({ name, text }: ConstraintPlan): string {
  return `\`${name ?? text}\``;
}
