import { randomBytes } from 'node:crypto';

import { parseCell } from '../../values/cell.ts';
import { cellReader } from '../../values/cell-text.ts';
import type { FieldType } from '../../values/type.ts';

import type { DatasetPlan, InsidePlan, Plan } from '../../plan/plan.ts';

import { holdSecret, maskNamed, secretOf } from '../../masks/index.ts';

import { loadMaskingEnvironment } from '../../generate/environment.ts';
import { GenerationFailure } from '../../generate/generation-failure.ts';

import { RowMasker } from '../masking/mask-rows.ts';
import { RealCellReader } from '../masking/real-cells.ts';
import { OriginFailure } from '../origin/origin-failure.ts';

import { type CellColumn, type CellTable, cellTable } from './cell-columns.ts';
import { isMoreThanOthers, type ProofFinding } from './proof-finding.ts';
import { batchOf, type Row, textOf } from './row-batch.ts';

/** So many rows are masked once more. */
export const againRows = 10_000;

interface Tally {
  readonly field: string;
  readonly type: FieldType;
  compared: number;
  same: number;
  /** As the row before it: chance. */
  chance: number;
  previous: string | undefined;
}

/**
 * Masks originals once more by the same rules: under a random key nothing may come out as it stands in the output, under the
 * run's own, where there is one, everything has to.
 */
export async function maskedAgain(
  name: string,
  plan: Plan | undefined,
  rows: readonly WholeRow[],
): Promise<ProofFinding[]> {
  const told = { check: 'keys' as const, dataset: name };
  const dataset = plan?.datasets.find((each) => each.name === name);
  const columns = dataset ? [...keyedColumns(dataset, rows[0]), ...documentsOf(dataset, rows[0])] : [];
  if (!plan || !dataset) return [];
  if (
    rows.length === 0 &&
    (dataset.fields.some(isKeyedField) || dataset.fields.some(({ inside = [] }) => inside.some(isKeyed)))
  )
    return [{ ...told, ok: null, found: 'no row stands beside the one that it came from' }];
  if (columns.length === 0) return [];
  const other = { ...plan, keyId: holdSecret(randomBytes(32)) };
  const findings: ProofFinding[] = [];
  try {
    for (const tally of await tallied(other, dataset, columns, rows))
      findings.push({ ...told, field: tally.field, ...unrelated(tally) });
    if (plan.keyId !== undefined && secretOf(plan.keyId))
      for (const tally of await tallied(plan, dataset, columns, rows))
        findings.push({ ...told, field: tally.field, ...again(tally, plan.keyId) });
  } catch (error) {
    if (!(error instanceof GenerationFailure) && !(error instanceof OriginFailure)) throw error;
    return [{ ...told, ok: null, found: 'the source holds values that cannot be masked once more' }];
  }
  return findings;
}

/** A row as it came out, and the one that it came from. */
export interface WholeRow {
  readonly output: Row;
  readonly source: Row;
}

/** What a key decides on in every row, and by the value alone. */
function keyedColumns({ fields }: DatasetPlan, first: WholeRow | undefined): string[] {
  return fields
    .filter(isKeyedField)
    .map(({ name }) => name)
    .filter((name) => first && name in first.source && name in first.output);
}

function isKeyedField({ mask }: DatasetPlan['fields'][number]): boolean {
  const rule = mask && maskNamed(mask.rule);
  return (
    mask !== undefined &&
    !mask.when &&
    !rule?.by?.(mask.parameters) &&
    ['keyed', 'reversible'].includes(rule?.class ?? '')
  );
}

/** Documents inside of which a key decides on something. */
function documentsOf({ fields }: DatasetPlan, first: WholeRow | undefined): string[] {
  return fields.flatMap(({ name, inside = [] }) =>
    inside.some(isKeyed) && first && name in first.source ? [name] : [],
  );
}

function isKeyed({ mask }: InsidePlan): boolean {
  return ['keyed', 'reversible'].includes(maskNamed(mask.rule)?.class ?? '');
}

