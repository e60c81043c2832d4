import { countText, plural } from '../../base/plural.ts';

import type { TableDifference } from '../../targets/database.ts';
import { type Execution, type LoadedDataset, type RowCounts, rowsLeft } from '../../targets/execution.ts';

import type { Change } from '../../pipeline/load/changes.ts';

import { tableText } from './table.ts';

const width = 100;

/** What a load has done, a line each dataset; one that found its rows there has left them unchanged. */
export function loadedText({ datasets }: Execution, isDone: boolean): string {
  const columns = ['dataset', 'created', 'updated', 'unchanged', 'deleted'].map((head, index) => ({
    head,
    isRight: index > 0,
  }));
  const rows = datasets.map(({ id, counts, range }) => {
    const all = range.end - range.start;
    const done = [counts?.created ?? all, counts?.updated, counts?.unchanged, counts?.deleted];
    return [id, ...(isDone ? done : [0, 0, all, 0]).map((each) => countText(each ?? 0))];
  });
  return tableText(columns, rows, width);
}

/** What a load would do, with a sign in front of each line. */
export function changesText(changes: readonly Change[]): string {
  const lines = changes.flatMap(({ dataset, sign, table, rows, there, remade, differences, counts }) => [
    sign === '='
      ? `= ${dataset}: ${plural(rows, 'row')} lie in table ${table} already, unchanged`
      : `${sign} ${dataset}: ${plural(rows, 'row')} into ${sign === '+' ? 'a new table' : 'table'} ${table}${thereText(there, remade)}`,
    ...(counts ? [`    ${countsText(counts)}`] : []),
    ...differences.map((each) => `    ${differenceText(each)}`),
  ]);
  return `${lines.join('\n')}\n`;
}

function countsText({ created, updated, unchanged, deleted }: RowCounts): string {
  return `${created} created, ${updated} updated, ${unchanged} unchanged, ${deleted} deleted`;
}

/** What a database has otherwise than the definitions, a line each. */
export function differencesText(differences: readonly TableDifference[]): string {
  if (differences.length === 0) return '  as it was defined';
  return differences.map((each) => `  ${each.dataset}: ${differenceText(each)}`).join('\n');
}

function differenceText({ sign, kind, name, is, wanted }: TableDifference): string {
  const change = [is, wanted].filter((each) => each !== undefined).join(' → ');
  return `${sign} ${kind} ${name}${change === '' ? '' : `: ${change}`}`;
}

function thereText(there: number, remade: boolean): string {
  const rows = there === 0 ? '' : `, which holds ${plural(there, 'row')}`;
  return remade ? `${rows}; made anew` : rows;
}

/** An execution for `--json`: keys in snake_case, the plan left out. */
export function executionJson(execution: Execution): unknown {
  const { id, state, mode, fingerprint, catalogue, toolVersion, seed, asOf, who, environment, startedAt, finishedAt } =
    execution;
  return {
    execution_id: id,
    state,
    mode,
    fingerprint,
    catalogue,
    tool_version: toolVersion,
    seed,
    as_of: asOf,
    who,
    ...(environment !== undefined && { environment }),
    ...(execution.git && { git: execution.git }),
    started_at: startedAt,
    ...(finishedAt !== undefined && { finished_at: finishedAt }),
    ...(execution.expiresAt !== undefined && { expires_at: execution.expiresAt }),
    ...(execution.failure !== undefined && { failure: execution.failure }),
    ...(execution.shards && {
      shards: { of: execution.shards.of, done: execution.shards.done.map((each) => each.index) },
    }),
    datasets: execution.datasets.map(datasetJson),
  };
}

function datasetJson(loaded: LoadedDataset): unknown {
  const { id, version, fingerprint, table, range, keyRange, contentHash, counts, removedBy } = loaded;
  return {
    id,
    ...(version !== undefined && { version }),
    fingerprint,
    table: [table.schema, table.name].filter(Boolean).join('.'),
    range,
    rows: rowsLeft(loaded),
    ...(keyRange && { key_range: keyRange }),
    ...(contentHash !== undefined && { content_hash: contentHash }),
    ...(counts && { counts }),
    ...(removedBy !== undefined && { removed_by: removedBy }),
  };
}
