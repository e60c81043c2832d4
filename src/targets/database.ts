import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Span } from '../diagnostics/source-file.ts';

import type { DatasetPlan, Plan } from '../plan/plan.ts';

import type { Expression } from '../expression/expression.ts';

import type { Execution, LoadedDataset, LoadMode, RowCounts } from './execution.ts';
import type { DescribeOptions, FanOut, LiveReference, LiveSchema, LiveTable } from './live-schema.ts';
import type { JudgedColumns, RowJudge } from './row-judge.ts';
import type { RowSource } from './row-source.ts';
import type { RowsAhead } from './rows-ahead.ts';
import type { SampledTable, SampleOptions, TableContents } from './sample.ts';

/** A database that is open. Whatever fails in it rejects with `TargetFailure`. */
export interface Database {
  /** For people: no credentials. */
  readonly label: string;
  readonly server: ServerFacts;
  readonly ledger: Ledger;
  /** Takes the target's one lock for loaders; it goes with the connection. Rejects, naming who holds it, after `lockTimeout`. */
  lock(): Promise<void>;
  /** Who holds the lock at this moment, where that can be asked; nothing is written. */
  loader(): Promise<Loader | undefined>;
  /** What there is of the plan's tables and how it fits: nothing is written. */
  inspect(request: InspectRequest): Promise<Inspection>;
  /** What an `upsert` or `sync` would do to the rows that are there, by dataset id: nothing of it stays. */
  count(request: CountRequest): Promise<ReadonlyMap<string, RowCounts>>;
  /** Writes the rows, whole or not at all, as far as the server can; see `ServerFacts.lacks`. */
  load(request: LoadRequest): Promise<LoadOutcome>;
  /** Looks at what lies there for all that the plan promises of it. */
  verify(plan: Plan, datasets: readonly LoadedDataset[], options: VerifyOptions): Promise<readonly Finding[]>;
  /** The fields by which it tells a dataset's rows apart; none: the number of the row, with its dataset's seed and name. */
  identity(dataset: DatasetPlan): readonly string[];
  /** What it records of rows that are written: asked of some of them afterwards. */
  facts(source: RowSource): RowFacts;
  /** Removes exactly the rows of the sources, children first, whole or not at all; returns how many of each dataset there were. */
  remove(request: RemoveRequest): Promise<ReadonlyMap<string, number>>;
  /** Rows as they lie there, in the order of the key where there is one. */
  show(dataset: DatasetPlan, options: ShowOptions): AsyncIterable<readonly (string | null)[]>;
  /** Rows of all that is there, whoever has put it there: for what looks for personal data. Only reads. */
  sample(options: SampleOptions): AsyncIterable<SampledTable>;
  /** What is there, whoever has made it: tables, keys, rules, and no row. Only reads. */
  describe(options: DescribeOptions): Promise<LiveSchema>;
  /** How many rows of a table each of its parents has; undefined where the table is too large to be counted through, or cannot be. Only reads. */
  fanOut(table: LiveTable, reference: LiveReference): Promise<FanOut | undefined>;
  /** All rows of all that is there, table after table, as of one moment where the server has such. Only reads. */
  contents(): AsyncIterable<TableContents>;
  /** What a table demands of its rows, to be asked of rows that lie elsewhere; absent: the server cannot be asked that. Only reads. */
  judge?(table: LiveTable, judged: JudgedColumns): Promise<RowJudge>;
  /**
   * Begins to take the rows of a plan, into tables of nobody's. `load` uses them where its plan asks for the very same, and before
   * that nothing is locked. Undefined: it cannot be done here. Absent: it never can.
   */
  ahead?(plan: Plan): Promise<RowsAhead | undefined>;
  /** Loads that several processes share; absent: it has none. */
  readonly shards?: ShardLoads | undefined;
  /** A sample read, and a write that is rolled back: milliseconds of each. */
  probe(dataset: DatasetPlan | undefined): Promise<{ readonly read: number; readonly write: number }>;
  close(): Promise<void>;
}

export type RowFacts = Required<Pick<LoadedDataset, 'contentHash'>> & Pick<LoadedDataset, 'keyRange'>;

/** Who is loading: alive, for the lock goes with them. */
export interface Loader {
  /** `user@host`. */
  readonly who: string;
  /** ISO 8601, by the server's clock. */
  readonly since: string;
}

export interface ServerFacts {
  readonly product: string;
  readonly version: string;
  /** What it cannot do and a load would want, in words, found at connect: `transactions`, `validators`, … */
  readonly lacks: readonly string[];
}

/** The record of loads, kept in the database itself. */
export interface Ledger {
  /** Newest first; none where nothing was ever loaded. Reading makes nothing. */
  list(): Promise<readonly Execution[]>;
  /** Writes one, new or known, at once and for all to see. */
  write(execution: Execution): Promise<void>;
}

/** A load that is thought of. */
export interface InspectRequest {
  readonly plan: Plan;
  readonly mode: LoadMode;
  /** The rows that earlier loads left there, by dataset id. */
  readonly ours: ReadonlyMap<string, readonly OwnRows[]>;
  /** Tables are made where they are missing. */
  readonly create: boolean;
  /** Triggers of tables that are there do not fire while rows are written. */
  readonly disableTriggers?: boolean | undefined;
  /** Nobody asks how many rows there are: counting may take long. */
  readonly isUncounted?: true;
  /** Where the definitions speak of a dataset or field. */
  readonly place?: (dataset: string, field?: string) => Span | undefined;
}

