import { giveBack } from '../../base/spare-memory.ts';

import { type Diagnostic, diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import { SourceFile } from '../../diagnostics/source-file.ts';

import { type Definition, type DefinitionSet, spanAt } from '../../definition/definition.ts';
import type { GivenRows, TakenFacts } from '../../definition/given-rows.ts';
import { idOf } from '../../definition/id-of.ts';
import type { DatasetPlan, Plan } from '../../plan/plan.ts';

import type { HashStorage } from '../../generate/checks/scratch.ts';
import { type Environment, loadMaskingEnvironment } from '../../generate/environment.ts';
import type { MaskTally } from '../../generate/mask-tally.ts';
import { holdStore, RowStore } from '../../generate/stored/row-store.ts';
import { RowStoreWriter } from '../../generate/stored/row-store-writer.ts';

import type { Origin } from '../origin/file-origin.ts';
import { OriginDatabases } from '../origin/origin-databases.ts';
import type { Project } from '../project.ts';
import { hashStorage, openScratchFile, type ScratchFile } from '../scratch-file.ts';
import { Subsets, type TakenRows } from '../subset/subsets.ts';

import type { MaskedAhead, MaskedTable } from './ahead.ts';
import type { MaskedBlock } from './block-masker.ts';
import { hasDeclared, reportUndeclared, undeclaredColumns } from './check-columns.ts';
import { countedLater, countStored } from './count-stored.ts';
import { type CrewSize, MaskCrew, type Masking } from './mask-crew.ts';
import { failureOf, retriable } from './origin-faults.ts';
import { originOf } from './origin-of.ts';
import { readBefore } from './read-before.ts';
import { neededKeys } from './read-kept-keys.ts';
import { readsReal } from './reads-real.ts';
import { StoreFacts, setsToCheck } from './store-facts.ts';

type DataDefinition = Definition<'DataDefinition'>;

/** Whether synthetic rows come behind the real ones. */
export function isHybrid({ value }: DataDefinition): boolean {
  return value.spec.source === 'hybrid';
}

/** What stands for real rows before they are read: every declared field that nothing makes is one of their columns, and there are none. */
export function unreadRows(definition: DataDefinition): GivenRows {
  const fields = definition.value.spec.fields ?? [];
  const columns = fields.flatMap((field) => (isSynthetic(field) && !isHybrid(definition) ? [] : [field.name]));
  const references = (definition.value.spec.relationships ?? []).flatMap(({ foreignKey }) => [foreignKey ?? []].flat());
  return { file: new SourceFile('origin', ''), columns: [...new Set([...columns, ...references])], rows: [] };
}

/** Whether a field says itself how its values are made: a decision, under which nobody asks what the real ones were. */
function isSynthetic({ generator, pattern }: { readonly generator?: unknown; readonly pattern?: unknown }): boolean {
  return (generator !== undefined && generator !== 'reference') || pattern !== undefined;
}

/** Rows that are stored as far as they are real; others may come behind them. */
export interface StoredPart {
  readonly dataset: Pick<DatasetPlan, 'id'>;
  readonly origin: Origin;
  readonly file: ScratchFile;
  readonly writer: RowStoreWriter;
  readonly facts: StoreFacts;
  /** Of a subset. */
  readonly taken?: TakenFacts | undefined;
  readonly nonConforming?: Readonly<Record<string, number>> | undefined;
}

/** What is said of stored rows once they are whole: this process holds them from now on. */
export function wholeRows({ origin, file, writer, facts, taken, nonConforming }: StoredPart): GivenRows {
  const stored = writer.end();
  const store = new RowStore(stored, file, file.descriptor);
  holdStore(store);
  return {
    file: new SourceFile(origin.name, ''),
    columns: stored.columns.map(({ name }) => name),
    rows: [],
    stored: { ...facts.end(store), ...(taken && { taken }), ...(nonConforming && { nonConforming }) },
  };
}

export interface MaskedRows {
  readonly parts: ReadonlyMap<DataDefinition, StoredPart>;
  /** How many values rules could not read, by `namespace/dataset.field`. */
  readonly nonconforming: ReadonlyMap<string, number>;
  /** What rules have seen and made, by the same. */
  readonly tallies: ReadonlyMap<string, MaskTally>;
  /** Of datasets of which not all rows may have been taken. */
  readonly subsets: readonly TakenRows[];
}

interface ReadRequest extends CrewSize {
  readonly report: Report;
  readonly ahead?: MaskedAhead | undefined;
  /** Whether anybody wants to know how many different values there are. */
  readonly isCounted: boolean;
}

/**
 * Reads and masks the rows of all real datasets of a plan, in as many threads as there may be. What cannot be read or masked is
 * reported, without its values.
 */
export async function readRealRows(
  definitions: DefinitionSet,
  plan: Plan,
  project: Project,
  { report, ahead, isCounted, ...size }: ReadRequest,
): Promise<MaskedRows> {
  const counting = { isWanted: isCounted, later: ahead ? countedLater(plan) : new Set<string>() };
  const environment = await loadMaskingEnvironment(plan, { counting });
  const crew = crewFor(environment, size);
  const parts = new Map<DataDefinition, StoredPart>();
  const databases = new OriginDatabases(project.variables);
  const place = { project, databases, report };
  const subsets = new Subsets(environment, (id) => {
    const definition = definitions.datasets.find(({ value }) => idOf(value.metadata) === id) as DataDefinition;
    return originOf(definition, environment.dataset(id), place);
  });
  try {
    const isKnown = await readBefore(definitions, plan, environment, place);
    for (const definition of isKnown ? definitions.datasets.filter(readsReal) : []) {
      const dataset = plan.datasets.find(({ id }) => id === idOf(definition.value.metadata));
      const whole = dataset && (await originOf(definition, dataset, place));
      if (!dataset || !whole) continue;
      try {
        const origin = await subsets.rowsOf(dataset.id, whole);
        const { signal } = project;
        const rows = await maskedRows({ definition, dataset, origin, crew, signal, report, ahead });
        if (rows) parts.set(definition, { ...rows, taken: subsets.takenOf(dataset.id) });
      } catch (error) {
        report(retriable(failureOf(error, whole, definition), error));
      }
    }
    await (parts.size === definitions.datasets.filter(readsReal).length ? ahead?.end() : ahead?.fail());
    for (const each of subsets.counts) if (each.taken === 0 && each.of > 0) report(emptySubset(each, definitions));
    for (const name of await databases.moving()) report(moving(name));
    await crew.end();
    countStored(parts.values(), environment);
  } finally {
    await databases.close();
    await crew.close();
  }
  const { nonconforming, tallies } = environment;
  for (const [definition, part] of parts)
    parts.set(definition, { ...part, nonConforming: countsOf(idOf(definition.value.metadata), nonconforming) });
  return { parts, nonconforming, tallies, subsets: subsets.counts };
}

/** Which keys a condition leaves is known to this thread alone. */
function crewFor(environment: Environment, size: CrewSize): MaskCrew {
  return new MaskCrew(environment, neededKeys(environment.plan).size > 0 ? { ...size, workers: 1 } : size);
}

/** Of one dataset, by its own names and sorted by them; undefined: there are none. */
function countsOf(id: string, counts: ReadonlyMap<string, number>): Readonly<Record<string, number>> | undefined {
  const own = [...counts].flatMap(([name, count]) =>
    name.startsWith(`${id}.`) ? [[name.slice(id.length + 1), count] as const] : [],
  );
  return own.length === 0 ? undefined : Object.fromEntries(own.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function emptySubset({ dataset, of }: TakenRows, { datasets }: DefinitionSet): Diagnostic {
  const definition = datasets.find(({ value }) => idOf(value.metadata) === dataset) as DataDefinition;
  const isOwn = definition.value.spec.subset !== undefined;
  const span = spanAt(definition, ['spec', isOwn ? 'subset' : 'origin']);
  const message = `no row of \`${definition.value.metadata.name}\` is taken, of ${of} that there are`;
  const help = 'its own `subset` holds for none of them, or they refer to rows that are not taken';
  return diagnostic('DC874', message, { span, help });
}

function moving(name: string): Diagnostic {
  const message = `\`${name}\` has no snapshots: its rows were read as they were while they were read, not as of one moment`;
  return diagnostic('DC855', message, { help: 'read from a replica set, or from a server that nobody writes to' });
}

interface Reading {
  readonly definition: DataDefinition;
  readonly dataset: DatasetPlan;
  readonly origin: Origin;
  readonly crew: MaskCrew;
  readonly signal: AbortSignal | undefined;
  readonly report: Report;
  readonly ahead: MaskedAhead | undefined;
}

/**
 * Reads the rows once, masks them and puts them into a file without a name, in which they lie until the process ends: memory
 * has one batch of them. Of an original that file has what a `keep` leaves.
 */
async function maskedRows(reading: Reading): Promise<StoredPart | undefined> {
  const { definition, dataset, origin, report } = reading;
  const file = openScratchFile();
  const seen = new Set<string>();
  let storing: Storing | undefined;
  let undeclared: readonly string[] = [];
  for await (const batch of origin.batches) {
    reading.signal?.throwIfAborted();
    const isFirst = seen.size === 0;
    undeclared = undeclaredColumns(definition, dataset, batch, seen);
    if (undeclared.length > 0) break;
    if (isFirst && !hasDeclared(definition, seen, origin, report)) return undefined;
    storing ??= await storingOf(reading, seen, file);
    if (batch.count > 0) await storing.add(await storing.masking.add(batch));
  }
  if (undeclared.length > 0) {
    await reportUndeclared(definition, undeclared, origin, report);
    return undefined;
  }
  storing ??= await storingOf(reading, seen, file);
  await storing.add(await storing.masking.rest());
  const { writer, facts, table } = storing;
  await table?.end(writer.columns);
  return { dataset, origin, file, writer, facts };
}

interface Storing extends Pick<StoredPart, 'writer' | 'facts'> {
  readonly masking: Masking;
  /** Where they go already. */
  readonly table: MaskedTable | undefined;
  add(blocks: readonly MaskedBlock[]): Promise<void>;
}

/** Of formats that name columns in every row, those that a later row has are known later: declared ones are all there. */
async function storingOf(
  { definition, dataset, origin, crew, ahead }: Reading,
  seen: ReadonlySet<string>,
  file: ScratchFile,
): Promise<Storing> {
  const real = dataset.fields.filter(
    ({ source, name }) => source.kind === 'stored' && (origin.open === true || seen.has(name)),
  );
  const names = real.map(({ name }) => name);
  const sets = setsToCheck(dataset, names);
  // What comes behind the rows of a hybrid is looked up among them.
  const isWhole = !isHybrid(definition);
  const unique = { sets, mayAscend: isWhole, isLater: ahead !== undefined };
  const masking = crew.masking({ dataset: dataset.id, columns: names, unique });
  const facts = new StoreFacts(masking.fields, unique, isWhole ? partedStorage : hashStorage);
  const writer = new RowStoreWriter(masking.fields, file);
  const table = await ahead?.table(dataset, masking.fields);
  const add = async (blocks: readonly MaskedBlock[]) => {
    for (const block of blocks) {
      writer.add(block.laid);
      await table?.add(block.laid);
      giveBack(block.laid.bytes);
      facts.add(block.facts);
    }
  };
  return { masking, writer, facts, table, add };
}

/**
 * Hashes of a set of keys lie in parts, the first of each in memory and more in a file: which of them are alike is wanted at the end
 * alone, and a part has room in the processor's caches, which a table of all has not.
 */
const partedStorage: HashStorage = { held: 0, open: openScratchFile };
