import { type Diagnostic, hasErrors, type Report } from '../diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../diagnostics/sort.ts';
import type { Span } from '../diagnostics/source-file.ts';

import type { Definition, DefinitionSet } from '../definition/definition.ts';
import type { GivenRows } from '../definition/given-rows.ts';
import type { Skipped } from '../definition/read.ts';
import { readAllGivenRows } from '../definition/read-all-given-rows.ts';
import { readSamples } from '../definition/read-samples.ts';
import { defaultSeed } from '../plan/catalogue.ts';
import type { ConstraintPlan, Plan } from '../plan/plan.ts';

import { generatorNamed } from '../generators/index.ts';

import { type Compiled, type CompileOptions, compile } from '../compile/compile.ts';
import type { Places } from '../compile/places.ts';
import { checkPolicy, type PolicyChoice } from '../compile/policy-wish.ts';
import type { Counts } from '../compile/volume.ts';

import { readRuleLevels } from '../versions/rule-levels.ts';

import { recordedMasking } from './audit/recorded-masking.ts';
import { checkAddresses } from './check-addresses.ts';
import { checkTuples } from './check-tuples.ts';
import { asOfText, chooseEnvironment, type EnvironmentDefinition, seedOf } from './environment.ts';
import { reportCircles, unknownVolumes, volumesBeside, volumesOf } from './environment-volumes.ts';
import { choosePolicy } from './masking/choose-policy.ts';
import { readPolicyKey, readVariableKey } from './masking/read-key.ts';
import { isHybrid, readRealRows, unreadRows } from './masking/read-real-rows.ts';
import { readsReal } from './masking/reads-real.ts';
import { wholeDatasets } from './masking/whole-datasets.ts';
import { Project } from './project.ts';
import { projectReader } from './project-reader.ts';
import { asOfOf, countsOf, type ProjectRequest, traitsOf, withRowsFiles } from './project-request.ts';
import type { TakenRows } from './subset/subsets.ts';
import { unpackingReader } from './unpacking-reader.ts';
import { crewSize } from './workers/workers-for.ts';

export type { ProjectRequest } from './project-request.ts';

export interface RealReading {
  readonly rows: number;
  readonly milliseconds: number;
  /** How many values their rules could not read, by `namespace/dataset.field`. */
  readonly nonconforming: ReadonlyMap<string, number>;
  /** Of datasets of which not all rows may have been taken: how many were. */
  readonly subsets: readonly TakenRows[];
}

export interface CompiledProject {
  readonly plan?: Plan;
  /** Where the plan's parts are written; absent where it is. */
  readonly places?: Places;
  readonly constraintPlaces?: ReadonlyMap<ConstraintPlan, Span>;
  /** Why those that are only looked at are not obeyed. */
  readonly openReasons?: ReadonlyMap<ConstraintPlan, string>;
  /** What was read, as written. */
  readonly project: Project;
  /** What reading and masking real data came to; absent where there is none. */
  readonly real?: RealReading;
  /** The Environment that the run is for. */
  readonly environment?: EnvironmentDefinition;
  /** What its fields are masked by where they do not say it themselves. */
  readonly policy?: PolicyChoice;
  readonly diagnostics: readonly Diagnostic[];
  readonly skipped: readonly Skipped[];
}

const defaultMemory = 2 * 1024 * 1024 * 1024;

/** Reads and compiles a project. Bad input comes back as diagnostics; wrong usage is thrown. */
export async function compileProject(request: ProjectRequest): Promise<CompiledProject> {
  const diagnostics: Diagnostic[] = [];
  const report = (each: Diagnostic) => {
    diagnostics.push(each);
  };
  const project = await Project.open(request, report);
  readRuleLevels(project.settings, report);
  const environment = await chooseEnvironment(project, request.environment, report);
  const { definitions, reader, variables } = project;
  checkAddresses(definitions, report);
  const counts = {
    ...countsOf(request, definitions),
    ...(await environmentCounts(project, environment, request, report)),
    ...(request.beyond && { beyond: request.beyond }),
  };
  const policy = await choosePolicy(project, request.policy, environment, report);
  for (const each of new Set([...definitions.policies, ...(policy?.definition ? [policy.definition] : [])]))
    checkPolicy(each, report);
  let isRefused = false;
  const refuse = (found: Diagnostic) => {
    isRefused ||= found.severity === 'error';
    report(found);
  };
  const named = policy?.definition && readPolicyKey(policy.definition, { variables, root: project.root }, refuse);
  // Without a policy's, the variable's is that of real data; synthetic data stays under the seed's.
  const isAsked = named === undefined && !isRefused && definitions.datasets.some(readsReal);
  const keyId = isAsked ? readVariableKey(variables, refuse) : named;
  const given = withRowsFiles(definitions, request);
  const fromOutside = unpackingReader(projectReader(project.root));
  const rows = await readAllGivenRows(withoutReal(given), reader, { root: '.', variables, fromOutside });
  const readsFile = (name: string) => generatorNamed(name)?.readsFile !== undefined;
  const sampled = await readSamples(rows.definitions, reader, { root: '.', readsFile });
  diagnostics.push(...rows.diagnostics, ...sampled.diagnostics);
  // A key that is wrong has been told: that there is none is no second fault. And no real row is read for a run that cannot be.
  const masksRows = isRefused || hasErrors(diagnostics) ? false : request.readsRows;
  const options = {
    seed: request.seed ?? seedOf(environment) ?? defaultSeed,
    asOf: asOfOf(request.asOf, asOfText(environment, report)),
    counts,
    memory: request.memory ?? defaultMemory,
    given: rows.given,
    traits: traitsOf(request, definitions),
    policy,
    lacksPolicy: lacksPolicy(policy, request, environment),
    keyId,
    masksRows,
    samples: sampled.samples,
  };
  const run = { project, ...(environment && { environment }) };
  const { compiled, real } = await compileReal(
    rows.definitions,
    options,
    { ...request, readsRows: masksRows },
    { ...run, real: given.datasets.filter(readsReal) },
    report,
  );
  diagnostics.push(...compiled.diagnostics);
  if (compiled.plan && !compiled.plan.unread && !hasErrors(diagnostics))
    diagnostics.push(...(await checkTuples(compiled.plan, compiled.tuplePlaces ?? new Map())));
  const sound = compiled.plan !== undefined && !hasErrors(diagnostics) && compiled.plan.datasets.length > 0;
  const { plan, places, constraintPlaces, openReasons } = compiled;
  return {
    ...(sound && plan && places && constraintPlaces && openReasons && { plan, places, constraintPlaces, openReasons }),
    project,
    ...(real && { real }),
    ...(environment && { environment }),
    ...(policy && { policy }),
    diagnostics: sortDiagnostics(diagnostics),
    skipped: project.skipped,
  };
}