export interface CountRequest extends Pick<InspectRequest, 'plan' | 'mode' | 'ours'> {
  /** In load order. */
  readonly sources: readonly RowSource[];
  readonly signal: AbortSignal;
}

export interface Inspection {
  /** By dataset id. */
  readonly tables: ReadonlyMap<string, TableState>;
  /** Why the plan's rows cannot be loaded into what is there; and what is worth a warning. */
  readonly diagnostics: readonly Diagnostic[];
  /** What is not there as the definitions have it. */
  readonly differences: readonly TableDifference[];
  /** Whether the tables that are there are made anew, as the definitions have them now. */
  readonly remakes: boolean;
}

/** How a table or collection is not what the definition says. */
export interface TableDifference {
  /** The dataset's id. */
  readonly dataset: string;
  /** `+`: the definition has it and the database has not; `-`: the other way round; `~`: both have it, differently. */
  readonly sign: '+' | '~' | '-';
  /** `table`, `column`, `index`, … */
  readonly kind: string;
  readonly name: string;
  /** As the database has it, and as the definition does. */
  readonly is?: string;
  readonly wanted?: string;
}

export interface TableState {
  readonly exists: boolean;
  readonly rows: number;
}

export interface LoadRequest extends InspectRequest {
  /** In load order. */
  readonly sources: readonly RowSource[];
  /** What the ledger holds of it, state `loading`; written before the first row. */
  readonly execution: Execution;
  /** Rows that nobody's load has left there may be deleted too. */
  readonly force: boolean;
  /**
   * Between the last row and the moment when others see them: what it throws undoes the load. It returns what the ledger
   * is to say from that moment on, of this load and of those whose rows it has replaced.
   */
  readonly beforeCommit: (outcome: LoadOutcome) => Promise<readonly Execution[]>;
  readonly signal: AbortSignal;
}

export interface RemoveRequest {
  /** In load order. */
  readonly sources: readonly RowSource[];
  /** What the ledger says once they are gone. */
  readonly executions: readonly Execution[];
  readonly signal: AbortSignal;
}

/**
 * A load whose rows come from processes that know nothing of each other. Each commits its own beside the tables, and who
 * finds that all are there puts them in the tables' place.
 */
export interface ShardLoads {
  /** Takes the target's lock together with other shards; no other load has it meanwhile. It goes with the connection. */
  lock(): Promise<void>;
  /** Runs while no other shard does the same. */
  alone<T>(work: () => Promise<T>): Promise<T>;
  /** Takes part in a load, until the connection ends. */
  takePart(execution: Execution): Promise<void>;
  /** Whether anybody takes part in a load just now. */
  isAlive(execution: Execution): Promise<boolean>;
  /** Makes the tables that shards write to, and records the load. Rejects where what is there cannot be made anew. */
  begin(request: Omit<LoadRequest, 'beforeCommit' | 'sources'>, sources: readonly RowSource[]): Promise<void>;
  /** Commits a shard's rows together with its entry in the ledger, which is returned as it is then. */
  write(request: Omit<LoadRequest, 'beforeCommit'>, index: number): Promise<Execution>;
  /** Puts the rows of all shards where they belong: keys, indexes, the proof, and everybody sees them. */
  complete(request: LoadRequest, datasets: readonly LoadedDataset[]): Promise<LoadOutcome>;
  /** Removes what shards have written of a load that has not been completed. */
  drop(execution: Execution): Promise<void>;
}

/** Rows of an earlier load. */
export interface OwnRows {
  readonly loaded: LoadedDataset;
  /** Makes them again; absent where that cannot be done, such as under another catalogue. */
  readonly source?: () => RowSource;
}

export interface LoadOutcome {
  /** The plan with the tables where the rows lie until others see them. */
  readonly plan: Plan;
  readonly datasets: readonly LoadedDataset[];
  /** Milliseconds that keys, indexes and statistics took. */
  readonly indexing: number;
}

export const phases = ['schema', 'references', 'consistency', 'baselines'] as const;
export type Phase = (typeof phases)[number];

export interface VerifyOptions {
  /** In milliseconds. */
  readonly sampleQuery: number;
  /** Whether a dataset's table may hold rows of others, too, which are told apart by their keys, where that can be. Default: none does. */
  readonly shared?: (dataset: DatasetPlan) => boolean;
  /**
   * Whether the load has made the dataset's table in the transaction that it is still in: what the constraints keep that it
   * gave it was proved over these very rows. Default: none is such.
   */
  readonly made?: (dataset: DatasetPlan) => boolean;
  /** How many keys a finding names of rows that are wrong; default: none, for keys of real rows are nobody's business. */
  readonly examples?: number;
  /** Makes the rows of a dataset once more: where others lie among them, they may be told apart by these alone. Undefined: it cannot. */
  readonly sources?: (dataset: DatasetPlan) => Promise<readonly RowSource[] | undefined>;
}

/** One thing that was looked at. */
export interface Finding {
  readonly phase: Phase;
  /** `orphans of orders.user_id`. */
  readonly check: string;
  readonly dataset: string;
  readonly ok: boolean;
  /** What was found: `3 rows`, `17 ms`. */
  readonly found: string;
  /** Of what is not ok; default: error. */
  readonly severity?: 'error' | 'warning';
  /** It was not looked at, and `found` says why. */
  readonly skipped?: true;
  /** Rows that are wrong. */
  readonly rows?: number;
  /** Keys of the first of them, where they may be shown. */
  readonly examples?: readonly string[];
}

export interface ShowOptions {
  readonly limit: number;
  readonly filter?: Expression;
}
