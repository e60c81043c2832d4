import { type Diagnostic, diagnostic, type Report } from '../../diagnostics/diagnostic.ts';
import { SourceFile } from '../../diagnostics/source-file.ts';

import { type Definition, type DefinitionSet, defaultNamespace, spanAt } from '../../definition/definition.ts';
import type { GivenRows } from '../../definition/given-rows.ts';
import type { DatasetPlan, Plan } from '../../plan/plan.ts';

import type { HashStorage } from '../../generate/checks/scratch.ts';
import { type Environment, loadMaskingEnvironment } from '../../generate/environment.ts';
import { GenerationFailure } from '../../generate/generation-failure.ts';
import type { MaskTally } from '../../generate/mask-tally.ts';
import { holdStore, RowStore } from '../../generate/stored/row-store.ts';
import { RowStoreWriter } from '../../generate/stored/row-store-writer.ts';
import { TargetFailure } from '../../targets/target-failure.ts';

import type { Origin } from '../origin/file-origin.ts';
import { OriginDatabases } from '../origin/origin-databases.ts';
import { OriginFailure } from '../origin/origin-failure.ts';
import type { Project } from '../project.ts';
import { hashStorage, openScratchFile, type ScratchFile } from '../scratch-file.ts';

import type { MaskedBlock } from './block-masker.ts';
import { checkColumns, hasDeclared } from './check-columns.ts';
import { type CrewSize, MaskCrew, type Masking } from './mask-crew.ts';
import { originOf } from './origin-of.ts';
import { neededKeys, readKeptKeys } from './read-kept-keys.ts';
import { StoreFacts, setsToCheck } from './store-facts.ts';

type DataDefinition = Definition<'DataDefinition'>;

/** Whether a dataset's rows are read from real data: no other reader may see them. */
export function readsReal({ value }: DataDefinition): boolean {
  return value.spec.source === 'masked_production' || value.spec.source === 'hybrid';
}

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
  readonly origin: Origin;
  readonly file: ScratchFile;
  readonly writer: RowStoreWriter;
  readonly facts: StoreFacts;
}

/** What is said of stored rows once they are whole: this process holds them from now on. */
export function wholeRows({ origin, file, writer, facts }: StoredPart): GivenRows {
  const stored = writer.end();
  const store = new RowStore(stored, file, file.descriptor);
  holdStore(store);
  return {
    file: new SourceFile(origin.name, ''),
    columns: stored.columns.map(({ name }) => name),
    rows: [],
    stored: facts.end(store),
  };
}

export interface MaskedRows {
  readonly parts: ReadonlyMap<DataDefinition, StoredPart>;
  /** How many values rules could not read, by `namespace/dataset.field`. */
  readonly nonconforming: ReadonlyMap<string, number>;
  /** What rules have seen and made, by the same. */
  readonly tallies: ReadonlyMap<string, MaskTally>;
}

/**
 * Reads and masks the rows of all real datasets of a plan, in as many threads as there may be. What cannot be read or masked is
 * reported, without its values.
 */
export async function readRealRows(
  definitions: DefinitionSet,
  plan: Plan,
  project: Project,
  { report, ...size }: CrewSize & { readonly report: Report },
): Promise<MaskedRows> {
  const environment = await loadMaskingEnvironment(plan);
  // Which keys a condition leaves is known to this thread alone.
  const crew = new MaskCrew(environment, neededKeys(plan).size > 0 ? { ...size, workers: 1 } : size);
  const parts = new Map<DataDefinition, StoredPart>();
  const databases = new OriginDatabases(project.variables);
  try {
    const isKnown = await keysOfConditions(definitions, plan, environment, { project, databases, report });
    for (const definition of isKnown ? definitions.datasets.filter(readsReal) : []) {
      const { name, namespace = defaultNamespace } = definition.value.metadata;
      const dataset = plan.datasets.find(({ id }) => id === `${namespace}/${name}`);
      const origin = dataset && (await originOf(definition, dataset, { project, databases, report }));
      if (!dataset || !origin) continue;
      try {
        const { signal } = project;
        const rows = await maskedRows({ definition, dataset, origin, crew, signal, report });
        if (rows) parts.set(definition, rows);
      } catch (error) {
        report(failureOf(error, origin, definition));
      }
    }
    for (const name of await databases.moving()) report(moving(name));
    await databases.close();
    await crew.end();
  } finally {
    await crew.close();
  }
  return { parts, nonconforming: environment.nonconforming, tallies: environment.tallies };
}

