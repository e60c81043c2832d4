import type { DatasetPlan } from '../../plan/plan.ts';

import { identifier } from '../../formats/sql/postgresql/names.ts';

import type { CatalogTable } from './catalog.ts';
import { fieldFit } from './column-fit.ts';
import { quotedTable } from './table-names.ts';

/** A dataset's table as statements read it: columns of other types as values of the fields' types. */
export class TableReader {
  readonly from: string;
  readonly #reads: ReadonlyMap<string, (column: string) => string>;

  constructor(
    readonly dataset: DatasetPlan,
    readonly table: CatalogTable,
  ) {
    this.from = quotedTable({ schema: table.schema, name: table.name });
    this.#reads = new Map(
      dataset.fields.flatMap((field) => {
        const column = table.columns.find((each) => each.name === field.name);
        const fit = column && fieldFit(field, column.type);
        if (!column?.canSelect || !fit) return [];
        // What does not fit can still be looked at.
        return [[field.name, fit.fits ? fit.read : (text: string) => text] as const];
      }),
    );
  }

  /** A field of the row that `alias` stands for; undefined where the table does not show it. */
  read(alias: string, field: string): string | undefined {
    return this.#reads.get(field)?.(`${alias}.${identifier(field)}`);
  }

  /** Whether all of these can be read. */
  has(fields: readonly string[]): boolean {
    return fields.every((field) => this.#reads.has(field));
  }
}
