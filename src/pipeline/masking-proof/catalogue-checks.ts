import { type FieldType, familyOf, parseType, typeText } from '../../values/type.ts';

import type { HashStorage } from '../../generate/checks/scratch.ts';
import { SeenHashes } from '../../generate/checks/seen-hashes.ts';
import type { Database } from '../../targets/database.ts';
import type { LiveColumn, LiveTable } from '../../targets/live-schema.ts';
import type { Demand, RowJudge } from '../../targets/row-judge.ts';

import type { LookedBatch } from './looked-batch.ts';
import type { ProofFinding } from './proof-finding.ts';
import type { ProofDataset } from './proof-plan.ts';
import { type Row, rowAt } from './row-batch.ts';
import { tableNamed } from './table-names.ts';

/** What a source demands of its rows beside what definitions say: of a database, or of the statements of a dump. */
export interface SourceCatalogue {
  readonly tables: readonly LiveTable[];
  readonly database: Pick<Database, 'judge'>;
}

/** Rows that a judge is asked of at once. */
const asked = 4096;

interface Tally {
  readonly demand: Demand;
  failing: number;
  unread: number;
  readonly seen: SeenHashes;
}

/** Whether rows do what the catalogue of their source demands, as far as masks may have changed it: what is kept does it still. */
export class CatalogueChecks {
  #waiting: Row[] = [];

  private constructor(
    private readonly dataset: ProofDataset,
    private readonly table: LiveTable,
    private readonly judge: RowJudge,
    private readonly tallies: readonly Tally[],
  ) {}

  /** Undefined: the catalogue demands nothing of what has changed. */
  static async of(
    dataset: ProofDataset,
    table: LiveTable,
    { database, storage }: SourceCatalogue & { readonly storage: HashStorage },
    columns: readonly string[],
  ): Promise<CatalogueChecks | undefined> {
    const names = table.columns.map(({ name }) => name);
    const changed = new Set(names.filter((name) => dataset.makesRows || mayChange(dataset, name)));
    const retyped = new Set(table.columns.filter((each) => isRetyped(dataset, each)).map(({ name }) => name));
    for (const name of retyped) changed.delete(name);
    const judge = await database.judge?.(table, { columns: columns.filter((name) => !retyped.has(name)), changed });
    const tallies = judge?.demands.map((demand) => ({
      demand,
      failing: 0,
      unread: 0,
      seen: new SeenHashes(storage),
    }));
    return judge && tallies && tallies.length > 0 ? new CatalogueChecks(dataset, table, judge, tallies) : undefined;
  }

  async look({ output }: LookedBatch): Promise<void> {
    for (let i = 0; i < output.count; i++) this.#waiting.push(rowAt(output, i));
    if (this.#waiting.length >= asked) await this.#ask();
  }

  async #ask(): Promise<void> {
    if (this.#waiting.length === 0) return;
    const verdicts = await this.judge.look(this.#waiting);
    this.#waiting = [];
    for (const [i, { failing, unread, keys = [] }] of verdicts.entries()) {
      const tally = this.tallies[i] as Tally;
      tally.failing += failing;
      tally.unread += unread;
      for (const key of keys) if (tally.seen.add(wordsOf(key), 0) === false) tally.failing += 1;
    }
  }

  async findings(): Promise<ProofFinding[]> {
    await this.#ask();
    for (const tally of this.tallies)
      tally.seen.end((_, isNew) => {
        if (!isNew) tally.failing += 1;
      });
    return this.tallies.map(({ demand, failing, unread }): ProofFinding => {
      const { kind, text, column, open } = demand;
      const check = kind === 'type' ? 'types' : kind === 'unique' ? 'uniqueness' : 'checks';
      const told = { check, dataset: this.dataset.name, ...(column !== undefined && { field: column }) } as const;
      const what = `the source’s \`${text}\``;
      if (open !== undefined) return { ...told, ok: null, found: `${what} was not looked at: ${open}` };
      if (failing > 0) {
        const isWider = kind === 'type' && this.#isWider(column as string);
        const found = `${failing} rows do not fit ${what}`;
        return isWider
          ? { ...told, ok: null, found: `${found}; the definitions have a wider type` }
          : { ...told, ok: false, found };
      }
      if (unread > 0) return { ...told, ok: null, found: `${what} cannot be asked of ${unread} rows` };
      return { ...told, ok: true, found: `${what} holds` };
    });
  }

  /** Whether the definitions say a length or a precision that is more than the source's: somebody meant it. */
  #isWider(name: string): boolean {
    const own = this.dataset.types.get(name);
    const there = typeOf(this.table.columns.find((each) => each.name === name));
    if (!own || !there || typeText(own) === typeText(there)) return false;
    const [size, before] = [own.length ?? own.precision, there.length ?? there.precision];
    return size !== undefined && before !== undefined && size > before;
  }
}

/** With what a catalogue says of columns: that they are never null, and keep values apart. */
export function withCatalogue(dataset: ProofDataset, table: LiveTable, { database }: SourceCatalogue): ProofDataset {
  const known = (name: string) => dataset.fields.has(name) || dataset.decisions.has(name);
  // Of collections nobody has said it: a sample alone has no nulls.
  const said = database.judge ? table.columns : [];
  const filled = said.filter(({ nullable, generated, name }) => !nullable && !generated && known(name));
  const sets = [
    table.key,
    ...table.unique.flatMap(({ columns, where, nullsEqual }) =>
      columns && where === undefined && !nullsEqual ? [columns] : [],
    ),
  ];
  const have = new Set([dataset.key, ...dataset.unique].map((fields) => fields.join('\n')));
  const more = sets.filter((fields) => fields.length > 0 && fields.every(known) && !have.has(fields.join('\n')));
  return {
    ...dataset,
    required: new Set([...dataset.required, ...filled.map(({ name }) => name)]),
    unique: [...dataset.unique, ...more],
  };
}

/** What the catalogue has of a table of the source. */
export function liveTable({ tables }: SourceCatalogue, name: string): LiveTable | undefined {
  const named = tables.map((table) => ({ table, name: [table.schema ?? [], table.name].flat().join('.') }));
  return tableNamed(named, name)?.table;
}

/** Whether a column, or something inside of it, is not kept as it is. */
function mayChange({ decisions }: ProofDataset, name: string): boolean {
  const own = [...decisions].filter(
    ([path]) => path === name || path.startsWith(`${name}.`) || path.startsWith(`${name}[`),
  );
  return own.length === 0 || own.some(([, decision]) => decision.class !== 'keep');
}

/** Whether the definitions make something else of a column: what it demanded is not what its masks are to be. */
function isRetyped({ types }: ProofDataset, column: LiveColumn): boolean {
  const [own, there] = [types.get(column.name), typeOf(column)];
  return own !== undefined && there !== undefined && familyOf(own) !== familyOf(there);
}

function typeOf(column: LiveColumn | undefined): FieldType | undefined {
  return column?.type === undefined ? undefined : parseType(column.type);
}

const words = new Uint32Array(4);

function wordsOf(key: string): Uint32Array {
  for (let i = 0; i < 4; i++) words[i] = Number.parseInt(key.slice(i * 8, i * 8 + 8), 16);
  words[0] ||= 1;
  return words;
}
