import { existsSync } from 'node:fs';

import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';

import { plural } from '../base/plural.ts';

import { type Diagnostic, diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';

import type { AuditHead } from '../pipeline/audit/audit-log.ts';
import type { AuditRecord } from '../pipeline/audit/audit-record.ts';
import { auditPath } from '../pipeline/audit/audited-run.ts';
import { readLog, verifyLog } from '../pipeline/audit/verify-log.ts';
import { Project } from '../pipeline/project.ts';
import { UsageError } from '../pipeline/usage-error.ts';

import { BaseCommand, type Outcome } from './support/base-command.ts';
import { tableText } from './support/table.ts';

export default class Audit extends BaseCommand {
  static override summary = 'verify or show the record of runs that read or wrote data';
  static override description =
    'The log is a file of JSON lines, each with the hash of the one before. `verify` names records that were changed, moved or left out, and prints the last one’s hash: with `--head`, what is missing at the end is found even if somebody has made the file anew.';
  static override examples = [
    '<%= config.bin %> audit verify',
    '<%= config.bin %> audit show --dataset users --since 2026-01-01',
  ];
  static override args = {
    action: Args.string({ description: 'what to do', required: true, options: ['verify', 'show'] }),
  };
  static override flags = {
    file: Flags.string({ summary: 'the log; default: the project’s', helpValue: 'FILE' }),
    head: Flags.string({
      summary: 'verify: a record that must be there, as `verify` has printed it',
      helpValue: 'N:HASH',
    }),
    dataset: Flags.string({ summary: 'show: only records of this dataset', helpValue: 'DATASET' }),
    operation: Flags.string({
      summary: 'show: only these',
      options: ['mask', 'load', 'show', 'export', 'cleanup', 'import', 'introspect', 'scan', 'verify'],
    }),
    user: Flags.string({ summary: 'show: only records of this user', helpValue: 'USER' }),
    event: Flags.string({ summary: 'show: only these', options: ['started', 'finished', 'failed'] }),
    env: Flags.string({ summary: 'show: only records of this Environment', helpValue: 'NAME' }),
    run: Flags.string({ summary: 'show: only records of this run', helpValue: 'RUN_ID' }),
    since: Flags.string({ summary: 'show: only records from this moment on', helpValue: 'ISO' }),
    until: Flags.string({ summary: 'show: only records before this moment', helpValue: 'ISO' }),
  };

  protected async execute(): Promise<Outcome> {
    const { args, flags } = await this.parse(Audit);
    const diagnostics: Diagnostic[] = [];
    const path = flags.file ?? (await ownPath(diagnostics));
    if (hasErrors(diagnostics)) return { diagnostics };
    if (!existsSync(path))
      throw new UsageError(`there is no audit log ${path}`, 'name one with --file, or see docs/audit.md');
    return args.action === 'verify' ? this.#verify(path, flags.head) : this.#show(path, flags);
  }

  async #verify(path: string, asked: string | undefined): Promise<Outcome> {
    const { records, head, faults } = await verifyLog(path, asked === undefined ? undefined : readHeadFlag(asked));
    const diagnostics = faults.map(({ line, what }) =>
      diagnostic('DC560', `${path}${line === undefined ? '' : `:${line}`}: ${what}`),
    );
    const told = `${head.sequence}:${head.hash}`;
    if (!this.json && faults.length === 0) process.stdout.write(`${told}\n`);
    this.say(
      faults.length === 0
        ? `${plural(records, 'record')}, each behind the one before`
        : `${plural(faults.length, 'fault')} in ${plural(records, 'record')}`,
    );
    return { diagnostics, data: { file: path, records, head: told, faults } };
  }

  async #show(path: string, filter: Filter): Promise<Outcome> {
    const [since, until] = [readMoment('since', filter.since), readMoment('until', filter.until)];
    const isWithin = ({ timestamp }: AuditRecord) =>
      (since === undefined || new Date(timestamp) >= since) && (until === undefined || new Date(timestamp) < until);
    const found: AuditRecord[] = [];
    for await (const record of readLog(path))
      if (record && isAsked(record, filter) && isWithin(record)) found.push(record);
    if (!this.json) process.stdout.write(tableText(columns, found.map(cells), process.stdout.columns ?? 100));
    return { data: { file: path, records: found } };
  }
}

interface Filter {
  readonly dataset?: string | undefined;
  readonly operation?: string | undefined;
  readonly user?: string | undefined;
  readonly event?: string | undefined;
  readonly env?: string | undefined;
  readonly run?: string | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

function readMoment(flag: string, text: string | undefined): Date | undefined {
  if (text === undefined) return undefined;
  const moment = new Date(text);
  if (!Number.isNaN(moment.getTime())) return moment;
  throw new UsageError(`--${flag} ${text} is no moment`, 'write it as 2026-01-31');
}

async function ownPath(diagnostics: Diagnostic[]): Promise<string> {
  const project = await Project.open({ root: process.cwd(), paths: [], variables: process.env }, (each) => {
    if (each.span?.file.name.startsWith('data-cli.')) diagnostics.push(each);
  });
  return auditPath(project);
}

function readHeadFlag(text: string): AuditHead {
  const [, sequence, hash] = /^(\d+):([0-9a-f]{64})$/.exec(text.trim()) ?? [];
  if (sequence === undefined || hash === undefined)
    throw new UsageError(`--head ${text} is none`, 'write what `audit verify` has printed');
  return { sequence: Number(sequence), hash };
}

function isAsked(record: AuditRecord, { dataset, operation, user, event, env, run }: Filter): boolean {
  const { dataset_id: id, user_id: who } = record;
  return (
    (dataset === undefined || id === dataset || id.endsWith(`/${dataset}`)) &&
    (operation === undefined || record.operation === operation) &&
    (user === undefined || who === user || who.startsWith(`${user}@`)) &&
    (event === undefined || record.event === event) &&
    (env === undefined || record.environment === env) &&
    (run === undefined || record.run_id === run)
  );
}

const columns = ['#', 'when', 'event', 'operation', 'dataset', 'rows', 'masked', 'user', 'target'].map((head) => ({
  head,
  isRight: head === '#' || head === 'rows' || head === 'masked',
}));

function cells(record: AuditRecord): (string | null)[] {
  const { sequence, timestamp, event, operation, dataset_id: dataset, user_id: user, target, actions } = record;
  const rows = actions[0]?.record_count ?? null;
  const masked = actions.filter(({ field }) => field !== null).length;
  return [
    String(sequence),
    timestamp,
    event,
    operation,
    dataset,
    rows === null ? null : String(rows),
    String(masked),
    user,
    target,
  ];
}
