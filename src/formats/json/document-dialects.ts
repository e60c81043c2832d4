import { embedded } from '../../plan/documents.ts';
import type { DatasetPlan, Plan } from '../../plan/plan.ts';

import type { RowShape } from '../row-encoder.ts';
import type { Spelling } from '../spelling.ts';

import { extendedJsonSpelling } from './extended-json.ts';
import { jsonSpelling } from './spelling.ts';

/** A way to write documents for one kind of database. */
export interface DocumentDialect {
  readonly name: string;
  readonly summary: string;
  readonly spelling: Spelling;
  /** What a key of one field is called; absent: as the field is. */
  readonly key?: string;
  /** Whether what a dataset embeds is nested in its rows; else it is written as all others are. */
  readonly embeds: boolean;
}

const plain: DocumentDialect = { name: 'json', summary: 'plain JSON', spelling: jsonSpelling, embeds: false };

/** What MongoDB holds: the dump is its Extended JSON, and loads write the same documents. */
export const mongodb: DocumentDialect = {
  name: 'mongodb',
  summary: 'MongoDB Extended JSON v2, canonical: for mongoimport; a key of one field is `_id`',
  spelling: extendedJsonSpelling,
  key: '_id',
  embeds: true,
};

/** In the order that help shows; without one documents are plain JSON. */
export const documentDialects: readonly DocumentDialect[] = [mongodb];

/** The dialect of that name; plain JSON where it is one for something else than documents. */
export function documentDialectOf(name: string): DocumentDialect {
  return documentDialects.find((each) => each.name === name) ?? plain;
}

/** A row as an object on one line. */
export function documentShape(dialect: DocumentDialect, dataset: DatasetPlan): RowShape {
  return {
    spelling: dialect.spelling,
    before: ({ name }, position) => `${position === 0 ? '{' : ','}${JSON.stringify(keyName(dialect, dataset, name))}:`,
    after: '}\n',
  };
}

/** The plan as a dialect has it: with what its datasets embed, where it writes documents. */
export function arrangeDocuments(dialect: DocumentDialect, plan: Plan): Plan {
  return dialect.embeds ? embedded(plan, (dataset, field) => keyName(dialect, dataset, field)) : plan;
}

/** What a field of a dataset is called in documents. */
export function keyName({ key: own }: DocumentDialect, { key, fields }: DatasetPlan, name: string): string {
  const isTaken = fields.some((field) => field.name === own);
  return own !== undefined && !isTaken && key.length === 1 && key[0] === name ? own : name;
}
