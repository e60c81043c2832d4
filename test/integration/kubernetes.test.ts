import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { Ajv2020 } from 'ajv/dist/2020.js';
import formatsPlugin from 'ajv-formats';
import { expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';

import { cableOfRows } from '../support/cable.ts';
import { runCli } from '../support/cli.ts';
import { entry } from '../support/cli-process.ts';
import { dataset } from '../support/definitions.ts';
import { plantProject } from '../support/planted-project.ts';
import { freshDatabase } from '../support/postgres.ts';

const folder = 'examples/kubernetes';

interface Container {
  readonly command: readonly string[];
  readonly workingDir: string;
  readonly env: readonly { readonly name: string; readonly value: string }[];
  readonly volumeMounts: readonly { readonly mountPath: string; readonly name: string }[];
}

interface JobSpec {
  readonly completions: number;
  readonly template: {
    readonly spec: {
      readonly containers: readonly Container[];
      readonly volumes: readonly { readonly name: string }[];
    };
  };
}

interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly data?: Readonly<Record<string, string>>;
  readonly stringData?: Readonly<Record<string, string>>;
  readonly spec: JobSpec & { readonly jobTemplate: { readonly spec: JobSpec } };
}

function manifestOf(name: string): Manifest {
  const [document, ...others] = parseAllDocuments(readFileSync(path.join(folder, name), 'utf8'));
  expect([document?.errors, others]).toEqual([[], []]);
  return document?.toJS() as Manifest;
}

const { kinds, $defs } = JSON.parse(readFileSync('test/support/kubernetes/schemas.json', 'utf8')) as {
  kinds: Record<string, string>;
  $defs: object;
};
const ajv = new Ajv2020({ strict: false, allErrors: true });
formatsPlugin.default(ajv);
ajv.addSchema({ $id: 'kubernetes', $defs });

function faultsOf(manifest: { readonly apiVersion: string; readonly kind: string }): unknown {
  const name = kinds[`${manifest.apiVersion} ${manifest.kind}`];
  const validate = ajv.getSchema(`kubernetes#/$defs/${name}`);
  if (!validate) throw new Error(`no schema of ${manifest.apiVersion} ${manifest.kind}`);
  validate(manifest);
  return validate.errors?.map(({ instancePath, message, params }) => [instancePath, message, params]);
}

const names = ['configmap.yaml', 'secret.yaml', 'job.yaml', 'cronjob.yaml'];

test.each(names)('%s is what Kubernetes’ published schema says', (name) => {
  expect(faultsOf(manifestOf(name))).toBeUndefined();
});

test.each([
  [{ compleitions: 4 }, '/spec', { additionalProperty: 'compleitions' }],
  [{ completions: 'four' }, '/spec/completions', {}],
  [
    { template: { spec: { containers: [{ image: 'x' }] } } },
    '/spec/template/spec/containers/0',
    { missingProperty: 'name' },
  ],
])('the schemas find what is wrong: %j', (wrong, place, parameters) => {
  const job = manifestOf('job.yaml');
  const faults = faultsOf({ ...job, ...{ spec: { ...job.spec, ...wrong } } });
  expect(faults).toMatchObject([[place, expect.any(String), parameters]]);
});

test('the ConfigMap has the definitions beside it, and SHARDS is the number of completions', () => {
  expect(manifestOf('configmap.yaml').data).toEqual({
    'shop.yaml': readFileSync(path.join(folder, 'specs/shop.yaml'), 'utf8'),
  });
  for (const spec of [manifestOf('job.yaml').spec, manifestOf('cronjob.yaml').spec.jobTemplate.spec]) {
    const [{ env, workingDir, volumeMounts }] = spec.template.spec.containers as [Container];
    expect(env).toContainEqual({ name: 'SHARDS', value: String(spec.completions) });
    expect(volumeMounts[0]?.mountPath).toBe(`${workingDir}/specs`);
    // Nothing else may be written to; temporary files of large proofs need a place.
    expect(volumeMounts).toContainEqual({ name: 'scratch', mountPath: '/tmp' });
    expect(spec.template.spec.volumes).toContainEqual({ name: 'scratch', emptyDir: expect.anything() });
  }
});

test('the image is made of the package that `npm pack` writes', async () => {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string };
  const dockerfile = readFileSync(path.join(folder, 'Dockerfile'), 'utf8');
  expect(dockerfile.match(/source=(\S+),/)?.[1]).toBe(`${name}-${version}.tgz`);
  for (const manifest of ['job.yaml', 'cronjob.yaml'])
    expect(readFileSync(path.join(folder, manifest), 'utf8')).toContain(`/${name}:${version} #`);
});

test('the Secret’s masking key is none that real data would be masked by', async () => {
  const people = dataset(`source: masked_production
origin: {file: people.csv}
fields:
  - {name: email, type: text, pii_category: email, masking: anonymize_email}`);
  const cwd = plantProject({ 'specs/people.yaml': people, 'specs/people.csv': 'email\nann@corp.example\n' });
  const { DATA_CLI_MASKING_KEY } = manifestOf('secret.yaml').stringData ?? {};
  const { status, stderr } = await runCli(['generate'], { cwd, env: { ...process.env, DATA_CLI_MASKING_KEY } });
  expect({ status, stderr }).toMatchObject({ status: 1, stderr: expect.stringContaining('error[DC509]') });
});

