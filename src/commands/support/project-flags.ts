import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';

import type { ProjectRequest } from '../../pipeline/compile-project.ts';
import { UsageError } from '../../pipeline/usage-error.ts';
import { mostWorkers } from '../../pipeline/workers/workers-for.ts';

/** Of every command that an Environment means something to. */
export const environmentFlag = {
  env: Flags.string({
    summary: 'the Environment that gives volumes, seed, as of and database; default: `environment` of data-cli.yaml',
    helpValue: 'NAME',
  }),
} as const;

/** Of every command that reads definitions, if only to learn which database is meant. */
export const atFlag = {
  at: Flags.string({
    summary: 'definitions as git has them in a tag, a branch or a commit, in place of the working tree',
    helpValue: 'TAG',
  }),
} as const;

/** The flags of every command that compiles definitions. */
export const projectFlags = {
  ...environmentFlag,
  policy: Flags.string({
    summary: 'the MaskingPolicy of fields without a rule, or none, standard or aggressive; default: the Environment’s',
    helpValue: 'NAME',
  }),
  ...atFlag,
  seed: Flags.string({ summary: 'the seed: a number or any text', helpValue: 'N' }),
  'as-of': Flags.string({ summary: 'what NOW() and relative times mean; `now` is the clock', helpValue: 'ISO|now' }),
  memory: Flags.string({
    summary: 'the most that rows may take that are held to find the children of a parent; default 2GiB',
    helpValue: 'SIZE',
  }),
  dataset: Flags.string({
    summary: 'these datasets and all that they refer to',
    helpValue: 'a,b',
    multiple: true,
    multipleNonGreedy: true,
    delimiter: ',',
  }),
  count: Flags.string({
    summary: 'rows: of all datasets (or those of --dataset), or by name',
    helpValue: 'N|a=N,b=M',
    multiple: true,
    multipleNonGreedy: true,
    delimiter: ',',
  }),
  trait: Flags.string({
    summary: 'a trait that all rows of a dataset have; of several that change one field the last counts',
    helpValue: 'DATASET=TRAIT[,TRAIT]',
    multiple: true,
    multipleNonGreedy: true,
  }),
} as const;

/** The flag of commands that show or write rows. */
export const tenantFlag = {
  tenant: Flags.string({
    summary: 'only the rows of one tenant, of the datasets that belong to tenants',
    helpValue: '[DATASET=]KEY',
  }),
} as const;

/** The flag of commands that may make many rows. */
export const workersFlag = {
  workers: Flags.integer({
    summary: 'threads that make rows; default: what the machine has, 1 for small runs',
    helpValue: 'N',
    min: 1,
    max: mostWorkers,
  }),
} as const;

/** PATH…: files, folders, globs. */
export const pathArguments = {
  path: Args.string({
    name: 'PATH',
    description: 'files, folders or globs; default: `paths` of data-cli.yaml, else specs, else .',
  }),
} as const;

interface ProjectInput {
  readonly at?: string | undefined;
  readonly env?: string | undefined;
  readonly policy?: string | undefined;
  readonly seed?: string | undefined;
  readonly 'as-of'?: string | undefined;
  readonly memory?: string | undefined;
  readonly dataset?: readonly string[] | undefined;
  readonly count?: readonly string[] | undefined;
  readonly trait?: readonly string[] | undefined;
  readonly workers?: number | undefined;
}

/** What the flags ask to be compiled. */
export function projectRequest(
  paths: readonly string[],
  flags: ProjectInput,
  signal: AbortSignal,
): ProjectRequest & { readonly signal: AbortSignal } {
  // It may hold a password.
  if (paths.some((path) => /^[a-z][a-z\d+.-]+:\/\//i.test(path)))
    throw new UsageError(
      'a PATH is a URL, and PATHs are files and folders of definitions',
      'a database is named by --to URL',
    );
  return {
    root: process.cwd(),
    signal,
    paths,
    variables: process.env,
    at: flags.at,
    environment: flags.env,
    policy: flags.policy,
    seed: flags.seed,
    asOf: flags['as-of'],
    memory: readBytes(flags.memory),
    datasets: flags.dataset,
    workers: flags.workers,
    ...readCounts(flags.count ?? []),
    traits: readTraits(flags.trait ?? []),
  };
}

const units = ['', 'k', 'm', 'g', 't'];

/** `512MiB`, `2G`, or bare bytes. */
function readBytes(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const [, digits = '', unit = ''] = /^(\d+)\s*([kmgt]?)(?:i?b)?$/i.exec(text.trim()) ?? [];
  const bytes = units.indexOf(unit.toLowerCase());
  if (digits === '') throw new UsageError(`--memory ${text} is no size`, 'write --memory 512MiB, or --memory 4GiB');
  return units.slice(0, bytes).reduce((size) => size * 1024, Number(digits));
}

function readTraits(texts: readonly string[]): Map<string, readonly string[]> {
  const traits = new Map<string, readonly string[]>();
  for (const text of texts) {
    const [, dataset, list = ''] = /^([^=]+)=(.+)$/.exec(text.trim()) ?? [];
    const names = list.split(',').map((name) => name.trim());
    if (dataset === undefined || names.includes('')) {
      throw new UsageError(`--trait ${text} names no trait of a dataset`, 'write --trait users=vip');
    }
    traits.set(dataset, [...(traits.get(dataset) ?? []), ...names]);
  }
  return traits;
}

function readCounts(texts: readonly string[]): Pick<ProjectRequest, 'count' | 'countByName'> {
  const byName = new Map<string, number>();
  let count: number | undefined;
  for (const text of texts) {
    const [, name, digits = ''] = /^(?:([^=]+)=)?(\d[\d_]*)$/.exec(text.trim()) ?? [];
    const rows = Number(digits.replaceAll('_', ''));
    if (digits === '' || !Number.isSafeInteger(rows)) {
      throw new UsageError(
        `--count ${text} is no number of rows`,
        'write --count 1000, or --count users=500,orders=5000',
      );
    }
    if (name === undefined ? count !== undefined : byName.has(name)) {
      const whose = name === undefined ? 'all datasets' : name;
      throw new UsageError(`--count says twice how many rows of ${whose} there are`, 'leave one of them out');
    }
    if (name === undefined) count = rows;
    else byName.set(name, rows);
  }
  return { ...(count !== undefined && { count }), countByName: byName };
}
