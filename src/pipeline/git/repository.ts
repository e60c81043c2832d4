import { nearest } from '../../base/nearest.ts';

import { diagnostic } from '../../diagnostics/diagnostic.ts';

import { VersionFailure } from '../versions/version-failure.ts';

import { complaint, type GitAnswer, type GitOptions, type GitPlace, runGit } from './run-git.ts';

/** A commit by the name that somebody has for it. */
export interface NamedCommit {
  /** As it was asked for: a tag, a branch, `HEAD~3`. */
  readonly ref: string;
  readonly commit: string;
}

/** The git repository that a folder lies in. */
export class Repository {
  private constructor(
    /** Where git is run: the folder that was asked for. */
    readonly place: GitPlace,
    /** That folder as seen from the top, with a slash at its end; empty: it is the top. */
    readonly prefix: string,
    readonly isShallow: boolean,
    readonly isBare: boolean,
  ) {}

  /** Throws VersionFailure where there is no git, or no repository. */
  static async open(place: GitPlace): Promise<Repository> {
    const asked = ['rev-parse', '--is-shallow-repository', '--is-bare-repository', '--show-prefix'];
    const answer = await runGit(place, asked);
    if (answer.code !== 0) throw noRepository(place.folder, answer);
    const [shallow, bare, ...rest] = answer.stdout.toString('utf8').split('\n');
    return new Repository(place, rest.join('\n').replace(/\n$/, ''), shallow === 'true', bare === 'true');
  }

  run(args: readonly string[], options?: GitOptions): Promise<GitAnswer> {
    return runGit(this.place, args, options);
  }

  /** What git prints, without the last line break. Throws VersionFailure where it fails. */
  async text(args: readonly string[], options?: GitOptions): Promise<string> {
    const { code, stdout, stderr } = await this.run(args, options);
    if (code !== 0) throw gitFailure(`git ${args[0]} failed: ${complaint(stderr) || `exit code ${code}`}`);
    return stdout.toString('utf8').replace(/\n$/, '');
  }

  /** The folder of the working tree, links resolved. */
  top(): Promise<string> {
    return this.text(['rev-parse', '--show-toplevel']);
  }

  /** Undefined where a name means no commit. */
  async find(ref: string): Promise<NamedCommit | undefined> {
    // What begins with a hyphen is an option to git, and no ref has such a name.
    if (ref === '' || ref.startsWith('-') || ref.includes('\0')) return undefined;
    const { code, stdout } = await this.run(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
    return code === 0 ? { ref, commit: stdout.toString('utf8').trim() } : undefined;
  }

  /** Throws VersionFailure where a name means no commit. */
  async resolve(ref: string): Promise<NamedCommit> {
    return (await this.find(ref)) ?? Promise.reject(await this.unknown(ref));
  }

  /** Names of tags, the latest first. */
  async tags(): Promise<readonly string[]> {
    const names = await this.text(['for-each-ref', '--sort=-creatordate', '--format=%(refname:strip=2)', 'refs/tags']);
    return names === '' ? [] : names.split('\n');
  }

  /** That a name means no commit, with the nearest that does. */
  async unknown(ref: string): Promise<VersionFailure> {
    const tags = await this.tags();
    const branches = await this.text(['for-each-ref', '--format=%(refname:strip=2)', 'refs/heads', 'refs/remotes']);
    const near = nearest(ref, [...tags, ...branches.split('\n').filter((name) => name !== '')]);
    const latest = tags.slice(0, 3).map((name) => `\`${name}\``);
    const all = latest.length > 0 ? `the latest tags are ${latest.join(', ')}` : 'the repository has no tags';
    const help = near === undefined ? all : `did you mean \`${near}\`?`;
    const shallow = this.isShallow ? `; the clone is shallow: ${deepen}` : '';
    const message = `git knows no commit \`${ref}\``;
    return new VersionFailure([diagnostic('DC831', message, { help: help + shallow })], 'usage');
  }
}

/** How a clone gets what it lacks. */
export const deepen = '`git fetch --unshallow --tags` fetches the rest';

/** Git cannot do what it was asked for. */
function gitFailure(message: string, help?: string): VersionFailure {
  return new VersionFailure([diagnostic('DC830', message, { help })], 'environment');
}

function noRepository(folder: string, { stderr }: GitAnswer): VersionFailure {
  if (/not a git repository/.test(stderr)) {
    const help = 'run it inside a clone, or name folders of definitions instead';
    const message = `\`${folder}\` is in no git repository`;
    // However often it is tried again.
    return new VersionFailure([diagnostic('DC830', message, { help })], 'usage');
  }
  if (/dubious ownership/.test(stderr)) {
    const help = `\`git config --global --add safe.directory ${folder}\` says that it may`;
    return gitFailure('git does not read a repository that belongs to somebody else', help);
  }
  return gitFailure(`git cannot read the repository of \`${folder}\`: ${complaint(stderr)}`);
}
