import * as Flags from '@oclif/core/flags';

import { type LoadMode, loadModes } from '../targets/execution.ts';

import type { Outcome } from './support/base-command.ts';
import { databaseFlags, deletingFlags, expiryFlags } from './support/database-flags.ts';
import { LoadingCommand } from './support/loading-command.ts';
import { pathArguments, projectFlags, projectRequest, workersFlag } from './support/project-flags.ts';

export default class Load extends LoadingCommand {
  static override summary = 'load the rows of definitions into a database';
  static override description =
    'Whole or not at all: whoever reads sees the old rows or the new ones. What was loaded is recorded in the database, and looked at before anybody sees it.';
  static override examples = [
    '<%= config.bin %> load',
    '<%= config.bin %> load specs --to postgresql://localhost/shop --yes',
    '<%= config.bin %> load --env ci --dataset orders --mode append',
  ];
  static override strict = false;
  static override args = pathArguments;
  static override flags = {
    ...projectFlags,
    ...databaseFlags,
    ...deletingFlags,
    ...expiryFlags,
    ...workersFlag,
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
    return this.load(projectRequest(argv as string[], flags), { ...flags, mode: flags.mode as LoadMode });
  }
}
