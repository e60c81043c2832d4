import { countText } from '../base/plural.ts';

import { diagnostic } from '../diagnostics/diagnostic.ts';
import { CellHashes } from '../random/cell.ts';
import { deriveKey, type Key } from '../random/key.ts';
import { Permutation } from '../random/permutation.ts';
import type { Rows } from '../random/rows.ts';
import { below } from '../random/uniform.ts';

import type { Draw } from '../values/draw.ts';

import type { Counting } from './children.ts';
import type { DealtGroups } from './dealt-groups.ts';
import type { FollowedPart } from './followed-part.ts';
import { type FailedCell, GenerationFailure } from './generation-failure.ts';
import type { HoldingRows } from './holding-rows.ts';
import type { ParentDraw } from './parent-draw.ts';
import {
  countedParts,
  type FixedPart,
  largestDomain,
  parentsOf,
  partDraw,
  setDigits,
  type TupleOf,
} from './tuple-draws.ts';

/** What a tuple's rows are told apart by beside its parts: where each stands in its group, or a number that says the group. */
export type Grouping = { readonly counting: Counting } | { readonly dealt: DealtGroups };

/**
 * Draws that no two rows of a group have alike: a group's combinations go through a permutation of its own, and some of
 * the parts have more values in one group than in another.
 */
export class GroupTupleDraws implements TupleOf {
  readonly #parts: FixedPart[] = [];
  readonly #permutations = new Map<number, Permutation>();
  #counted: readonly FixedPart[] | undefined;
  #fixed = 1;
  #seen: Rows | undefined;
  #version = -1;
  /** Which of their group's combinations rows draw that need not differ. */
  readonly #freely: CellHashes | undefined;

  constructor(
    private readonly key: Key,
    private readonly capacity: number,
    private readonly bindAll: () => void,
    private readonly grouping: Grouping,
    /** By their positions. */
    private readonly followed: ReadonlyMap<number, FollowedPart>,
    /** Whose cell a row's draw is. */
    private readonly cell: (row: number) => FailedCell,
    /** The rows that differ; absent: all. */
    private readonly holding?: () => HoldingRows,
  ) {
    if (holding) this.#freely = new CellHashes(deriveKey(key, 'free'), capacity);
  }

  draw(position: number, size: number, beyond: () => Draw): Draw {
    const part: FixedPart = { position, size, values: new Float64Array(this.capacity), beyond };
    this.#parts.push(part);
    return partDraw(part, (rows) => this.#read(rows));
  }

  parents(position: number, size: number, beyond: () => Draw): ParentDraw {
    const { grouping } = this;
    const read = (rows: Rows) => this.#read(rows);
    if ('dealt' in grouping && grouping.dealt.position === position)
      return parentsOf({ values: grouping.dealt.values, read });
    const part = this.followed.get(position);
    if (!part) return parentsOf(this.draw(position, size, beyond));
    const found = parentsOf({ values: part.values, read });
    const groups = () => ('dealt' in grouping ? grouping.dealt.parents() : grouping.counting.ancestors);
    return {
      get leavesOut() {
        return groups().none !== null;
      },
      read(rows, parents, marks) {
        found.read(rows, parents, marks);
        if ('dealt' in grouping) grouping.dealt.parents().read(rows);
        const { none } = groups();
        for (let i = 0; none && i < rows.length; i++) marks[i] = none[i] as number;
      },
    };
  }

  /** Where rows are counted in their groups: by what. */
  get counting(): Counting | undefined {
    return 'counting' in this.grouping ? this.grouping.counting : undefined;
  }

  /** How many rows differ, of so many. */
  differing(rows: number): number {
    return this.holding ? this.holding().count : rows;
  }

  /** Where the combinations of all groups are dealt out at once: how many there are. */
  total(): number | undefined {
    if (!('dealt' in this.grouping)) return undefined;
    return this.grouping.dealt.total((groups, domains) => this.domains(groups, domains));
  }

  /** How many combinations each of these groups has, at its position in `domains`. */
  domains(groups: Rows, domains: Float64Array): void {
    this.#prepare();
    domains.fill(this.#fixed, 0, groups.length);
    const most = 'dealt' in this.grouping ? Math.floor(largestDomain / this.grouping.dealt.groups) : largestDomain;
    for (const part of this.followed.values()) {
      part.measure(groups);
      for (let i = 0; i < groups.length; i++)
        domains[i] = Math.min(most, (domains[i] as number) * (part.sizes[i] as number));
    }
  }

  #read(rows: Rows): void {
    if (rows === this.#seen && rows.version === this.#version) return;
    this.#freely?.draw(rows);
    if ('dealt' in this.grouping) this.#readDealt(rows, this.grouping.dealt);
    else this.#readCounted(rows, this.grouping.counting);
    this.#seen = rows;
    this.#version = rows.version;
  }

  /** The row's number among all combinations of all groups says the group, and the rest its combination. */
  #readDealt(rows: Rows, dealt: DealtGroups): void {
    const holding = this.holding?.();
    dealt.read(rows, this.key, (groups, domains) => this.domains(groups, domains), {
      rankOf: (row) => (holding ? holding.rankOf(row) : row),
      free: (i, size) => this.#draw(i, size),
    });
    for (const part of this.followed.values()) part.measure(dealt.rows);
    for (let i = 0; i < rows.length; i++) this.#set(i, dealt.rest[i] as number);
  }

  /** What a row that need not differ has of so many combinations. */
  #draw(i: number, size: number): number {
    const { h0, h1 } = this.#freely as CellHashes;
    return below(size, h0[i] as number, h1[i] as number);
  }

