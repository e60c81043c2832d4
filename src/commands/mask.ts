import { posix } from 'node:path';

import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';

import { type Diagnostic, diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';

import { loadLexicon } from '../values/lexicon.ts';

import { definitionsYaml } from '../definition/definitions-yaml.ts';

import { type Format, wholeRun } from '../formats/format.ts';
import { formats } from '../formats/index.ts';
import { dialectNames } from '../formats/sql/dialects.ts';
import { maskLocale } from '../masks/index.ts';

import { batchRows, loadEnvironment } from '../generate/environment.ts';
import { readAddress } from '../targets/read-address.ts';

import { AuditedRun } from '../pipeline/audit/audited-run.ts';
import { type CompiledProject, compileProject } from '../pipeline/compile-project.ts';
import { chooseEnvironment } from '../pipeline/environment.ts';
import { choosePolicy } from '../pipeline/masking/choose-policy.ts';
import { type MaskDefinition, maskDefinitions } from '../pipeline/masking/mask-definitions.ts';
import { savedDefinition } from '../pipeline/masking/saved-definition.ts';
import { type SourceTable, sourceDatabase, sourceFiles } from '../pipeline/masking/source-tables.ts';
import { Project } from '../pipeline/project.ts';
import { UsageError } from '../pipeline/usage-error.ts';
import { workersFor } from '../pipeline/workers/workers-for.ts';

import { datasetOf, recorded } from './support/audited.ts';
import type { Outcome } from './support/base-command.ts';
import { compressFlag } from './support/compress-flag.ts';
import { databaseFlags, deletingFlags, triggersFlag } from './support/database-flags.ts';
import { type Destination, destinationOf } from './support/destination.ts';
import { LoadingCommand } from './support/loading-command.ts';
import { refuseOtherFormat } from './support/other-formats.ts';
import { endingOf, formatOfName } from './support/output-format.ts';
import { Progress } from './support/progress.ts';
import { environmentFlag, projectFlags, projectRequest, workersFlag } from './support/project-flags.ts';
import { dumpJson, leftOutLines, realJson, runSummary } from './support/summary.ts';
import { checkStream, writeDump } from './support/write-dump.ts';

/** The variable by which the definitions of a masked database mean it: its URL may hold a password. */
const originVariable = 'DATA_CLI_MASK_FROM';

export default class Mask extends LoadingCommand {
  static override summary = 'mask files or a database through a policy';
  static override description =
    'Columns are decided by the project’s definition of that name, else by what they look like and what the policy says of such data. A column that nothing decides on ends the run with the YAML to add. Without --to a dump is written.';
  static override examples = [
    '<%= config.bin %> mask customers.csv --policy house --out masked.csv',
    '<%= config.bin %> mask --from postgresql://replica/shop --to postgresql://localhost/test --policy house --yes',
  ];
  static override strict = false;
  static override args = {
    file: Args.string({
      name: 'FILE',
      description: 'files of rows: csv, ndjson, json; or the URL of a database, as --from',
    }),
  };
  static override flags = {
    ...environmentFlag,
    ...databaseFlags,
    ...deletingFlags,
    ...triggersFlag,
    ...workersFlag,
    policy: projectFlags.policy,
    dataset: Flags.string({
      summary: 'these tables of --from',
      helpValue: 'a,b',
      multiple: true,
      multipleNonGreedy: true,
      delimiter: ',',
    }),
    from: Flags.string({ summary: 'the database whose tables are masked', helpValue: 'URL' }),
    format: Flags.string({
      summary: 'what is written; default: what the name of --out says, else that of the files',
      options: formats.map(({ name }) => name),
    }),
    out: Flags.string({
      summary: 'a folder, a file (a name with an extension), or - for stdout',
      helpValue: 'DIR|FILE|-',
      default: '-',
    }),
    ...compressFlag,
  };

  readonly #started = performance.now();

  protected async execute(): Promise<Outcome> {
    const { argv: named, flags: given } = await this.parse(Mask);
    const [only = ''] = named;
    // A URL alone is the database: nobody writes a file so.
    const isDatabase = given.from === undefined && named.length === 1 && isUrl(only);
    const files = isDatabase ? [] : named;
    const flags = isDatabase ? { ...given, from: only } : given;
    if ((flags.from === undefined) === (files.length === 0))
      throw new UsageError('mask takes files, or a database with --from', 'data-cli mask customers.csv --policy house');
    if (flags.format === undefined) refuseOtherFormat(endingOf(flags.out), flags.out);
    const diagnostics: Diagnostic[] = [];
    const report = (each: Diagnostic) => {
      diagnostics.push(each);
    };
    const place = { root: process.cwd(), paths: [], variables: process.env, optional: true };
    const project = await Project.open(place, report);
    const environment = await chooseEnvironment(project, flags.env, report);
    const policy = await choosePolicy(project, flags.policy, environment, report);
    if (hasErrors(diagnostics)) return { diagnostics };
    const tables = await this.#tables(files, flags.from, flags.dataset);
    if (tables.length === 0)
      throw new UsageError(
        `there is nothing to mask in ${flags.from === undefined ? files.join(', ') : readAddress(flags.from).label}`,
        'give files with rows, or a database with tables that you may read',
      );
    const lexicon = await loadLexicon(maskLocale);
    const definitions = maskDefinitions(tables, project.definitions, { policy, lexicon });
    if (definitions.some(({ undecided }) => undecided.length > 0))
      return this.#undecided(definitions, project.home, flags.from !== undefined);
    const text = definitions.map(({ document }) => JSON.stringify(document)).join('\n---\n');
    const request = {
      ...projectRequest([], { env: flags.env, policy: flags.policy, workers: flags.workers }, this.signal),
      variables: { ...process.env, ...(flags.from !== undefined && { [originVariable]: flags.from }) },
      instead: { name: 'data-cli mask', text },
    };
    if (flags.to === undefined) {
      const format = formatOf(flags.format, flags.out, files);
      const destination = await destinationOf({ ...flags, json: this.json });
      return this.#dump(this.placing(await compileProject(request)), format, destination, flags);
    }
    if (flags.out !== '-') throw new UsageError('--to and --out exclude each other');
    const loading = { only: false, mode: 'replace', create: true, strict: false, 'dry-run': false } as const;
    return this.load(request, { ...flags, ...loading, dataset: undefined, operation: 'mask' });
  }

  async #dump(
    { plan, project, policy, constraintPlaces, real, diagnostics }: CompiledProject,
    format: Format,
    destination: Destination,
    { env, workers }: { readonly env?: string | undefined; readonly workers?: number | undefined },
  ): Promise<Outcome> {
    if (!plan) return { diagnostics };
    const { out } = destination;
    this.tell(diagnostics);
    this.sayReal(real);
    const options = { dialect: dialectNames[0] as string, inserts: false, schema: true };
    const arranged = format.arrange?.(plan, options) ?? plan;
    checkStream(arranged, format, destination, wholeRun, 'name one of them');
    const progress = new Progress(this.quiet || this.json, arranged);
    const request = {
      plan: arranged,
      environment: await loadEnvironment(arranged, batchRows, constraintPlaces),
      format,
      toolVersion: this.config.version,
      options,
      shard: wholeRun,
      workers: workersFor(arranged, workers),
      signal: this.signal,
      progress: (rows: number) => progress.show(rows),
    };
    const run = AuditedRun.of(project, { operation: 'mask', environment: env, target: out, policy }, this.signal);
    const done = await recorded(
      run,
      arranged.datasets.map((each) => datasetOf(each, null, plan.keyId)),
      () => writeDump(request, destination),
      () => ({ datasets: arranged.datasets.map((each) => datasetOf(each, each.rows, plan.keyId)) }),
    ).finally(() => progress.end());
    const milliseconds = performance.now() - this.#started;
    for (const line of leftOutLines(done)) this.say(line);
    this.say(runSummary(plan, done, milliseconds));
    const { fingerprint } = plan;
    const data = { out, ...dumpJson(done), milliseconds: Math.round(milliseconds), ...realJson(real), fingerprint };
    return { diagnostics: this.json ? diagnostics : [], data };
  }

  #tables(
    files: readonly string[],
    from: string | undefined,
    names: readonly string[] | undefined,
  ): Promise<SourceTable[]> {
    if (from === undefined) return sourceFiles(files, this.signal);
    const variables = { ...process.env, [originVariable]: from };
    return sourceDatabase(readAddress(from), `\${${originVariable}}`, { names, variables, signal: this.signal });
  }

  /** What is to be decided, as definitions to complete; stdout has nothing else. */
  #undecided(definitions: readonly MaskDefinition[], folder: string, isDatabase: boolean): Outcome {
    const open = definitions.filter(({ undecided }) => undecided.length > 0);
    const yaml = definitionsYaml(
      open.map(({ document, reasons }) => ({ definition: savedDefinition(document, folder), reasons })),
    );
    if (!this.json) process.stdout.write(yaml);
    const file = posix.join(folder, `${open[0]?.name}.yaml`);
    const uri = isDatabase ? `; \`generate\` and \`load\` read the database’s URL from ${originVariable}` : '';
    const help = `save what is printed as ${file}, each of these columns with the rule that fits, or \`{rule: keep, reason: …}\`${uri}`;
    const diagnostics = open.map(({ name, undecided }) =>
      diagnostic(
        'DC512',
        `nothing says what becomes of ${undecided.map((each) => `\`${each}\``).join(', ')} of ${name}, which ${undecided.length === 1 ? 'is' : 'are'} real data`,
        { help },
      ),
    );
    return {
      diagnostics,
      data: {
        undecided: open.map(({ name, undecided, reasons }) => ({
          name,
          columns: undecided,
          reasons: Object.fromEntries(reasons),
        })),
        yaml,
      },
    };
  }
}

function isUrl(text: string): boolean {
  return /^[a-z][a-z+]+:\/\//i.test(text);
}

/** What `--format` says, else the name of what is written, else those of the files. */
function formatOf(asked: string | undefined, out: string, files: readonly string[]): Format {
  const format = formatOfName(asked === undefined ? out : `.${asked}`) ?? formatOfName(files[0] ?? '.sql');
  if (!format) throw new UsageError(`--out ${out} does not say which format is meant`, 'add --format');
  return format;
}
