import { diagnostic } from '../../diagnostics/diagnostic.ts';

import type { DatasetPlan } from '../../plan/plan.ts';

import { type TableRule, tableRules } from '../../formats/sql/constraints.ts';
import { tableText } from '../../formats/sql/dialect.ts';
import { postgresql } from '../../formats/sql/postgresql/postgresql.ts';

import { TargetFailure } from '../target-failure.ts';

import type { Loading } from './loading.ts';
import type { Session } from './session.ts';
import { Unworkable, workable } from './workable.ts';

/** Keys, indexes and foreign keys of tables that this load has made, and statistics of all. */
export async function finish({ session, request, there }: Loading): Promise<void> {
  const datasets = request.sources.map(({ dataset }) => dataset);
  const statements = finishStatements(datasets, there);
  const done = await workable(session, () => session.run(statements));
  if (done instanceof Unworkable) throw await culprit(session, rulesOf(datasets, there, ['check']), done);
}

/** The statements that do so, of datasets in load order; `there` has those whose tables there were before. */
export function finishStatements(datasets: readonly DatasetPlan[], there: Loading['there']): string {
  const of = (...kinds: readonly TableRule['kind'][]) => rulesOf(datasets, there, kinds);
  const tables = new Map(datasets.map(({ id, table }) => [id, tableText(postgresql, table)]));
  const statements = [
    ...together(of('key', 'unique', 'check'), tables),
    ...of('index').map(({ statement }) => statement),
    ...together(of('foreign key'), tables),
    `ANALYZE ${[...tables.values()].join(', ')}`,
  ];
  return statements.join(';\n');
}

function rulesOf(
  datasets: readonly DatasetPlan[],
  there: Loading['there'],
  kinds: readonly TableRule['kind'][],
): readonly TableRule[] {
  return tableRules(postgresql, datasets).filter(({ dataset, kind }) => !there.has(dataset) && kinds.includes(kind));
}

/** The rules of each table in one statement: it reads the rows once for all of its CHECKs. */
function together(rules: readonly TableRule[], tables: ReadonlyMap<string, string>): readonly string[] {
  return Array.from(tables).flatMap(([id, table]) => {
    const additions = rules.flatMap(({ dataset, addition }) => (dataset === id ? (addition ?? []) : []));
    return additions.length === 0 ? [] : [`ALTER TABLE ${table}\n${additions.join(',\n')}`];
  });
}

/** The CHECK that a value has ended. */
async function culprit(session: Session, checks: readonly TableRule[], { why }: Unworkable): Promise<TargetFailure> {
  for (const { name, statement, constraint } of checks) {
    if (!((await workable(session, () => session.run(statement))) instanceof Unworkable)) continue;
    const text = constraint?.name === undefined ? '' : `${constraint.name}: `;
    const message = `${text}${constraint?.text ?? name}: cannot be worked out: ${why}`;
    return new TargetFailure([diagnostic('DC719', message)], 'no');
  }
  return new TargetFailure([diagnostic('DC719', `an index cannot be made: ${why}`)], 'no');
}
