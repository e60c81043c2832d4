import { Rows } from '../../random/rows.ts';

import type { DatasetPlan, FieldPlan } from '../../plan/plan.ts';

import { Batches } from '../../generate/batches.ts';
import type { Environment } from '../../generate/environment.ts';
import { RowStore } from '../../generate/stored/row-store.ts';
import { RowStoreWriter } from '../../generate/stored/row-store-writer.ts';
import { blockRows } from '../../generate/stored/stored-rows.ts';

import { hashStorage, openScratchFile } from '../scratch-file.ts';

import { BlockMaker } from './block-masker.ts';
import type { StoredPart } from './read-real-rows.ts';
import { StoreFacts, setsToCheck } from './store-facts.ts';

/** Stored rows once more, without some of their fields, in a file of their own. */
export function copiedPart(
  { origin, file: from, writer: written, facts: known }: StoredPart,
  dataset: DatasetPlan,
  isLeftOut: (name: string) => boolean,
): StoredPart {
  const fields = known.fields.filter(({ name }) => !isLeftOut(name));
  const names = fields.map(({ name }) => name);
  const sets = setsToCheck(dataset, names);
  const file = openScratchFile();
  const facts = new StoreFacts(fields, { sets, mayAscend: false }, hashStorage);
  const writer = new RowStoreWriter(fields, file);
  const store = new RowStore(written.end(), from);
  const sources = names.map((name) => store.source(name, blockRows));
  const columns = sources.map(({ column }) => column);
  const maker = new BlockMaker(fields, columns, facts.unique, blockRows);
  const rows = new Rows(blockRows);
  for (let first = 0; first < written.rows; first += blockRows) {
    rows.setRange(first, Math.min(blockRows, written.rows - first));
    for (const source of sources) source.read(rows);
    const block = maker.make(rows.length);
    writer.add(block.laid);
    facts.add(block.facts);
  }
  return { dataset, origin, file, writer, facts };
}

/**
 * Makes the rows that a dataset has behind those of a part. Returns the fields that are unique and of one of these rows the
 * same as of one before, if there are such: the real rows' own references leave no room for drawn ones.
 */
export function fillBehind(
  environment: Environment,
  dataset: DatasetPlan,
  { writer, facts }: StoredPart,
): readonly string[] | undefined {
  const fields = facts.fields.map(({ name }) => dataset.fields.find((each) => each.name === name) as FieldPlan);
  const batches = new Batches(environment, dataset, fields);
  const maker = new BlockMaker(facts.fields, batches.columns, facts.unique, batches.capacity);
  const { rows: first } = writer;
  if (first < dataset.rows) writer.part();
  for (let at = first; at < dataset.rows; at += batches.capacity) {
    const count = Math.min(batches.capacity, dataset.rows - at);
    batches.read(at, count);
    const block = maker.make(count);
    const repeated = facts.repeatedIn(block.facts);
    if (repeated) return repeated;
    writer.add(block.laid);
    facts.add(block.facts);
  }
  return undefined;
}
