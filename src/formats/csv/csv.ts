import type { DatasetPlan } from '../../plan/plan.ts';

import { datasetLabel } from '../file-name.ts';
import { type Format, opening, type Part, rowsOf } from '../format.ts';
import { rowEncoder } from '../row-encoder.ts';

import { csvName, csvSpelling } from './spelling.ts';

export const csv: Format = {
  name: 'csv',
  summary: 'CSV (RFC 4180) with a header; null is empty, the empty text is ""',
  extension: 'csv',
  sharesStream: false,
  dialects: [],
  stream: ({ datasets }) => datasets.flatMap(table),
  folder: ({ datasets }) =>
    datasets.map((dataset) => ({ name: `${datasetLabel(dataset, datasets)}.csv`, parts: table(dataset) })),
  encoder: (dataset, columns) =>
    rowEncoder(dataset.fields, columns, {
      spelling: csvSpelling,
      before: (_, position) => (position === 0 ? '' : ','),
      after: '\n',
    }),
};

function table(dataset: DatasetPlan): readonly Part[] {
  return [opening(`${dataset.fields.map((field) => csvName(field.name)).join(',')}\n`), rowsOf(dataset)];
}
