import type { DatasetPlan } from '../../plan/plan.ts';

import { datasetLabel } from '../file-name.ts';
import { closing, type Format, opening, type Part, rowsOf } from '../format.ts';
import { rowEncoder } from '../row-encoder.ts';

import { arrangeDocuments, documentDialectOf, documentDialects, documentShape } from './document-dialects.ts';

/** Rows are lines, so that files can be compared; the comma stands before a row, so that shards can be joined. */
export const json: Format = {
  name: 'json',
  summary: 'JSON: an array of objects a dataset; in one stream an object of such arrays',
  extension: 'json',
  sharesStream: true,
  stream({ datasets }) {
    const members = datasets.flatMap((dataset, index) => {
      const name = JSON.stringify(datasetLabel(dataset, datasets));
      return array(dataset, `${index === 0 ? '\n' : ',\n'}${name}: `, '');
    });
    return [opening('{'), ...members, closing('\n}\n')];
  },
  folder({ datasets }) {
    return datasets.map((dataset) => ({
      name: `${datasetLabel(dataset, datasets)}.json`,
      parts: array(dataset, '', '\n'),
    }));
  },
  dialects: documentDialects.map((dialect) => dialect.name),
  arrange: (plan, { dialect }) => arrangeDocuments(documentDialectOf(dialect), plan),
  encoder(dataset, columns, { dialect }) {
    const lead = { texts: ['\n', ',\n'], pick: (row: number) => (row === 0 ? 0 : 1) };
    return rowEncoder(dataset.fields, columns, {
      ...documentShape(documentDialectOf(dialect), dataset),
      lead,
      after: '}',
    });
  },
};

function array(dataset: DatasetPlan, before: string, after: string): readonly Part[] {
  return [opening(`${before}[`), rowsOf(dataset), closing(`\n]${after}`)];
}
