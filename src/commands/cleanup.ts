import * as Flags from '@oclif/core/flags';

import { plural } from '../base/plural.ts';

import type { Database } from '../targets/database.ts';
import { type Execution, rowsLeft } from '../targets/execution.ts';

import type { AuditedDataset } from '../pipeline/audit/audited-run.ts';
import { type CleanedUp, cleanUp } from '../pipeline/load/clean-up.ts';
import { settle } from '../pipeline/load/settle.ts';
import { UsageError } from '../pipeline/usage-error.ts';

import { datasetsOf, recorded } from './support/audited.ts';
import type { Outcome } from './support/base-command.ts';
import { confirm } from './support/confirm.ts';
import { DatabaseCommand } from './support/database-command.ts';
import { databaseFlags, databaseSettings, yesFlag } from './support/database-flags.ts';
import { atFlag, environmentFlag } from './support/project-flags.ts';

interface Choice {
  readonly 'execution-id': string | undefined;
  readonly expired: boolean;
  readonly all: boolean;
}

export default class Cleanup extends DatabaseCommand {
  static override summary = 'remove what loads have written, and nothing else';
  static override description =
    'Rows are made again from the record of their load and deleted by their keys, children first; rows of others stay.';
  static override examples = [
    '<%= config.bin %> cleanup --execution-id 98f36452-8a3d-4552-a8de-7e5c7610f91d',
    '<%= config.bin %> cleanup --env ci --expired --yes',
  ];
  static override flags = {
    ...environmentFlag,
    ...atFlag,
    ...databaseFlags,
    ...yesFlag,
    'execution-id': Flags.string({
      summary: 'the load, as `status` shows it',
      helpValue: 'ID',
      exactlyOne: ['execution-id', 'expired', 'all'],
    }),
    expired: Flags.boolean({ summary: 'all loads whose time is over' }),
    all: Flags.boolean({ summary: 'all loads' }),
  };

  protected async execute(): Promise<Outcome> {
    const { flags } = await this.parse(Cleanup);
    const settings = databaseSettings(flags);
    const meant = await this.meantDatabases(settings, { env: flags.env, at: flags.at, writes: true });
    const found: unknown[] = [];
    let ok = true;
    for (const address of meant.addresses) {
      await this.withDatabase(address, { ...meant, ...settings, writes: true }, async (database) => {
        await database.lock();
        const chosen = choose(await settle(database), flags, database);
        const agreed = await this.#agreed(chosen, database, flags.yes);
        ok &&= agreed;
        const run = agreed && chosen.length > 0 ? this.audited(meant, 'cleanup', database.label) : undefined;
        const done = agreed
          ? await recorded(
              run,
              planned(chosen),
              () => cleanUp(database, chosen, this.signal),
              (all) => ({ datasets: all.flatMap(cleaned) }),
            )
          : [];
        this.#tell(done, database);
        found.push({ target: database.label, removed: done.map(cleanedJson) });
      });
    }
    return { ok, diagnostics: meant.diagnostics, data: found.length === 1 ? found[0] : { targets: found } };
  }

  async #agreed(chosen: readonly Execution[], { label }: Database, yes: boolean): Promise<boolean> {
    const rows = chosen.flatMap(({ state, datasets }) => (state === 'ready' ? datasets : []));
    const count = rows.reduce((sum, loaded) => sum + (loaded.removedBy === undefined ? rowsLeft(loaded) : 0), 0);
    if (count === 0) return true;
    return confirm(
      `${plural(count, 'row')} of ${plural(chosen.length, 'load')} are deleted from ${label}`,
      yes,
      this.signal,
    );
  }

  #tell(done: readonly CleanedUp[], { label }: Database): void {
    for (const { execution, removed } of done) {
      const rows = [...removed.values()].reduce((sum, count) => sum + count, 0);
      if (!this.json) process.stdout.write(`${execution.id}: ${plural(rows, 'row')} removed\n`);
    }
    if (done.length === 0) this.say(`nothing to remove from ${label}`);
  }
}

function planned(executions: readonly Execution[]): AuditedDataset[] {
  return executions.flatMap(({ datasets, plan }) => datasetsOf(plan, new Map(datasets.map(({ id }) => [id, null]))));
}

function cleaned({ execution, removed }: CleanedUp): AuditedDataset[] {
  return datasetsOf(execution.plan, removed);
}

/** The newest first, as the ledger has them. */
function choose(
  executions: readonly Execution[],
  { 'execution-id': id, expired }: Choice,
  { label }: Database,
): readonly Execution[] {
  if (id !== undefined) {
    const found = executions.filter((each) => each.id === id);
    if (found.length === 0)
      throw new UsageError(`no load ${id} was ever recorded in ${label}`, 'see `data-cli status`');
    return found.filter(({ state }) => state !== 'removed');
  }
  const now = new Date().toISOString();
  const kept = executions.filter(({ state }) => state !== 'removed');
  return expired ? kept.filter(({ expiresAt }) => expiresAt !== undefined && expiresAt <= now) : kept;
}

function cleanedJson({ execution: { id }, removed }: CleanedUp): unknown {
  return { execution_id: id, rows: Object.fromEntries(removed) };
}