function moving(name: string): Diagnostic {
  const message = `\`${name}\` has no snapshots: its rows were read as they were while they were read, not as of one moment`;
  return diagnostic('DC855', message, { help: 'read from a replica set, or from a server that nobody writes to' });
}

/** What references need to know of the rows that they mean. False: it cannot be read, which is reported. */
async function keysOfConditions(
  { datasets }: DefinitionSet,
  plan: Plan,
  environment: Environment,
  where: Parameters<typeof originOf>[2],
): Promise<boolean> {
  const needed = neededKeys(plan);
  for (const definition of needed.size > 0 ? datasets.filter(readsReal) : []) {
    const { name, namespace = defaultNamespace } = definition.value.metadata;
    const dataset = plan.datasets.find(({ id }) => id === `${namespace}/${name}`);
    if (!dataset?.fields.some((field) => needed.has(`${dataset.id}.${field.name}`))) continue;
    const origin = await originOf(definition, dataset, where);
    if (!origin) return false;
    try {
      await readKeptKeys(plan, dataset, origin, environment, where.project.signal);
    } catch (error) {
      where.report(failureOf(error, origin, definition));
      return false;
    }
  }
  return true;
}

function failureOf(error: unknown, { name }: Origin, definition: DataDefinition) {
  const span = spanAt(definition, ['spec', 'origin']);
  if (error instanceof OriginFailure) return { span, ...error.diagnostic };
  if (error instanceof GenerationFailure) return { span, ...error.diagnostic };
  if (!(error instanceof TargetFailure)) throw error;
  // What a server says of a statement may hold values of the rows.
  const state = (error as { readonly state?: string }).state;
  if (state === undefined || state === '')
    return { ...(error.diagnostics[0] ?? diagnostic('DC513', `${name} cannot be read`)), span };
  return diagnostic('DC513', `${name} cannot be read (SQLSTATE ${state})`, { span });
}

interface Reading {
  readonly definition: DataDefinition;
  readonly dataset: DatasetPlan;
  readonly origin: Origin;
  readonly crew: MaskCrew;
  readonly signal: AbortSignal | undefined;
  readonly report: Report;
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
  for await (const batch of origin.batches) {
    reading.signal?.throwIfAborted();
    const isFirst = seen.size === 0;
    if (!checkColumns(definition, dataset, batch, seen, origin, report)) return undefined;
    if (isFirst && !hasDeclared(definition, seen, origin, report)) return undefined;
    storing ??= storingOf(reading, seen, file);
    if (batch.count > 0) storing.add(await storing.masking.add(batch));
  }
  storing ??= storingOf(reading, seen, file);
  storing.add(await storing.masking.rest());
  const { writer, facts } = storing;
  return { origin, file, writer, facts };
}

interface Storing extends Pick<StoredPart, 'writer' | 'facts'> {
  readonly masking: Masking;
  add(blocks: readonly MaskedBlock[]): void;
}

/** Of formats that name columns in every row, those that a later row has are known later: declared ones are all there. */
function storingOf(
  { definition, dataset, origin, crew }: Reading,
  seen: ReadonlySet<string>,
  file: ScratchFile,
): Storing {
  const real = dataset.fields.filter(
    ({ source, name }) => source.kind === 'stored' && (origin.open === true || seen.has(name)),
  );
  const names = real.map(({ name }) => name);
  const sets = setsToCheck(dataset, names);
  // What comes behind the rows of a hybrid is looked up among them.
  const isWhole = !isHybrid(definition);
  const unique = { sets, mayAscend: isWhole };
  const masking = crew.masking({ dataset: dataset.id, columns: names, unique });
  const facts = new StoreFacts(masking.fields, unique, isWhole ? partedStorage : hashStorage);
  const writer = new RowStoreWriter(masking.fields, file);
  const add = (blocks: readonly MaskedBlock[]) => {
    for (const block of blocks) {
      writer.add(block.laid);
      facts.add(block.facts);
    }
  };
  return { masking, writer, facts, add };
}

/**
 * Hashes of a set of keys lie in parts, the first of each in memory and more in a file: which of them are alike is wanted at the end
 * alone, and a part has room in the processor's caches, which a table of all has not.
 */
const partedStorage: HashStorage = { held: 0, open: openScratchFile };