/** Whether a run asks for a policy that is wrong, or not there. */
function lacksPolicy(
  chosen: PolicyChoice | undefined,
  { policy }: ProjectRequest,
  environment: EnvironmentDefinition | undefined,
): boolean {
  return chosen === undefined && (policy ?? environment?.value.spec.masking) !== undefined;
}

/** Real rows are read by themselves: nothing else may see them. */
function withoutReal(definitions: DefinitionSet): DefinitionSet {
  return { ...definitions, datasets: definitions.datasets.filter((each) => !readsReal(each)) };
}

/** Compiles; where there are real datasets, first without rows, and once those are masked with them. */
async function compileReal(
  rows: DefinitionSet,
  options: CompileOptions,
  request: ProjectRequest,
  {
    project,
    environment,
    real,
  }: Pick<CompiledProject, 'project' | 'environment'> & { readonly real: DefinitionSet['datasets'] },
  report: Report,
): Promise<{ readonly compiled: Compiled; readonly real?: RealReading }> {
  if (real.length === 0) return { compiled: await compile(rows, options) };
  const definitions = { ...rows, datasets: [...rows.datasets, ...real] };
  const compileWith = (given: ReadonlyMap<Definition<'DataDefinition'>, GivenRows>) =>
    compile(definitions, { ...options, given: new Map([...options.given, ...given]) });
  const compiled = await compileWith(new Map(real.map((each) => [each, unreadRows(each)])));
  if (!compiled.plan) return { compiled };
  const whole = real.filter((each) => !isHybrid(each));
  // What comes behind real rows has to be makeable: nothing is read before that is known.
  const synthetic =
    whole.length < real.length ? await compileWith(new Map(whole.map((each) => [each, unreadRows(each)]))) : compiled;
  if (!synthetic.plan) return { compiled: synthetic };
  if (request.readsRows === false) return { compiled: { ...compiled, plan: withUnread(compiled.plan) } };
  const { plan } = compiled;
  const read = { project, ...(environment && { environment }) };
  const unfit = (await request.beforeReading?.(synthetic.plan, read, synthetic.places)) ?? [];
  if (unfit.length > 0) return { compiled: { diagnostics: [...compiled.diagnostics, ...unfit] } };
  const started = performance.now();
  // What comes behind real rows is made once all of them are there.
  const isReal = whole.length === definitions.datasets.length;
  const ahead = isReal ? await request.ahead?.(plan, read) : undefined;
  const { parts, nonconforming, subsets } = await recordedMasking(
    { project, plan, definitions: real, environment: environment?.value.metadata.name, policy: options.policy },
    (isCounted) => {
      const size = crewSize(request.workers, ahead?.busyCores);
      return readRealRows(definitions, plan, project, { ...size, report, ahead, isCounted });
    },
    (done) => done.parts.size === real.length,
  );
  const count = [...parts.values()].reduce((sum, { facts }) => sum + facts.rows, 0);
  const given = parts.size < real.length ? undefined : await wholeDatasets(parts, plan, { compileWith, report });
  if (!given) return { compiled: { diagnostics: compiled.diagnostics } };
  const milliseconds = performance.now() - started;
  return { compiled: await compileWith(given), real: { rows: count, milliseconds, nonconforming, subsets } };
}

function withUnread(plan: Plan): Plan {
  const unread = new Set(plan.datasets.flatMap(({ id, isReal }) => (isReal ? [id] : [])));
  for (let before = 0; before < unread.size; ) {
    before = unread.size;
    for (const { id, references } of plan.datasets)
      if (references.some(({ parent }) => unread.has(parent))) unread.add(id);
  }
  return { ...plan, unread: [...unread] };
}

/** What the run's Environment says of counts. All Environments that were read are checked, the run's or not. */
async function environmentCounts(
  project: Project,
  environment: EnvironmentDefinition | undefined,
  { rowsFile }: ProjectRequest,
  report: Report,
): Promise<Pick<Counts, 'environment'>> {
  const all = new Set([...project.definitions.environments, ...(environment ? [environment] : [])]);
  const unknown = await unknownVolumes([...all], project, report);
  for (const each of all) if (each !== environment) reportCircles(each, project.definitions, report);
  if (!environment) return {};
  const volumes = volumesOf(environment, unknown);
  return { environment: rowsFile ? volumesBeside(rowsFile.dataset, volumes, project.definitions) : volumes };
}