/** The files of a container: what the ConfigMap has, laid out as kubelets do, and a `data-cli` on its path. */
function plantContainer(): string {
  const { data = {} } = manifestOf('configmap.yaml');
  const dated = '..2026_01_01_00_00_00.123456789';
  const specs = Object.entries(data).map(([name, text]) => [`specs/${dated}/${name}`, text]);
  const root = plantProject({ ...Object.fromEntries(specs), 'bin/data-cli': '', 'tmp/.keep': '' });
  symlinkSync(dated, path.join(root, 'specs/..data'));
  for (const name of Object.keys(data)) symlinkSync(`..data/${name}`, path.join(root, 'specs', name));
  const command = path.join(root, 'bin/data-cli');
  writeFileSync(command, `#!/bin/sh\nexec ${process.execPath} ${entry} "$@"\n`);
  chmodSync(command, 0o755);
  return root;
}

interface Pod {
  readonly status: number | string;
  readonly stderr: string;
}

/** Runs a container's own command as Kubernetes does for one index. */
async function runPod(
  { template }: JobSpec,
  index: number,
  { root, url, started }: { root: string; url: string; started?: (child: ChildProcess) => void },
): Promise<Pod> {
  const [{ command, env }] = template.spec.containers as [Container];
  const [shell = '', ...args] = command;
  const own = Object.fromEntries(env.map(({ name, value }) => [name, value]));
  const paths = { PATH: `${root}/bin:${process.env.PATH}`, TMPDIR: path.join(root, 'tmp') };
  const given = { DATABASE_URL: url, JOB_COMPLETION_INDEX: String(index), ...paths };
  const child = spawn(shell, args, { cwd: root, env: { ...own, ...given }, stdio: ['ignore', 'ignore', 'pipe'] });
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += String(chunk);
  });
  const ended = once(child, 'close') as Promise<[number | null, string]>;
  started?.(child);
  const [code, signal] = await ended;
  return { status: code ?? signal, stderr };
}

/** One that is killed as soon as its rows are on their way. */
async function killedPod(spec: JobSpec, index: number, { root, url }: { root: string; url: string }): Promise<Pod> {
  let child: ChildProcess | undefined;
  const laid = await cableOfRows(url, () => child?.kill('SIGKILL'));
  try {
    return await runPod(spec, index, { root, url: laid.url, started: (each) => (child = each) });
  } finally {
    laid.cut();
  }
}

const facts = `
  SELECT (SELECT count(*)::int FROM customers) AS customers, (SELECT count(DISTINCT id)::int FROM customers) AS customer_ids,
         (SELECT count(*)::int FROM orders) AS orders, (SELECT count(DISTINCT id)::int FROM orders) AS order_ids,
         (SELECT count(*)::int FROM orders JOIN customers c ON c.id = customer_id) AS joined,
         (SELECT count(*)::int FROM data_cli.executions WHERE state = 'ready') AS ready,
         (SELECT max(placed_at) >= current_date - 90 AND max(placed_at) <= now() FROM orders) AS recent`;
const whole = { customers: 4000, customer_ids: 4000, orders: 20000, order_ids: 20000, joined: 20000, ready: 1 };

test('a pod for each index: one is killed and started again, every row is there once', async () => {
  const database = await freshDatabase();
  try {
    const { spec } = manifestOf('job.yaml');
    const pods = { root: plantContainer(), url: database.url };
    const planted = readdirSync(pods.root, { recursive: true });
    const indexes = Array.from({ length: spec.completions }, (_, index) => index);
    const killed = await killedPod(spec, 1, pods);
    expect(killed.status).toBe('SIGKILL');
    const others = await Promise.all(indexes.filter((index) => index !== 1).map((index) => runPod(spec, index, pods)));
    expect(
      others.map(({ status }) => status),
      others[0]?.stderr,
    ).toEqual(others.map(() => 0));
    expect((await database.client.query(`SELECT to_regclass('orders') AS there`)).rows).toEqual([{ there: null }]);
    expect(await runPod(spec, 1, pods)).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('24,000 rows loaded'),
    });
    expect((await database.client.query(facts)).rows[0]).toMatchObject(whole);

    const nightly = manifestOf('cronjob.yaml').spec.jobTemplate.spec;
    const refreshed = await Promise.all(indexes.map((index) => runPod(nightly, index, pods)));
    expect(
      refreshed.map(({ status }) => status),
      refreshed[0]?.stderr,
    ).toEqual(refreshed.map(() => 0));
    expect((await database.client.query(facts)).rows[0]).toMatchObject({ ...whole, recent: true });
    // The root file system is read-only.
    expect(readdirSync(pods.root, { recursive: true })).toEqual(planted);
  } finally {
    await database.drop();
  }
});
