import { chmodSync, writeFileSync } from 'node:fs';
import { setDefaultAutoSelectFamilyAttemptTimeout } from 'node:net';
import path from 'node:path';

import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { openClient } from '../../src/targets/postgresql/open-client.ts';
import { readAddress } from '../../src/targets/read-address.ts';

import { makeCertificate } from '../support/certificates.ts';
import { plantProject } from '../support/planted-project.ts';
import { type Server, startPostgres } from '../support/postgres-server.ts';

const authority = makeCertificate('test authority');
const other = makeCertificate('another authority');
const own = makeCertificate('localhost', authority);

const password = 'p@ss:/w?rd#%41 é\\\'"+&=';
const access = [
  'local all postgres trust',
  'local all all scram-sha-256',
  'host all postgres all trust',
  'hostssl all secure all trust',
  'host all ann all scram-sha-256',
];

let server: Server;
let folder: string;

// `localhost` may have two addresses, and a busy machine takes longer than a quarter of a second for the first.
setDefaultAutoSelectFamilyAttemptTimeout(60_000);

beforeAll(async () => {
  server = await startPostgres({
    settings: { ssl: 'on' },
    files: { 'server.crt': own.certificate, 'server.key': own.key, 'pg_hba.conf': `${access.join('\n')}\n` },
  });
  const client = await server.connect();
  await client.query('CREATE ROLE secure LOGIN');
  await client.query(`CREATE ROLE ann LOGIN PASSWORD ${pg.escapeLiteral(password)}`);
  await client.query('CREATE DATABASE "my/shop?#%" OWNER ann');
  await client.end();
});
afterAll(() => server.stop());

const file = (name: string, text: string, mode = 0o600) => {
  folder = plantProject({});
  const at = path.join(folder, name);
  writeFileSync(at, text, { mode });
  chmodSync(at, mode);
  return at;
};

async function ask<Row>(url: string, sql: string, variables: Readonly<Record<string, string>> = {}): Promise<Row> {
  const client = await openClient(readAddress(url), { HOME: '/nonexistent', ...variables }, {});
  try {
    return (await client.query(sql)).rows[0] as Row;
  } finally {
    await client.end();
  }
}

const isEncrypted = async (url: string, variables: Readonly<Record<string, string>> = {}) => {
  const sql = 'SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()';
  return (await ask<{ ssl: boolean }>(url, sql, variables)).ssl;
};

