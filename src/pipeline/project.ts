import type { Report } from '../diagnostics/diagnostic.ts';

import { type DefinitionSet, nodeAt } from '../definition/definition.ts';
import type { Variables } from '../definition/interpolate.ts';
import type { KnownFiles } from '../definition/known-files.ts';
import { type ReadResult, readDefinitions, type Skipped } from '../definition/read.ts';
import { type ProjectSettings, readProjectFile } from '../definition/read-project-file.ts';
import type { Reader } from '../definition/reader.ts';

import { commitReader } from './git/commit-reader.ts';
import type { NamedCommit } from './git/repository.ts';
import { projectReader } from './project-reader.ts';
import { unpackingReader } from './unpacking-reader.ts';
import { checkCatalogue } from './versions/check-catalogue.ts';

/** Where a run's definitions lie. */
export interface ProjectPlace {
  /** The project's root: paths are taken from it, and files of rows stay inside it. */
  readonly root: string;
  /** Files, folders, globs; none: what `data-cli.yaml` names, else `specs`, else `.`. */
  readonly paths: readonly string[];
  /** The environment. */
  readonly variables: Variables;
  /** Ends what takes long, such as reading real rows. */
  readonly signal?: AbortSignal | undefined;
  /** A tag, a branch or a commit of the git repository that the root lies in; absent: the files as they are. */
  readonly at?: string | undefined;
  /** Whether a folder that nobody has named may be without definitions. Default: only where a text stands for them. */
  readonly optional?: boolean | undefined;
  /** A text whose datasets stand in the place of all that are read; policies and Environments stay. */
  readonly instead?: { readonly name: string; readonly text: string } | undefined;
  /** Where files are kept that several versions of the project have. */
  readonly known?: KnownFiles | undefined;
  /** What reads the files as they are; absent: the disk. */
  readonly reader?: Reader | undefined;
  /** What people are shown as a file's path; absent: the path. */
  readonly shown?: (path: string) => string;
}

/** `data-cli.yaml` and the definitions of a run, as written. */
export class Project {
  #whole: Promise<ReadResult> | undefined;

  private constructor(
    private readonly place: ProjectPlace,
    readonly reader: Reader,
    readonly settings: ProjectSettings,
    private readonly read: ReadResult,
    private readonly paths: readonly string[],
    /** The commit that all was read from; absent: the files as they are. */
    readonly commit: NamedCommit | undefined,
  ) {}

  /** Reads it. Bad input is reported; a version that cannot be read is thrown as VersionFailure. */
  static async open(place: ProjectPlace, report: Report): Promise<Project> {
    const { reader, commit } = await readerOf(place);
    const settings = await readProjectFile('.', reader, report);
    await checkCatalogue(settings, reader, commit, report);
    const own = place.paths.length > 0 ? place.paths : await ownPaths(settings, reader);
    const paths = own.length > 0 ? own : ['.'];
    const found = await readDefinitions(paths, reader, readOptions(place, settings));
    const read = isOptional(place) && place.paths.length === 0 ? withoutAbsence(found) : found;
    read.diagnostics.forEach(report);
    const meant = place.instead ? await withInstead(read, place.instead, reader, readOptions(place, settings)) : read;
    return new Project(place, reader, settings, meant, paths, commit);
  }

  get variables(): Variables {
    return this.place.variables;
  }

  get signal(): AbortSignal | undefined {
    return this.place.signal;
  }

  get root(): string {
    return this.place.root;
  }

  /** The folder that new definitions belong in: where they are found without being named. */
  get home(): string {
    const [first] = this.paths;
    const isFolder = this.paths.length > 0 && !/[*?[\]{}]|\.ya?ml$/.test(first as string);
    if (first !== '.' && isFolder) return first as string;
    const { datasets, policies, environments } = this.definitions;
    return datasets.length + policies.length + environments.length > 0 ? '.' : 'specs';
  }

