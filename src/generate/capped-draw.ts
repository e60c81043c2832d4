import { countText } from '../base/plural.ts';

import { diagnostic } from '../diagnostics/diagnostic.ts';
import { CellHashes } from '../random/cell.ts';
import { consistentPick } from '../random/consistent-pick.ts';
import { deriveKey } from '../random/key.ts';
import { Rows } from '../random/rows.ts';

import { caps } from '../plan/held-indexes.ts';
import { givesWay } from '../plan/parent-draw-plan.ts';
import type { Reference } from '../plan/plan.ts';

import { alternativesOf } from './alternatives.ts';
import { bindParents } from './bind-parents.ts';
import type { Moves } from './children.ts';
import { GenerationFailure } from './generation-failure.ts';
import { GroupTupleDraws } from './group-tuple-draws.ts';
import type { ParentDraw } from './parent-draw.ts';
import { referenceNulls } from './reference-nulls.ts';
import type { RowReader } from './row-reader.ts';
import { RowNumbers } from './rows-below.ts';
import { sharedWords } from './shared-words.ts';

/**
 * A reference's draw where its rows are unique together with what else is counted through for each parent: a parent has
 * no more rows than there are such combinations, and those beyond go to one that has some left. Which rows those are
 * follows from the rows before them alone, so that more rows move none.
 */
export function cappedDraw(reader: RowReader, reference: Reference, draw: ParentDraw): ParentDraw {
  const { dataset } = reader;
  const position = dataset.references.indexOf(reference);
  if (!givesWay(reference.draw) || !dataset.tuples.some((each) => caps(each, position))) return draw;
  let moves: Moves | undefined;
  return {
    get leavesOut() {
      return draw.leavesOut;
    },
    read(rows, parents, none) {
      moves ??= movesOf(reader, position);
      draw.read(rows, parents, none);
      if (moves.rows.length === 0) return;
      for (let i = 0; i < rows.length; i++) {
        const found = indexIn(moves.rows, rows.at(i));
        if (found >= 0) parents.set(i, moves.parents[found] as number);
      }
    },
  };
}

function movesOf(reader: RowReader, position: number): Moves {
  const { moves } = reader.environment;
  const name = `${reader.dataset.id} ${position}`;
  const known = moves.get(name) ?? findMoves(reader.again(), position);
  moves.set(name, known);
  return known;
}

/** Goes through all rows once, and counts what each parent has. */
function findMoves(reader: RowReader, position: number): Moves {
  const { dataset, environment } = reader;
  const reference = dataset.references[position] as Reference;
  const most = capacities(reader, position);
  if (most.every((each) => each >= dataset.rows)) return { rows: sharedWords(0), parents: sharedWords(0) };
  const draw = bindParents(reader, reference);
  const nulls = referenceNulls(reader, reference);
  const alternatives = alternativesOf(reader, reference);
  const hashes = new CellHashes(deriveKey(reader.referenceKey(reference), 'other'), environment.capacity);
  const [rows, parents] = [new Rows(environment.capacity), new Rows(environment.capacity)];
  const none = new Uint8Array(environment.capacity);
  const counts = new Uint32Array(most.length);
  const [moved, targets] = [new RowNumbers(), new RowNumbers()];
  const left = new Left(counts, most);
  for (let start = 0; start < dataset.rows; start += rows.capacity) {
    rows.setRange(start, Math.min(rows.capacity, dataset.rows - start));
    none.fill(0);
    draw.read(rows, parents, none);
    nulls?.(rows, none);
    hashes.draw(rows);
    alternatives.read(rows);
    for (let i = 0; i < rows.length; i++) {
      if (none[i] === 1) continue;
      let parent = parents.at(i);
      if (left.isFull(parent)) {
        const first = consistentPick(alternatives.countOf(i), hashes.h0[i] as number, hashes.h1[i] as number);
        parent = left.from(alternatives.parentOf(i, first), (each) => alternatives.after(i, each));
        if (parent < 0) throw allFull(reader, reference, most, start + i);
        moved.add(start + i);
        targets.add(parent);
      }
      counts[parent] = (counts[parent] as number) + 1;
    }
  }
  return {
    rows: wordsOf(moved),
    parents: wordsOf(targets),
  };
}

function wordsOf({ values, length }: RowNumbers): Uint32Array {
  const words = sharedWords(length);
  words.set(values.subarray(0, length));
  return words;
}

/** How many rows each parent may have. */
function capacities(reader: RowReader, position: number): Float64Array {
  const { dataset, environment } = reader;
  const { parent } = dataset.references[position] as Reference;
  const most = new Float64Array(environment.dataset(parent).rows).fill(Infinity);
  const batch = new Rows(environment.capacity);
  const domains = new Float64Array(environment.capacity);
  for (const [index, each] of dataset.tuples.entries()) {
    const tuple = caps(each, position) ? reader.tuple(index) : undefined;
    if (!(tuple instanceof GroupTupleDraws)) continue;
    for (let start = 0; start < most.length; start += batch.capacity) {
      batch.setRange(start, Math.min(batch.capacity, most.length - start));
      tuple.domains(batch, domains);
      for (let i = 0; i < batch.length; i++)
        most[start + i] = Math.min(most[start + i] as number, domains[i] as number);
    }
  }
  return most;
}

/** Parents that have room left, found again from those that have none. */
class Left {
  /** Of a parent without room one that comes after it, as far as it is known. */
  readonly #next = new Map<number, number>();

  constructor(
    private readonly counts: Uint32Array,
    private readonly most: Float64Array,
  ) {}

  isFull(parent: number): boolean {
    return (this.counts[parent] as number) >= (this.most[parent] as number);
  }

  /** The first from a parent on that has room; -1 where none has. */
  from(parent: number, after: (parent: number) => number): number {
    const passed = new Set<number>();
    let at = parent;
    while (this.isFull(at)) {
      if (passed.has(at)) return -1;
      passed.add(at);
      at = this.#next.get(at) ?? after(at);
    }
    for (const each of passed) this.#next.set(each, at);
    return at;
  }
}

function allFull(
  { dataset, environment }: RowReader,
  { parent, draw, fields }: Reference,
  most: Float64Array,
  row: number,
): GenerationFailure {
  const { name } = environment.dataset(parent);
  const total = most.reduce((sum, each) => sum + each, 0);
  const message =
    draw.kind === 'within'
      ? `row ${row} of \`${dataset.name}\` finds no row of \`${name}\` to follow to that has a combination left`
      : `${countText(total)} combinations over all rows of \`${name}\`; ${countText(dataset.rows)} rows of \`${dataset.name}\` shall differ`;
  const help = 'ask for fewer rows, or for more of what they refer to';
  return new GenerationFailure(diagnostic('DC414', message, { help }), {}, { dataset, row, path: fields[0] as string });
}

function indexIn(sorted: Uint32Array, value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = sorted[middle] as number;
    if (found === value) return middle;
    if (found < value) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
