import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { planJson } from '../../../src/plan/plan-json.ts';

import { readVersion } from '../../../src/pipeline/versions/read-version.ts';
import { VersionFailure } from '../../../src/pipeline/versions/version-failure.ts';

import { compileProject } from '../../../src/pipeline/compile-project.ts';
import { commitReader } from '../../../src/pipeline/git/commit-reader.ts';

import { dataset as definition } from '../../support/definitions.ts';
import { GitRepository, gitRepository, temporaryFolder } from '../../support/git-repository.ts';

const dataset = (name: string, spec: string) => definition(spec, name);
const users = (extra = '') =>
  dataset('users', `volume: 5\nfields: [{name: id, type: integer, generator: sequence}${extra}]`);
const word = ', {name: word, type: text, generator: word}';
const variables = { PATH: process.env.PATH };
const request = (root: string) => ({ root, paths: [], variables });

async function refusal(reading: Promise<unknown>): Promise<{ message: string; help: string; exit: string }> {
  const failure = await reading.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(failure instanceof VersionFailure)) throw new Error(`no refusal: ${failure}`);
  const [first] = failure.diagnostics;
  return { message: `${first?.code} ${first?.message}`, help: first?.help ?? '', exit: failure.exit };
}

test('a tag is read as a checkout of it', async () => {
  const repository = gitRepository();
  const rows = (names: string) => ({
    'specs/users.yaml': users(`, {name: city, type: text, generator: sample, file: ../lists/cities.csv, column: city}`),
    'specs/roles.yaml': dataset(
      'roles',
      'source: seed\norigin: {file: rows/roles.csv}\nfields: [{name: role, type: text}]',
    ),
    'specs/rows/roles.csv': `role\n${names}`,
    'lists/cities.csv': 'city\nOslo\nRom\n',
  });
  repository.commit(rows('admin\n'), 'v1.0.0');
  repository.commit(rows('admin\r\nguest\r\n'), 'v1.1.0');
  repository.commit({ 'specs/users.yaml': users(word) }, 'v2.0.0');
  for (const tag of ['v1.0.0', 'v1.1.0', 'v2.0.0']) {
    const folder = join(temporaryFolder(), 'tree');
    repository.git('worktree', 'add', '-q', folder, tag);
    const { plan, diagnostics } = await compileProject(request(folder));
    expect(diagnostics).toEqual([]);
    const version = await readVersion(tag, request(repository.root));
    expect(version.plan).toEqual(plan);
    expect(version).toMatchObject({ kind: 'git', label: tag, commit: { ref: tag } });
    expect(version.commit?.commit).toBe(repository.git('rev-parse', `${tag}^{commit}`));
    // A worktree knows the tags of its repository, and lies at another place of it.
    expect((await readVersion(tag, request(folder))).plan).toEqual(plan);
  }
});

test('places of a version are named with it', async () => {
  const { root, ...repository } = await broken();
  const { project, plan } = await readVersion('v1.0.0', request(root));
  expect(plan).toBeUndefined();
  expect(project?.diagnostics.map(({ span }) => span?.file.shown)).toEqual(['v1.0.0:specs/users.yaml']);
  expect(repository.first).toBe('DC211');
});

async function broken() {
  const repository = gitRepository();
  repository.commit({ 'specs/users.yaml': users(', {name: a, type: text, generator: wrod}') }, 'v1.0.0');
  const { project } = await readVersion('v1.0.0', request(repository.root));
  return { root: repository.root, first: project?.diagnostics[0]?.code };
}

test('a version is read from a subfolder, and from a project that is one', async () => {
  const repository = gitRepository();
  repository.commit({ 'a/b/specs/users.yaml': users(), 'a/b/data-cli.yaml': 'paths: specs\n' }, 'v1');
  repository.commit({ 'a/b/specs/users.yaml': users(word) });
  const root = join(repository.root, 'a/b');
  const { plan } = await readVersion('v1', request(root));
  expect(plan?.datasets[0]?.fields.map(({ name }) => name)).toEqual(['id']);
  const absolute = await readVersion('v1', { ...request(root), paths: [join(root, 'specs')] });
  expect(absolute.plan).toEqual(plan);
  const above = await readVersion('v1', { ...request(root), paths: ['../b/specs/*.yaml'] });
  expect(above.plan).toEqual(plan);
});

