import { Command } from '@oclif/core/command';
import * as Flags from '@oclif/core/flags';
import type { Input, ParserOutput } from '@oclif/core/interfaces';

import { countText } from '../../base/plural.ts';

import { brief } from '../../diagnostics/brief.ts';
import type { Severity } from '../../diagnostics/codes.ts';
import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';
import { renderText } from '../../diagnostics/render-text.ts';

import { outputError } from '../../formats/sinks/failure.ts';
import { ClosedPipe, OutputFailure } from '../../formats/sinks/output.ts';

import type { Places } from '../../compile/places.ts';
import { GenerationFailure } from '../../generate/generation-failure.ts';
import { AddressError } from '../../targets/address.ts';
import { TargetFailure } from '../../targets/target-failure.ts';

import { VersionFailure } from '../../pipeline/versions/version-failure.ts';

import { Aborted } from '../../pipeline/aborted.ts';
import { takeLastRecord } from '../../pipeline/audit/last-record.ts';
import type { CompiledProject, RealReading } from '../../pipeline/compile-project.ts';
import { OriginFailure } from '../../pipeline/origin/origin-failure.ts';
import { placedFailure } from '../../pipeline/placed-failure.ts';
import { UsageError } from '../../pipeline/usage-error.ts';
import { memoryError, OutOfMemory } from '../../pipeline/workers/out-of-memory.ts';

import { checkFlags, type Values } from './check-flags.ts';
import { exitCodes } from './exit-codes.ts';
import { jsonDocument, usageData } from './json-document.ts';
import { isParseError, parseComplaint } from './parse-complaint.ts';
import { realLines } from './summary.ts';
import { unreadable } from './unreadable.ts';

/** What a command has come to. */
export interface Outcome {
  /** For `--json`, under `data`: keys in snake_case. */
  readonly data?: unknown;
  readonly diagnostics?: readonly Diagnostic[];
  /** The command has printed the diagnostics itself. */
  readonly printed?: boolean;
  /** False: the answer is no (exit code 1), whatever the diagnostics say. */
  readonly ok?: boolean;
}

/** What all commands share: the common flags, the streams, the exit codes. */
export abstract class BaseCommand extends Command {
  static override baseFlags = {
    json: Flags.boolean({ summary: 'print one JSON document on stdout', helpGroup: 'GLOBAL' }),
    quiet: Flags.boolean({ summary: 'print errors only', helpGroup: 'GLOBAL', exclusive: ['verbose'] }),
    verbose: Flags.boolean({ summary: 'say more about what was read', helpGroup: 'GLOBAL' }),
    'no-color': Flags.boolean({ summary: 'print without colours', helpGroup: 'GLOBAL' }),
  };

  /** Set before anything can fail, from the bare arguments: wrong flags are told as JSON too. */
  protected json = wants(this.argv, '--json');
  protected readonly quiet = wants(this.argv, '--quiet');
  protected readonly verbose = wants(this.argv, '--verbose');
  readonly #abort = new AbortController();
  #signal: NodeJS.Signals | undefined;
  #isCutOff = false;
  #places: Places | undefined;

  /** Aborted by Ctrl-C and SIGTERM. */
  protected get signal(): AbortSignal {
    return this.#abort.signal;
  }

  protected abstract execute(): Promise<Outcome>;

  /** Of rows of this project that cannot be made it is told from now on where it says what they are made of. */
  protected placing<T extends Pick<CompiledProject, 'places'>>(compiled: T): T {
    this.#places = compiled.places;
    return compiled;
  }

  /** What oclif reads, of which nothing may be without an effect. No command has its words parsed: they are texts. */
  protected override async parse<F extends Values, B extends Values, A extends Values>(
    options?: Input<F, B, A>,
    argv?: string[],
  ): Promise<Omit<ParserOutput<F, B, A>, 'argv'> & { argv: string[] }> {
    const parsed = await super.parse(options, argv);
    checkFlags(parsed.flags, options?.flags);
    return { ...parsed, argv: parsed.argv as string[] };
  }

