import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { checkSince } from '../../../src/pipeline/versions/check-since.ts';
import { readVersion } from '../../../src/pipeline/versions/read-version.ts';
import { type Release, type ReleaseRequest, release } from '../../../src/pipeline/versions/release.ts';
import { VersionFailure } from '../../../src/pipeline/versions/version-failure.ts';

import { compileProject } from '../../../src/pipeline/compile-project.ts';

import { GitRepository, gitRepository, temporaryFolder } from '../../support/git-repository.ts';

const people = {
  GIT_AUTHOR_NAME: 'Ann',
  GIT_AUTHOR_EMAIL: 'ann@example.com',
  GIT_COMMITTER_NAME: 'Ann',
  GIT_COMMITTER_EMAIL: 'ann@example.com',
};
const variables = { PATH: process.env.PATH, HOME: '/nowhere', GIT_CONFIG_GLOBAL: '/dev/null', ...people };

function releasing({ root }: GitRepository, more: Partial<ReleaseRequest> = {}): Promise<Release> {
  const { signal } = new AbortController();
  const project = { root, paths: [], variables, ...more.project };
  return release({ dryRun: false, toolVersion: '1.0.0', date: '2026-01-31', signal, ...more, project });
}

async function since({ root }: GitRepository, tag = ''): Promise<string[]> {
  const request = { root, paths: [], variables };
  const compiled = await compileProject(request);
  return (await checkSince(request, compiled, tag)).map(({ code, message }) => `${code} ${message}`);
}

const id = '{name: id, type: integer, generator: sequence}';
const file = (name: string, version: string, fields: readonly string[], more = '') =>
  `apiVersion: data.automation/v1\nkind: DataDefinition\nmetadata:\n  name: ${name}\n${version}spec:\n  volume: 12\n  fields:\n${[id, ...fields].map((each) => `    - ${each}\n`).join('')}${more}`;
const orders = (version = '') =>
  file('orders', version, [], '  relationships: [{foreignKey: user_id, references: users.id}]\n');

/** What a repository is: its branch, its tags, and the bytes of its files. */
function stateOf(repository: GitRepository): string {
  const tree = repository.git('ls-files').split('\n');
  const bytes = tree.map((path) => `${path} ${readFileSync(join(repository.root, path), 'hex')}`);
  return [
    repository.git('log', '--all', '--format=%H %D'),
    repository.git('for-each-ref'),
    repository.git('status', '--porcelain'),
    ...bytes,
  ].join('\n');
}

async function refused(doing: Promise<unknown>): Promise<string> {
  const failure = await doing.then(
    () => new Error('no refusal'),
    (error: unknown) => error as Error,
  );
  if (!(failure instanceof VersionFailure)) return `${failure.name} ${failure.message}`;
  return failure.diagnostics.map(({ code, message }) => `${code} ${message}`).join('\n');
}

const head = { schema_version: 1, tool: { name: 'data-cli', version: '0' }, catalogue: 1 };
/** A release writes it anew. */
const anyLock = JSON.stringify({ ...head, seed: '1', as_of: '2026-01-01T00:00:00.000Z', datasets: [] });