test('links inside a version are followed, those that lead out are refused', async () => {
  const repository = gitRepository({
    'real/users.yaml': users(),
    'specs/a.yaml': dataset('a', 'volume: 1\nfields: [{name: id, type: integer, generator: sequence}]'),
  });
  repository.link('specs/linked', '../real');
  repository.link('absolute/users.yaml', '/etc/hosts');
  repository.link('outside/users.yaml', '../../users.yaml');
  repository.link('circle/a.yaml', 'b.yaml');
  repository.link('circle/b.yaml', 'a.yaml');
  repository.commit({}, 'v1');
  const read = async (path: string) => {
    const { plan, project } = await readVersion('v1', { ...request(repository.root), paths: [path] });
    return plan
      ? plan.datasets.map(({ name }) => name)
      : project?.diagnostics.flatMap(({ code, message }) => (code === 'DC101' ? message : []));
  };
  expect(await read('specs/linked')).toEqual(['users']);
  expect(await read('absolute')).toEqual([
    'cannot read `absolute/users.yaml`: it is a link that leads out of the repository, to /etc/hosts (v1)',
  ]);
  expect(await read('outside')).toEqual(['cannot read `outside/users.yaml`: it leads out of the repository (v1)']);
  expect(await read('circle')).toEqual([
    'cannot read `circle/a.yaml`: its symbolic links lead in a circle (v1)',
    'cannot read `circle/b.yaml`: its symbolic links lead in a circle (v1)',
  ]);
  expect(await read('../elsewhere')).toEqual(['cannot read `../elsewhere`: it leads out of the repository (v1)']);
  expect(await read('/etc')).toEqual(['cannot read `/etc`: it leads out of the repository (v1)']);
  expect(await read('spec')).toEqual(['cannot read `v1:spec`: no such file or folder']);
});

test('rows beside a definition stay in the project, as in the working tree', async () => {
  const repository = gitRepository();
  const roles = dataset('roles', 'source: seed\norigin: {file: ../../rows.csv}\nfields: [{name: role, type: text}]');
  repository.commit({ 'project/specs/roles.yaml': roles, 'rows.csv': 'role\nadmin\n' }, 'v1');
  const root = join(repository.root, 'project');
  const { project } = await readVersion('v1', request(root));
  const here = await compileProject(request(root));
  expect(project?.diagnostics.map(({ code }) => code)).toEqual(['DC113']);
  expect(here.diagnostics.map(({ code }) => code)).toEqual(['DC113']);
});

test('submodules and pointers of Git LFS are said by name', async () => {
  const other = gitRepository({ 'other.yaml': users() });
  other.commit();
  const repository = gitRepository({ 'specs/users.yaml': users() });
  repository.git('submodule', '--quiet', 'add', other.root, 'specs/shared');
  const oid = '4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393';
  repository.commit(
    {
      'lfs/roles.yaml': dataset('roles', 'source: seed\norigin: {file: roles.csv}\nfields: [{name: role, type: text}]'),
      'lfs/roles.csv': `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize 12345\n`,
    },
    'v1',
  );
  const messages = async (path: string) => {
    const { project } = await readVersion('v1', { ...request(repository.root), paths: [path] });
    return project?.diagnostics.map(({ message }) => message);
  };
  expect(await messages('specs')).toEqual([
    'cannot read `specs/shared`: `specs/shared` is a submodule, whose files are in another repository (v1)',
  ]);
  expect(await messages('specs/shared/other.yaml')).toEqual([
    'cannot read `specs/shared/other.yaml`: `specs/shared` is a submodule, whose files are in another repository (v1)',
  ]);
  expect(await messages('lfs')).toEqual([
    'cannot read `lfs/roles.csv`: it is a pointer of Git LFS, and its content is not in git (v1)',
  ]);
});

