import { runCli } from './cli.ts';
import type { CliOptions, CliResult } from './cli-process.ts';
import { plantProject } from './planted-project.ts';

type Files = Readonly<Record<string, string>>;

/** What a command's `--json` says; a text where a test cares for little of it. */
export interface Answer extends CliResult {
  // biome-ignore lint/suspicious/noExplicitAny: what the JSON holds is what the tests look at.
  readonly json: any;
  /** The codes of the diagnostics. */
  readonly codes: readonly string[];
}

/** A project and a database to load it into, by the built command. */
export class Loader {
  readonly folder: string;

  constructor(
    private readonly url: string,
    files: Files,
    private readonly options: CliOptions = {},
  ) {
    this.folder = plantProject(files);
  }

  load(args: readonly string[] = [], options: CliOptions = {}): Promise<Answer> {
    return this.run('load', args, options);
  }

  async run(verb: string, args: readonly string[] = [], options: CliOptions = {}): Promise<Answer> {
    const target = verb === 'generate' ? [] : ['--to', this.url, '--json'];
    const result = await runCli([verb, ...args, ...target], { cwd: this.folder, ...this.options, ...options });
    const json = target.length > 0 && result.stdout !== '' ? JSON.parse(result.stdout) : undefined;
    return { ...result, json, codes: (json?.diagnostics ?? []).map(({ code }: { code: string }) => code) };
  }
}
