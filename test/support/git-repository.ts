import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { onTestFinished } from 'vitest';

/** A new git repository, which goes away after the test: commits have fixed dates and people, so their numbers are the same everywhere. */
export class GitRepository {
  #commits = 0;

  constructor(readonly root: string) {}

  git(...args: readonly string[]): string {
    const date = `2026-01-01T00:00:${String(this.#commits).padStart(2, '0')}Z`;
    const env = {
      PATH: process.env.PATH,
      HOME: this.root,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_DATE: date,
    };
    const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'protocol.file.allow=always'];
    const options = { cwd: this.root, env, encoding: 'utf8' as const, stdio: 'pipe' as const };
    return execFileSync('git', [...identity, ...args], options).trim();
  }

  write(files: Readonly<Record<string, string | Uint8Array>>): void {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(this.root, dirname(path)), { recursive: true });
      writeFileSync(join(this.root, path), text);
    }
  }

  link(path: string, target: string): void {
    mkdirSync(join(this.root, dirname(path)), { recursive: true });
    symlinkSync(target, join(this.root, path));
  }

  /** Commits all that lies there, and tags it. */
  commit(files: Readonly<Record<string, string | Uint8Array>> = {}, ...tags: readonly string[]): void {
    this.write(files);
    this.#commits++;
    this.git('add', '-A');
    this.git('commit', '-q', '--allow-empty', '-m', `version ${this.#commits}`);
    for (const tag of tags) this.git('tag', '-a', '-m', tag, tag);
  }
}

export function temporaryFolder(): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'data-cli-git-')));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  return root;
}

export function gitRepository(files: Readonly<Record<string, string | Uint8Array>> = {}): GitRepository {
  const repository = new GitRepository(temporaryFolder());
  repository.git('init', '-q', '-b', 'main');
  repository.write(files);
  return repository;
}
