import { createHash, type Hash, randomBytes } from 'node:crypto';

import { cellReader } from '../../values/cell-text.ts';
import type { FieldType } from '../../values/type.ts';

import type { DatasetPlan, FieldPlan, InsidePlan, Plan } from '../../plan/plan.ts';

import { holdSecret, type MaskClass, maskNamed } from '../../masks/index.ts';

import { loadMaskingEnvironment } from '../../generate/environment.ts';
import { GenerationFailure } from '../../generate/generation-failure.ts';

import { RowMasker } from '../masking/mask-rows.ts';
import { RealCellReader } from '../masking/real-cells.ts';
import { OriginFailure } from '../origin/origin-failure.ts';

import { canBeMaskedAgain, documentsOf, keyedClasses, maskedColumns } from './again-columns.ts';
import { type CellColumn, type CellTable, cellTable } from './cell-columns.ts';
import { Coincidences } from './coincidences.ts';
import type { AgainCount, MaskedAll } from './masked-all.ts';
import { asWritten, asWrittenInside } from './one-spelling.ts';
import { isMoreThanOthers, type ProofFinding } from './proof-finding.ts';
import type { ProofDataset } from './proof-plan.ts';
import { batchOf, type Row, textOf } from './row-batch.ts';

/** So many rows are masked once more under random keys. */
export const againRows = 10_000;

interface Tally {
  readonly field: string;
  readonly type: FieldType;
  readonly class: MaskClass;
  compared: number;
  same: number;
  /** As the row before it: chance. */
  chance: number;
  previous: string | undefined;
  /** Different originals, those that stand in the output as they were, and those that are their own masks now. */
  readonly originals: Set<string>;
  readonly left: Set<string>;
  readonly own: Set<string>;
  /** Of values that have the same mask again. */
  readonly values: Coincidences;
  /** Of all masks, one behind the other. */
  readonly masks: Hash;
}

/**
 * Masks originals once more by the same rules: `rows` from all parts of a table under random keys, under which nothing may come out as
 * it stands in the output, and as many values come to be their own masks as do by chance. `all`: every row, under the run's own key where
 * there is one: everything has to be the same there.
 */
export async function maskedAgain(
  { id, name }: Pick<ProofDataset, 'id' | 'name'>,
  plan: Plan | undefined,
  rows: readonly WholeRow[],
  all: MaskedAll | undefined,
): Promise<ProofFinding[]> {
  const told = { check: 'keys' as const, dataset: name };
  const dataset = plan?.datasets.find((each) => each.id === id);
  if (!plan || !dataset) return [];
  if (rows.length === 0 && dataset.fields.some((field) => isKeyed(field) || field.inside?.some(isKeyed)))
    return [{ ...told, ok: null, found: 'no row stands beside the one that it came from' }];
  const isIn = (row: Row | undefined) => (name: string) => row !== undefined && name in row;
  const [isInSource, isInOutput] = [isIn(rows[0]?.source), isIn(rows[0]?.output)];
  const columns = [
    ...new Set([...maskedColumns(dataset, isInSource, isInOutput), ...documentsOf(dataset, isInSource)]),
  ];
  if (columns.length === 0) return [];
  const tally = (own: Plan) => tallied(own, dataset, columns, rows);
  const underRandomKey = () => tally({ ...plan, keyId: holdSecret(randomBytes(32)) });
  try {
    const [first, second] = [await underRandomKey(), await underRandomKey()];
    if (all?.isWhole !== true) throw new OriginFailure('a row cannot be masked once more');
    const counted = [...all.counts];
    const keyless = new Set(first.filter((each, i) => isKeyless(each, second[i] as Tally)).map(({ field }) => field));
    return [
      ...first.flatMap((each, i) => unchanged(name, each, second[i] as Tally)),
      ...counted.flatMap(([field, { otherwise }]) =>
        otherwise === 0 ? [] : [{ ...told, field, ...emptied(otherwise) }],
      ),
      ...first.flatMap((each, i) =>
        keyedClasses.includes(each.class)
          ? [{ ...told, field: each.field, ...unrelated(each, second[i] as Tally) }]
          : [],
      ),
      ...counted
        .filter(([field]) => all?.keyId !== undefined || keyless.has(field))
        .map(([field, count]) => ({ ...told, field, ...again(count, all?.keyId) })),
    ];
  } catch (error) {
    if (!(error instanceof GenerationFailure) && !(error instanceof OriginFailure)) throw error;
    return [{ ...told, ok: null, found: 'the source holds values that cannot be masked once more' }];
  }
}

/** A row as it came out, and the one that it came from. */
export interface WholeRow {
  readonly output: Row;
  readonly source: Row;
}

