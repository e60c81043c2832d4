import { existsSync, readFileSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';

import { diagnostic } from '../../diagnostics/diagnostic.ts';

import { projectFileNames } from '../../definition/find-files.ts';
import { catalogueVersion } from '../../plan/catalogue.ts';
import type { Plan } from '../../plan/plan.ts';
import { readPlanJson } from '../../plan/plan-json.ts';

import { type Lock, readLock } from '../../formats/lock.ts';

import { type CompiledProject, compileProject, type ProjectRequest } from '../compile-project.ts';
import { type NamedCommit, Repository } from '../git/repository.ts';

import { otherCatalogue, otherTool } from './check-catalogue.ts';
import { VersionFailure } from './version-failure.ts';

/** One state of the definitions, wherever it is kept. */
export interface Version {
  /** As it is told of: `v1.2.0`, `specs`, `before.json`. */
  readonly label: string;
  readonly kind: 'git' | 'tree' | 'plan' | 'lock';
  /** Of `git`. */
  readonly commit?: NamedCommit;
  /** Of `git` and `tree`: definitions, sources, plan; its diagnostics say why there is no plan. */
  readonly project?: CompiledProject;
  /** Absent of a lock, and of definitions with errors. */
  readonly plan?: Plan;
  readonly lock?: Lock;
}

/** What is compiled of definitions: the run's own paths, seed, moment, Environment. */
export type VersionRequest = Omit<ProjectRequest, 'at' | 'shown'>;

/** The version that the working tree is: what every other command reads. */
export async function readWorkingTree(request: VersionRequest): Promise<Version> {
  return ofProject('the working tree', 'tree', await compileProject(request));
}

/**
 * The version that a text names: a git ref, a folder or a file of definitions, a plan (`plan --format json`), a lock.
 * `git:NAME` is a ref and nothing else; what begins with `.` or `/`, or `file:`, is a path and nothing else. A bare name may be
 * either, and one that is both is refused. Throws VersionFailure where it names nothing.
 */
export async function readVersion(text: string, request: VersionRequest): Promise<Version> {
  if (text.startsWith('git:')) return readRef(text.slice('git:'.length), request);
  if (/^(\.{0,2}\/|\.\.?$|[A-Za-z]:[\\/])/.test(text)) return readPath(text, request);
  const exists = existsSync(resolve(request.root, text));
  const repository = await repositoryOf(request, !exists);
  const commit = await repository?.find(text);
  if (commit && exists) throw ambiguous(text);
  if (commit) return readRef(text, request);
  if (exists) return readPath(text, request);
  throw await unknown(text, repository);
}

/** Where a path is named no git is needed. */
async function repositoryOf({ root, variables }: VersionRequest, needed: boolean): Promise<Repository | undefined> {
  try {
    return await Repository.open({ folder: root, variables });
  } catch (error) {
    if (needed || !(error instanceof VersionFailure)) throw error;
    return undefined;
  }
}

async function unknown(text: string, repository: Repository | undefined): Promise<VersionFailure> {
  const failure = await repository?.unknown(text);
  const help = failure?.diagnostics[0]?.help;
  return new VersionFailure(
    [diagnostic('DC831', `\`${text}\` is no commit that git knows, and no file or folder`, { help })],
    'usage',
  );
}

function ambiguous(text: string): VersionFailure {
  const message = `\`${text}\` could be a git ref, and a file or folder`;
  const help = `write \`git:${text}\` or \`./${text}\``;
  return new VersionFailure([diagnostic('DC831', message, { help })], 'usage');
}

async function readRef(ref: string, request: VersionRequest): Promise<Version> {
  const project = await compileProject({ ...request, at: ref });
  const { commit } = project.project;
  return { ...ofProject(ref, 'git', project), ...(commit && { commit }) };
}

function ofProject(label: string, kind: 'git' | 'tree', project: CompiledProject): Version {
  return { label, kind, project, ...(project.plan && { plan: project.plan }) };
}

async function readPath(text: string, request: VersionRequest): Promise<Version> {
  const path = resolve(request.root, text);
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new VersionFailure([diagnostic('DC831', `there is no file or folder \`${text}\``)], 'usage');
  if (!found.isDirectory() && !/\.ya?ml$/i.test(text)) return readDocument(text, path);
  const isProject = found.isDirectory() && (await hasProjectFile(path));
  return ofProject(
    text,
    'tree',
    await compileProject(isProject ? inside(path, request) : { ...request, paths: [text] }),
  );
}

async function hasProjectFile(folder: string): Promise<boolean> {
  return projectFileNames.some((name) => existsSync(join(folder, name)));
}

/** A folder with a project file is a project of its own, whose places are shown as seen from here. */
function inside(folder: string, request: VersionRequest): ProjectRequest {
  const from = relative(request.root, folder).split(sep).join('/');
  const shown = (path: string) => (from === '' || isAbsolute(path) ? path : `${from}/${path}`);
  return { ...request, root: folder, shown };
}

/** A plan or a lock: JSON, told apart by what it says. */
function readDocument(text: string, path: string): Version {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw noDocument(text, 'it is not JSON', { cause });
  }
  const lock = readLock(value);
  if (typeof lock !== 'string') return { label: text, kind: 'lock', lock };
  const plan = readPlanJson(value);
  if (!plan) throw noDocument(text, 'it has neither a plan nor a lock');
  if (plan.catalogue === catalogueVersion) return { label: text, kind: 'plan', plan };
  const message = otherCatalogue(`the plan \`${text}\``, plan.catalogue);
  throw new VersionFailure([diagnostic('DC832', message, { help: otherTool(plan.catalogue) })], 'no');
}

function noDocument(text: string, why: string, options?: ErrorOptions): VersionFailure {
  const help = 'a plan is what `plan --format json` prints, a lock what `lock` writes; definitions are in *.yaml';
  return new VersionFailure([diagnostic('DC833', `\`${text}\` is no version: ${why}`, { help })], 'no', options);
}
