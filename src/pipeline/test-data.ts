import { Writable } from 'node:stream';

import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';
import { renderText } from '../diagnostics/render-text.ts';

import type { Variables } from '../definition/interpolate.ts';
import { withoutEmbedded } from '../plan/documents.ts';
import type { DatasetPlan, Plan } from '../plan/plan.ts';
import { select } from '../plan/select.ts';

import { wholeRun } from '../formats/format.ts';
import { streamOutput } from '../formats/sinks/stream-output.ts';
import { sql } from '../formats/sql/sql.ts';

import { type Environment, loadEnvironment } from '../generate/environment.ts';

import { compileProject } from './compile-project.ts';
import { dumpStream } from './dump.ts';
import { datasetNamed } from './named-dataset.ts';
import { readRows } from './read-rows.ts';
import { refuseExternal } from './refuse-external.ts';
import { type TenantSlice, tenantSlice } from './tenant-slice.ts';
import { UsageError } from './usage-error.ts';

/** What the rows of a test are made of; each part is what the flag of that name is to the command. */
export interface TestDataRequest {
  /** Files, folders and globs of definitions, from `root` on; default: what `data-cli.yaml` names, else `specs`, else `.`. */
  readonly paths?: readonly string[];
  /** The project's folder; default: the one that the process runs in. */
  readonly root?: string;
  /** Default: the Environment's, else 1. Another seed has other rows. */
  readonly seed?: string | number;
  /** The moment that relative times are counted from, in ISO 8601; default: the Environment's, else 2026-01-01. */
  readonly asOf?: string;
  /** An Environment's name; default: the one of `data-cli.yaml`. */
  readonly environment?: string;
  /** How many rows: of all datasets that have a count, or of some by name. */
  readonly count?: number | Readonly<Record<string, number>>;
  /** Datasets by name: these, and all that they refer to. Default: all. */
  readonly datasets?: readonly string[];
  /** The key of the one tenant whose rows there are; `companies=KEY` where datasets belong to tenants of several. */
  readonly tenant?: string | number;
  /** What `${NAME}` in definitions is read from; default: the process's environment. */
  readonly variables?: Variables;
}

/** Definitions that no rows can be made of: `message` is what `validate` prints, `diagnostics` the same for programs. */
export class DefinitionErrors extends Error {
  override readonly name = 'DefinitionErrors';

  constructor(readonly diagnostics: readonly Diagnostic[]) {
    super(`the definitions have errors\n\n${renderText(diagnostics, { color: false })}`);
  }
}

/** The rows of definitions inside of a test's own process. Any row is made when it is asked for; none is kept. */
export class TestData {
  /** Of the rows' whole: seed, moment, catalogue, and a fingerprint that two machines can compare. */
  readonly plan: Plan;
  /** What `validate` has to say beside errors. */
  readonly diagnostics: readonly Diagnostic[];
  readonly #environment: Environment;
  readonly #slice: TenantSlice | undefined;

  /** Use `testData`, which reads and compiles what this is made of. */
  constructor(
    plan: Plan,
    environment: Environment,
    slice: TenantSlice | undefined,
    diagnostics: readonly Diagnostic[],
  ) {
    this.plan = plan;
    this.diagnostics = diagnostics;
    this.#environment = environment;
    this.#slice = slice;
  }

  /** How many rows a dataset has. A name that there is not is thrown as UsageError. */
  count(dataset: string): number {
    return this.#dataset(dataset).rows;
  }

  /**
   * Rows of a dataset as JSON has them (`bigint` and wide decimals are strings, times ISO 8601), in their order: all, or `count`
   * from the one that stands at `start`, counted from 0. None before them is made.
   */
  rows<Row = Record<string, unknown>>(
    dataset: string,
    { start = 0, count = Number.POSITIVE_INFINITY }: { readonly start?: number; readonly count?: number } = {},
  ): Row[] {
    const found = this.#dataset(dataset);
    const listed = this.#slice?.rows.get(found.id);
    return readRows(this.#environment, found, start, count, listed).values as Row[];
  }

  /**
   * A script for PostgreSQL that any client can run: tables, INSERT statements, keys and indexes. `schema: false` leaves out all
   * but rows, for tables that are there.
   */
  async sql({ schema = true }: { readonly schema?: boolean } = {}): Promise<string> {
    const chunks: Buffer[] = [];
    const stream = new Writable({
      write(chunk: Buffer, _encoding, done) {
        chunks.push(Buffer.from(chunk));
        done();
      },
    });
    const options = { dialect: 'postgresql', inserts: true, schema };
    const plan = withoutEmbedded(this.plan);
    const refused = sql.refuses?.(plan, options) ?? [];
    if (refused.length > 0)
      throw new UsageError(
        `the script’s own tables would not take what is invalid on purpose: ${refused.join(', ')}`,
        'ask for rows alone, with `schema: false`, or for other datasets',
      );
    const request = {
      plan,
      environment: this.#environment,
      ...(this.#slice && { slice: this.#slice }),
      format: sql,
      options,
      toolVersion: '',
      shard: wholeRun,
      signal: new AbortController().signal,
      progress: () => undefined,
    };
    await dumpStream(request, streamOutput(stream, 'the script'), 'the script');
    return Buffer.concat(chunks).toString();
  }

  #dataset(name: string): DatasetPlan {
    return datasetNamed(this.plan, name);
  }
}

/**
 * Reads and compiles definitions for a test. What is wrong with them is thrown as DefinitionErrors, what is asked for and cannot
 * be as UsageError. Real rows are for the command alone, which records who has read them.
 */
export async function testData(request: TestDataRequest = {}): Promise<TestData> {
  const { paths = [], root = process.cwd(), variables = process.env, count, seed, tenant, datasets } = request;
  const { plan, places, diagnostics } = await compileProject({
    root,
    paths,
    variables,
    readsRows: false,
    ...(seed !== undefined && { seed: String(seed) }),
    ...(request.asOf !== undefined && { asOf: request.asOf }),
    ...(request.environment !== undefined && { environment: request.environment }),
    ...(datasets && { datasets }),
    ...(typeof count === 'number' && { count }),
    ...(typeof count === 'object' && { countByName: new Map(Object.entries(count)) }),
  });
  if (!plan) throw new DefinitionErrors(diagnostics.filter(({ severity }) => severity === 'error'));
  const real = plan.datasets.find(({ isReal }) => isReal);
  if (real)
    throw new UsageError(
      `${real.name} has real rows, which a test cannot read`,
      'mask them into a database or files first',
    );
  const selected = datasets ? select(plan, datasets, false) : plan;
  const refused = refuseExternal(selected.datasets, places);
  if (hasErrors(refused)) throw new DefinitionErrors(refused);
  const environment = await loadEnvironment(plan);
  const slice = tenant === undefined ? undefined : tenantSlice(environment, selected, String(tenant));
  return new TestData(slice?.plan ?? selected, environment, slice, diagnostics);
}