function isKeyed(field: Pick<FieldPlan, 'mask'>): boolean {
  return canBeMaskedAgain(field) && keyedClasses.includes(maskNamed(field.mask?.rule ?? '')?.class as MaskClass);
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
  const tallies = masker.fields.map((field) => tallyOf(field.name, field));
  const isMeant = masker.fields.map(canBeMaskedAgain);
  const inside = masker.fields.map((field) => field.inside && new InsideTallies(field.inside.filter(canBeMaskedAgain)));
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
        else if (isMeant[j]) count(tally, asWritten, textOf(source[field]), textOf(output[field]), masked);
      }
  }
  return tallies.flatMap((tally, j) => inside[j]?.all ?? (isMeant[j] ? [tally] : []));
}

function tallyOf(field: string, { type, mask }: Pick<FieldPlan, 'type' | 'mask'>): Tally {
  const sets = {
    originals: new Set<string>(),
    left: new Set<string>(),
    own: new Set<string>(),
    values: new Coincidences(),
    masks: createHash('sha256'),
  };
  const kind = maskNamed(mask?.rule ?? '')?.class ?? 'keep';
  return { field, type, class: kind, compared: 0, same: 0, chance: 0, previous: undefined, ...sets };
}

/** What stands at the paths of documents. */
class InsideTallies {
  readonly all: readonly Tally[];

  constructor(inside: readonly InsidePlan[]) {
    this.all = inside.map((each) => tallyOf(each.path, each));
  }

  count(field: string, source: unknown, output: unknown, masked: string | null): void {
    const [from, written, again] = [source, output, masked].map((each) =>
      cellTable(batchOf([{ [field]: each }])),
    ) as Tables;
    for (const tally of this.all) {
      const originals = from.at(tally.field);
      const [now, anew] = [written.at(tally.field), again.at(tally.field)];
      for (const [i, text] of originals.texts.entries())
        count(tally, asWrittenInside, text, besideIn(now, originals, i), besideIn(anew, originals, i));
    }
  }
}

type Tables = [CellTable, CellTable, CellTable];

function besideIn(column: CellColumn, before: CellColumn, i: number): string | null {
  const beside = column.beside(before, i);
  return beside === undefined ? null : (column.texts[beside] as string);
}

function count(
  tally: Tally,
  spelled: typeof asWritten,
  ...[original, output, masked]: readonly (string | null)[]
): void {
  if (original == null || output == null || masked == null) return;
  const [written, again] = [spelled(tally.type, output), spelled(tally.type, masked)];
  const before = spelled(tally.type, original);
  tally.originals.add(before);
  if (written === before) tally.left.add(before);
  if (again === before) tally.own.add(before);
  tally.values.add(before, written, again);
  tally.masks.update(`${again}\0`);
  tally.compared += 1;
  if (written === again) tally.same += 1;
  if (written === tally.previous) tally.chance += 1;
  tally.previous = again;
}

/** Whether more values stand there as they were than are their own masks under random keys: that is chance, by the very rule. */
function unchanged(dataset: string, { field, originals, left, own }: Tally, other: Tally): ProofFinding[] {
  if (originals.size === 0) return [];
  const by = own.size + other.own.size;
  if (left.size === 0 || !isMoreThanOthers(left.size, originals.size, by, originals.size * 2)) return [];
  const found = `${left.size} of ${originals.size} different values are as they were, ${by / 2} are their own masks under random keys`;
  return [{ check: 'unchanged', dataset, field, ok: false, found }];
}

/** Whether two keys have made the same of everything: then any key does. */
function isKeyless({ class: kind, compared, masks }: Tally, other: Tally): boolean {
  return kind === 'partial' && compared > 0 && masks.copy().digest('hex') === other.masks.copy().digest('hex');
}

function emptied(cells: number): Pick<ProofFinding, 'ok' | 'found'> {
  return { ok: false, found: `${cells} cells are empty where the rule gives a value, or hold one where it gives none` };
}

/** A rule that regards no key comes to the same under both random ones; by chance a value or two does under one of them. */
function unrelated(first: Tally, second: Tally): Pick<ProofFinding, 'ok' | 'found'> {
  const { same, compared, chance } = first;
  if (compared === 0) return { ok: null, found: 'no cells to compare' };
  const isRelated = [first, second].every(
    (each) => isMoreThanOthers(each.same, each.compared, each.chance, each.compared) && each.values.areMany,
  );
  return {
    ok: !isRelated,
    found: `masked once more under a random key: ${same} of ${compared} cells are the same, ${chance} by chance`,
  };
}

function again({ same, compared }: AgainCount, keyId: string | undefined): Pick<ProofFinding, 'ok' | 'found'> {
  if (compared === 0) return { ok: null, found: 'no cells to compare' };
  const rest = same === compared ? '' : ': the others were made with another key, or not by this rule';
  const under = keyId === undefined ? 'which needs no key' : `under the key ${keyId}`;
  return {
    ok: same === compared,
    found: `masked once more, ${under}: ${same} of ${compared} cells are the same${rest}`,
  };
}