describe('sslmode, on a server that has TLS', () => {
  const url = (query: string, host = 'localhost') => `postgresql://postgres@${host}:${server.port}/postgres?${query}`;
  const ca = (certificate = authority) => `sslrootcert=${encodeURIComponent(file('ca.pem', certificate.certificate))}`;

  test.each([
    ['', true],
    ['sslmode=disable', false],
    ['sslmode=allow', true],
    ['sslmode=prefer', true],
    ['sslmode=require', true],
  ])('?%s: encrypted is %s', async (query, encrypted) => {
    expect(await isEncrypted(url(query))).toBe(encrypted);
  });

  test('a role that may come in by TLS alone', async () => {
    const secure = `postgresql://secure@localhost:${server.port}/postgres`;
    expect(await isEncrypted(secure)).toBe(true);
    await expect(isEncrypted(`${secure}?sslmode=disable`)).rejects.toMatchObject({ code: '28000' });
  });

  test('verify-full: the authority and the name', async () => {
    expect(await isEncrypted(url(`sslmode=verify-full&${ca()}`))).toBe(true);
    expect(await isEncrypted(url(`sslmode=verify-full&sslnegotiation=direct&${ca()}`))).toBe(true);
    await expect(isEncrypted(url(`sslmode=verify-full&${ca(other)}`))).rejects.toThrow(/certificate/);
    await expect(isEncrypted(url('sslmode=verify-full'))).rejects.toThrow(/certificate/);
    await expect(isEncrypted(url(`sslmode=verify-full&${ca()}`, '127.0.0.1'))).rejects.toThrow(
      /does not match|not in the cert/,
    );
  });

  test('verify-ca: the authority alone, and so does require where one is named', async () => {
    for (const mode of ['verify-ca', 'require']) {
      expect(await isEncrypted(url(`sslmode=${mode}&${ca()}`, '127.0.0.1'))).toBe(true);
      await expect(isEncrypted(url(`sslmode=${mode}&${ca(other)}`))).rejects.toThrow(/certificate/);
    }
    await expect(isEncrypted(url('sslmode=verify-ca'))).rejects.toThrow('needs the certificate of an authority');
  });

  test('from the environment; the URL goes before it', async () => {
    const PGSSLROOTCERT = file('ca.pem', other.certificate);
    await expect(isEncrypted(url(''), { PGSSLMODE: 'verify-full', PGSSLROOTCERT })).rejects.toThrow(/certificate/);
    expect(await isEncrypted(url('sslmode=disable'), { PGSSLMODE: 'verify-full', PGSSLROOTCERT })).toBe(false);
    expect(await isEncrypted(url(ca()), { PGSSLMODE: 'verify-full', PGSSLROOTCERT })).toBe(true);
  });

  test('the authority that libpq takes from the home folder', async () => {
    const HOME = plantProject({ '.postgresql/root.crt': other.certificate });
    await expect(isEncrypted(url('sslmode=require'), { HOME })).rejects.toThrow(/certificate/);
    expect(await isEncrypted(url('sslmode=prefer'), { HOME })).toBe(true);
  });

  test('what there is not', async () => {
    const message = { name: 'AddressError', message: 'the file of `sslrootcert` cannot be read' };
    await expect(isEncrypted(url('sslmode=verify-full&sslrootcert=/none.pem'))).rejects.toMatchObject(message);
    await expect(isEncrypted(url('sslmode=verify'))).rejects.toMatchObject({
      name: 'AddressError',
      help: expect.stringContaining('verify-ca'),
    });
    await expect(isEncrypted(url('sslnegotiation=direct'))).rejects.toMatchObject({ name: 'AddressError' });
  });
});

test('on a server without TLS: prefer does without, all others do not', async () => {
  const url = (query: string) => `postgresql://postgres@127.0.0.1:${inject('postgresPort')}/postgres?${query}`;
  expect(await isEncrypted(url(''))).toBe(false);
  expect(await isEncrypted(url('sslmode=prefer'))).toBe(false);
  for (const mode of ['require', 'verify-full']) {
    await expect(isEncrypted(url(`sslmode=${mode}`))).rejects.toThrow('does not support SSL');
  }
});

