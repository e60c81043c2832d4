import { diagnostic } from '../diagnostics/diagnostic.ts';
import { CellHashes } from '../random/cell.ts';
import { consistentPick } from '../random/consistent-pick.ts';
import type { Key } from '../random/key.ts';

import type { ParentDrawPlan } from '../plan/parent-draw-plan.ts';
import type { Reference } from '../plan/plan.ts';

import { AncestorRows } from './ancestor-rows.ts';
import { childrenOf } from './child-index.ts';
import type { Children } from './children.ts';
import { GenerationFailure } from './generation-failure.ts';
import { type ParentDraw, setRow } from './parent-draw.ts';
import type { RowReader } from './row-reader.ts';

type Within = Extract<ParentDrawPlan, { kind: 'within' }>;

/**
 * Parents that have an ancestor in common with the parents of another reference, which leads: the columns that both
 * references share hold that ancestor's key. Any of the ancestor's rows in the parent dataset is as likely as another.
 */
export function withinDraw(
  reader: RowReader,
  reference: Reference,
  { leader, ancestor, route }: Within,
  key: Key,
): ParentDraw {
  const { capacity } = reader.environment;
  const ancestors = new AncestorRows(reader, [leader, ...ancestor]);
  const parent = reader.open(reference.parent);
  const hashes = new CellHashes(key, capacity);
  let children: Children | undefined;
  return {
    leavesOut: ancestors.none !== null,
    read(rows, parents, none) {
      ancestors.read(rows);
      if (route.length > 0) children ??= childrenOf(parent, route);
      hashes.draw(rows);
      for (let i = 0; i < rows.length; i++) {
        const row = ancestors.rows.at(i);
        if (ancestors.none?.[i] === 1) none[i] = 1;
        else if (!children) setRow(parents, i, row);
        else {
          const count = children.countOf(row);
          if (count === 0) throw withoutParent(reader, reference, ancestors, rows.at(i), row);
          const pick = consistentPick(count, hashes.h0[i] as number, hashes.h1[i] as number);
          setRow(parents, i, children.childOf(row, pick));
        }
      }
    },
  };
}

function withoutParent(
  reader: RowReader,
  { parent, fields }: Reference,
  { dataset }: AncestorRows,
  row: number,
  ancestor: number,
): GenerationFailure {
  const { name } = reader.environment.dataset(parent);
  const message =
    `\`${reader.dataset.name}[${row}].${fields.at(-1)}\`: no row of \`${name}\` belongs to row ${ancestor} of ` +
    `\`${dataset.name}\``;
  const help =
    `give each of \`${dataset.name}\` rows of \`${name}\`: \`volume: {per: {parent: ${dataset.name}, min: 1, …}}\`, ` +
    'or `distribution: exact`';
  return new GenerationFailure(diagnostic('DC440', message, { help }));
}
