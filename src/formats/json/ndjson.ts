import { datasetLabel } from '../file-name.ts';
import { type Format, rowsOf } from '../format.ts';
import { rowEncoder } from '../row-encoder.ts';

import { arrangeDocuments, documentDialectOf, documentDialects, documentShape } from './document-dialects.ts';

export const ndjson: Format = {
  name: 'ndjson',
  summary: 'newline-delimited JSON: an object a line',
  extension: 'ndjson',
  sharesStream: false,
  stream: ({ datasets }) => datasets.map(rowsOf),
  folder: ({ datasets }) =>
    datasets.map((dataset) => ({ name: `${datasetLabel(dataset, datasets)}.ndjson`, parts: [rowsOf(dataset)] })),
  dialects: documentDialects.map((dialect) => dialect.name),
  arrange: (plan, { dialect }) => arrangeDocuments(documentDialectOf(dialect), plan),
  encoder: (dataset, columns, { dialect }) =>
    rowEncoder(dataset.fields, columns, documentShape(documentDialectOf(dialect), dataset)),
};
