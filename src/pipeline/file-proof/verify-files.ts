import path from 'node:path';

import type { Report } from '../../diagnostics/diagnostic.ts';

import { withoutEmbedded } from '../../plan/documents.ts';
import type { DatasetPlan, Plan } from '../../plan/plan.ts';
import { select } from '../../plan/select.ts';

import { documentDialectOf, keyName } from '../../formats/json/document-dialects.ts';

import { type Environment, loadEnvironment } from '../../generate/environment.ts';
import type { Finding } from '../../targets/database.ts';

import { OriginFailure } from '../origin/origin-failure.ts';
import { shardRange } from '../shard-range.ts';
import { type TenantSlice, tenantSlice } from '../tenant-slice.ts';
import { UsageError } from '../usage-error.ts';

import { checkProofs } from './check-proofs.ts';
import { DatasetProof } from './dataset-proof.ts';
import { DatasetsOfFiles } from './datasets-of-files.ts';
import { ExpectedRows } from './expected-rows.ts';
import type { Declared, Headless, SomeRecords } from './file-record.ts';
import { beginning, type FoundFile, type FoundFiles, findFiles } from './found-files.ts';
import { insertHead } from './insert-head.ts';
import { type Layout, layoutOf, writingsOf } from './layout.ts';
import { definitionFinding, fileFindings, manifestDatasetFinding } from './manifest-findings.ts';
import { recordsOf } from './read-records.ts';
import { RowText } from './row-text.ts';
import { StoredCopy } from './stored-copy.ts';

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
  const layout = await layoutOf(request.plan, found);
  return new FilesProof(request, found, layout, await loadEnvironment(layout.plan)).run();
}

class FilesProof {
  readonly #findings: Finding[] = [];
  readonly #proofs = new Map<string, DatasetProof>();
  readonly #slice: TenantSlice | undefined;
  /** The datasets that are looked at. */
  readonly #wanted: readonly DatasetPlan[];
  readonly #wantedIds: ReadonlySet<string>;
  readonly #owners: DatasetsOfFiles;
  readonly #texts: { readonly file: FoundFile; readonly text: RowText }[];

  constructor(
    private readonly request: FilesRequest,
    private readonly found: FoundFiles,
    private readonly layout: Layout,
    private readonly environment: Environment,
  ) {
    const { datasets, signal } = request;
    this.#wanted = withoutEmbedded(datasets ? select(layout.plan, datasets, true) : layout.plan).datasets;
    this.#wantedIds = new Set(this.#wanted.map(({ id }) => id));
    this.#owners = new DatasetsOfFiles(found, layout.plan.datasets, this.#wanted, (each) => this.#findings.push(each));
    const tenant = found.manifest?.manifest.tenant;
    this.#slice = tenant && tenantSlice(environment, layout.plan, `${tenant.dataset}=${tenant.value}`);
    this.#texts = found.files.map((file) => ({ file, text: new RowText(file.paths, this.#isLast, signal) }));
  }

  async run(): Promise<FilesVerdict> {
    const { found, request, layout, environment } = this;
    if (found.manifest) await this.#lookAtManifest(found.manifest);
    for (const { file, text } of this.#texts) await this.#compare(file, text);
    for (const dataset of this.#wanted)
      if (found.isWhole || this.#isListed(dataset)) this.#proof(dataset, this.#texts[0]?.text as RowText);
      else if (found.manifest) this.#findings.push(unlisted(dataset));
    const proofs = [...this.#proofs.values()];
    for (const proof of proofs) this.#findings.push(...proof.findings());
    for (const each of found.manifest?.manifest.datasets ?? []) this.#compareManifest(each);
    request.signal.throwIfAborted();
    const isPart = this.#shard.of > 1 || this.#slice !== undefined;
    const range = (dataset: DatasetPlan) => this.#range(dataset);
    const copies = () => this.#copies();
    if (!proofs.every(({ isUnread }) => isUnread)) {
      const { signal } = request;
      const found = await checkProofs({ proofs, layout, environment, isPart, range, copies, signal });
      this.#findings.push(...found);
    }
    return { findings: this.#findings, rows: proofs.reduce((sum, proof) => sum + proof.rows, 0) };
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

  #range({ id, rows }: DatasetPlan): { start: number; end: number; listed: Float64Array | undefined } {
    const listed = this.#slice?.rows.get(id);
    const [start, end] = shardRange(listed?.length ?? rows, this.#shard);
    return { start, end, listed };
  }

  /** Reads a file, and holds its rows against those that are made. */
  async #compare(file: FoundFile, text: RowText): Promise<void> {
    const declare = (declared: Declared) => this.#proofAt(file, text, declared.table)?.declare(declared);
    let last: DatasetProof | undefined;
    await this.#read(file, text, declare, async ({ records, isBetween }) => {
      for (const record of records) {
        last = this.#proofAt(file, text, record.table);
        last?.add(record);
      }
      if (isBetween) await last?.passOver(text);
    });
  }

  /** What keeps a file from being read to its end is told; what stands before it has been read. */
  async #read(
    file: FoundFile,
    text: RowText,
    declare: (declared: Declared) => void,
    take: (some: SomeRecords) => Promise<void> | void,
  ): Promise<void> {
    try {
      const headless = await this.#headless(file, text);
      for await (const some of recordsOf[file.kind](text, declare, headless)) await take(some);
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
  async #headless(file: FoundFile, text: RowText): Promise<Headless | undefined> {
    const dataset = this.#shard.index === 1 ? undefined : this.#owners.of(file, undefined);
    if (!dataset) return undefined;
    const headless = { table: dataset.table.name, columns: this.#names(dataset) };
    if (file.kind !== 'sql' || !this.#wantedIds.has(dataset.id)) return headless;
    const { expected } = this.#proof(dataset, text);
    return { ...headless, insert: insertHead(expected, await beginning(text.name)) };
  }

  #names(dataset: DatasetPlan): readonly string[] {
    const dialect = documentDialectOf(this.layout.options.dialect);
    return dataset.fields.map(({ name }) => keyName(dialect, dataset, name));
  }

  #proofAt(file: FoundFile, text: RowText, table: string | undefined): DatasetProof | undefined {
    const dataset = this.#owners.of(file, table);
    return dataset && this.#wantedIds.has(dataset.id) ? this.#proof(dataset, text) : undefined;
  }

  #proof(dataset: DatasetPlan, text: RowText): DatasetProof {
    const known = this.#proofs.get(dataset.id);
    if (known) return known;
    const { environment, layout } = this;
    const { format, options, reading } = layout;
    const writings = writingsOf(layout, dataset);
    const range = this.#range(dataset);
    const expected = new ExpectedRows({ environment, dataset, format, options, writings, reading, ...range });
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

  /** The rows of the files, read once more. */
  async #copies(): Promise<ReadonlyMap<string, StoredCopy>> {
    const copies = new Map<string, StoredCopy>();
    for (const [id, { cells }] of this.#proofs) copies.set(id, new StoredCopy(cells, this.layout.reading));
    const ignore = () => undefined;
    for (const { file, text } of this.#texts)
      await this.#read(file, text, ignore, ({ records }) => {
        for (const record of records) {
          const proof = this.#proofAt(file, text, record.table);
          if (proof) copies.get(proof.dataset.id)?.add(record);
        }
      });
    return copies;
  }
}

/** A dump may be of some datasets alone. */
function unlisted({ name, id }: DatasetPlan): Finding {
  const found = 'not looked at: the manifest does not list it';
  return { phase: 'consistency', check: `rows of ${name}`, dataset: id, ok: true, skipped: true, found };
}
