import { countText } from '../base/plural.ts';

import { comparableRows, firstDifference, readTrace } from '../formats/content-hash/trace.ts';
import type { Lock, LockedDataset } from '../formats/lock.ts';

import type { Change } from './change.ts';
import type { DiffDocument, Total } from './diff-document.ts';
import { classOf, type RuleLevels, type RuleName } from './rules.ts';
import { type DatasetVerdict, declaredVersions, hardest } from './verdict.ts';

/** What two locks tell. */
export interface LockComparison {
  readonly document: DiffDocument;
  /** Datasets of which they do not tell whether all rows that both have are the same. */
  readonly untold: readonly UntoldRows[];
}

/** The rows of a dataset from `from` on. */
export interface UntoldRows {
  readonly dataset: string;
  readonly from: number;
}

interface NamedLock {
  readonly label: string;
  readonly lock: Lock;
}

const idOf = ({ namespace, name }: LockedDataset): string => `${namespace}/${name}`;

/** Compares two locks: datasets and fields, as far as traces of their rows can tell. */
export function compareLocks(from: NamedLock, to: NamedLock, levels: RuleLevels): LockComparison {
  const changes: Change[] = [];
  const add = (rule: RuleName, dataset: string, message: string, facts: Partial<Change> = {}) => {
    const level = levels.get(rule);
    const own = { rule, class: level?.level ?? classOf(rule), dataset, message, before: null, after: null };
    changes.push({ ...own, ...facts, ...(level && { reason: level.reason }) });
  };
  const [old, now] = [from.lock, to.lock];
  const differ = (rule: RuleName, message: string, before: unknown, after: unknown) => {
    if (before !== after) add(rule, '', message, { before: String(before), after: String(after) });
  };
  differ('catalogue-changed', 'values are made by another catalogue', old.catalogue, now.catalogue);
  differ('run-seed-changed', 'another seed', old.seed, now.seed);
  differ('as-of-changed', 'another moment that values are taken as of', old.as_of, now.as_of);
  const before = new Map(old.datasets.map((dataset) => [idOf(dataset), dataset]));
  const after = new Map(now.datasets.map((dataset) => [idOf(dataset), dataset]));
  for (const [id, dataset] of before)
    if (!after.has(id)) add('dataset-removed', id, 'gone', { before: `${countText(dataset.rows)} rows` });
  const untold: UntoldRows[] = [];
  for (const [id, dataset] of after) {
    const earlier = before.get(id);
    if (!earlier) add('dataset-added', id, 'new', { after: `${countText(dataset.rows)} rows` });
    else {
      compareDatasets(earlier, dataset, (rule, message, facts) => add(rule, id, message, facts));
      const known = comparableRows(earlier.rows, dataset.rows);
      if (known < Math.min(earlier.rows, dataset.rows)) untold.push({ dataset: dataset.name, from: known });
    }
  }
  return { document: documentOf(from, to, changes), untold };
}

function compareDatasets(
  from: LockedDataset,
  to: LockedDataset,
  add: (rule: RuleName, message: string, facts?: Partial<Change>) => void,
): void {
  const rows = { before: String(from.rows), after: String(to.rows) };
  if (to.rows < from.rows) add('rows-removed', `${countText(from.rows - to.rows)} rows fewer`, rows);
  if (to.rows > from.rows) add('rows-added', `${countText(to.rows - from.rows)} rows more`, rows);
  for (const field of Object.keys(from.fields)) if (!(field in to.fields)) add('field-removed', 'gone', { field });
  let isOther = false;
  for (const field of Object.keys(to.fields)) {
    if (!(field in from.fields)) add('field-added', 'new', { field });
    else if (haveOthers(from, to, field)) {
      add('values-changed', 'other values', { field });
      isOther = true;
    }
  }
  const isSame = from.rows === to.rows && Object.keys(from.fields).join('\0') === Object.keys(to.fields).join('\0');
  if (isSame && !isOther && from.fingerprint !== to.fingerprint)
    add('definition-changed', 'defined in another way, with the same values');
}

/** Whether a field's values are others, in the rows that traces of both tell of. */
function haveOthers(from: LockedDataset, to: LockedDataset, field: string): boolean {
  const [before = '', after = ''] = [from.fields[field], to.fields[field]];
  if (from.rows === to.rows) return before !== after;
  const [old, now] = [readTrace(before, from.rows), readTrace(after, to.rows)];
  return (
    old !== undefined &&
    now !== undefined &&
    firstDifference(old, now, comparableRows(from.rows, to.rows)) !== undefined
  );
}

function documentOf(from: NamedLock, to: NamedLock, changes: readonly Change[]): DiffDocument {
  const [old, now] = [from.lock.datasets, to.lock.datasets];
  const find = (datasets: readonly LockedDataset[], id: string) => datasets.find((each) => idOf(each) === id);
  const ids = [...new Set(changes.map(({ dataset }) => dataset))].filter((id) => id !== '');
  const datasets = ids.map((id): DatasetVerdict => {
    const [earlier, later] = [find(old, id), find(now, id)];
    const own = hardest(changes.filter(({ dataset }) => dataset === id));
    const isPair = earlier !== undefined && later !== undefined;
    return { id, name: (later ?? earlier)?.name ?? id, class: own, ...declaredVersions(earlier, later, own, isPair) };
  });
  return {
    from: from.label,
    to: to.label,
    verdict: { class: hardest(changes), datasets },
    totals: { datasets: datasetTotal(old, now, ids), fields: fieldTotal(old, now, changes), rows: rowTotal(old, now) },
    changes,
    schema: [],
    rows: [],
  };
}

function datasetTotal(old: readonly LockedDataset[], now: readonly LockedDataset[], changed: readonly string[]): Total {
  const [before, after] = [old.map(idOf), now.map(idOf)];
  const both = after.filter((id) => before.includes(id));
  return {
    from: old.length,
    to: now.length,
    added: after.length - both.length,
    removed: before.length - both.length,
    changed: both.filter((id) => changed.includes(id)).length,
  };
}

function fieldTotal(old: readonly LockedDataset[], now: readonly LockedDataset[], changes: readonly Change[]): Total {
  const count = (datasets: readonly LockedDataset[]) =>
    datasets.reduce((sum, { fields }) => sum + Object.keys(fields).length, 0);
  const told = (name: RuleName) => changes.filter(({ rule }) => rule === name);
  const whole = (name: RuleName, datasets: readonly LockedDataset[]) =>
    count(datasets.filter((each) => told(name).some(({ dataset }) => dataset === idOf(each))));
  return {
    from: count(old),
    to: count(now),
    added: told('field-added').length + whole('dataset-added', now),
    removed: told('field-removed').length + whole('dataset-removed', old),
    changed: told('values-changed').length,
  };
}

/** Which rows are others no lock tells: only how many more or fewer there are of each dataset. */
function rowTotal(old: readonly LockedDataset[], now: readonly LockedDataset[]): Total {
  const rows = (datasets: readonly LockedDataset[], id: string) =>
    datasets.find((each) => idOf(each) === id)?.rows ?? 0;
  const ids = [...new Set([...old, ...now].map(idOf))];
  const sum = (count: (id: string) => number) => ids.reduce((all, id) => all + count(id), 0);
  return {
    from: sum((id) => rows(old, id)),
    to: sum((id) => rows(now, id)),
    added: sum((id) => Math.max(0, rows(now, id) - rows(old, id))),
    removed: sum((id) => Math.max(0, rows(old, id) - rows(now, id))),
    changed: 0,
  };
}
