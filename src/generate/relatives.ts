import { diagnostic } from '../diagnostics/diagnostic.ts';
import { CellHashes } from '../random/cell.ts';
import type { Key } from '../random/key.ts';
import type { Rows } from '../random/rows.ts';

import type { ParentDrawPlan } from '../plan/parent-draw-plan.ts';
import type { Reference } from '../plan/plan.ts';

import { AncestorRows } from './ancestor-rows.ts';
import { childrenOf } from './child-index.ts';
import type { Children } from './children.ts';
import { cellText, GenerationFailure } from './generation-failure.ts';
import { ItemRows } from './item-rows.ts';
import type { ParentDraw } from './parent-draw.ts';
import type { RowReader } from './row-reader.ts';

export type Within = Extract<ParentDrawPlan, { kind: 'within' }>;

/** The rows that each of a batch's rows may refer to: those of the ancestor that it has by another reference. */
export class Relatives {
  readonly #ancestors: AncestorRows;
  readonly #parent: RowReader;
  #children: Children | undefined;
  #rows: Rows | undefined;

  constructor(
    private readonly reader: RowReader,
    private readonly reference: Reference,
    private readonly draw: Within,
  ) {
    this.#ancestors = new AncestorRows(reader, [draw.leader, ...draw.ancestor]);
    this.#parent = reader.open(reference.parent);
  }

  /** 1 where a row has no ancestor; null: all rows have one. */
  get none(): Uint8Array | null {
    return this.#ancestors.none;
  }

  read(rows: Rows): void {
    this.#rows = rows;
    this.#ancestors.read(rows);
    if (this.draw.route.length > 0) this.#children ??= childrenOf(this.#parent, this.draw.route);
  }

  countOf(i: number): number {
    return this.#children ? this.#children.countOf(this.#ancestors.rows.at(i)) : 1;
  }

  at(i: number, position: number): number {
    const ancestor = this.#ancestors.rows.at(i);
    return this.#children ? this.#children.childOf(ancestor, position) : ancestor;
  }

  /** What a row comes to that has no relative, or for whose array there are too few. */
  failure(i: number): GenerationFailure {
    const { environment, dataset } = this.reader;
    const { parent, fields } = this.reference;
    const count = this.countOf(i);
    const row = outermost(this.#rows as Rows).at(i);
    const { name } = environment.dataset(parent);
    const ancestor = `row ${this.#ancestors.rows.at(i)} of \`${this.#ancestors.dataset.name}\``;
    const what =
      count === 0
        ? `no row of \`${name}\` belongs to ${ancestor}`
        : `an array asks for more different rows of \`${name}\` than the ${count} that belong to ${ancestor}`;
    const path = fields.at(-1);
    const cell = { dataset, row, ...(path !== undefined && { path }) };
    const each = this.#ancestors.dataset.name;
    const help =
      `give each of \`${each}\` rows of \`${name}\`: \`volume: {per: {parent: ${each}, min: ${count + 1}, …}}\`, ` +
      'or `distribution: exact`';
    return new GenerationFailure(diagnostic('DC440', `\`${cellText(cell)}\`: ${what}`, { help }), {}, cell);
  }
}

/**
 * Each row's parent out of its relatives, by 64 bits of the row: `choose` says which of so many, and -1 where there are too
 * few of them for the row, which fails.
 */
export function drawRelatives(
  relatives: Relatives,
  key: Key,
  capacity: number,
  choose: (row: number, count: number, h0: number, h1: number) => number,
): ParentDraw {
  const hashes = new CellHashes(key, capacity);
  return {
    leavesOut: relatives.none !== null,
    read(rows, parents, none) {
      relatives.read(rows);
      hashes.draw(rows);
      for (let i = 0; i < rows.length; i++) {
        if (relatives.none?.[i] === 1) {
          none[i] = 1;
          continue;
        }
        const chosen = choose(rows.at(i), relatives.countOf(i), hashes.h0[i] as number, hashes.h1[i] as number);
        if (chosen < 0) throw relatives.failure(i);
        parents.set(i, relatives.at(i, chosen));
      }
    },
  };
}

/** The dataset's rows that items are in. */
function outermost(rows: Rows): Rows {
  return rows instanceof ItemRows ? outermost(rows.outer) : rows;
}