  readonly #domains = new Float64Array(1024);

  #readCounted(rows: Rows, counting: Counting): void {
    counting.read(rows);
    const { none, rows: groups } = counting.ancestors;
    const domains = this.#domains.length < rows.length ? new Float64Array(rows.length) : this.#domains;
    this.domains(groups, domains);
    let current = -1;
    let permutation: Permutation | undefined;
    for (let i = 0; i < rows.length; i++) {
      const group = groups.at(i);
      const position = none?.[i] === 1 ? 0 : (counting.positions[i] as number);
      const domain = domains[i] as number;
      if (position >= domain || domain === 0) {
        if (none?.[i] !== 1) throw withoutMore(counting, group, domain, this.cell(rows.at(i)));
        this.#set(i, 0);
        continue;
      }
      if (position < 0) {
        this.#set(i, this.#draw(i, domain));
        continue;
      }
      if (group !== current || permutation?.size !== domain) {
        permutation = this.#permutation(domain);
        permutation.turnTo(group);
      }
      current = group;
      this.#set(i, permutation.at(position));
    }
  }

  #permutation(size: number): Permutation {
    const known = this.#permutations.get(size) ?? new Permutation(this.key, size);
    this.#permutations.set(size, known);
    return known;
  }

  #set(i: number, number: number): void {
    let rest = number;
    for (const part of this.followed.values()) {
      const size = part.sizes[i] as number;
      const next = size === 0 ? 0 : Math.floor(rest / size);
      part.set(i, rest - next * size);
      rest = next;
    }
    setDigits(this.#counted ?? [], i, rest);
  }

  #prepare(): void {
    if (this.#counted) return;
    this.bindAll();
    let first = 1;
    for (const { most } of this.followed.values()) first = Math.min(largestDomain, first * Math.max(1, most));
    const { counted } = countedParts(this.#parts, first);
    this.#counted = counted;
    this.#fixed = counted.reduce((product, { size }) => product * size, 1);
  }
}

function withoutMore(counting: Counting, group: number, domain: number, cell: FailedCell): GenerationFailure {
  const { name } = counting.ancestors.dataset;
  const message = `row ${group} of \`${name}\` has ${counting.countOf(group)} rows that shall differ, and ${countText(domain)} combinations`;
  const help = 'ask for fewer rows, or for more of what they refer to';
  return new GenerationFailure(diagnostic('DC414', message, { help }), {}, cell);
}
