import { type Diagnostic, diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../diagnostics/sort.ts';
import type { SourceFile, Span } from '../diagnostics/source-file.ts';

import { checkDefinition } from './check.ts';
import { decodeText } from './decode-text.ts';
import { type BrokenDefinition, type Definition, type DefinitionSet, type Kind, spanAt } from './definition.ts';
import { type Document, Extensions, extendedName, identityOf } from './extend.ts';
import { attempt, type FoundFile, findFiles } from './find-files.ts';
import { identify, kinds } from './identify.ts';
import { interpolateTree, type Variables } from './interpolate.ts';
import type { KnownFiles } from './known-files.ts';
import type { MapNode, Node } from './node.ts';
import { completeTraits } from './overlay.ts';
import { withProfiles } from './profiles.ts';
import { readYaml } from './read-yaml.ts';
import type { Reader } from './reader.ts';

export interface ReadOptions {
  /** The environment: read only for the names that `listed` has. */
  readonly variables: Variables;
  /** `env:` of the project file. */
  readonly listed: readonly string[];
  /** Where what is read is kept for other versions of the same definitions. */
  readonly known?: KnownFiles | undefined;
  /** Where PATHs are written: those of the project file. */
  readonly writtenAt?: ReadonlyMap<string, Span> | undefined;
}

export interface ReadResult {
  readonly definitions: DefinitionSet;
  readonly diagnostics: readonly Diagnostic[];
  /** What was found but is not ours. */
  readonly skipped: readonly Skipped[];
}

export interface Skipped {
  readonly path: string;
  /** Lower-case, no full stop. */
  readonly reason: string;
}

/** Reads all definitions that PATHs (files, folders, globs) mean. Never rejects for bad input. */
export async function readDefinitions(
  paths: readonly string[],
  reader: Reader,
  options: ReadOptions,
): Promise<ReadResult> {
  const gathered = new Gathered();
  const files = await findFiles(paths, reader, gathered.report, options.writtenAt);
  for (const file of files) await readFile(file, reader, options, gathered);
  if (files.length > 0 && gathered.isEmpty) gathered.report(nothingFound(paths, gathered.skipped));
  return gathered.result();
}

/** What reading has come to so far. */
class Gathered {
  readonly documents: Document[] = [];
  readonly broken: BrokenDefinition[] = [];
  readonly skipped: Skipped[] = [];
  readonly #diagnostics: Diagnostic[] = [];

  readonly report: Report = (each) => {
    this.#diagnostics.push(each);
  };

  /** How much of what was found is no definition without a fault. */
  get faults(): number {
    return this.broken.length + this.skipped.length + this.#diagnostics.length;
  }

  get isEmpty(): boolean {
    return this.documents.length === 0 && this.#diagnostics.length === 0;
  }

  async result(): Promise<ReadResult> {
    const broken = [...this.broken];
    const unique = withoutDuplicates(this.documents, this.report);
    const extensions = new Extensions(unique, this.broken, this.report);
    const definitions: Definition[] = [];
    for (const document of unique) {
      const definition = await extensions.definition(document);
      if (definition) definitions.push(definition);
      else broken.push(document);
    }
    const of = <K extends Kind>(kind: K) => definitions.filter((each): each is Definition<K> => each.kind === kind);
    const set = {
      datasets: of('DataDefinition'),
      policies: of('MaskingPolicy'),
      environments: of('Environment'),
      broken,
    };
    return { definitions: set, diagnostics: sortDiagnostics(this.#diagnostics), skipped: this.skipped };
  }
}

async function readFile(found: FoundFile, reader: Reader, options: ReadOptions, gathered: Gathered): Promise<void> {
  const bytes = await attempt(found.path, () => reader.read(found.path), gathered.report);
  if (!bytes) return;
  const problems: Diagnostic[] = [];
  const file = decodeText(found.path, bytes, (each) => problems.push(each), { shown: reader.shown?.(found.path) });
  const known = file && problems.length === 0 ? options.known?.find(file, options.listed) : undefined;
  if (known) {
    gathered.documents.push(...known);
    return;
  }
  const { faults, documents: earlier } = gathered;
  const first = earlier.length;
  const documents = file ? await readYaml(file, (each) => problems.push(each)) : [];
  if (problems.length > 0 && !found.named && !mentionsLanguage(bytes)) {
    gathered.skipped.push({
      path: found.path,
      reason: `it cannot be read (${problems[0]?.message}) and has no \`data.automation/\` in it`,
    });
    return;
  }
  problems.forEach(gathered.report);
  const before = gathered.skipped.length;
  let ours = problems.length;
  for (const { root, broken } of documents) {
    if (root && (await readDocument(root, broken, options, gathered))) ours += 1;
  }
  if (file && ours > 0 && gathered.faults === faults) options.known?.keep(file, options.listed, earlier.slice(first));
  if (file && found.named && ours === 0) gathered.report(noDefinition(file, gathered.skipped.splice(before)));
}

function mentionsLanguage(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('data.automation/');
}

/** Whether the document is one of ours, right or wrong. */
async function readDocument(
  written: Node,
  broken: boolean,
  options: ReadOptions,
  gathered: Gathered,
): Promise<boolean> {
  const { file } = written.span;
  const identity = identify(written);
  if ('foreign' in identity) {
    if (!broken) gathered.skipped.push({ path: file.name, reason: identity.foreign });
    return false;
  }
  if ('problem' in identity && !broken) gathered.report(identity.problem);
  const document =
    broken || 'problem' in identity ? undefined : await checked(identity.kind, identity.root, options, gathered);
  if (document) gathered.documents.push(document);
  else gathered.broken.push(...brokenDefinition(written, identity.kind));
  return true;
}

async function checked(
  kind: Kind,
  root: MapNode,
  options: ReadOptions,
  gathered: Gathered,
): Promise<Document | undefined> {
  const listed = { names: new Set(options.listed), variables: options.variables };
  const withoutValue = new Set<number | undefined>();
  const interpolated = interpolateTree(root, listed, (each) => {
    withoutValue.add(each.span?.start);
    gathered.report(each);
  }) as MapNode;
  const tree = kind === 'DataDefinition' ? withProfiles(interpolated, gathered.report) : interpolated;
  const identity = identityOf(tree);
  if (withoutValue.size === 0 && kind === 'DataDefinition' && identity && extendedName(tree))
    return { kind, ...identity, root: tree };
  const definition = await checkDefinition(kind, completeTraits(tree), (each) => {
    // Of a value that is not known nothing more can be said.
    if (!withoutValue.has(each.span?.start)) gathered.report(each);
  });
  const isWhole = withoutValue.size === 0 && definition && identity;
  return isWhole ? { kind, ...identity, root: tree, definition } : undefined;
}

function brokenDefinition(root: Node, kind: Kind | undefined): readonly BrokenDefinition[] {
  const identity = root.kind === 'map' ? identityOf(root) : undefined;
  return identity ? [{ kind: kind ?? (kinds[0] as Kind), ...identity }] : [];
}

/** Of definitions of one kind, namespace and name the first; each later one is reported. */
function withoutDuplicates(documents: readonly Document[], report: Report): readonly Document[] {
  const firsts = new Map<string, Document>();
  for (const each of documents) {
    const id = `${each.kind} ${each.namespace}/${each.name}`;
    const first = firsts.get(id);
    if (first) report(sameName(each, first));
    else firsts.set(id, each);
  }
  return [...firsts.values()];
}

const namePath = ['metadata', 'name'];

function sameName(later: Document, first: Document): Diagnostic {
  const { name, namespace } = later;
  return diagnostic('DC210', `${nouns[later.kind]} \`${name}\` is defined twice in the namespace \`${namespace}\``, {
    span: spanAt(later, namePath),
    related: [{ message: 'first defined here', span: spanAt(first, namePath) }],
    help: 'give one of them another name or another namespace',
  });
}

const nouns: Readonly<Record<Kind, string>> = {
  DataDefinition: 'the dataset',
  MaskingPolicy: 'the masking policy',
  Environment: 'the environment',
};

function noDefinition(file: SourceFile, skipped: readonly Skipped[]): Diagnostic {
  const reason = skipped[0]?.reason ?? 'it is empty';
  const help = 'a definition begins with `apiVersion: data.automation/v1` and a `kind`';
  return diagnostic('DC109', `no definitions in \`${file.name}\`: ${reason}`, {
    span: { file, start: 0, end: 0 },
    help,
  });
}

function nothingFound(paths: readonly string[], skipped: readonly Skipped[]): Diagnostic {
  const first = skipped[0];
  const reason = first ? `: ${first.path}: ${first.reason}` : ': its YAML files are empty';
  const help = 'a definition begins with `apiVersion: data.automation/v1` and a `kind`';
  return diagnostic('DC109', `no definitions in ${paths.map((each) => `\`${each}\``).join(', ')}${reason}`, { help });
}
