import path from 'node:path';

import { kept } from '../../base/kept.ts';

import type { Report } from '../../diagnostics/diagnostic.ts';

import { withoutEmbedded } from '../../plan/documents.ts';
import type { DatasetPlan, Plan } from '../../plan/plan.ts';
import { select } from '../../plan/select.ts';

import { datasetLabel } from '../../formats/file-name.ts';
import { documentDialectOf, keyName } from '../../formats/json/document-dialects.ts';

import { type Environment, loadEnvironment } from '../../generate/environment.ts';
import type { Finding } from '../../targets/database.ts';

import { OriginFailure } from '../origin/origin-failure.ts';
import { shardRange } from '../shard-range.ts';
import { type TenantSlice, tenantSlice } from '../tenant-slice.ts';
import { UsageError } from '../usage-error.ts';

import { checkRows, ParentKeys } from './check-rows.ts';
import { DatasetProof } from './dataset-proof.ts';
import { ExpectedRows } from './expected-rows.ts';
import type { FileRecord, Headless } from './file-record.ts';
import { type FoundFile, type FoundFiles, findFiles } from './found-files.ts';
import { datasetOfTable, type Layout, layoutOf, refuseInside } from './layout.ts';
import { definitionFinding, fileFindings, manifestDatasetFinding } from './manifest-findings.ts';
import { recordsOf } from './read-records.ts';
import { RowText } from './row-text.ts';
import { StoredCopy, withStored } from './stored-copy.ts';

export interface FilesRequest {
  readonly plan: Plan;
  /** Those that are looked at; absent: all. */
  readonly datasets?: readonly string[] | undefined;
  /** A file, or a folder of files. */
  readonly place: string;
  readonly signal: AbortSignal;
  readonly report: Report;
}

export interface FilesVerdict {
  readonly findings: readonly Finding[];
  /** That were read. */
  readonly rows: number;
}

/**
 * Holds files of rows against the definitions: every row against the one that is made again in its place, then references,
 * uniqueness and constraints over what the files have.
 */
export async function verifyFiles(request: FilesRequest): Promise<FilesVerdict> {
  const found = await findFiles(request.place, request.report);
  if (found.files.length === 0) return { findings: [], rows: 0 };
  await refuseInside(found);
  return new FilesProof(request, found, await layoutOf(request.plan, found)).run();
}

class FilesProof {
  readonly #findings: Finding[] = [];
  readonly #proofs = new Map<string, DatasetProof>();
  readonly #environment: Promise<Environment>;
  #slice: TenantSlice | undefined;
  /** The datasets that are looked at. */
  readonly #wanted: readonly DatasetPlan[];
  readonly #wantedIds: ReadonlySet<string>;
  /** What the tables of files are of. */
  readonly #known = new Map<FoundFile, Map<string | undefined, DatasetPlan | undefined>>();
  readonly #texts: { readonly file: FoundFile; readonly text: RowText }[];

  constructor(
    private readonly request: FilesRequest,
    private readonly found: FoundFiles,
    private readonly layout: Layout,
  ) {
    this.#environment = loadEnvironment(layout.plan);
    const { datasets } = request;
    this.#wanted = withoutEmbedded(datasets ? select(layout.plan, datasets, true) : layout.plan).datasets;
    this.#wantedIds = new Set(this.#wanted.map(({ id }) => id));
    this.#texts = found.files.map((file) => ({ file, text: new RowText(file.paths, this.#isLast, request.signal) }));
  }

