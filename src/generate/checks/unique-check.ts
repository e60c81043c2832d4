import { bindValues } from '../../expression/bind.ts';
import { canonicalText } from '../../expression/canonical-text.ts';

import type { Batches } from '../batches.ts';
import { bindingOf } from '../bind-expressions.ts';

import { CellKeys } from './cell-keys.ts';
import { type Check, tally } from './check.ts';
import type { HashStorage } from './scratch.ts';
import { SeenKeys } from './seen-keys.ts';
import { SeenTexts } from './seen-texts.ts';

/** Rows whose values another row before them has; nulls are equal to nothing. */
export function uniqueCheck(names: readonly string[], { reader }: Batches, storage: HashStorage): Check {
  const { failed, end } = tally();
  const sources = names.map((name) => reader.field(name));
  const keys = CellKeys.of(sources, reader.environment.capacity);
  if (keys) {
    const seen = new SeenKeys(keys, storage, failed);
    return {
      looked: 'whole',
      add: (rows) => seen.add(rows),
      end() {
        seen.end();
        return end(seen.bytes);
      },
    };
  }
  const columns = names.map((name) => {
    const type = reader.dataset.fields.find((field) => field.name === name)?.type ?? { name: 'text' };
    return { type, values: bindValues({ kind: 'field', type, path: [name] }, bindingOf(reader)) };
  });
  const known = new SeenTexts(storage);
  return {
    looked: 'whole',
    add(rows) {
      for (const { values } of columns) values.read(rows);
      for (let at = 0; at < rows.length; at++) {
        const texts = columns.map(({ type, values }) => {
          const value = values.at(rows, at);
          return value === null ? null : canonicalText(type, value);
        });
        const row = rows.at(at);
        if (!texts.includes(null) && known.add(JSON.stringify(texts), row) === false) failed(row);
      }
    },
    end() {
      known.end((row, isNew) => isNew || failed(row));
      return end(known.bytes);
    },
  };
}
