import { OriginFailure } from '../origin/origin-failure.ts';
import {
  copiedTable,
  DumpLines,
  type InsertedRows,
  insertedRows,
  unescaped,
  unfinishedInsert,
} from '../scan/sql-rows.ts';

import { counted } from './counted.ts';
import type { Declared, FileRecord, Headless, SomeRecords } from './file-record.ts';
import { linesOf, type RowText } from './row-text.ts';

/** The rows of a script: those of COPY by their lines, those of INSERTs as far as they were read. */
export async function* sql(
  text: RowText,
  declare: (declared: Declared) => void,
  headless?: Headless,
): AsyncGenerator<SomeRecords> {
  const script = new Script(declare);
  let isFirst = true;
  let passed = 0;
  for await (const { lines, line, isWhole } of linesOf(text)) {
    if (isFirst && headless) script.begin(headless, lines);
    // What was passed over may end in the middle of an INSERT.
    if (text.passed > passed) script.goOn();
    passed = text.passed;
    isFirst = false;
    const records = script.read(lines, line);
    yield { records, isBetween: isWhole && script.isBetween };
  }
  if (text.isLast) script.end(text);
}

class Script {
  readonly #lines = new DumpLines();
  /** What the COPY is of whose rows are read. */
  #copying: Headless | undefined;
  /** What the last INSERT begins with. */
  #insert: string | undefined;
  /** The line of the text that the statement begins in which is read. */
  #start = 0;
  /** How many lines of the statement are not the text's. */
  #added = 0;
  #records: FileRecord[] = [];
  /** Whether rows may follow right here. */
  isBetween = false;

  constructor(private readonly declare: (declared: Declared) => void) {}

  /** Begins with what another part has before these lines. */
  begin({ table, columns, insert }: Headless, [first = '', second = '']: readonly string[]): void {
    if (/^INSERT\s+INTO\b/i.test(first)) return;
    if (/^[,;]$/.test(first) && /^(?:\(|INSERT\s+INTO\b)/i.test(second)) {
      this.#insert = insert;
      this.goOn();
      return;
    }
    this.#lines.add(`COPY ${table} (${columns.map((name) => `"${name}"`).join(', ')}) FROM stdin;`);
    this.#copying = { table, columns };
    this.declare({ table, columns, line: 1 });
  }

  /** Goes on behind a row of the last INSERT. */
  goOn(): void {
    if (this.#copying || this.#insert === undefined) return;
    this.#lines.goOn(this.#insert);
    this.#added = 1;
    this.#start = 0;
  }

  /** The rows that end in these lines. */
  read(lines: readonly string[], first: number): FileRecord[] {
    this.#records = [];
    for (const [index, line] of lines.entries()) {
      if (this.#start === 0 || !this.#lines.isInside) this.#start = first + index;
      const whole = this.#lines.add(line.endsWith('\r') ? line.slice(0, -1) : line);
      if (whole !== undefined) this.#take(whole);
    }
    const isBehind = !this.#lines.isInside || this.#takeUnfinished();
    this.isBetween = this.#copying !== undefined || (isBehind && this.#insert !== undefined);
    return this.#records;
  }

  /** Throws where the text ends in the middle of rows. */
  end(text: RowText): void {
    if (this.#lines.isInside) throw unfinishedInsert(text.name);
    if (!this.#copying) return;
    throw new OriginFailure(`${text.place(text.line)}: the rows of ${this.#copying.table} are cut off`);
  }

  #take(statement: string): void {
    const at = this.#start;
    const copy = this.#copying ? undefined : copiedTable(statement);
    if (this.#copying) {
      if (statement === '\\.') this.#copying = undefined;
      else this.#records.push(copiedRecord(this.#copying, statement, at));
    } else if (copy) {
      this.#copying = { table: copy.table, columns: copy.columns.map(bare) };
      this.#insert = undefined;
      this.declare({ ...this.#copying, line: at });
    } else this.#takeInsert(insertedRows(statement));
  }

  /** Takes the rows of an INSERT that goes on, so that memory has no more of it; false: the last of them is not whole. */
  #takeUnfinished(): boolean {
    const { unfinished } = this.#lines;
    const inserted = unfinished === undefined ? undefined : insertedRows(unfinished);
    if (!inserted?.isWhole) return false;
    this.#takeInsert(inserted);
    this.goOn();
    return true;
  }

  #takeInsert(inserted: InsertedRows | undefined): void {
    const at = this.#start - this.#added;
    this.#added = 0;
    if (!inserted) return;
    const columns = inserted.columns.map(bare);
    this.#insert = inserted.head;
    this.declare({ table: inserted.table, columns, line: at });
    for (const [index, cells] of inserted.rows.entries())
      this.#records.push({
        table: inserted.table,
        line: at + (inserted.lines[index] ?? 0),
        text: undefined,
        read: () => counted(columns.length > 0 ? columns : cells.map(() => ''), cells),
      });
  }
}

function copiedRecord({ table, columns }: Headless, line: string, at: number): FileRecord {
  return { table, line: at, text: line, read: () => counted(columns, line.split('\t').map(unescaped)) };
}

function bare(name: string): string {
  return name.replace(/^(["`])(.*)\1$/s, (_, quote: string, inside: string) => inside.replaceAll(quote + quote, quote));
}