describe('who, and with what password', () => {
  const who = 'SELECT current_user AS who, current_database() AS at';
  const ann = { who: 'ann', at: 'my/shop?#%' };
  const place = () => `localhost:${server.port}/${encodeURIComponent(ann.at)}`;
  const escaped = password.replace(/[\\:]/g, '\\$&');

  test('in the URL, with every special character', async () => {
    expect(await ask(`postgresql://ann:${encodeURIComponent(password)}@${place()}`, who)).toEqual(ann);
    expect(await ask(`postgresql://${place()}?user=ann&password=${encodeURIComponent(password)}`, who)).toEqual(ann);
  });

  test('in the environment', async () => {
    expect(await ask(`postgresql://ann@${place()}`, who, { PGPASSWORD: password })).toEqual(ann);
    const all = {
      PGHOST: 'localhost',
      PGPORT: String(server.port),
      PGUSER: 'ann',
      PGDATABASE: ann.at,
      PGPASSWORD: password,
    };
    expect(await ask('postgresql://', who, all)).toEqual(ann);
  });

  test('in a password file', async () => {
    const PGPASSFILE = file('pass', `# logins\nelsewhere:*:*:ann:wrong\nlocalhost:${server.port}:*:ann:${escaped}\n`);
    expect(await ask(`postgresql://ann@${place()}`, who, { PGPASSFILE })).toEqual(ann);
    expect(await ask(`postgresql://ann@${place()}?passfile=${PGPASSFILE}`, who)).toEqual(ann);
    const HOME = plantProject({ '.pgpass': `*:*:*:*:${escaped}` });
    chmodSync(path.join(HOME, '.pgpass'), 0o600);
    expect(await ask(`postgresql://ann@${place()}`, who, { HOME })).toEqual(ann);
  });

  test('in a connection service, which the URL goes before', async () => {
    const lines = [
      '[other]',
      'host=elsewhere',
      '',
      '[shop]',
      '# here',
      'host = localhost',
      `port=${server.port}`,
      'user=ann',
    ];
    const PGSERVICEFILE = file('service', [...lines, `dbname=${ann.at}`, `password=${password}`, '[last]'].join('\n'));
    expect(await ask('postgresql://?service=shop', who, { PGSERVICEFILE })).toEqual(ann);
    expect(await ask('postgresql://', who, { PGSERVICEFILE, PGSERVICE: 'shop', PGHOST: 'elsewhere' })).toEqual(ann);
    const postgres = { who: 'postgres', at: 'postgres' };
    expect(await ask('postgresql://postgres@/postgres?service=shop', who, { PGSERVICEFILE })).toEqual(postgres);
    await expect(ask('postgresql://?service=gone', who, { PGSERVICEFILE })).rejects.toThrow(
      'there is no connection service `gone`',
    );
    const strange = file('strange', '[shop]\nhots=localhost\n');
    await expect(ask('postgresql://?service=shop', who, { PGSERVICEFILE: strange })).rejects.toThrow('`hots`');
  });

  test('by the socket', async () => {
    const login = `ann:${encodeURIComponent(password)}`;
    const tail = `${server.port}/${encodeURIComponent(ann.at)}`;
    expect(await ask(`postgresql://${login}@${encodeURIComponent(server.home)}:${tail}`, who)).toEqual(ann);
    expect(await ask(`postgresql://${login}@:${tail}?host=${server.home}`, who)).toEqual(ann);
    expect(await isEncrypted(`postgresql://${login}@:${tail}?host=${server.home}&sslmode=prefer`)).toBe(false);
    const PGPASSFILE = file('pass', `localhost:*:*:ann:${escaped}\n`);
    expect(await ask(`postgresql://ann@:${tail}?host=${server.home}`, who, { PGPASSFILE })).toEqual(ann);
  });

  test('a wrong one, and none: what the driver says has no password in it', async () => {
    const wrong = 'wr0ng';
    for (const [url, variables] of [
      [`postgresql://ann:${wrong}@${place()}`, {}],
      [`postgresql://ann@${place()}`, { PGPASSWORD: wrong }],
      [`postgresql://ann@${place()}`, { PGPASSFILE: file('pass', `*:*:*:*:${wrong}\n`) }],
    ] as const) {
      const failure = await ask(url, who, variables).catch((error: unknown) => error as Error & { code?: string });
      expect(failure).toMatchObject({ code: '28P01' });
      expect(JSON.stringify(failure) + (failure as Error).stack).not.toContain(wrong);
    }
    await expect(ask(`postgresql://ann@${place()}`, who)).rejects.toThrow(/password must be a/);
  });
});

test('other parameters', async () => {
  const url = `postgresql://postgres@localhost:${server.port}/postgres`;
  const settings = "SELECT current_setting('search_path') AS path, current_setting('work_mem') AS memory";
  const options = encodeURIComponent('-c search_path=one,two -c work_mem=7MB');
  expect(await ask(`${url}?options=${options}`, settings)).toEqual({ path: 'one,two', memory: '7MB' });
  expect(await ask(url, settings, { PGOPTIONS: '-c work_mem=8MB' })).toMatchObject({ memory: '8MB' });
  const name = "SELECT current_setting('application_name') AS name";
  expect(await ask(`${url}?application_name=tester`, name)).toEqual({ name: 'tester' });
  await expect(ask(`${url}?connect_timeout=soon`, name)).rejects.toMatchObject({ name: 'AddressError' });
  await expect(ask(`${url}?channel_binding=require`, name)).rejects.toMatchObject({ name: 'AddressError' });
  const bound = `postgresql://ann:${encodeURIComponent(password)}@localhost:${server.port}/postgres?channel_binding=prefer`;
  expect(await ask(bound, name)).toEqual({ name: '' });
});
