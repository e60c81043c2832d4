import { countText } from '../base/plural.ts';

import type { Loader } from '../targets/database.ts';
import { type Execution, rowsLeft } from '../targets/execution.ts';

import { loadingText } from '../pipeline/load/health.ts';

import type { Outcome } from './support/base-command.ts';
import { DatabaseCommand } from './support/database-command.ts';
import { databaseFlags, databaseSettings } from './support/database-flags.ts';
import { executionJson } from './support/loads.ts';
import { atFlag, environmentFlag } from './support/project-flags.ts';
import { tableText } from './support/table.ts';

const width = 120;

export default class Status extends DatabaseCommand {
  static override summary = 'show what was loaded into a database: by whom, when, how much';
  static override examples = ['<%= config.bin %> status', '<%= config.bin %> status --env ci --json'];
  static override flags = { ...environmentFlag, ...atFlag, ...databaseFlags };

  protected async execute(): Promise<Outcome> {
    const { flags } = await this.parse(Status);
    const settings = databaseSettings(flags);
    const meant = await this.meantDatabases(settings, { env: flags.env, at: flags.at, writes: false });
    const found: { target: string; loading?: Loader; executions: unknown[] }[] = [];
    for (const address of meant.addresses) {
      await this.withDatabase(address, { ...meant, ...settings }, async (database) => {
        const { ledger, label } = database;
        const loader = await database.loader();
        const executions = await ledger.list();
        found.push({ target: label, ...(loader && { loading: loader }), executions: executions.map(executionJson) });
        const now = loader ? `${loadingText(loader)}\n` : '';
        if (!this.json) process.stdout.write(`${label}\n${now}${listText(executions)}`);
      });
    }
    return { diagnostics: meant.diagnostics, data: found.length === 1 ? found[0] : { targets: found } };
  }
}

function listText(executions: readonly Execution[]): string {
  if (executions.length === 0) return 'nothing was ever loaded there\n';
  const heads = ['execution', 'state', 'mode', 'rows', 'by', 'started', 'expires', 'datasets'];
  const columns = heads.map((head) => ({ head, isRight: head === 'rows' }));
  const rows = executions.map(({ id, state, mode, datasets, who, startedAt, expiresAt, shards }) => {
    const live = datasets.filter(({ removedBy }) => removedBy === undefined);
    const count = live.reduce((sum, loaded) => sum + rowsLeft(loaded), 0);
    const names = live.map((each) => each.id).join(', ');
    return [
      id,
      state === 'loading' && shards ? `loading ${shards.done.length}/${shards.of}` : state,
      mode,
      state === 'ready' ? countText(count) : '-',
      who,
      seconds(startedAt),
      expiresAt ? seconds(expiresAt) : '-',
      names,
    ];
  });
  return tableText(columns, rows, width);
}

function seconds(moment: string): string {
  return moment.replace(/\.\d+Z$/, 'Z');
}
