import { type Health, healthOf } from '../pipeline/load/health.ts';
import { baselinesOf } from '../pipeline/load-settings.ts';

import type { Outcome } from './support/base-command.ts';
import { DatabaseCommand } from './support/database-command.ts';
import { databaseFlags, databaseSettings } from './support/database-flags.ts';
import { atFlag, environmentFlag } from './support/project-flags.ts';

export default class HealthCommand extends DatabaseCommand {
  static override summary = 'say whether a database is ready: reachable, loaded, whole, quick';
  static override description = 'The exit code is 1 where it is not. All that is needed is in the record of loads.';
  static override examples = ['<%= config.bin %> health --env ci'];
  static override flags = { ...environmentFlag, ...atFlag, ...databaseFlags };

  protected async execute(): Promise<Outcome> {
    const { flags } = await this.parse(HealthCommand);
    const settings = databaseSettings(flags);
    const meant = await this.meantDatabases(settings, { env: flags.env, at: flags.at, writes: false });
    const found: Health[] = [];
    for (const address of meant.addresses) {
      const started = performance.now();
      const one = await this.withDatabase(address, { ...meant, ...settings, writes: true }, (database) =>
        healthOf(database, {
          connecting: performance.now() - started,
          sampleQuery: baselinesOf(meant.environment).sampleQuery,
        }),
      );
      found.push(one);
      if (!this.json) process.stdout.write(healthText(one));
    }
    const ok = found.every(({ ready }) => ready);
    return { ok, diagnostics: meant.diagnostics, data: found.length === 1 ? found[0] : { targets: found } };
  }
}

function healthText({ target, server, ready, checks }: Health): string {
  const lines = checks.map(({ check, ok, found }) => `  ${ok ? 'ok    ' : 'FAILED'} ${check}: ${found}`);
  return `${target} (${server}): ${ready ? 'ready' : 'not ready'}\n${lines.join('\n')}\n`;
}
