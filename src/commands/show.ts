import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';

import { familyOf } from '../values/type.ts';

import { filterOf } from '../pipeline/load/filter.ts';
import { newestLoad } from '../pipeline/load/loaded-rows.ts';

import { datasetOf, recorded } from './support/audited.ts';
import type { Outcome } from './support/base-command.ts';
import { DatabaseCommand } from './support/database-command.ts';
import { databaseFlags, databaseSettings } from './support/database-flags.ts';
import { atFlag, environmentFlag } from './support/project-flags.ts';
import { tableText } from './support/table.ts';

const numbers = ['integer', 'decimal', 'float'];

export default class Show extends DatabaseCommand {
  static override summary = 'show rows of a dataset as they lie in a database';
  static override examples = [
    '<%= config.bin %> show users',
    `<%= config.bin %> show orders --env ci --limit 5 --filter "status = 'paid' AND total_amount > 100"`,
  ];
  static override args = {
    dataset: Args.string({ required: true, name: 'DATASET', description: 'a dataset that was loaded there' }),
  };
  static override flags = {
    ...environmentFlag,
    ...atFlag,
    ...databaseFlags,
    limit: Flags.integer({ summary: 'rows at the most', helpValue: 'N', default: 10, min: 0 }),
    filter: Flags.string({ summary: 'an expression over the row, as in definitions', helpValue: 'EXPRESSION' }),
  };

  protected async execute(): Promise<Outcome> {
    const { args, flags } = await this.parse(Show);
    const settings = databaseSettings(flags);
    const meant = await this.meantDatabases(settings, { env: flags.env, at: flags.at, writes: false });
    const shown: unknown[] = [];
    for (const address of meant.addresses) {
      await this.withDatabase(address, { ...meant, ...settings }, async (database) => {
        const { execution, dataset } = newestLoad(await database.ledger.list(), args.dataset, database.label);
        const { keyId } = execution.plan;
        const filter = flags.filter === undefined ? undefined : await filterOf(flags.filter, dataset);
        const rows: (string | null)[][] = [];
        const options = { limit: flags.limit, ...(filter && { filter }) };
        const read = async () => {
          for await (const row of database.show(dataset, options)) rows.push([...row]);
        };
        await recorded(this.audited(meant, 'show', database.label), [datasetOf(dataset, null, keyId)], read, () => ({
          datasets: [datasetOf(dataset, rows.length, keyId)],
        }));
        const columns = dataset.fields.map(({ name, type }) => ({
          head: name,
          isRight: numbers.includes(familyOf(type)) && !type.array,
        }));
        if (!this.json) process.stdout.write(tableText(columns, rows, process.stdout.columns ?? 100));
        const objects = rows.map((row) =>
          Object.fromEntries(row.map((value, index) => [dataset.fields[index]?.name, value])),
        );
        shown.push({ target: database.label, dataset: dataset.id, rows: objects });
      });
    }
    return { diagnostics: meant.diagnostics, data: shown.length === 1 ? shown[0] : { targets: shown } };
  }
}
