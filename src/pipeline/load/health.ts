import type { Plan } from '../../plan/plan.ts';

import type { Database, Loader } from '../../targets/database.ts';
import type { Execution, LoadedDataset } from '../../targets/execution.ts';

import { type LiveRows, liveRows } from './loaded-rows.ts';
import { apart } from './selection.ts';

export interface Health {
  readonly target: string;
  readonly server: string;
  readonly ready: boolean;
  readonly checks: readonly HealthCheck[];
}

export interface HealthCheck {
  readonly check: string;
  readonly ok: boolean;
  readonly found: string;
}

export interface HealthOptions {
  /** Milliseconds that it took to connect. */
  readonly connecting: number;
  /** The longest that a sample query may take, in milliseconds. */
  readonly sampleQuery: number;
}

/** Whether a database is ready for those who test against it. */
export async function healthOf(database: Database, options: HealthOptions): Promise<Health> {
  const executions = await database.ledger.list();
  const live = liveRows(executions);
  const loader = await database.loader();
  const checks: HealthCheck[] = [
    { check: 'reachable', ok: true, found: `in ${milliseconds(options.connecting)}` },
    loadsCheck(executions, live, loader),
    // What a loader is at work on is its own until it is done.
    ...(loader ? [] : await contentChecks(database, live, options)),
    ...(loader ? [] : await probeChecks(database, live, options)),
  ];
  const { product, version } = database.server;
  const ready = checks.every(({ ok }) => ok);
  return { target: database.label, server: `${product} ${version}`, ready, checks };
}

function loadsCheck(
  executions: readonly Execution[],
  live: ReadonlyMap<string, readonly LiveRows[]>,
  loader: Loader | undefined,
): HealthCheck {
  const [newest] = executions;
  if (loader) return { check: 'loads', ok: false, found: loadingText(loader) };
  if (newest?.state === 'loading') return { check: 'loads', ok: false, found: unfinishedText(newest) };
  if (live.size === 0) return { check: 'loads', ok: false, found: 'nothing is loaded' };
  const expired = [...live.values()]
    .flat()
    .filter(({ execution: { expiresAt } }) => expiresAt !== undefined && expiresAt <= new Date().toISOString());
  const found = `${live.size} ${live.size === 1 ? 'dataset' : 'datasets'}, last by ${newest?.who} at ${newest?.startedAt}`;
  return { check: 'loads', ok: true, found: expired.length > 0 ? `${found}; some of it has expired` : found };
}

/** Nobody is at it: of a load in shards others are to come. */
function unfinishedText({ who, startedAt, shards }: Execution): string {
  const load = `the load of ${who}, begun at ${startedAt},`;
  return shards ? `${load} has ${shards.done.length} of ${shards.of} shards` : `${load} was cut off`;
}

/** Who holds the lock of a load, and since when. */
export function loadingText({ who, since }: Loader): string {
  return `loading since ${since}, by ${who}, alive`;
}

/** Each load's rows are looked at with the plan that made them. */
async function contentChecks(
  database: Database,
  live: ReadonlyMap<string, readonly LiveRows[]>,
  { sampleQuery }: HealthOptions,
): Promise<HealthCheck[]> {
  const checks: HealthCheck[] = [];
  for (const { plan, loaded } of plansOf(live)) {
    const ours = new Map(loaded.map((each) => [each.id, [{ loaded: each }]]));
    const { diagnostics } = await database.inspect({ plan, mode: 'append', ours, create: false });
    // Who may only read finds a database ready: what reading takes is looked at below.
    const errors = diagnostics.filter(({ severity, code }) => severity === 'error' && code !== 'DC738');
    const wrong = errors.map(({ message }) => message);
    checks.push({
      check: 'schema',
      ok: wrong.length === 0,
      found: wrong.length === 0 ? 'as it was defined' : wrong.join('; '),
    });
    if (wrong.length > 0) continue;
    const findings = await database.verify(plan, loaded, { sampleQuery, shared: () => true });
    const bad = findings.filter(({ ok }) => !ok).map(({ check, found }) => `${check}: ${found}`);
    checks.push({
      check: 'content',
      ok: bad.length === 0,
      found: bad.length === 0 ? `${findings.length} checks hold` : bad.join('; '),
    });
  }
  return checks;
}

async function probeChecks(
  database: Database,
  live: ReadonlyMap<string, readonly LiveRows[]>,
  { sampleQuery }: HealthOptions,
): Promise<HealthCheck[]> {
  const [first] = [...live.values()].flat();
  const dataset = first?.execution.plan.datasets.find(({ id }) => id === first.loaded.id);
  const { read, write } = await database.probe(dataset);
  return [
    { check: 'sample read', ok: read <= sampleQuery, found: milliseconds(read) },
    { check: 'write, taken back', ok: true, found: milliseconds(write) },
  ];
}

/** The datasets of the newest load of each, with the plan that they were last loaded under, and all rows that are there. */
function plansOf(
  live: ReadonlyMap<string, readonly LiveRows[]>,
): readonly { readonly plan: Plan; readonly loaded: readonly LoadedDataset[] }[] {
  const byExecution = new Map<Execution, LoadedDataset[]>();
  for (const rows of live.values()) {
    const { execution } = rows.at(-1) as LiveRows;
    byExecution.set(execution, [...(byExecution.get(execution) ?? []), ...rows.map(({ loaded }) => loaded)]);
  }
  return Array.from(byExecution, ([{ plan: whole, share }, loaded]) => {
    const plan = share ? apart(whole) : whole;
    const ids = new Set(loaded.map(({ id }) => id));
    return { plan: { ...plan, datasets: plan.datasets.filter(({ id }) => ids.has(id)) }, loaded };
  });
}

function milliseconds(time: number): string {
  return `${time < 10 ? time.toFixed(1) : Math.round(time)} ms`;
}