  override async run(): Promise<void> {
    this.#watchStreams();
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => this.#end(name));
    const { diagnostics = [], data, ok = true, printed = false } = await Promise.race([this.execute(), this.#giveUp()]);
    const good = ok && !hasErrors(diagnostics);
    if (this.json) this.#printJson(good, data ?? null, diagnostics);
    else if (!printed) this.tell(diagnostics);
    this.#sayRecord();
    if (!this.#isCutOff) process.exitCode = good ? exitCodes.fine : exitCodes.no;
  }

  override async catch(error: Error): Promise<void> {
    // Wrong flags end a command before it has parsed them, which oclif would report as a fault of ours.
    this.parsed = true;
    if (error instanceof ClosedPipe) this.#cutOff(error);
    // At once: bytes that wait for a reader who is gone would keep the process for ever.
    else if (error instanceof Aborted)
      process.exit(this.#signal === 'SIGTERM' ? exitCodes.terminated : exitCodes.interrupted);
    else if (error instanceof OutputFailure) this.#cutOff(error);
    else if (error instanceof TargetFailure)
      this.#fail(error.exit === 'no' ? exitCodes.no : exitCodes.environment, error.diagnostics);
    else if (error instanceof VersionFailure) this.#fail(exitCodes[error.exit], error.diagnostics);
    else if (error instanceof GenerationFailure) this.#fail(exitCodes.no, [placedFailure(error, this.#places)]);
    else if (error instanceof UsageError || error instanceof AddressError) this.#wrongUsage(error.message, error.help);
    else if (error instanceof OriginFailure) this.#fail(exitCodes.no, [error.diagnostic]);
    else if (isParseError(error)) this.#misread(error);
    else this.#beyondUs(memoryError(error, 'the run'));
    this.#sayRecord();
  }

  /** Of a run that the audit log has: kept with the summary, it proves later that nothing was cut off. */
  #sayRecord(): void {
    const record = takeLastRecord();
    if (record !== undefined) this.say(`recorded up to ${record}`);
  }

  #misread(error: Parameters<typeof parseComplaint>[0]): void {
    const { message, help } = parseComplaint(error, this);
    this.#wrongUsage(message, help);
  }

  #beyondUs(error: Error): void {
    const denied = unreadable(error);
    if (error instanceof OutOfMemory) this.#fail(exitCodes.environment, [error.diagnostic]);
    else if (denied) this.#fail(exitCodes.no, [denied]);
    else this.#bug(error);
  }

  /** The severities that are told: notes are `validate`'s business, and asked for by `--verbose` elsewhere. */
  protected get told(): readonly Severity[] {
    if (this.quiet) return ['error'];
    return this.verbose ? ['error', 'warning', 'info'] : ['error', 'warning'];
  }

  /** Says which values of real data their rules could not read. */
  protected sayReal(real: RealReading | undefined): void {
    if (real) for (const line of realLines(real)) this.say(line);
  }

  /** Prints diagnostics to stderr as text. */
  protected tell(diagnostics: readonly Diagnostic[]): void {
    const told = diagnostics.filter((each) => this.told.includes(each.severity));
    const { shown, left } = this.verbose ? { shown: told, left: new Map<string, number>() } : brief(told);
    if (shown.length > 0) process.stderr.write(renderText(shown, { color: this.colored(process.stderr) }));
    if (left.size > 0) this.say(`\n${leftText(left)}`);
  }

  /** Talk: to stderr, unless `--quiet`. */
  protected say(text: string): void {
    if (!this.quiet) process.stderr.write(`${text}\n`);
  }

  protected colored(stream: NodeJS.WriteStream): boolean {
    return stream.isTTY === true && !process.env.NO_COLOR && !wants(this.argv, '--no-color');
  }

  /** What is written to a stream may come back as an event, which oclif would throw. */
  #watchStreams(): void {
    process.stdout.removeAllListeners('error').on('error', (error) => {
      this.json = false;
      this.#cutOff(outputError(error, 'stdout'));
    });
    process.stderr.on('error', () => undefined);
  }

  /** The output cannot be written to: told once, though its writer and the stream's event both tell us. */
  #cutOff(error: unknown): void {
    if (this.#isCutOff) return;
    this.#isCutOff = true;
    if (error instanceof OutputFailure) this.#fail(exitCodes.environment, [error.diagnostic]);
    else process.exitCode = exitCodes.closedPipe;
  }

  #printJson(ok: boolean, data: unknown, diagnostics: readonly Diagnostic[]): void {
    process.stdout.write(jsonDocument({ command: this.id ?? '', ok, data, diagnostics }));
  }

  #fail(exitCode: number, diagnostics: readonly Diagnostic[]): void {
    if (this.json) this.#printJson(false, null, diagnostics);
    else this.tell(diagnostics);
    process.exitCode = exitCode;
  }

  #wrongUsage(message: string, help: string | undefined): void {
    if (this.json) this.#printJson(false, usageData(message, help), []);
    else process.stderr.write(`error: ${message}\n${help === undefined ? '' : `  = help: ${help}\n`}`);
    process.exitCode = exitCodes.usage;
  }

  #bug(error: Error): void {
    process.stderr.write(
      `a bug in data-cli ${this.config.version}, please report it:\n${error.stack ?? error.message}\n`,
    );
    process.exitCode = exitCodes.bug;
  }

  /** Rejects some time after the run is to end: what is asked of a server that does not answer would keep it for ever. */
  #giveUp(): Promise<never> {
    return new Promise((_, reject) => {
      const end = () => {
        this.say(`ended without waiting for what does not answer: ${unanswered}`);
        reject(this.signal.reason);
      };
      this.signal.addEventListener('abort', () => setTimeout(end, patience).unref());
    });
  }

  #end(name: NodeJS.Signals): void {
    this.#signal = name;
    this.#abort.abort(new Aborted());
  }
}

/** How long a run may take to put things in order once it is to end, in milliseconds: less than Docker waits before it kills. */
const patience = 6000;
const unanswered = 'what it has begun in a database is undone by its server, or by the next load';

function leftText(left: ReadonlyMap<string, number>): string {
  const notes = [...left].map(([code, count]) => `${countText(count)} of ${code}`);
  return `more notes like these, which --verbose prints: ${notes.join(', ')}`;
}

function wants(argv: readonly string[], flag: string): boolean {
  const end = argv.indexOf('--');
  return argv.slice(0, end < 0 ? undefined : end).includes(flag);
}
