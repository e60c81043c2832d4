import { type Reader, ReadFailure } from '../../definition/reader.ts';

import { type GitObject, ObjectReader } from './object-reader.ts';
import type { NamedCommit, Repository } from './repository.ts';

/** What a folder of a commit holds under a name. */
interface Entry {
  readonly kind: 'file' | 'folder' | 'link' | 'submodule';
  readonly id: string;
}

type Folder = ReadonlyMap<string, Entry>;

interface Found extends Entry {
  /** Where it lies, seen from the top, links resolved. */
  readonly path: readonly string[];
}

/** On the way along a path. */
interface Walk {
  /** From the top to where it has come. */
  readonly folders: { readonly name: string; readonly id: string }[];
  /** What is left of the path. */
  readonly steps: string[];
  links: number;
}

/** Links that lead to links: more than any system follows. */
const mostLinks = 40;

/**
 * Reads a project as it was in a commit, without a checkout: bytes as they were committed. Paths are those of a project's
 * reader: relative ones are taken from the repository's folder. Nothing that lies outside the commit is read.
 */
export function treeReader(repository: Repository, version: NamedCommit): Reader {
  return new TreeReader(repository, version);
}

class TreeReader implements Reader {
  readonly #objects: ObjectReader;
  readonly #folders = new Map<string, Promise<Folder>>();
  #top: Promise<string> | undefined;

  constructor(
    private readonly repository: Repository,
    private readonly version: NamedCommit,
  ) {
    this.#objects = new ObjectReader(repository.place);
  }

  shown(path: string): string {
    return `${this.version.ref}:${path}`;
  }

  async kind(path: string): Promise<'file' | 'folder' | 'other' | 'missing'> {
    const found = await this.#find(path);
    // A submodule is a folder, of which nothing can be listed.
    return found === undefined ? 'missing' : found.kind === 'file' ? 'file' : 'folder';
  }

  async list(path: string): Promise<readonly string[]> {
    const found = await this.#existing(path);
    if (found.kind !== 'folder') throw this.#failure('it is no folder');
    return [...(await this.#folder(found.id)).keys()];
  }

  async read(path: string): Promise<Uint8Array> {
    const found = await this.#existing(path);
    if (found.kind !== 'file') throw this.#failure('it is a folder');
    const bytes = await this.#bytes(found.id);
    if (isPointer(bytes)) throw this.#failure('it is a pointer of Git LFS, and its content is not in git');
    return bytes;
  }

  async realPath(path: string): Promise<string> {
    return `/${(await this.#existing(path)).path.join('/')}`;
  }

  async #existing(path: string): Promise<Found> {
    const found = await this.#find(path);
    if (!found) throw new ReadFailure(`no such file or folder in ${this.version.ref}`, { reason: 'missing' });
    if (found.kind === 'submodule') throw this.#submodule(found.path);
    return found;
  }

  async #find(path: string): Promise<Found | undefined> {
    const steps = meant((await this.#fromTop(path)).split('/'));
    const walk: Walk = { folders: [{ name: '', id: `${this.version.commit}^{tree}` }], steps, links: 0 };
    for (let step = steps.shift(); step !== undefined; step = steps.shift()) {
      if (step === '..') this.#up(walk);
      else {
        const entry = (await this.#folder(here(walk).id)).get(step);
        if (!entry) return undefined;
        if (entry.kind === 'folder') walk.folders.push({ name: step, id: entry.id });
        else if (entry.kind === 'link') await this.#follow(entry.id, walk);
        else return this.#last({ ...entry, path: pathOf(walk, step) }, walk);
      }
    }
    return { kind: 'folder', id: here(walk).id, path: pathOf(walk) };
  }

  #up({ folders }: Walk): void {
    if (folders.length === 1) throw this.#failure('it leads out of the repository');
    folders.pop();
  }

  async #follow(id: string, walk: Walk): Promise<void> {
    if (++walk.links > mostLinks) throw this.#failure('its symbolic links lead in a circle');
    const target = (await this.#bytes(id)).toString('utf8');
    if (target.startsWith('/')) throw this.#failure(`it is a link that leads out of the repository, to ${target}`);
    walk.steps.unshift(...meant(target.split('/')));
  }

  /** What is no folder: nothing lies below. */
  #last(found: Found, { steps }: Walk): Found | undefined {
    if (steps.length === 0) return found;
    if (found.kind === 'submodule') throw this.#submodule(found.path);
    return undefined;
  }

  /** A path as seen from the repository's top. */
  async #fromTop(path: string): Promise<string> {
    if (!path.startsWith('/')) return `${this.repository.prefix}${path}`;
    this.#top ??= this.repository.isBare ? Promise.resolve('/dev/null') : this.repository.top();
    const top = (await this.#top).replace(/\/$/, '');
    if (path !== top && !path.startsWith(`${top}/`)) throw this.#failure('it leads out of the repository');
    return path.slice(top.length + 1);
  }

  #folder(id: string): Promise<Folder> {
    const reading = this.#folders.get(id) ?? this.#object(id).then(entriesOf);
    this.#folders.set(id, reading);
    return reading;
  }

  async #bytes(id: string): Promise<Buffer> {
    return (await this.#object(id)).bytes;
  }

  async #object(id: string): Promise<GitObject> {
    const found = await this.#objects.read(id);
    if (found) return found;
    throw this.#failure('the clone does not have its content (is it a partial clone?)');
  }

  #failure(message: string): ReadFailure {
    return new ReadFailure(`${message} (${this.version.ref})`, { reason: 'other' });
  }

  #submodule(path: readonly string[]): ReadFailure {
    return this.#failure(`\`${path.join('/')}\` is a submodule, whose files are in another repository`);
  }
}

function meant(steps: readonly string[]): string[] {
  return steps.filter((step) => step !== '' && step !== '.');
}

function here({ folders }: Walk): Walk['folders'][number] {
  return folders[folders.length - 1] as Walk['folders'][number];
}

function pathOf({ folders }: Walk, ...last: readonly string[]): readonly string[] {
  return [...folders.slice(1).map(({ name }) => name), ...last];
}

const pointer = 'version https://git-lfs.github.com/spec/';

function isPointer(bytes: Buffer): boolean {
  return bytes.length < 1024 && bytes.toString('latin1', 0, pointer.length) === pointer;
}

/** A tree as git keeps it: a mode, a space, a name, a zero, and the bytes of a number. */
function entriesOf({ id, bytes }: GitObject): Folder {
  const entries = new Map<string, Entry>();
  const width = id.length / 2;
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(32, at);
    const zero = bytes.indexOf(0, space);
    const mode = bytes.toString('latin1', at, space);
    at = zero + 1 + width;
    entries.set(bytes.toString('utf8', space + 1, zero), {
      kind: kinds[mode] ?? 'file',
      id: bytes.toString('hex', zero + 1, at),
    });
  }
  return entries;
}

const kinds: Readonly<Record<string, Entry['kind']>> = { 40000: 'folder', 120000: 'link', 160000: 'submodule' };
