import { Rows } from '../../random/rows.ts';

import type { DatasetPlan, Plan } from '../../plan/plan.ts';

import type { Environment } from '../../generate/environment.ts';
import { RowStore } from '../../generate/stored/row-store.ts';
import type { RowStoreWriter } from '../../generate/stored/row-store-writer.ts';
import { blockRows } from '../../generate/stored/stored-rows.ts';
import { valueCounter } from '../../generate/value-hashes.ts';

import type { ScratchFile } from '../scratch-file.ts';

import type { StoreFacts } from './store-facts.ts';

/** Rows that are stored. */
interface Stored {
  readonly dataset: Pick<DatasetPlan, 'id'>;
  readonly file: ScratchFile;
  readonly writer: RowStoreWriter;
  readonly facts: Pick<StoreFacts, 'fields'>;
}

/**
 * Fields of which what masks make may be counted once all of it is stored, where a target builds its keys meanwhile and leaves this
 * process nothing to do. What lies inside of documents is told apart by its path while it is masked alone.
 */
export function countedLater({ datasets }: Plan): ReadonlySet<string> {
  const real = datasets.filter(({ isReal }) => isReal);
  return new Set(
    real.flatMap(({ id, fields }) => fields.filter(({ inside }) => !inside).map(({ name }) => `${id}.${name}`)),
  );
}

/** Counts what was left of rows that are all stored. */
export function countStored(parts: Iterable<Stored>, environment: Environment): void {
  for (const part of parts) countPart(part, environment);
}

function countPart({ dataset, file, writer, facts }: Stored, { tallies }: Environment): void {
  const open = facts.fields.flatMap((field) => {
    const tally = tallies.get(`${dataset.id}.${field.name}`);
    return tally?.isOpen ? [{ field, tally }] : [];
  });
  if (open.length === 0) return;
  const store = new RowStore(writer.end(), file);
  const rows = new Rows(blockRows);
  for (const { field, tally } of open) {
    const source = store.source(field.name, blockRows);
    const count = valueCounter({ column: source.column, type: field.type }, blockRows, tally.after);
    for (let first = 0; first < writer.rows; first += blockRows) {
      rows.setRange(first, Math.min(blockRows, writer.rows - first));
      source.read(rows);
      count(rows.length);
    }
    tally.isOpen = false;
  }
}
