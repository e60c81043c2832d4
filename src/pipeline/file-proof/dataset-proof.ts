import { plural } from '../../base/plural.ts';

import type { DatasetPlan, FieldPlan } from '../../plan/plan.ts';

import type { Finding, Phase } from '../../targets/database.ts';

import { canonical, type RawCell, shownCell } from './cell-values.ts';
import { columnFindings } from './column-findings.ts';
import { DifferenceTexts, mostExamples, type ProofOf } from './difference-texts.ts';
import type { ExpectedRows } from './expected-rows.ts';
import type { Declared, FileRecord } from './file-record.ts';
import { KnownBytes } from './known-bytes.ts';
import { LineIndex } from './line-index.ts';
import { FieldCells } from './record-cells.ts';
import { type OtherRow, RowComparison } from './row-comparison.ts';
import type { RowText } from './row-text.ts';
import { type Differences, settle } from './settle.ts';

/** Something that single cells are: how many, and the first. */
interface CellCount {
  rows: number;
  readonly examples: string[];
}

/** Holds one dataset's rows in a file against the definitions. */
export class DatasetProof {
  readonly lines = new LineIndex();
  readonly cells: FieldCells;
  readonly #declared: Declared[] = [];
  readonly #absent = new Set<number>();
  readonly #strange = new Map<string, number>();
  readonly #types = new Map<FieldPlan, CellCount>();
  readonly #nulls = new Map<FieldPlan, CellCount>();
  #comparison: RowComparison | undefined;
  /** Whether a row of the file can be told by its text alone. */
  #isPlain = true;
  #differences: Differences | undefined;
  readonly #known: KnownBytes;
  rows = 0;

  constructor(private readonly of: ProofOf) {
    this.#known = new KnownBytes(of.expected);
    this.cells = new FieldCells(of.dataset, of.names, (names, line) => {
      // What a head says is told of it.
      if (this.#declared.length > 0) return;
      for (const name of names) if (!this.#strange.has(name)) this.#strange.set(name, line);
    });
  }

  get expected(): ExpectedRows {
    return this.of.expected;
  }

  get dataset(): DatasetPlan {
    return this.of.dataset;
  }

  /** Fields of which the file has no column. */
  get absent(): ReadonlySet<number> {
    return this.#absent;
  }

  declare(declared: Declared): void {
    const match = this.cells.match(declared.columns);
    if (this.#declared.length > 0) return;
    this.#declared.push(declared);
    for (const name of match.missing) this.#absent.add(this.of.names.indexOf(name));
    this.#isPlain = match.others.length === 0 && match.missing.length === 0 && match.isInOrder;
  }

  add(record: FileRecord): void {
    this.lines.add(record.line);
    this.#comparison ??= this.#begin();
    this.#comparison.add(this.#isPlain ? record : { ...record, text: undefined });
  }

  /** Between two of its rows in a text: passes over those that follow and are as they should be to the byte. */
  async passOver(text: RowText): Promise<void> {
    const comparison = this.#comparison;
    if (!comparison || !this.#isPlain || !this.#known.isDue) return;
    const position = comparison.level();
    if (position === undefined) return;
    await this.#known.passOver(text, position, (count, lineOf) => {
      comparison.passOver(count);
      for (let index = 0; index < count; index++) this.lines.add(lineOf(index));
    });
  }

  /** Whether every row is the one that the definitions make in its place. */
  get isSame(): boolean {
    const { changed, moved, extra, missing } = this.#settled().counts;
    return changed + moved + extra + missing + this.#absent.size === 0;
  }

  /** Whether nothing of it was found. */
  get isUnread(): boolean {
    return this.rows === 0;
  }

  /** What the definitions make. */
  get made(): { readonly rows: number; readonly hash: string } {
    const { expected } = this.of;
    return { rows: expected.count, hash: expected.contentHash() };
  }

  /** Where the nth row stands. */
  placeOf(row: number): string {
    return this.of.place(this.lines.lineOf(row));
  }

  findings(): Finding[] {
    const differences = this.#settled();
    const all = [
      ...columnFindings(this.of, this.cells, this.#declared, this.#strange),
      this.#rowsFinding(),
      this.#contentFinding(differences),
      ...this.#orderFinding(differences),
      ...this.#cellFindings(this.#types, 'values of', 'that are none of its type'),
      ...this.#cellFindings(this.#nulls, 'nulls in', ''),
    ];
    return all;
  }

  #begin(): RowComparison {
    const { expected, reading } = this.of;
    return new RowComparison(expected, this.cells, reading, this.#absent, (row) => this.#look(row));
  }

  #settled(): Differences {
    if (this.#differences) return this.#differences;
    this.#comparison ??= this.#begin();
    const left = this.#comparison.end();
    this.rows = left.rows;
    const { key, fields } = this.dataset;
    const positions = key.map((name) => fields.findIndex((field) => field.name === name));
    this.#differences = settle(this.#comparison, left, positions);
    return this.#differences;
  }

  /** Types and nulls of a row that is not the one which is made there. */
  #look({ cells, fault, line }: OtherRow): void {
    if (fault !== undefined) return;
    for (const [index, field] of this.dataset.fields.entries()) {
      const cell = cells[index];
      if (field.invalid || this.#absent.has(index)) continue;
      if (cell === null || cell === undefined) {
        if (!field.nullable || this.dataset.key.includes(field.name)) this.#count(this.#nulls, field, cell, line);
      } else if (canonical(field.type, this.of.reading.plain(field.type, cell)) === undefined)
        this.#count(this.#types, field, cell, line);
    }
  }

  #count(counts: Map<FieldPlan, CellCount>, field: FieldPlan, cell: RawCell, line: number): void {
    const count = counts.get(field) ?? { rows: 0, examples: [] };
    counts.set(field, count);
    count.rows++;
    if (count.examples.length < mostExamples)
      count.examples.push(`${this.of.place(line)}: ${shownCell(this.dataset, field, this.of.reading, cell)}`);
  }

  #cellFindings(counts: ReadonlyMap<FieldPlan, CellCount>, what: string, which: string): Finding[] {
    return [...counts].map(([{ name }, { rows, examples }]) =>
      this.#wrong(
        'consistency',
        `${what} ${this.dataset.name}.${name}${which === '' ? '' : ` ${which}`}`,
        rows,
        examples,
      ),
    );
  }