  /** The same definitions once more, where some files hold other bytes. */
  readWith(bytesOf: (path: string) => Uint8Array | undefined): Promise<ReadResult> {
    const { reader } = this;
    const read = async (path: string) => bytesOf(path) ?? reader.read(path);
    return readDefinitions(this.paths, { ...reader, read }, readOptions(this.place, this.settings));
  }

  get definitions(): DefinitionSet {
    return this.read.definitions;
  }

  get skipped(): readonly Skipped[] {
    return this.read.skipped;
  }

  /**
   * What there is beyond the run's own PATHs: an Environment holds for a run of one file too, and names datasets that this
   * run may leave out. Read when it is asked for. Without `paths` and `specs` there is nothing: no folder is searched that
   * nobody has named.
   */
  whole(): Promise<ReadResult> {
    this.#whole ??= this.#readWhole();
    return this.#whole;
  }

  async #readWhole(): Promise<ReadResult> {
    if (this.place.paths.length === 0) return this.read;
    const paths = await ownPaths(this.settings, this.reader);
    return readDefinitions(paths, this.reader, readOptions(this.place, this.settings));
  }
}

function isOptional({ instead, optional = instead !== undefined }: ProjectPlace): boolean {
  return optional;
}

/** What is read where there may be nothing: that there is nothing is no fault. */
function withoutAbsence(read: ReadResult): ReadResult {
  return { ...read, diagnostics: read.diagnostics.filter(({ code }) => code !== 'DC109') };
}

/** The definitions with the datasets of a text that is no file. */
async function withInstead(
  read: ReadResult,
  { name, text }: NonNullable<ProjectPlace['instead']>,
  reader: Reader,
  options: ReturnType<typeof readOptions>,
): Promise<ReadResult> {
  const bytes = new TextEncoder().encode(text);
  const ofText: Reader = { ...reader, kind: async () => 'file', read: async () => bytes, realPath: async () => name };
  const { definitions, diagnostics } = await readDefinitions([name], ofText, options);
  return {
    ...read,
    definitions: { ...read.definitions, datasets: definitions.datasets },
    diagnostics: [...read.diagnostics, ...diagnostics],
  };
}

/** What `data-cli.yaml` says, without the definitions. */
export async function settingsOf(place: ProjectPlace, report: Report): Promise<ProjectSettings> {
  return readProjectFile('.', (await readerOf(place)).reader, report);
}

/** What a project is read through. Throws VersionFailure where its version cannot be read. */
export async function readerOf({
  root,
  variables,
  at,
  shown,
  reader = projectReader(root),
}: ProjectPlace): Promise<{ reader: Reader; commit: NamedCommit | undefined }> {
  if (at !== undefined) {
    const { reader: inCommit, commit } = await commitReader({ folder: root, variables }, at);
    return { reader: unpackingReader(inCommit), commit };
  }
  const unpacking = unpackingReader(reader);
  return { reader: shown ? { ...unpacking, shown } : unpacking, commit: undefined };
}

/** What the project calls its own: `paths`, else `specs`. */
async function ownPaths({ value }: ProjectSettings, reader: Reader): Promise<readonly string[]> {
  const named = [value.paths ?? []].flat();
  if (named.length > 0) return named;
  return (await reader.kind('specs')) === 'folder' ? ['specs'] : [];
}

function readOptions({ variables, known, paths }: ProjectPlace, { value, root }: ProjectSettings) {
  const named = root && nodeAt(root, ['paths']);
  const nodes = named?.kind === 'list' ? named.items : [named];
  // A PATH of the command line is nobody's line of a file.
  const writtenAt = new Map(
    nodes.flatMap((node) =>
      node?.kind === 'scalar' && !paths.includes(`${node.value}`) ? [[`${node.value}`, node.span]] : [],
    ),
  );
  return { variables, listed: value.env ?? [], known, writtenAt };
}
