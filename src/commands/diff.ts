import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';

import { paints } from '../diagnostics/paint.ts';

import { type DiffRequest, diffVersions, patchVersions } from '../pipeline/versions/diff-versions.ts';
import { type ChangeClass, isAtLeast } from '../versions/rules.ts';

import { UsageError } from '../pipeline/usage-error.ts';

import { BaseCommand, type Outcome } from './support/base-command.ts';
import { diffJson } from './support/diff-json.ts';
import { diffMarkdown } from './support/diff-markdown.ts';
import { diffText } from './support/diff-text.ts';
import { projectFlags, projectRequest } from './support/project-flags.ts';

const formats = ['text', 'json', 'markdown', 'sql'] as const;
const failing = ['breaking', 'minor', 'any'] as const;

export default class Diff extends BaseCommand {
  static override summary = 'compare two versions: what changed, for whom, and in which rows';
  static override description =
    'FROM and TO are git refs, folders or files of definitions, or plans; TO is the working tree where it is left out. Columns whose function is the same are not made.';
  static override examples = [
    '<%= config.bin %> diff v1.0.0 v1.1.0',
    '<%= config.bin %> diff HEAD~3 --format markdown > changes.md',
    '<%= config.bin %> diff ./specs-old ./specs --fail-on breaking',
  ];
  static override args = {
    from: Args.string({ name: 'FROM', description: 'the older version', required: true }),
    to: Args.string({ name: 'TO', description: 'the newer version; default: what is there now' }),
  };
  static override flags = {
    ...projectFlags,
    only: Flags.boolean({ summary: 'leave out what the datasets of --dataset refer to', dependsOn: ['dataset'] }),
    format: Flags.option({ summary: 'how it is printed', options: formats, default: 'text' })(),
    sample: Flags.integer({ summary: 'rows of each kind shown of a dataset', helpValue: 'N', default: 3, min: 0 }),
    full: Flags.boolean({ summary: 'show all rows that are different', exclusive: ['sample'] }),
    'exit-code': Flags.boolean({ summary: 'exit with 1 where there is a difference' }),
    'fail-on': Flags.option({ summary: 'exit with 1 where a change is that hard, or harder', options: failing })(),
  };

  protected async execute(): Promise<Outcome> {
    const { args, flags } = await this.parse(Diff);
    const { paths: _, at, ...flagged } = projectRequest([], flags, this.signal);
    if (at !== undefined && args.to !== undefined)
      throw new UsageError('--at and TO both say which the newer version is', 'leave one of them out');
    const to = at === undefined ? args.to : `git:${at}`;
    const request = { ...flagged, from: args.from, to, only: flags.only };
    if (flags.format === 'sql') return this.#patch(request, flags);
    if (flags.format === 'json') this.json = true;
    const sample = flags.full ? Number.POSITIVE_INFINITY : flags.sample;
    const { document, diagnostics } = await diffVersions({ ...request, sample });
    if (!document) return { diagnostics };
    const width = process.stdout.columns ?? 80;
    if (!this.json && flags.format === 'markdown') process.stdout.write(diffMarkdown(document));
    else if (!this.json)
      process.stdout.write(diffText(document, { paints: paints(this.colored(process.stdout)), width }));
    return {
      ok: !isRefused(document.verdict.class, document.changes.length, flags),
      diagnostics,
      data: diffJson(document),
    };
  }

  /** A script for PostgreSQL on stdout; what it changes is told by the other formats. */
  async #patch(request: Omit<DiffRequest, 'sample'>, flags: Failing): Promise<Outcome> {
    const { patch, comparison, diagnostics } = await patchVersions({ ...request, toolVersion: this.config.version });
    for await (const piece of patch ?? []) {
      this.signal.throwIfAborted();
      if (!process.stdout.write(piece)) await new Promise((resolve) => process.stdout.once('drain', resolve));
    }
    const { verdict, sorted } = comparison ?? {};
    return { ok: !isRefused(verdict?.class ?? 'none', sorted?.length ?? 0, flags), diagnostics };
  }
}

interface Failing {
  readonly 'exit-code'?: boolean;
  readonly 'fail-on'?: (typeof failing)[number] | undefined;
}

/** Whether what was found is what the flags want to fail on. */
function isRefused(found: ChangeClass, changes: number, { 'exit-code': code, 'fail-on': wanted }: Failing): boolean {
  if (changes === 0) return false;
  if (code || wanted === 'any') return true;
  return wanted !== undefined && found !== 'none' && isAtLeast(found, wanted);
}
