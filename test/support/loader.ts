import { type CliOptions, type CliResult, runCli } from './cli.ts';
import { runHosted } from './cli-host.ts';
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
    const result = await this.#command([verb, ...args, ...target], { ...this.options, ...options });
    const json = target.length > 0 && result.stdout !== '' ? JSON.parse(result.stdout) : undefined;
    return { ...result, json, codes: (json?.diagnostics ?? []).map(({ code }: { code: string }) => code) };
  }

  /** Who wants a process of its own, to end it, has one; so has what is measured by its stream. */
  #command(args: readonly string[], options: CliOptions): Promise<CliResult> {
    const { env = process.env, ...more } = options;
    const isPlain = Object.keys(more).length === 0 && args[0] !== 'generate';
    return isPlain ? runHosted(args, { cwd: this.folder, env }) : runCli(args, { cwd: this.folder, ...options });
  }
}
