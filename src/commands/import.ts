import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';

import type { RowsFormat } from '../definition/with-rows-file.ts';

import type { LoadMode } from '../targets/execution.ts';

import type { Outcome } from './support/base-command.ts';
import { databaseFlags, deletingFlags, expiryFlags, triggersFlag } from './support/database-flags.ts';
import { LoadingCommand } from './support/loading-command.ts';
import { atFlag, environmentFlag, projectRequest } from './support/project-flags.ts';

const formats = ['csv', 'json', 'ndjson'] as const;
const modes = ['upsert', 'append', 'replace', 'sync'] as const;

export default class Import extends LoadingCommand {
  static override summary = 'load the rows of a file into a dataset’s table';
  static override description =
    'As if the definition had `source: seed` and the file as its origin: rows are checked, recorded and verified like any others, and `cleanup` removes them. By default a row takes the place of the one with its key, and the others stay.';
  static override examples = ['<%= config.bin %> import users --file users.csv'];
  static override args = {
    dataset: Args.string({ required: true, name: 'DATASET', description: 'a dataset of the definitions' }),
  };
  static override flags = {
    ...environmentFlag,
    ...atFlag,
    ...databaseFlags,
    ...deletingFlags,
    ...triggersFlag,
    ...expiryFlags,
    file: Flags.string({ summary: 'the file, inside of the project or not', required: true, helpValue: 'FILE' }),
    format: Flags.string({ summary: 'what the file is; default: what its name says', options: [...formats] }),
    mode: Flags.string({
      summary: 'upsert by key, append behind what is there, replace all rows, or sync: change what differs',
      options: [...modes],
      default: 'upsert',
    }),
    create: Flags.boolean({ summary: 'make a table that is missing', default: true, allowNo: true }),
    'dry-run': Flags.boolean({ summary: 'say what would be done, and do nothing' }),
    strict: Flags.boolean({ summary: 'a baseline that is not kept fails the load' }),
  };

  protected override async execute(): Promise<Outcome> {
    const { args, flags } = await this.parse(Import);
    const { dataset } = args;
    const { file, env, at, mode } = flags;
    const rowsFile = { dataset, file, format: flags.format as RowsFormat | undefined };
    const request = { ...projectRequest([], { env, at }, this.signal), rowsFile };
    return this.load(request, {
      ...flags,
      operation: 'import',
      dataset: [dataset],
      only: true,
      mode: mode as LoadMode,
    });
  }
}