/** Changes of a dataset, one after another, and what each asks for. */
const steps: readonly (readonly [fields: readonly string[], step: 'major' | 'minor' | 'patch', more?: string])[] = [
  [['{name: a, type: text, generator: word}'], 'minor'],
  [['{name: a, type: text, generator: word, description: a word}'], 'patch'],
  [['{name: a, type: text, generator: word, description: one word}'], 'patch'],
  [['{name: a, type: text, generator: first_name, description: one word}'], 'major'],
  [['{name: a, type: varchar(100), generator: first_name, description: one word}'], 'major'],
  [['{name: a, type: varchar(120), generator: first_name, description: one word}'], 'minor'],
  [['{name: a, type: varchar(120), generator: first_name}'], 'patch'],
  [
    [
      '{name: a, type: varchar(120), generator: first_name}',
      '{name: b, type: integer, generator: integer, min: 1, max: 9}',
    ],
    'minor',
  ],
  [
    [
      '{name: a, type: varchar(120), generator: first_name}',
      '{name: b, type: integer, generator: integer, min: 1, max: 99}',
    ],
    'major',
  ],
  [['{name: a, type: varchar(120), generator: first_name}'], 'major'],
  [
    [
      '{name: a, type: varchar(120), generator: first_name}',
      '{name: c, type: text, generator: choice, choices: [x, y]}',
    ],
    'minor',
  ],
  [
    ['{name: a, type: varchar(120), generator: first_name}', '{name: c, type: text, generator: choice, choices: [x]}'],
    'major',
  ],
  [
    [
      '{name: a, type: varchar(120), generator: first_name, masking: true}',
      '{name: c, type: text, generator: choice, choices: [x]}',
    ],
    'major',
  ],
  [
    ['{name: a, type: varchar(120), generator: first_name}', '{name: c, type: text, generator: choice, choices: [x]}'],
    'major',
  ],
  [['{name: c, type: text, generator: choice, choices: [x]}'], 'major'],
  [['{name: c, type: text, generator: choice, choices: [x]}'], 'patch', '  indexes: [{fields: [c]}]\n'],
  [['{name: c, type: text, generator: choice, choices: [x]}'], 'patch'],
  [
    ['{name: c, type: text, generator: choice, choices: [x]}', '{name: d, type: date, generator: date_between}'],
    'minor',
  ],
  [
    [
      '{name: c, type: text, generator: choice, choices: [x]}',
      '{name: d, type: date, generator: date_between, description: day}',
    ],
    'patch',
  ],
  [[], 'major'],
];

