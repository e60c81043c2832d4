import * as Flags from '@oclif/core/flags';

import { type LoadMode, loadModes } from '../targets/execution.ts';

import { UsageError } from '../pipeline/usage-error.ts';

import type { Outcome } from './support/base-command.ts';
import { databaseFlags, deletingFlags, expiryFlags, triggersFlag } from './support/database-flags.ts';
import { LoadingCommand } from './support/loading-command.ts';
import { pathArguments, projectFlags, projectRequest, workersFlag } from './support/project-flags.ts';
import { readShard, shardFlag } from './support/read-shard.ts';

export default class Load extends LoadingCommand {
  static override summary = 'load the rows of definitions into a database';
  static override description =
    'Whole or not at all: whoever reads sees the old rows or the new ones. What was loaded is recorded in the database, and looked at before anybody sees it.';
  static override examples = [
    '<%= config.bin %> load',
    '<%= config.bin %> load specs --to postgresql://localhost/shop --yes',
    '<%= config.bin %> load --env ci --dataset orders --mode append',
    '<%= config.bin %> load --to postgresql://db/shop --shard 3/8',
  ];
  static override strict = false;
  static override args = pathArguments;
  static override flags = {
    ...projectFlags,
    ...databaseFlags,
    ...deletingFlags,
    ...triggersFlag,
    ...expiryFlags,
    ...workersFlag,
    ...shardFlag,
    only: Flags.boolean({ summary: 'leave out what the datasets of --dataset refer to', dependsOn: ['dataset'] }),
    mode: Flags.string({
      summary: 'replace what is there, append to it, upsert by key, or sync: change what differs',
      options: [...loadModes],
      default: 'replace',
    }),
    create: Flags.boolean({ summary: 'make tables that are missing', default: true, allowNo: true }),
    'dry-run': Flags.boolean({ summary: 'say what would be done, and do nothing' }),
    strict: Flags.boolean({ summary: 'a baseline that is not kept fails the load' }),
  };

  protected async execute(): Promise<Outcome> {
    const { argv, flags } = await this.parse(Load);
    const shard = readShard(flags.shard);
    if (shard.of > 1) checkShard(flags);
    return this.load(projectRequest(argv, flags, this.signal), {
      ...flags,
      mode: flags.mode as LoadMode,
      shard,
    });
  }
}

/** Shards fill tables that are new, or that loads have made, and all of them at once. */
function checkShard(flags: {
  readonly mode: string;
  readonly force: boolean;
  readonly 'disable-triggers': boolean;
  readonly 'dry-run': boolean;
}): void {
  const help = 'load without --shard';
  if (flags.mode !== 'replace')
    throw new UsageError(`--shard cannot ${flags.mode}: shards replace what is there`, help);
  if (flags.force)
    throw new UsageError('--shard and --force exclude each other: shards delete no rows of others', help);
  if (flags['disable-triggers'])
    throw new UsageError('--shard and --disable-triggers exclude each other: shards fill tables of their own', help);
  if (flags['dry-run'])
    throw new UsageError('--shard and --dry-run exclude each other', `${help} to see what would be done`);
}