  #wrong(phase: Phase, check: string, rows: number, examples: readonly string[]): Finding {
    return { phase, check, dataset: this.dataset.id, ok: false, rows, ...toldRows(rows, examples) };
  }

  #rowsFinding(): Finding {
    const { dataset, rows } = this;
    const { count } = this.of.expected;
    const ok = rows === count;
    const base = { phase: 'consistency' as const, check: `rows of ${dataset.name}`, dataset: dataset.id, ok };
    return { ...base, found: ok ? `${rows}` : `${rows} of ${count}` };
  }

  get #texts(): DifferenceTexts {
    return new DifferenceTexts(this.of, this.#comparison);
  }

  #orderFinding(differences: Differences): Finding[] {
    const { moved } = differences.counts;
    if (moved === 0) return [];
    const { name, id } = this.dataset;
    const told = toldRows(moved, this.#texts.moved(differences), 'in another place');
    return [
      {
        phase: 'consistency',
        check: `order of ${name}`,
        dataset: id,
        ok: false,
        severity: 'warning',
        rows: moved,
        ...told,
      },
    ];
  }

  #contentFinding(differences: Differences): Finding {
    const { dataset } = this;
    const { changed, extra, missing } = differences.counts;
    const wrong = changed + extra + missing;
    const base = { phase: 'consistency' as const, check: `content of ${dataset.name}`, dataset: dataset.id };
    if (wrong === 0) {
      const hash = this.of.expected.contentHash();
      const all = this.#absent.size > 0 ? 'every cell that is there' : 'every cell';
      return { ...base, ok: true, found: `${all} is the one that the definitions make, hash ${hash}` };
    }
    return { ...base, ok: false, rows: wrong, ...toldRows(wrong, this.#texts.content(differences)) };
  }
}

/** `3 rows, such as …`, and all examples where there are some. */
export function toldRows(rows: number, examples: readonly string[], how = ''): Pick<Finding, 'found' | 'examples'> {
  const count = `${plural(rows, 'row')}${how === '' ? '' : ` ${how}`}`;
  const [first] = examples;
  if (first === undefined) return { found: count };
  const more = rows === 1 ? ': ' : ', such as ';
  return { found: `${count}${more}${first}`, examples: [...examples] };
}
