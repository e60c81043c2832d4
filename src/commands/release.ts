import * as Flags from '@oclif/core/flags';

import { hasErrors } from '../diagnostics/diagnostic.ts';

import { type Release, release } from '../pipeline/versions/release.ts';

import { BaseCommand, type Outcome } from './support/base-command.ts';
import { environmentFlag, pathArguments, projectRequest, workersFlag } from './support/project-flags.ts';

export default class ReleaseCommand extends BaseCommand {
  static override summary = 'give changed data its next version: definitions, changelog, lock, a commit and a tag';
  static override description =
    'What changed since the last tag decides by how much a version moves. Nothing is written where the tree is dirty or a step fails.';
  static override examples = [
    '<%= config.bin %> release --dry-run',
    '<%= config.bin %> release --dataset users',
    '<%= config.bin %> release --bump major',
  ];
  static override strict = false;
  static override args = pathArguments;
  static override flags = {
    ...environmentFlag,
    ...workersFlag,
    bump: Flags.string({
      summary: 'the step, or the version, in place of what the changes ask for',
      helpValue: 'major|minor|patch|VERSION',
    }),
    dataset: Flags.string({
      summary: 'these datasets alone, each with a tag of its own; default: all, with one tag',
      helpValue: 'a,b',
      multiple: true,
      multipleNonGreedy: true,
      delimiter: ',',
    }),
    'dry-run': Flags.boolean({ summary: 'write nothing: say what would be' }),
  };

  protected async execute(): Promise<Outcome> {
    const { argv, flags } = await this.parse(ReleaseCommand);
    const done = await release({
      project: projectRequest(argv, flags, this.signal),
      bump: flags.bump,
      datasets: flags.dataset,
      dryRun: flags['dry-run'],
      toolVersion: this.config.version,
      date: new Date().toISOString().slice(0, 10),
      workers: flags.workers,
      signal: this.signal,
    });
    if (hasErrors(done.diagnostics)) return { diagnostics: done.diagnostics };
    this.#tell(done, flags['dry-run']);
    return { diagnostics: done.diagnostics, data: releaseJson(done) };
  }

  #tell({ release: planned, entry, files, leftOut, recovered, commit }: Release, isDry: boolean): void {
    if (recovered) this.say('a release that was cut off has been undone');
    if (leftOut.length > 0) this.say(`not in git, and so in no release: ${leftOut.join(', ')}`);
    if (!planned) {
      this.say('nothing has changed since the last tag: there is nothing to release');
      return;
    }
    if (!this.json) process.stdout.write(`${entry}\n`);
    const tags = planned.tags.map(({ name }) => name).join(', ');
    const where = commit === undefined ? '' : ` at commit ${commit.slice(0, 12)}`;
    this.say(
      `${isDry ? 'would tag' : 'tagged'} ${tags}${where}; ${isDry ? 'would write' : 'wrote'} ${files.join(', ')}`,
    );
    if (!isDry) this.say(`\`git push --follow-tags\` publishes it`);
  }
}

function releaseJson({ release: planned, files, leftOut, recovered, commit }: Release): unknown {
  return {
    tags: (planned?.tags ?? []).map(({ name, version }) => ({ name, version })),
    versions: Object.fromEntries(planned?.versions ?? []),
    datasets: (planned?.datasets ?? []).map(({ id, class: own, from, to, affected }) => ({
      id,
      class: own,
      from: from ?? null,
      to: to ?? null,
      affected,
    })),
    files,
    ...(leftOut.length > 0 && { left_out: leftOut }),
    ...(recovered && { recovered }),
    commit: commit ?? null,
  };
}