  async run(): Promise<FilesVerdict> {
    const { found, request } = this;
    if (found.manifest) await this.#lookAtManifest(found.manifest);
    const environment = await this.#environment;
    this.#slice = this.#tenant(environment);
    for (const { file, text } of this.#texts) await this.#compare(file, text, environment);
    for (const dataset of this.#wanted)
      if (found.isWhole || this.#isListed(dataset)) this.#proof(dataset, environment, this.#texts[0]?.text as RowText);
      else if (found.manifest) this.#findings.push(unlisted(dataset));
    for (const proof of this.#proofs.values()) this.#findings.push(...proof.findings());
    for (const each of found.manifest?.manifest.datasets ?? []) this.#compareManifest(each);
    request.signal.throwIfAborted();
    if (![...this.#proofs.values()].every(({ isUnread }) => isUnread)) await this.#check(environment);
    const rows = [...this.#proofs.values()].reduce((sum, proof) => sum + proof.rows, 0);
    return { findings: this.#findings, rows };
  }

  async #lookAtManifest({ place, manifest }: NonNullable<FoundFiles['manifest']>): Promise<void> {
    this.#findings.push(definitionFinding(this.request.plan, place, manifest));
    this.#findings.push(...(await fileFindings(path.dirname(place), manifest, this.request.signal)));
  }

  #isListed({ id }: DatasetPlan): boolean {
    return this.found.manifest?.manifest.datasets.some(({ namespace, name }) => `${namespace}/${name}` === id) === true;
  }

  get #shard() {
    return this.found.manifest?.manifest.shard ?? { index: 1, of: 1 };
  }

  get #isLast(): boolean {
    return this.#shard.index === this.#shard.of;
  }

  get #isPart(): boolean {
    return this.#shard.of > 1 || this.#slice !== undefined;
  }

  #tenant(environment: Environment): TenantSlice | undefined {
    const tenant = this.found.manifest?.manifest.tenant;
    return tenant && tenantSlice(environment, this.layout.plan, `${tenant.dataset}=${tenant.value}`);
  }

  #range({ id, rows }: DatasetPlan): { start: number; end: number; listed: Float64Array | undefined } {
    const listed = this.#slice?.rows.get(id);
    const [start, end] = shardRange(listed?.length ?? rows, this.#shard);
    return { start, end, listed };
  }

  /** Reads a file, and holds its rows against those that are made. */
  async #compare(file: FoundFile, text: RowText, environment: Environment): Promise<void> {
    const proofAt = (table: string | undefined) => this.#proofAt(file, text, table, environment);
    const declare = (declared: Parameters<DatasetProof['declare']>[0]) => proofAt(declared.table)?.declare(declared);
    await this.#read(file, text, declare, (record) => proofAt(record.table)?.add(record));
  }

  /** What keeps a file from being read to its end is told; what stands before it has been read. */
  async #read(
    file: FoundFile,
    text: RowText,
    declare: (declared: Parameters<DatasetProof['declare']>[0]) => void,
    take: (record: FileRecord) => void,
  ): Promise<void> {
    try {
      for await (const records of recordsOf[file.kind](text, declare, this.#headless(file)))
        for (const record of records) take(record);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ENOENT') return;
      if (!(error instanceof OriginFailure || error instanceof UsageError)) throw error;
      const told = { phase: 'schema' as const, check: 'reading', dataset: '', ok: false, found: error.message };
      // Files are read twice where they have other rows than the definitions make.
      if (!this.#findings.some(({ found }) => found === told.found)) this.#findings.push(told);
    }
  }

  /** What the shards before this one have of a file's beginning. */
  #headless(file: FoundFile): Headless | undefined {
    if (this.#shard.index === 1) return undefined;
    const dataset = this.#datasetOf(file, undefined);
    return dataset && { table: dataset.table.name, columns: this.#names(dataset) };
  }

  #names(dataset: DatasetPlan): readonly string[] {
    const dialect = documentDialectOf(this.layout.options.dialect);
    return dataset.fields.map(({ name }) => keyName(dialect, dataset, name));
  }

  #proofAt(
    file: FoundFile,
    text: RowText,
    table: string | undefined,
    environment: Environment,
  ): DatasetProof | undefined {
    const known = kept(this.#known, file, () => new Map<string | undefined, DatasetPlan | undefined>());
    const isFirst = !known.has(table);
    if (isFirst) known.set(table, this.#datasetOf(file, table));
    const dataset = known.get(table);
    if (dataset) return this.#wantedIds.has(dataset.id) ? this.#proof(dataset, environment, text) : undefined;
    if (!isFirst) return undefined;
    const what = table ?? file.name;
    const found = `no definition is of it: ${this.layout.plan.datasets.map(({ name }) => name).join(', ')} are there`;
    this.#findings.push({ phase: 'schema', check: `table ${what}`, dataset: '', ok: false, found });
    return undefined;
  }

  #datasetOf(file: FoundFile, table: string | undefined): DatasetPlan | undefined {
    const { datasets } = this.layout.plan;
    if (table !== undefined && file.kind === 'sql') return datasetOfTable(datasets, table);
    const listed = this.found.manifest?.manifest.datasets.find(({ files }) =>
      files.some(({ name }) => file.paths[0]?.endsWith(name)),
    );
    if (listed) return datasets.find(({ id }) => id === `${listed.namespace}/${listed.name}`);
    const label = table ?? file.name;
    const named = datasets.find((each) => datasetLabel(each, datasets) === label);
    // Of one file and one dataset it is clear whose rows they are.
    const isOnly = table === undefined && this.found.files.length === 1 && this.#wanted.length === 1;
    return (
      named ??
      datasets.find(({ name, table: own }) => name === label || own.name === label) ??
      (isOnly ? this.#wanted[0] : undefined)
    );
  }

  #proof(dataset: DatasetPlan, environment: Environment, text: RowText): DatasetProof {
    const known = this.#proofs.get(dataset.id);
    if (known) return known;
    const { format, options, reading } = this.layout;
    const expected = new ExpectedRows({ environment, dataset, format, options, reading, ...this.#range(dataset) });
    const place = (line: number) => text.place(line);
    const proof = new DatasetProof({ dataset, expected, reading, names: this.#names(dataset), place });
    this.#proofs.set(dataset.id, proof);
    return proof;
  }

  #compareManifest(listed: NonNullable<FoundFiles['manifest']>['manifest']['datasets'][0]): void {
    const id = `${listed.namespace}/${listed.name}`;
    const proof = this.#proofs.get(id);
    if (proof) this.#findings.push(manifestDatasetFinding(listed, proof.made));
    else if (!this.layout.plan.datasets.some((each) => each.id === id))
      this.#findings.push({
        phase: 'schema',
        check: `definition of ${listed.name}`,
        dataset: id,
        ok: false,
        found: 'there is none',
      });
  }

  /** References, uniqueness and constraints: over the rows as they are made, where they are those of the files, else over a copy. */
  async #check(environment: Environment): Promise<void> {
    const proofs = [...this.#proofs.values()];
    const isSame = proofs.every((proof) => proof.isSame);
    const stored = isSame ? undefined : await this.#stored(environment);
    const own = stored ?? environment;
    const unknown = stored ? this.#unknown() : new Set<string>();
    // The parents that a part of the rows refers to lie in other parts.
    const parents = this.#isPart ? environment : own;
    const keys = new ParentKeys();
    for (const proof of proofs) {
      this.request.signal.throwIfAborted();
      const dataset = own.dataset(proof.dataset.id);
      const range = stored ? { start: 0, end: dataset.rows, listed: undefined } : this.#range(proof.dataset);
      const absent = new Set([...proof.absent].map((index) => dataset.fields[index]?.name ?? ''));
      const place = (row: number) => proof.placeOf(row);
      const check = { environment: own, parents, dataset, ...range, isWhole: !this.#isPart, absent, unknown, place };
      this.#findings.push(...checkRows(check, keys));
    }
    keys.close();
  }

  /** Datasets whose rows cannot be told where those of the files are not the ones that would be made. */
  #unknown(): ReadonlySet<string> {
    const { datasets } = this.layout.plan;
    const here = new Set(this.#proofs.keys());
    // Of a part nobody knows what the others have.
    const unknown = new Set(this.#isPart ? here : []);
    const follows = ({ id, references }: DatasetPlan) =>
      !unknown.has(id) && !here.has(id) && references.some(({ parent }) => here.has(parent) || unknown.has(parent));
    for (let next = datasets.find(follows); next; next = datasets.find(follows)) unknown.add(next.id);
    return unknown;
  }

  /** The rows of the files, read once more. */
  async #stored(environment: Environment): Promise<Environment> {
    const copies = new Map<string, StoredCopy>();
    for (const [id, { cells }] of this.#proofs) copies.set(id, new StoredCopy(cells, this.layout.reading));
    for (const { file, text } of this.#texts)
      await this.#read(
        file,
        text,
        () => undefined,
        (record) => {
          const proof = this.#proofAt(file, text, record.table, environment);
          if (proof) copies.get(proof.dataset.id)?.add(record);
        },
      );
    const datasets = new Map([...copies].map(([id, copy]) => [id, copy.end()]));
    return loadEnvironment(withStored(this.layout.plan, datasets));
  }
}

/** A dump may be of some datasets alone. */
function unlisted({ name, id }: DatasetPlan): Finding {
  const found = 'not looked at: the manifest does not list it';
  return { phase: 'consistency', check: `rows of ${name}`, dataset: id, ok: true, skipped: true, found };
}
