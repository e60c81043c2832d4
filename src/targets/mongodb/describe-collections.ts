import type { LiveSchema } from '../live-schema.ts';

import type { Context } from './context.ts';
import { originCollections } from './origin-collections.ts';

/** Collections, with the fields that their documents have: documents are read for what they have, and no value of theirs is kept. */
export async function describeCollections({ db }: Context, ledgerSchema: string): Promise<LiveSchema> {
  const found = await originCollections(db, ledgerSchema);
  const views = await db.listCollections({ type: 'view' }, { nameOnly: true }).toArray();
  return {
    tables: found.map(({ name, columns, key, unique }) => ({
      name,
      key,
      columns: columns.map((each) => ({
        name: each.name,
        type: each.type,
        native: each.type,
        nullable: each.nullable,
        generated: false,
        counts: false,
        demands: [],
      })),
      unique: unique
        .filter((fields) => fields.join() !== '_id')
        .map((fields) => ({
          name: `${fields.join('_')}_key`,
          columns: fields,
          nullsEqual: false,
          plain: true,
          definition: `unique (${fields.join(', ')})`,
        })),
      indexes: [],
      references: [],
      checks: [],
      triggers: [],
    })),
    others: views.map(({ name }) => ({ kind: 'view', name })),
  };
}
