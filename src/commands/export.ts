import * as Args from '@oclif/core/args';

import { bytesText } from '../base/bytes-text.ts';
import { plural } from '../base/plural.ts';

import { wholeRun } from '../formats/format.ts';
import { dialectNames } from '../formats/sql/dialects.ts';

import { exportRequest } from '../pipeline/export/export-request.ts';
import { UsageError } from '../pipeline/usage-error.ts';

import { datasetOf, recorded } from './support/audited.ts';
import type { Outcome } from './support/base-command.ts';
import { DatabaseCommand } from './support/database-command.ts';
import { databaseFlags, databaseSettings } from './support/database-flags.ts';
import { destinationOf } from './support/destination.ts';
import { checkSqlFlags, dumpFlags } from './support/dump-flags.ts';
import { outputFormat } from './support/output-format.ts';
import { Progress } from './support/progress.ts';
import { atFlag, environmentFlag } from './support/project-flags.ts';
import { dumpJson, leftOutLines, timeText } from './support/summary.ts';
import { checkStream, writeDump } from './support/write-dump.ts';

export default class Export extends DatabaseCommand {
  static override summary = 'write the rows of datasets as they lie in a database';
  static override description =
    'In the formats of `generate`, and as it writes them. What the datasets are is in the record of loads: no definitions are needed.';
  static override examples = [
    '<%= config.bin %> export users > users.sql',
    '<%= config.bin %> export users orders --env ci --format csv --out data/',
  ];
  static override strict = false;
  static override args = { dataset: Args.string({ description: 'datasets that were loaded there', required: true }) };
  static override flags = {
    ...environmentFlag,
    ...atFlag,
    ...databaseFlags,
    ...dumpFlags,
  };

  protected async execute(): Promise<Outcome> {
    const { argv: names, flags } = await this.parse(Export);
    const destination = await destinationOf({ ...flags, json: this.json });
    const started = performance.now();
    const format = outputFormat(flags.format, flags.out);
    checkSqlFlags(format, flags);
    const settings = databaseSettings(flags);
    const { addresses, ...meant } = await this.meantDatabases(settings, {
      env: flags.env,
      at: flags.at,
      writes: false,
    });
    const [address, ...others] = addresses;
    if (!address) return { diagnostics: meant.diagnostics };
    if (others.length > 0)
      throw new UsageError('the rows lie in several databases', 'say which one is meant: --to URL');
    return this.withDatabase(address, { ...meant, ...settings }, async (database) => {
      let progress: Progress | undefined;
      const request = await exportRequest({
        database,
        names,
        format,
        options: { dialect: dialectNames[0] as string, inserts: flags.inserts, schema: flags.schema },
        toolVersion: this.config.version,
        signal: this.signal,
        progress: (rows) => progress?.show(rows),
      });
      checkStream(request.plan, format, destination, wholeRun, 'name one of them');
      progress = new Progress(this.quiet || this.json, request.plan);
      const { datasets, keyId } = request.plan;
      const done = await recorded(
        this.audited({ ...meant }, 'export', database.label),
        datasets.map((each) => datasetOf(each, null, keyId)),
        () => writeDump(request, destination).finally(() => progress?.end()),
        (done) => ({
          datasets: datasets.map((each) => datasetOf(each, datasets.length === 1 ? done.rows : null, keyId)),
        }),
      );
      const time = timeText(performance.now() - started);
      for (const line of leftOutLines(done)) this.say(line);
      this.say(`${plural(done.rows, 'row')} of ${database.label}, ${bytesText(done.bytes)} in ${time}`);
      return { diagnostics: meant.diagnostics, data: { target: database.label, out: flags.out, ...dumpJson(done) } };
    });
  }
}
