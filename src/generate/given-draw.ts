import { diagnostic } from '../diagnostics/diagnostic.ts';

import type { Reference } from '../plan/plan.ts';

import { forEachKey } from './for-each-key.ts';
import { cellText, GenerationFailure } from './generation-failure.ts';
import type { ParentDraw } from './parent-draw.ts';
import type { RowReader } from './row-reader.ts';

const noParent = -1;

/**
 * The parent rows that given values mean: those that have them. All parents are read once, when the first is asked for,
 * and eight bytes a given row are kept. Who only wants the values has no need of it.
 */
export function givenDraw(reader: RowReader, reference: Reference): ParentDraw {
  let meant: Float64Array | undefined;
  return {
    leavesOut: true,
    read(rows, parents, none) {
      meant ??= parentsMeant(reader.again(), reference);
      for (let i = 0; i < rows.length; i++) {
        const row = meant[rows.at(i)] as number;
        if (row === noParent) none[i] = 1;
        parents.set(i, row === noParent ? 0 : row);
      }
    },
  };
}

function parentsMeant(reader: RowReader, { parent, fields, parentFields }: Reference): Float64Array {
  const found = new Float64Array(reader.dataset.rows).fill(noParent);
  const wanted = new Map<string, number[]>();
  forEachKey(reader, fields, (row, key) => {
    const known = wanted.get(key);
    if (known) known.push(row);
    else wanted.set(key, [row]);
  });
  const parents = reader.open(parent);
  forEachKey(parents, parentFields, (row, key) => {
    for (const each of wanted.get(key) ?? []) found[each] = row;
    wanted.delete(key);
  });
  const [stranger] = wanted;
  if (stranger) throw unknownParent(reader, fields, parents.dataset.name, stranger);
  return found;
}

function unknownParent(
  { dataset }: RowReader,
  fields: readonly string[],
  parent: string,
  [key, rows]: readonly [string, readonly number[]],
): GenerationFailure {
  const cell = { dataset, row: rows[0] as number, path: fields.at(-1) as string };
  const help = 'only values that the parent’s rows have can be looked up';
  const message = `\`${cellText(cell)}\`: \`${parent}\` has no row whose key is \`${key}\``;
  return new GenerationFailure(diagnostic('DC407', message, { help }), {}, cell);
}
