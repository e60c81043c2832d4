import { datasetLabel } from '../file-name.ts';
import { type Format, rowsOf } from '../format.ts';
import { rowEncoder } from '../row-encoder.ts';

import { jsonObject } from './json-object.ts';

export const ndjson: Format = {
  name: 'ndjson',
  summary: 'newline-delimited JSON: an object a line',
  extension: 'ndjson',
  sharesStream: false,
  stream: ({ datasets }) => datasets.map(rowsOf),
  folder: ({ datasets }) =>
    datasets.map((dataset) => ({ name: `${datasetLabel(dataset, datasets)}.ndjson`, parts: [rowsOf(dataset)] })),
  encoder: (dataset, columns) => rowEncoder(dataset.fields, columns, jsonObject),
};
