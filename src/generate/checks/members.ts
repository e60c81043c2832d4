import { Rows } from '../../random/rows.ts';

import { canonicalText } from '../../expression/canonical-text.ts';
import { conversion } from '../../expression/convert.ts';
import type { Expression } from '../../expression/expression.ts';
import { readColumn } from '../../expression/read-column.ts';

import { DatasetReader } from '../dataset-reader.ts';
import type { Environment } from '../environment.ts';

import { MemberTexts } from './member-texts.ts';
import type { HashStorage } from './scratch.ts';

type InDataset = Extract<Expression, { kind: 'in-dataset' }>;

/** The values of a field of another dataset, for `IN (SELECT field FROM dataset)`: made once, kept as hashes. */
export interface Members {
  readonly values: MemberTexts;
  readonly hasNull: boolean;
}

/** What is in the field that an `IN (SELECT …)` names, for its operand to be looked up in. */
export function membersOf(
  environment: Environment,
  namespace: string,
  { dataset: name, field, fieldType, operand }: InDataset,
  storage: HashStorage,
): Members {
  const { datasets } = environment.plan;
  // The own namespace goes first, as where names are looked up.
  const dataset =
    datasets.find(({ id }) => id === name || id === `${namespace}/${name}`) ??
    datasets.findLast((each) => each.name === name);
  if (!dataset) throw new Error(`the plan has no ${name}`);
  const { source } = new DatasetReader(environment, dataset).field(field);
  const read = readColumn(source.column, fieldType);
  const convert = conversion(fieldType, operand.type, 'implicit');
  const rows = new Rows(environment.capacity);
  const values = new MemberTexts(storage);
  let hasNull = false;
  for (let start = 0; start < dataset.rows; start += environment.capacity) {
    rows.setRange(start, Math.min(environment.capacity, dataset.rows - start));
    source.read(rows);
    for (let at = 0; at < rows.length; at++) {
      const value = read(at);
      const member = value === null ? null : convert(value);
      if (member === null) hasNull = true;
      else values.add(canonicalText(operand.type, member));
    }
  }
  values.seal();
  return { values, hasNull };
}
