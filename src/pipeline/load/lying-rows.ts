import { Rows } from '../../random/rows.ts';

import type { Column } from '../../values/column.ts';

import type { DatasetPlan } from '../../plan/plan.ts';

import { ContentHash, emptyHash, mergeContentHashes } from '../../formats/content-hash/content-hash.ts';

import { batchRows } from '../../generate/environment.ts';
import { BlockLayer } from '../../generate/stored/block-layer.ts';
import { RowStore } from '../../generate/stored/row-store.ts';
import { RowStoreWriter } from '../../generate/stored/row-store-writer.ts';
import { blockRows } from '../../generate/stored/stored-rows.ts';
import type { Database } from '../../targets/database.ts';
import { type LoadedDataset, rowsLeft } from '../../targets/execution.ts';
import type { RowChoice, RowSource } from '../../targets/row-source.ts';

import { liveBatches } from '../export/live-batches.ts';
import { openScratchFile } from '../scratch-file.ts';

import { withFields } from './row-sources.ts';

/** The rows of a table, where they are those that a load has recorded, by their content; undefined: they are not, or not alone. */
export async function lyingRows(
  database: Database,
  dataset: DatasetPlan,
  loaded: LoadedDataset,
): Promise<RowSource | undefined> {
  const file = openScratchFile();
  const writer = new RowStoreWriter(dataset.fields, file);
  const layer = new BlockLayer(dataset.fields);
  const hashes = new Map<readonly Column[], ContentHash>();
  const rows = database.show(dataset, { limit: Number.POSITIVE_INFINITY });
  for await (const { columns, count } of liveBatches(dataset, rows, undefined, blockRows)) {
    const hash = hashes.get(columns) ?? new ContentHash(dataset, columns);
    hashes.set(columns, hash);
    hash.add(count);
    writer.add(layer.lay(columns, count));
  }
  const found = [...hashes.values()].map(String).reduce(mergeContentHashes, emptyHash);
  const store = new RowStore(writer.end(), file);
  return store.stored.rows === rowsLeft(loaded) && found === loaded.contentHash ? sourceOf(dataset, store) : undefined;
}

function sourceOf(whole: DatasetPlan, store: RowStore, choice: RowChoice = {}): RowSource {
  const dataset = withFields(whole, choice.fields);
  const { listed } = choice;
  const sources = dataset.fields.map(({ name }) => store.source(name, batchRows));
  const rows = new Rows(batchRows);
  return {
    dataset,
    columns: sources.map(({ column }) => column),
    start: 0,
    end: listed?.length ?? store.stored.rows,
    ...(listed && { listed }),
    capacity: batchRows,
    read(at, count) {
      if (listed) rows.setEach(listed, at, at + count);
      else rows.setRange(at, count);
      for (const source of sources) source.read(rows);
    },
    handedOver: () => undefined,
    some: (other) => sourceOf(whole, store, { ...choice, ...other }),
  };
}