async function tallied(
  plan: Plan,
  dataset: DatasetPlan,
  columns: readonly string[],
  rows: readonly WholeRow[],
): Promise<Tally[]> {
  const environment = await loadMaskingEnvironment(plan);
  const masker = new RowMasker(environment, dataset, columns, true);
  const reader = new RealCellReader(environment.capacity);
  const tallies = masker.fields.map(({ name, type }) => tallyOf(name, type));
  const inside = masker.fields.map((field) => field.inside && new InsideTallies(field.inside.filter(isKeyed)));
  const readers = masker.columns.map((column, j) => cellReader(column, (tallies[j] as Tally).type));
  for (let at = 0; at < rows.length; at += environment.capacity) {
    const batch = rows.slice(at, at + environment.capacity);
    const cells = columns.map((name) => batch.map(({ source }) => textOf(source[name])));
    masker.mask(reader.byColumn({ columns, cells, count: batch.length }), batch.length, at);
    for (const [i, { output, source }] of batch.entries())
      for (const [j, tally] of tallies.entries()) {
        const isNull = masker.columns[j]?.nulls?.[i] === 1;
        const masked = isNull ? null : (readers[j]?.(i) ?? null);
        const { field } = tally;
        const documents = inside[j];
        if (documents) documents.count(field, source[field], output[field], masked);
        else count(tally, textOf(output[field]), masked);
      }
  }
  return tallies.flatMap((tally, j) => inside[j]?.all ?? [tally]);
}

function tallyOf(field: string, type: FieldType): Tally {
  return { field, type, compared: 0, same: 0, chance: 0, previous: undefined };
}

/** What stands at the paths of documents. */
class InsideTallies {
  readonly all: readonly Tally[];

  constructor(inside: readonly InsidePlan[]) {
    this.all = inside.map(({ path, type }) => tallyOf(path, type));
  }

  count(field: string, source: unknown, output: unknown, masked: string | null): void {
    const [from, written, again] = [source, output, masked].map((each) =>
      cellTable(batchOf([{ [field]: each }])),
    ) as Tables;
    for (const tally of this.all) {
      const originals = from.at(tally.field);
      const [now, anew] = [written.at(tally.field), again.at(tally.field)];
      // Numbers of files have lost what their digits say of their type.
      for (const [i, text] of originals.texts.entries())
        if (!/^-?\d[\d.eE+-]*$/.test(text)) count(tally, besideIn(now, originals, i), besideIn(anew, originals, i));
    }
  }
}

type Tables = [CellTable, CellTable, CellTable];

function besideIn(column: CellColumn, before: CellColumn, i: number): string | null {
  const beside = column.beside(before, i);
  return beside === undefined ? null : (column.texts[beside] as string);
}

function count(tally: Tally, output: string | null, masked: string | null): void {
  if (output === null || masked === null) return;
  const [written, again] = [canonical(tally.type, output), canonical(tally.type, masked)];
  tally.compared += 1;
  if (written === again) tally.same += 1;
  if (written === tally.previous) tally.chance += 1;
  tally.previous = again;
}

function canonical(type: FieldType, text: string): string {
  const cell = parseCell(type, text);
  return 'error' in cell ? text : cell.text;
}

function unrelated({ same, compared, chance }: Tally): Pick<ProofFinding, 'ok' | 'found'> {
  if (compared === 0) return { ok: null, found: 'no cells to compare' };
  return {
    ok: !isMoreThanOthers(same, compared, chance, compared),
    found: `masked once more under a random key: ${same} of ${compared} cells are the same, ${chance} by chance`,
  };
}

function again({ same, compared }: Tally, keyId: string): Pick<ProofFinding, 'ok' | 'found'> {
  if (compared === 0) return { ok: null, found: 'no cells to compare' };
  const rest = same === compared ? '' : ': the others were made with another key, or not by this rule';
  return {
    ok: same === compared,
    found: `masked once more under the key ${keyId}: ${same} of ${compared} cells are the same${rest}`,
  };
}