test('a score of releases: versions, tags, changelog, lock and tree say the same', async () => {
  const repository = gitRepository();
  let version = [1, 0, 0];
  repository.commit({
    'specs/users.yaml': file('users', '  version: v1.0.0\n', []),
    'specs/orders.yaml': orders(),
    'data-cli.lock': anyLock,
  });
  const first = await releasing(repository);
  expect(first.release?.tags.map(({ name }) => name)).toEqual(['data/v1.0.0']);
  for (const [fields, step, more = ''] of steps) {
    const before = `v${version.join('.')}`;
    repository.commit({ 'specs/users.yaml': file('users', `  version: ${before} # kept\n`, fields, more) });
    expect((await since(repository)).map((each) => each.slice(0, 31))).toEqual([
      `DC838 \`users\` is still ${before.slice(1)}, an`.slice(0, 31),
    ]);
    const at = { major: 0, minor: 1, patch: 2 }[step];
    version = version.map((each, index) => (index < at ? each : index === at ? each + 1 : 0));
    const now = `v${version.join('.')}`;
    const done = await releasing(repository, { datasets: ['users'] });
    expect(
      done.release?.tags.map(({ name }) => name),
      JSON.stringify(fields),
    ).toEqual([`users/${now}`]);
    // The tree is clean, the tag annotated and on the commit, the file has the version and its comment.
    expect(repository.git('status', '--porcelain')).toBe('');
    expect(repository.git('cat-file', '-t', `users/${now}`)).toBe('tag');
    expect(repository.git('rev-parse', `users/${now}^{commit}`)).toBe(repository.git('rev-parse', 'HEAD'));
    const text = readFileSync(join(repository.root, 'specs/users.yaml'), 'utf8');
    expect(text).toBe(file('users', `  version: ${now} # kept\n`, fields, more));
    expect(await since(repository)).toEqual([]);
  }
  const tags = repository.git('tag', '--list', 'users/*').split('\n');
  expect(tags).toHaveLength(steps.length);
  // The newest stands first, and every release has one part.
  const changelog = readFileSync(join(repository.root, 'CHANGELOG.data.md'), 'utf8');
  const titles = [...changelog.matchAll(/^## (\S+) v(\S+) /gm)].map(([, subject, number]) => `${subject}/v${number}`);
  expect(titles[0]).toBe(`users/v${version.join('.')}`);
  expect(titles.toSorted()).toEqual([...tags, 'data/v1.0.0'].toSorted());
  expect(changelog).toContain('Affects what refers to it: `orders`.');
  // What a tag has is what a checkout of it has, and its lock holds.
  const folder = join(temporaryFolder(), 'tree');
  repository.git('worktree', 'add', '-q', '--detach', folder, 'data/v1.0.0');
  for (const tag of tags) {
    repository.git('-C', folder, 'checkout', '-q', '--detach', tag);
    const { plan } = await compileProject({ root: folder, paths: [], variables });
    const read = await readVersion(`git:${tag}`, { root: repository.root, paths: [], variables });
    expect(read.plan).toEqual(plan);
    const lock = JSON.parse(readFileSync(join(folder, 'data-cli.lock'), 'utf8'));
    const inOrder = [...(plan?.datasets ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(lock.datasets.map(({ fingerprint, version: own }: Record<string, string>) => [fingerprint, own])).toEqual(
      inOrder.map(({ fingerprint, version: own }) => [fingerprint, own]),
    );
  }
}, 120_000);

describe('only the version’s own characters change', () => {
  test.each([
    ['block', 'metadata:\n  version:   1.2.0   # the number\n  name: users\n', '1.2.0', '1.3.0'],
    ['quoted', 'metadata:\n  name: "users"\n  version: \'v1.2.0\'\n', 'v1.2.0', 'v1.3.0'],
    ['flow', 'metadata: {version: "v1.2.0", name: users}\n', 'v1.2.0', 'v1.3.0'],
    ['over lines', 'metadata: {\n  name: users,\n  version: v1.2.0,\n}\n', 'v1.2.0', 'v1.3.0'],
    [
      'another 1.2.0 before it',
      'metadata: {name: users, description: "1.2.0", version: 1.2.0}\n',
      'version: 1.2.0',
      'version: 1.3.0',
    ],
    ['an anchor', 'metadata: {name: users, version: &v v1.2.0}\n', 'v1.2.0', 'v1.3.0'],
  ])('%s', async (_, metadata, before, after) => {
    for (const [eol, mark] of [
      ['\n', ''],
      ['\r\n', ''],
      ['\n', '\uFEFF'],
    ] as const) {
      const text = (fields: string) =>
        `${mark}# a head\napiVersion: data.automation/v1\nkind: DataDefinition\n${metadata}spec:\n  volume: 3 # few\n  fields: [${fields}]\n---\n# another\n${orders('  version: v9.9.9\n')}`.replace(
          /\n/g,
          eol,
        );
      const repository = gitRepository();
      repository.commit({ 'specs/all.yaml': text(id) }, 'data/v1.0.0');
      const changed = text(`${id}, {name: a, type: text, generator: word}`);
      repository.commit({ 'specs/all.yaml': changed });
      await releasing(repository, { datasets: ['users'] });
      expect(readFileSync(join(repository.root, 'specs/all.yaml'), 'utf8')).toBe(changed.replace(before, after));
    }
  });

  test.each([
    [
      'metadata:\n    name: users # who\n    namespace: shop\n',
      'metadata:\n    name: users # who\n    version: v1.0.0\n    namespace: shop\n',
    ],
    ['metadata: {name: users}\n', 'metadata: {name: users, version: v1.0.0}\n'],
    [
      'metadata: {"name": "users", "namespace": "shop"}\n',
      'metadata: {"name": "users", "version": "v1.0.0", "namespace": "shop"}\n',
    ],
    ['metadata:\n  name: >-\n    users\n', 'metadata:\n  name: >-\n    users\n  version: v1.0.0\n'],
  ])('%j gets one behind its name', async (metadata, wanted) => {
    const text = (own: string) =>
      `apiVersion: data.automation/v1\nkind: DataDefinition\n${own}spec: {volume: 3, fields: [${id}]}\n`;
    for (const eol of ['\n', '\r\n']) {
      const repository = gitRepository();
      repository.commit({ 'specs/users.yaml': text(metadata).replace(/\n/g, eol) });
      await releasing(repository);
      expect(readFileSync(join(repository.root, 'specs/users.yaml'), 'utf8')).toBe(text(wanted).replace(/\n/g, eol));
    }
  });

  test('an alias is not edited, for others mean it too', async () => {
    const repository = gitRepository();
    const text = (more: string) =>
      `apiVersion: data.automation/v1\nkind: DataDefinition\nmetadata: {name: users, labels: {release: &v v1.2.0}, version: *v}\nspec: {volume: 3, fields: [${id}${more}]}\n`;
    repository.commit({ 'specs/users.yaml': text('') }, 'users/v1.2.0');
    repository.commit({ 'specs/users.yaml': text(', {name: a, type: text, generator: word}') });
    const before = stateOf(repository);
    expect(await refused(releasing(repository))).toBe('DC841 the version of `users` cannot be written here');
    expect(stateOf(repository)).toBe(before);
  });
});

test('a release of some paths leaves what the lock has of the others', async () => {
  const repository = gitRepository();
  const users = (fields: readonly string[]) => file('users', '  version: v1.0.0\n', fields);
  repository.commit({
    'specs/users.yaml': users([]),
    'specs/teams.yaml': file('teams', '  version: v1.0.0\n', []),
    'data-cli.lock': anyLock,
  });
  await releasing(repository);
  const locked = () =>
    JSON.parse(readFileSync(join(repository.root, 'data-cli.lock'), 'utf8')).datasets as { name: string }[];
  const [teams, before] = locked();
  repository.commit({ 'specs/users.yaml': users(['{name: a, type: text, generator: word}']) });
  const paths = ['specs/users.yaml'];
  await releasing(repository, { datasets: ['users'], project: { root: repository.root, paths, variables } });
  expect(locked()).toEqual([teams, expect.objectContaining({ name: 'users', version: '1.1.0' })]);
  expect(locked()[1]).not.toEqual(before);
});

test('what git ignores is in no release, and rows are made again where they may be others', async () => {
  const repository = gitRepository({ '.gitignore': 'specs/mine.yaml\n' });
  const pair = (fields: readonly string[]) => file('users', '  version: v1.0.0\n', fields);
  repository.commit({
    'specs/users.yaml': pair([]),
    'specs/teams.yaml': file('teams', '  version: v1.0.0\n', []),
    'data-cli.lock': anyLock,
  });
  repository.write({ 'specs/mine.yaml': file('mine', '  version: v1.0.0\n', []) });
  const first = await releasing(repository);
  expect(first.leftOut).toEqual(['specs/mine.yaml']);
  const path = join(repository.root, 'data-cli.lock');
  const locked = () => JSON.parse(readFileSync(path, 'utf8')).datasets as { name: string; content_hash: string }[];
  expect(locked().map(({ name }) => name)).toEqual(['teams', 'users']);
  expect(readFileSync(join(repository.root, 'CHANGELOG.data.md'), 'utf8')).not.toContain('mine');
  // A lock that somebody has edited tells of which rows none were made.
  const other = (text: string) => text.replaceAll(/"content_hash": "[^"]*"/g, `"content_hash": "${'0'.repeat(64)}"`);
  const hash = locked()[0]?.content_hash.length;
  repository.commit({
    'specs/users.yaml': pair(['{name: a, type: text, generator: word}']),
    'data-cli.lock': other(readFileSync(path, 'utf8')).replaceAll('0'.repeat(64), '0'.repeat(hash as number)),
  });
  await releasing(repository);
  expect(locked().map(({ name, content_hash: own }) => [name, /^0+$/.test(own)])).toEqual([
    ['teams', true],
    ['users', false],
  ]);
});

describe('what stands in the way leaves everything as it was', () => {
  function changed(): GitRepository {
    const repository = gitRepository();
    repository.commit({ 'specs/users.yaml': file('users', '  version: v1.0.0\n', []) }, 'users/v1.0.0');
    repository.commit({
      'specs/users.yaml': file('users', '  version: v1.0.0\n', ['{name: a, type: text, generator: word}']),
    });
    return repository;
  }
  const hook = (repository: GitRepository, name: string, text: string) => {
    repository.write({ [`.git/hooks/${name}`]: `#!/bin/sh\n${text}\n` });
    chmodSync(join(repository.root, '.git/hooks', name), 0o755);
  };

  test.each<[string, (repository: GitRepository) => unknown, RegExp, Partial<ReleaseRequest>?]>([
    [
      'a changed file',
      ({ root }) => writeFileSync(join(root, 'specs/users.yaml'), 'x'),
      /^DC840 .*not committed: `specs\/users\.yaml`$/,
    ],
    ['a new file', (repository) => repository.write({ 'ä b.txt': 'x' }), /^DC840 .*: `ä b\.txt`$/],
    ['a detached HEAD', (repository) => repository.git('checkout', '-q', '--detach'), /^DC840 HEAD is detached/],
    [
      'nobody',
      () => undefined,
      /^DC840 git does not know who commits$/,
      {
        project: {
          root: '',
          paths: [],
          variables: {
            PATH: process.env.PATH,
            HOME: '/nowhere',
            GIT_CONFIG_GLOBAL: '/dev/null',
            GIT_COMMITTER_EMAIL: '',
            GIT_COMMITTER_NAME: '',
          },
        },
      },
    ],
    [
      'a tag that is there',
      (repository) => repository.git('tag', 'users/v1.1.0', 'HEAD~1'),
      /^DC842 there is a tag `users\/v1\.1\.0` already, at commit \w{12}$/,
      { datasets: ['users'], bump: '1.1.0' },
    ],
    [
      'a tag in the way of its name',
      (repository) => repository.git('tag', 'data'),
      /^DC843 git tag failed: .*; everything is as it was$/,
    ],
    [
      'a hook that refuses',
      (repository) => hook(repository, 'pre-commit', 'echo no such luck >&2; exit 1'),
      /^DC843 git commit failed: no such luck; everything is as it was$/,
    ],
    [
      'a hook that writes',
      (repository) => hook(repository, 'post-commit', 'echo more >> specs/users.yaml'),
      /^DC843 a hook has changed `specs\/users\.yaml`/,
    ],
    [
      'a step back',
      () => undefined,
      /^DC841 `users` is at 1\.0\.0, and 0\.9\.0 is not later$/,
      { datasets: ['users'], bump: '0.9.0' },
    ],
    ['a bump that is none', () => undefined, /^UsageError --bump huge is no version$/, { bump: 'huge' }],
    ['an end before it begins', () => undefined, /^AbortError/, { signal: AbortSignal.abort() }],
  ])('%s', async (_, spoil, message, more = {}) => {
    const repository = changed();
    spoil(repository);
    const before = stateOf(repository);
    const project = {
      root: repository.root,
      paths: [],
      variables,
      ...(more.project && { variables: more.project.variables }),
    };
    expect(await refused(releasing(repository, { ...more, project }))).toMatch(message);
    expect(stateOf(repository)).toBe(before);
  });

  test('an end between commit and tag', async () => {
    const repository = changed();
    const abort = new AbortController();
    const before = stateOf(repository);
    const wait = setInterval(() => {
      try {
        readFileSync(join(repository.root, '.git/committed'));
        abort.abort();
        clearInterval(wait);
      } catch {
        // Not yet.
      }
    }, 1);
    hook(repository, 'post-commit', 'touch .git/committed; sleep 0.2');
    expect(await refused(releasing(repository, { signal: abort.signal }))).toMatch(/^AbortError/);
    clearInterval(wait);
    expect(stateOf(repository)).toBe(before);
  });

  test('two at once: one is told to wait, or has nothing left to do', async () => {
    const repository = changed();
    const both = await Promise.allSettled([releasing(repository), releasing(repository)]);
    const failed = both.flatMap((each) => (each.status === 'rejected' ? [each.reason as VersionFailure] : []));
    expect(failed.map(({ diagnostics }) => diagnostics[0]?.message.replace(/\d+ on .*/, ''))).toEqual([
      'somebody else is releasing (process ',
    ]);
    expect(repository.git('status', '--porcelain')).toBe('');
    expect(repository.git('tag', '--points-at', 'HEAD')).toBe('data/v1.0.0');
    // One that has ended without a word stands in nobody's way.
    repository.commit({ 'specs/more.yaml': file('more', '  version: v1.0.0\n', []) });
    const { hostname } = await import('node:os');
    writeFileSync(join(repository.root, '.git/data-cli-release.lock'), `process 999999999 on ${hostname()}\n`);
    expect((await releasing(repository)).commit).toBeDefined();
  });

  test('a shallow clone', async () => {
    const repository = changed();
    const folder = join(temporaryFolder(), 'clone');
    repository.git('clone', '-q', '--depth=1', `file://${repository.root}`, folder);
    expect(await refused(releasing(new GitRepository(folder)))).toBe(
      'DC840 the clone is shallow: earlier releases may be missing',
    );
    expect(await since(new GitRepository(folder))).toEqual([
      'DC839 there is no tag of the data in the history of this commit',
    ]);
  });

  test('a dry run', async () => {
    const repository = changed();
    const before = stateOf(repository);
    const { entry, files, commit } = await releasing(repository, { dryRun: true, datasets: ['users'] });
    expect([files, commit]).toEqual([['specs/users.yaml', 'CHANGELOG.data.md'], undefined]);
    expect(entry).toMatch(
      /^## users v1\.1\.0 \(2026-01-31\)\n\n### users v1\.0\.0 → v1\.1\.0: minor\n\n- \*\*minor\*\* `a`: /,
    );
    expect(stateOf(repository)).toBe(before);
  });

  test('nothing to release', async () => {
    const repository = changed();
    await releasing(repository);
    const before = stateOf(repository);
    expect(await releasing(repository)).toMatchObject({ files: [] });
    expect(stateOf(repository)).toBe(before);
  });
});

describe('tags', () => {
  test('of all datasets have a number of their own, moved by the hardest change', async () => {
    const repository = gitRepository({ 'data-cli.yaml': 'versioning: {prefix: test/, changelog: docs/DATA.md}\n' });
    repository.commit({ 'specs/users.yaml': file('users', '  version: v3.0.0\n', []), 'specs/orders.yaml': orders() });
    expect((await releasing(repository)).release?.tags).toMatchObject([{ name: 'test/data/v1.0.0' }]);
    repository.commit({
      'specs/users.yaml': file('users', '  version: v3.0.0\n', ['{name: a, type: text, generator: word}']),
      'specs/orders.yaml': orders('  version: v1.0.0\n').replace('volume: 12', 'volume: 11'),
    });
    const { release: planned } = await releasing(repository);
    expect(planned?.tags).toMatchObject([{ name: 'test/data/v2.0.0' }]);
    expect(Object.fromEntries(planned?.versions ?? [])).toEqual({
      'default/users': '3.1.0',
      'default/orders': '2.0.0',
    });
    expect(readFileSync(join(repository.root, 'docs/DATA.md'), 'utf8')).toMatch(
      /^# Changelog of the data\n\n## data v2\.0\.0 /,
    );
    expect((await releasing(repository, { bump: '5.0.0' })).release?.tags).toMatchObject([
      { name: 'test/data/v5.0.0' },
    ]);
  });

  test('of other branches count for nothing, merged ones do', async () => {
    const repository = gitRepository();
    repository.commit({ 'specs/users.yaml': file('users', '  version: v1.0.0\n', []) }, 'users/v1.0.0');
    repository.git('checkout', '-q', '-b', 'side');
    repository.commit(
      { 'specs/users.yaml': file('users', '  version: v1.1.0\n', ['{name: a, type: text, generator: word}']) },
      'users/v1.1.0',
    );
    repository.git('checkout', '-q', 'main');
    repository.commit({ 'readme.md': 'x' });
    repository.write({
      'specs/users.yaml': file('users', '  version: v1.0.1\n', ['{name: a, type: text, generator: word}']),
    });
    expect((await since(repository))[0]).toMatch(
      /^DC838 `users` went from 1\.0\.0 to 1\.0\.1, which is patch, and the change since `users\/v1\.0\.0` is minor/,
    );
    repository.git('checkout', '-q', '.');
    repository.git('merge', '-q', '--no-edit', 'side');
    expect(await since(repository)).toEqual([]);
    expect(await since(repository, 'users/v1.0.0')).toEqual([]);
    expect(await releasing(repository)).toMatchObject({ files: [] });
  });

  test('there may be none, or the clone may be shallow', async () => {
    const repository = gitRepository();
    repository.commit({ 'specs/users.yaml': file('users', '  version: v1.0.0\n', []) });
    expect(await since(repository)).toEqual(['DC839 there is no tag of the data in the history of this commit']);
    repository.git('tag', 'v1.0.0');
    expect(await refused(since(repository, 'nope'))).toBe('DC831 git knows no commit `nope`');
    expect(await since(repository, 'v1.0.0')).toEqual([]);
  });

  test('below 1.0.0 what breaks moves the second number', async () => {
    const repository = gitRepository();
    repository.commit({ 'specs/users.yaml': file('users', '  version: v0.3.1\n', []) }, 'users/v0.3.1');
    repository.commit({
      'specs/users.yaml': file('users', '  version: v0.3.1\n', ['{name: a, type: text, generator: word}']),
    });
    expect((await releasing(repository, { datasets: ['users'] })).release?.tags).toMatchObject([{ version: '0.3.2' }]);
    repository.commit({ 'specs/users.yaml': file('users', '  version: v0.3.2\n', []) });
    expect((await releasing(repository, { datasets: ['users'] })).release?.tags).toMatchObject([{ version: '0.4.0' }]);
  });
});
