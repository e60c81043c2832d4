import * as Flags from '@oclif/core/flags';

import { plural } from '../base/plural.ts';

import { diagnostic } from '../diagnostics/diagnostic.ts';

import type { DatasetPlan, Plan } from '../plan/plan.ts';

import { lockName } from '../formats/lock.ts';

import { checkLock, lockDiagnostics, namedDatasets, undefinedDatasets } from '../pipeline/versions/check-lock.ts';
import { exactFindings } from '../pipeline/versions/exact-findings.ts';
import { lockOf, shownLock } from '../pipeline/versions/lock-file.ts';
import { lockRows } from '../pipeline/versions/lock-rows.ts';
import { refuseLocking } from '../pipeline/versions/refuse-locking.ts';
import { headDifferences, lockHead, updatedLock, writeLock } from '../pipeline/versions/write-lock.ts';

import { type CompiledProject, compileProject, type ProjectRequest } from '../pipeline/compile-project.ts';
import { UsageError } from '../pipeline/usage-error.ts';
import { workersFor } from '../pipeline/workers/workers-for.ts';

import { BaseCommand, type Outcome } from './support/base-command.ts';
import { Progress } from './support/progress.ts';
import { pathArguments, projectFlags, projectRequest, workersFlag } from './support/project-flags.ts';
import { timeText } from './support/summary.ts';

const { count: _, trait: __, ...flags } = projectFlags;

export default class LockCommand extends BaseCommand {
  static override summary = 'write data-cli.lock, or check that this machine still makes the rows that it has';
  static override description =
    'The lock holds, for each dataset, its version, fingerprint, number of rows and hashes of what is in them. --check makes all rows again and names the first dataset, field and row that is another.';
  static override examples = ['<%= config.bin %> lock', '<%= config.bin %> lock --check'];
  static override strict = false;
  static override args = pathArguments;
  static override flags = {
    ...flags,
    ...workersFlag,
    dataset: Flags.string({
      summary: 'these datasets alone: what the lock says of others stays',
      helpValue: 'a,b',
      multiple: true,
      multipleNonGreedy: true,
      delimiter: ',',
    }),
    check: Flags.boolean({ summary: 'write nothing: make the rows and compare' }),
  };

  protected async execute(): Promise<Outcome> {
    const { argv, flags } = await this.parse(LockCommand);
    if (flags.at !== undefined && !flags.check)
      throw new UsageError('--at: the lock of a version was written with it', 'check it: lock --check --at TAG');
    const started = performance.now();
    const request = projectRequest(argv, flags, this.signal);
    const compiled = this.placing(await compileProject(request));
    const { plan, diagnostics } = compiled;
    if (!plan) return { diagnostics };
    this.tell(diagnostics);
    const meant = namedDatasets(plan, flags.dataset);
    const refused = refuseLocking(request, compiled, meant);
    if (refused.length > 0) return { diagnostics: refused };
    // What the run's PATHs leave out stays locked as it is.
    const all = flags.dataset === undefined && argv.length === 0;
    const run = { plan, meant, workers: flags.workers, all, started };
    return flags.check ? this.#check(compiled, run, request) : this.#write(compiled, run, request.root);
  }

  async #write({ project, environment }: CompiledProject, run: Run, root: string): Promise<Outcome> {
    const older = run.all ? undefined : await lockOf(project.reader);
    const head = lockHead(run.plan, this.config.version, environment);
    // What cannot stand together is told before rows are made.
    updatedLock(head, [], older);
    const lock = updatedLock(head, await this.#rows(run), older);
    await writeLock(root, lock);
    this.say(`${lockName}: ${this.#made(run)}`);
    return { data: lock };
  }

  async #check({ project, environment, places }: CompiledProject, run: Run, request: ProjectRequest): Promise<Outcome> {
    const lock = await lockOf(project.reader);
    const shown = shownLock(project.reader);
    if (!lock) {
      const help = '`data-cli lock` writes one';
      return { diagnostics: [diagnostic('DC835', `there is no ${shown}`, { help })] };
    }
    const differences = headDifferences(
      { ...lock, tool: { ...lock.tool, version: this.config.version } },
      lockHead(run.plan, this.config.version, environment),
    );
    if (differences.length > 0) {
      const isOther = lock.catalogue !== run.plan.catalogue;
      const first = isOther
        ? 'check it with a data-cli of that catalogue'
        : 'check it with the flags that it was written with';
      const help = `${first}, or write it anew with \`data-cli lock\``;
      return { diagnostics: [diagnostic('DC836', `${shown} is of ${differences.join(', ')}`, { help })] };
    }
    const gone = run.all ? undefinedDatasets(lock, run.plan) : [];
    const seen = checkLock(lock, run.plan, await this.#rows(run));
    const workers = workersFor(run.plan, run.workers);
    const exact = { project: request, lock, plan: run.plan, workers, signal: this.signal };
    const findings = [...(await exactFindings(seen, exact)), ...gone];
    const here = `data-cli ${this.config.version} on Node ${process.version}, ${process.platform} ${process.arch}`;
    const found = lockDiagnostics(findings, places, { locked: `data-cli ${lock.tool.version}`, here });
    if (found.length === 0) this.say(`as locked: ${this.#made(run)}`);
    return {
      diagnostics: found,
      data: {
        datasets: findings.map(({ id, state, fields: [field, ...others] = [], first }) => ({
          id,
          state,
          ...(field !== undefined && { field }),
          ...(others.length > 0 && { or_fields: others }),
          ...(first && { first_row: first.from, before_row: first.to }),
        })),
      },
    };
  }

  async #rows({ plan, meant, workers }: Run) {
    const part = { ...plan, datasets: meant };
    const progress = new Progress(this.quiet || this.json, part);
    const threads = workersFor(part, workers);
    const request = { plan, datasets: meant, workers: threads, signal: this.signal };
    return lockRows({ ...request, progress: (rows) => progress.show(rows) }).finally(() => progress.end());
  }

  #made({ meant, started }: Run): string {
    const rows = meant.reduce((sum, dataset) => sum + dataset.rows, 0);
    return `${plural(meant.length, 'dataset')} of ${plural(rows, 'row')} in ${timeText(performance.now() - started)}`;
  }
}

interface Run {
  readonly plan: Plan;
  readonly meant: readonly DatasetPlan[];
  readonly workers: number | undefined;
  /** Whether all datasets are meant. */
  readonly all: boolean;
  readonly started: number;
}
