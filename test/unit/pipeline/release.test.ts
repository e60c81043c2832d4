import { chmodSync, existsSync, lstatSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test, vi } from 'vitest';

import { applyRelease } from '../../../src/pipeline/versions/apply-release.ts';
import { checkSince } from '../../../src/pipeline/versions/check-since.ts';
import { readVersion } from '../../../src/pipeline/versions/read-version.ts';
import { type Release, type ReleaseRequest, release } from '../../../src/pipeline/versions/release.ts';
import { VersionFailure } from '../../../src/pipeline/versions/version-failure.ts';

import { compileProject } from '../../../src/pipeline/compile-project.ts';
import { Repository } from '../../../src/pipeline/git/repository.ts';

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
  const bytes = tree.map((path) => {
    const full = join(repository.root, path);
    return `${path} ${existsSync(full) ? readFileSync(full, 'hex') : 'leads nowhere'}`;
  });
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
});

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
      (repository) =>
        repository.git('tag', 'users/v1.1.0', repository.git('commit-tree', 'HEAD^{tree}', '-m', 'elsewhere')),
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
    [
      'a hook that has another word for it, and a tag that fails',
      (repository) => {
        hook(repository, 'commit-msg', 'echo "T-1: ours" > "$1"');
        repository.git('tag', 'data');
      },
      /^DC843 git tag failed: .*; everything is as it was$/,
    ],
    [
      'a changelog that is a folder',
      (repository) => repository.commit({ 'CHANGELOG.data.md/x': 'x' }),
      /^DC841 `CHANGELOG\.data\.md` is no file, and a release writes it$/,
    ],
    [
      'a changelog that git ignores',
      (repository) => repository.commit({ '.gitignore': 'CHANGELOG.*\n' }),
      /^DC840 git ignores `CHANGELOG\.data\.md`, which a release writes$/,
    ],
    [
      'a changelog elsewhere',
      (repository) => repository.commit({ 'data-cli.yaml': 'versioning: {changelog: ../out.md}\n' }),
      /^DC840 `.*out\.md` lies outside of the repository$/,
    ],
    [
      'a link that leads nowhere',
      (repository) => {
        symlinkSync('nowhere', join(repository.root, 'CHANGELOG.data.md'));
        repository.commit();
      },
      /^DC841 `CHANGELOG\.data\.md` is a link that leads nowhere, and a release writes it$/,
    ],
    [
      'changes that git does not look at',
      (repository) => {
        repository.git('update-index', '--assume-unchanged', 'specs/users.yaml');
        writeFileSync(join(repository.root, 'specs/users.yaml'), '# mine\n', { flag: 'a' });
      },
      /^DC840 git was told not to look at changes of `specs\/users\.yaml`$/,
    ],
    [
      'a merge',
      (repository) => {
        repository.git('checkout', '-q', '-b', 'side', 'HEAD~1');
        repository.commit();
        repository.git('checkout', '-q', 'main');
        repository.git('merge', '-q', '--no-commit', '--no-ff', 'side');
      },
      /^DC840 a merge is not finished$/,
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

  test('a link to a definition stays, and what it leads to is changed', async () => {
    const repository = changed();
    mkdirSync(join(repository.root, 'real'));
    repository.git('mv', 'specs/users.yaml', 'real/users.yaml');
    symlinkSync('../real/users.yaml', join(repository.root, 'specs/users.yaml'));
    repository.commit();
    expect((await releasing(repository)).files).toEqual(['real/users.yaml', 'CHANGELOG.data.md']);
    expect(lstatSync(join(repository.root, 'specs/users.yaml')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(repository.root, 'real/users.yaml'), 'utf8')).toContain('version: v1.1.0');
    expect(repository.git('status', '--porcelain')).toBe('');
  });

  test('what a hook leaves beside it is named, and stays', async () => {
    const repository = changed();
    hook(repository, 'pre-commit', 'echo x > extra.txt; git add extra.txt');
    const head = repository.git('rev-parse', 'HEAD');
    expect(await refused(releasing(repository))).toBe(
      'DC843 a hook has changed `extra.txt` while it was committed; everything is as it was but for `extra.txt`',
    );
    expect([repository.git('rev-parse', 'HEAD'), repository.git('status', '--porcelain')]).toEqual([
      head,
      '?? extra.txt',
    ]);
  });

  describe('a process that is gone without a word', () => {
    /** A repository in which git does not come back from a step: before it, or behind it. */
    const until = (repository: Repository, step: string, when: 'before' | 'behind') =>
      new Proxy(repository, {
        get: (own, name) => {
          const value = Reflect.get(own, name, own) as unknown;
          if (name !== 'run' || typeof value !== 'function')
            return typeof value === 'function' ? value.bind(own) : value;
          return async (args: readonly string[], options: unknown) => {
            if (args[0] !== step) return value.call(own, args, options);
            if (when === 'behind') await value.call(own, args, options);
            gone();
            return new Promise(() => undefined);
          };
        },
      });
    let gone: () => void = () => undefined;

    const cutOff = async (repository: GitRepository, step: string, when: 'before' | 'behind') => {
      const path = join(repository.root, 'specs/users.yaml');
      const before = readFileSync(path);
      const files = [
        { path, before, after: Buffer.from(before.toString().replace('v1.0.0', 'v1.1.0')) },
        { path: join(repository.root, 'CHANGELOG.data.md'), after: Buffer.from('cut off\n') },
      ];
      const own = await Repository.open({ folder: repository.root, variables });
      const branch = { name: 'refs/heads/main', commit: repository.git('rev-parse', 'HEAD') };
      const tags = [{ name: 'data/v1.0.0', subject: 'data', version: '1.0.0' }];
      const { signal } = new AbortController();
      const isGone = new Promise<void>((resolve) => {
        gone = resolve;
      });
      const cut = until(own, step, when);
      applyRelease({ repository: cut, branch, files, tags, message: 'Release', signal }).catch(gone);
      await isGone;
    };

    test.each([
      ['add', 'before'],
      ['add', 'behind'],
      ['commit', 'before'],
      ['commit', 'behind'],
      ['tag', 'before'],
      ['tag', 'behind'],
    ] as const)('%s, %s: the next release begins where it began', async (step, when) => {
      const [cut, straight] = [changed(), changed()];
      await cutOff(cut, step, when);
      const { recovered, entry } = await releasing(cut);
      const wanted = await releasing(straight);
      expect([recovered, wanted.recovered, entry]).toEqual([true, false, wanted.entry]);
      expect(cut.git('log', '--format=%T %s %D')).toBe(straight.git('log', '--format=%T %s %D'));
      expect(cut.git('status', '--porcelain', '--ignored')).toBe('');
      expect((await releasing(cut)).recovered).toBe(false);
    });

    test('what somebody has done since stays', async () => {
      const repository = changed();
      await cutOff(repository, 'commit', 'before');
      repository.write({ 'specs/users.yaml': '# mine\n' });
      expect(await refused(releasing(repository))).toBe(
        'DC840 the working tree has changes that are not committed: `specs/users.yaml`',
      );
      expect(readFileSync(join(repository.root, 'specs/users.yaml'), 'utf8')).toBe('# mine\n');
      const other = changed();
      await cutOff(other, 'tag', 'behind');
      other.commit({ 'readme.md': 'x' });
      const before = stateOf(other);
      expect(await releasing(other)).toMatchObject({ files: [], recovered: true });
      expect(stateOf(other)).toBe(before);
    });
  });

  test('an end between commit and tag', async () => {
    const repository = changed();
    const abort = new AbortController();
    const before = stateOf(repository);
    const { committed, goOn } = heldBehindCommit(repository);
    const ended = refused(releasing(repository, { signal: abort.signal }));
    await committed();
    abort.abort();
    goOn();
    expect(await ended).toMatch(/^AbortError/);
    expect(stateOf(repository)).toBe(before);
  });

  test('two at once: the second is told to wait', async () => {
    const repository = changed();
    const { committed, goOn } = heldBehindCommit(repository);
    const first = releasing(repository);
    await committed();
    expect(await refused(releasing(repository))).toMatch(/ somebody else is releasing \(process \d+ on /);
    goOn();
    await first;
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

  test('that are asked to move by less than what changed do so, with a warning', async () => {
    const repository = gitRepository();
    repository.commit({ 'specs/users.yaml': file('users', '  version: v1.2.0\n', []), 'specs/orders.yaml': orders() });
    expect((await releasing(repository)).diagnostics).toEqual([]);
    repository.commit({ 'specs/orders.yaml': orders('  version: v1.0.0\n').replace('volume: 12', 'volume: 11') });
    const said = async (bump: string | undefined, datasets?: readonly string[]) =>
      (await releasing(repository, { bump, datasets, dryRun: true })).diagnostics.map(
        ({ code, severity, message, help }) => `${severity} ${code} ${message}; ${help?.split(':')[0]}`,
      );
    const low = (name: string, to: string) =>
      `warning DC845 \`${name}\` goes from 1.0.0 to ${to}, and what changed is breaking; 2.0.0 would say so`;
    expect(await said('patch')).toEqual([low('orders', '1.0.1'), low('data', '1.0.1')]);
    expect(await said('1.1.0')).toEqual([low('data', '1.1.0')]);
    expect(await said('minor', ['orders'])).toEqual([low('orders', '1.1.0')]);
    expect(await said('major')).toEqual([]);
    expect(await said(undefined)).toEqual([]);
  });

  test('count where the definition says no version, or a lower one', async () => {
    for (const [metadata, wanted] of [
      ['', 'v1.3.0'],
      ['  version: v1.0.0-rc.1\n', 'v1.3.0'],
      ['  version: v1.4.0\n', 'v1.5.0'],
    ] as const) {
      const repository = gitRepository();
      repository.commit({ 'specs/users.yaml': file('users', metadata, []) }, 'users/v1.2.0');
      repository.commit({ 'specs/users.yaml': file('users', metadata, ['{name: a, type: text, generator: word}']) });
      const { release: planned, entry } = await releasing(repository, { datasets: ['users'] });
      expect(planned?.tags.map(({ name }) => name)).toEqual([`users/${wanted}`]);
      expect(readFileSync(join(repository.root, 'specs/users.yaml'), 'utf8')).toContain(`version: ${wanted}\n`);
      expect(entry).toContain(wanted === 'v1.5.0' ? 'users v1.4.0 → v1.5.0' : 'users v1.2.0 → v1.3.0');
      expect(await since(repository)).toEqual([]);
    }
  });

  test('of a dataset called data are not those of all', async () => {
    const repository = gitRepository();
    repository.commit({ 'specs/data.yaml': file('data', '  version: v1.0.0\n', []) });
    const { release: planned } = await releasing(repository, { datasets: ['data'] });
    expect(planned?.tags.map(({ name }) => name)).toEqual(['default/data/v1.0.0']);
    repository.commit({
      'specs/data.yaml': file('data', '  version: v1.0.0\n', ['{name: a, type: text, generator: word}']),
    });
    expect((await releasing(repository)).release?.tags.map(({ name }) => name)).toEqual(['data/v1.0.0']);
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

/** A repository whose commit waits behind itself until it may go on. */
function heldBehindCommit(repository: GitRepository): { committed: () => Promise<unknown>; goOn: () => void } {
  hook(repository, 'post-commit', 'touch .git/committed; until [ -e .git/may-go-on ]; do sleep 0.02; done');
  return {
    committed: () => vi.waitUntil(() => existsSync(join(repository.root, '.git/committed')), { timeout: 60_000 }),
    goOn: () => writeFileSync(join(repository.root, '.git/may-go-on'), ''),
  };
}

function hook(repository: GitRepository, name: string, text: string): void {
  repository.write({ [`.git/hooks/${name}`]: `#!/bin/sh\n${text}\n` });
  chmodSync(join(repository.root, '.git/hooks', name), 0o755);
}