test('a reader of a commit reads large files and odd names, many at once', async () => {
  const large = Buffer.alloc(3_000_000, 'a\nb');
  const odd = 'a "b" \t\\ ünïcode\n.csv';
  const repository = gitRepository();
  const many = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`many/${at}.txt`, `${at}`.repeat(at)]));
  repository.commit({ 'large.csv': large, [odd]: 'x', empty: '', ...many }, 'v1');
  const { reader } = await commitReader({ folder: repository.root, variables }, 'v1');
  const names = await reader.list('many');
  const texts = await Promise.all(
    names.map(async (name) => [`many/${name}`, String(await reader.read(`many/${name}`))]),
  );
  expect(Object.fromEntries(texts)).toEqual(many);
  expect(Buffer.compare(await reader.read('large.csv'), large)).toBe(0);
  expect(String(await reader.read(odd))).toBe('x');
  expect(await reader.read('empty')).toHaveLength(0);
  expect((await reader.list('.')).length).toBe(4);
});

test('a repository whose numbers are of SHA-256 is read too', async () => {
  const root = temporaryFolder();
  execFileSync('git', ['init', '-q', '-b', 'main', '--object-format=sha256', root]);
  new GitRepository(root).commit({ 'specs/users.yaml': users() }, 'v1');
  expect((await readVersion('v1', request(root))).plan?.datasets).toHaveLength(1);
});

test('nothing of the shell leads git elsewhere', async () => {
  const repository = gitRepository();
  repository.commit({ 'specs/users.yaml': users() }, 'v1');
  const misled = {
    ...variables,
    GIT_DIR: '/nowhere',
    GIT_WORK_TREE: '/nowhere',
    GIT_INDEX_FILE: '/x',
    LC_ALL: 'de_DE',
  };
  const { plan } = await readVersion('v1', { ...request(repository.root), variables: misled });
  expect(plan?.datasets).toHaveLength(1);
});

test('folders, files, plans and locks are versions', async () => {
  const repository = gitRepository({ 'specs/users.yaml': users(), 'other/data-cli.yaml': 'paths: [in]\n' });
  repository.write({ 'other/in/users.yaml': users(word) });
  const { root } = repository;
  const folder = await readVersion('specs', request(root));
  expect(folder).toMatchObject({ kind: 'tree', label: 'specs' });
  expect((await readVersion('specs/users.yaml', request(root))).plan).toEqual(folder.plan);
  const project = await readVersion('./other', request(root));
  expect(project.plan?.datasets[0]?.fields).toHaveLength(2);
  const places = project.project?.places?.get(project.plan?.datasets[0]?.id ?? '');
  expect(places?.dataset.file.shown).toBe('other/in/users.yaml');
  const plan = planJson(folder.plan as never);
  repository.write({
    'plan.json': JSON.stringify(plan),
    'printed.json': JSON.stringify({ schema_version: 1, command: 'plan', ok: true, data: plan, diagnostics: [] }),
    'old.json': JSON.stringify({ ...(plan as object), catalogue: 99 }),
    'data-cli.lock': JSON.stringify({
      schema_version: 1,
      tool: { name: 'data-cli', version: '0.1.0' },
      catalogue: 1,
      seed: '1',
      as_of: '2026-01-01T00:00:00.000Z',
      fingerprint: 'f',
      datasets: [],
    }),
    'neither.json': '{}',
    'text.txt': 'x',
  });
  expect(await readVersion('plan.json', request(root))).toEqual({
    kind: 'plan',
    label: 'plan.json',
    plan: folder.plan,
  });
  expect((await readVersion('printed.json', request(root))).plan).toEqual(folder.plan);
  expect(await readVersion('data-cli.lock', request(root))).toMatchObject({ kind: 'lock', lock: { seed: '1' } });
  const old = await refusal(readVersion('old.json', request(root)));
  expect(old.message).toBe('DC832 the plan `old.json` is of catalogue 99, and this data-cli has catalogue 1');
  expect(old.exit).toBe('no');
  for (const [name, why] of [
    ['neither.json', 'it has neither a plan nor a lock'],
    ['text.txt', 'it is not JSON'],
  ] as const)
    expect((await refusal(readVersion(name, request(root)))).message).toBe(`DC833 \`${name}\` is no version: ${why}`);
});

test('a name that is both is refused, one that is neither with the nearest tag', async () => {
  const repository = gitRepository();
  repository.commit({ 'specs/users.yaml': users() }, 'specs', 'users/v1.2.0');
  const { root } = repository;
  const both = await refusal(readVersion('specs', request(root)));
  expect(both).toEqual({
    message: 'DC831 `specs` could be a git ref, and a file or folder',
    help: 'write `git:specs` or `./specs`',
    exit: 'usage',
  });
  expect((await readVersion('git:specs', request(root))).kind).toBe('git');
  expect((await readVersion('./specs', request(root))).kind).toBe('tree');
  const neither = await refusal(readVersion('user/v1.2.0', request(root)));
  expect(neither).toEqual({
    message: 'DC831 `user/v1.2.0` is no commit that git knows, and no file or folder',
    help: 'did you mean `users/v1.2.0`?',
    exit: 'usage',
  });
  expect((await refusal(readVersion('git:xyz', request(root)))).help).toMatch(/^the latest tags are `\w/);
  for (const ref of ['git:--all', 'git:-h', 'git:', 'git:HEAD..specs', 'git:HEAD:specs', 'git:HEAD^{tree}'])
    expect((await refusal(readVersion(ref, request(root)))).message).toContain('git knows no commit');
  expect((await refusal(readVersion('./none', request(root)))).message).toBe(
    'DC831 there is no file or folder `./none`',
  );
});

test('without git and without a repository it is said which', async () => {
  const root = temporaryFolder();
  const none = await refusal(readVersion('v1', request(root)));
  expect(none).toMatchObject({ message: `DC830 \`${root}\` is in no git repository`, exit: 'usage' });
  mkdirSync(join(root, 'specs'));
  writeFileSync(join(root, 'specs/users.yaml'), users());
  expect((await readVersion('specs', request(root))).plan?.datasets).toHaveLength(1);
  const gone = { ...request(root), variables: { PATH: '/nowhere' } };
  expect(await refusal(readVersion('v1', gone))).toMatchObject({
    message: 'DC830 git is not installed, or not on the PATH',
    exit: 'environment',
  });
  expect((await readVersion('specs', gone)).plan?.datasets).toHaveLength(1);
});

test('a shallow clone is told so, and lacks what it lacks', async () => {
  const repository = gitRepository();
  repository.commit({ 'specs/users.yaml': users() }, 'v1');
  repository.commit({ 'specs/users.yaml': users(word) }, 'v2');
  const clone = join(temporaryFolder(), 'clone');
  repository.git('clone', '-q', '--depth=1', `file://${repository.root}`, clone);
  expect((await readVersion('HEAD', request(clone))).plan?.datasets[0]?.fields).toHaveLength(2);
  expect((await refusal(readVersion('v1', request(clone)))).help).toContain(
    'the clone is shallow: `git fetch --unshallow --tags` fetches the rest',
  );
  const partial = join(temporaryFolder(), 'partial');
  repository.git('config', 'uploadpack.allowFilter', 'true');
  repository.git('clone', '-q', '--filter=blob:none', `file://${repository.root}`, partial);
  const { project } = await readVersion('v1', request(partial));
  expect(project?.diagnostics[0]?.message).toMatch(/^cannot read `specs\/users.yaml`: /);
});

test('a version of another catalogue is refused with both numbers', async () => {
  const repository = gitRepository();
  const lock = JSON.parse(readFileSync('test/support/lock-of-catalogue-9.json', 'utf8'));
  repository.commit({ 'specs/users.yaml': users(), 'data-cli.lock': JSON.stringify(lock) }, 'v1');
  const { root } = repository;
  const { project, plan } = await readVersion('v1', request(root));
  expect(plan).toBeUndefined();
  expect(project?.diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([
    'DC832 the lock of `v1` is of catalogue 9, and this data-cli has catalogue 1',
  ]);
  // The lock of the working tree is what `lock` renews.
  expect((await compileProject(request(root))).plan).toBeDefined();
  rmSync(join(root, 'data-cli.lock'));
  repository.commit({ 'data-cli.yaml': 'catalogue: 9\n' }, 'v2');
  const asked = await compileProject({ ...request(root), at: 'v2' });
  expect(asked.diagnostics.map(({ code, span }) => [code, span?.file.shown])).toEqual([['DC832', 'v2:data-cli.yaml']]);
});
