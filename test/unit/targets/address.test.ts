import { mkdirSync, symlinkSync } from 'node:fs';
import { inspect } from 'node:util';

import { expect, test } from 'vitest';

import { AddressError } from '../../../src/targets/address.ts';
import { databaseNames, readAddress } from '../../../src/targets/read-address.ts';

import { plantProject } from '../../support/planted-project.ts';

const labelOf = (text: string) => readAddress(text).label;

test.each([
  ['postgresql://ann:s3cret@Example.com:5433/shop', 'postgresql://ann@Example.com:5433/shop'],
  ['postgres://ann@example.com/shop?sslmode=require&connect_timeout=3', 'postgresql://ann@example.com/shop'],
  [
    'postgresql:///shop?host=/run/postgresql&user=ann&password=s3cret',
    'postgresql:///shop?host=/run/postgresql&user=ann',
  ],
  ['postgresql://%2Frun%2Fpostgresql/shop', 'postgresql://%2Frun%2Fpostgresql/shop'],
  ['postgresql://?service=staging', 'postgresql:///?service=staging'],
  ['postgresql://ann:s3cret:more@h/db', 'postgresql://ann@h/db'],
  ['postgresql://ann:s3@cret@h/db', 'postgresql://ann@h/db'],
  ['postgresql://:s3cret@[::1]:6000/db', 'postgresql://[::1]:6000/db'],
  ['POSTGRESQL://h/my%20db', 'postgresql://h/my%20db'],
  ['pglite:./.data/ci', 'pglite:./.data/ci'],
  ['pglite:', 'pglite:'],
  ['mongodb://ann:s3cret@h:27018/shop?authMechanismProperties=AWS_SESSION_TOKEN:s3cret', 'mongodb://ann@h:27018/shop'],
  ['mongodb://a:1,b:2/shop?replicaSet=rs', 'mongodb://a:1,b:2/shop'],
  ['mongodb+srv://ann:s3cret@cluster.example.net/shop', 'mongodb+srv://ann@cluster.example.net/shop'],
])('%s is shown as %s', (text, label) => {
  expect(labelOf(text)).toBe(label);
});

test('what is printed or made JSON of an address has no credential', () => {
  const address = readAddress('postgresql://ann:s%33cret@h/shop?password=other');
  expect(address.url).toContain('s%33cret');
  expect([...address.secrets]).toEqual(expect.arrayContaining(['s%33cret', 's3cret', 'other']));
  for (const text of [JSON.stringify(address), inspect(address), inspect({ ...address })]) {
    expect(text).not.toMatch(/cret|other/);
    expect(text).toContain('postgresql://ann@h/shop');
  }
});

test.each(['postgresql://ann@/run/postgresql:5432/shop', 'postgresql:///run/postgresql/shop'])(
  '%s: how a socket is written',
  (url) => {
    const told = (() => {
      try {
        return readAddress(url);
      } catch (error) {
        return error;
      }
    })();
    expect(told).toMatchObject({ help: expect.stringContaining('?host=/run/postgresql') });
  },
);

// The password is `s3cr?t` in many kinds of address that are none: no message has a part of it.
test.each([
  ['postgresql://ann:s3cr#t@h/shop', 'no URL'],
  ['postgresql://ann:s3cr/t@h/shop', 'behind its host'],
  ['postgresql://ann:s3cr?t@h/shop', 'behind its host'],
  ['postgresql://ann:1234#s3cr@h/shop', 'no URL'],
  ['postgresql://ann:1234/s3cr@h/shop', 'behind its host'],
  ['postgresql://ann:s3cr%t@h/shop', 'begins no character'],
  ['postgresql://ann:s3cr%00t@h/shop', 'begins no character'],
  ['postgresql://ann:s3cr t@h/shop', 'space'],
  ['postgresql://ann:s3crt', 'host or port'],
  ['postgresql://h:99999/shop', 'host or port'],
  ['postgresql://[s3cr]t/shop', 'host or port'],
  ['postgresql://a,b/shop', 'several hosts'],
  ['postgresql:///shop?host=a,b', 'several hosts'],
  ['postgresql://h/shop/s3cr', 'second `/`'],
  ['postgresql://h/shop?sslmod=s3cr', '`sslmod`'],
  ['postgresql://h/shop?gssencmode=require', '`gssencmode`'],
  ['host=h password=s3cr', 'no URL'],
  ['ann:s3cr@h/shop', 'no URL'],
  ['s3cr', 'no URL'],
  ['', 'no URL'],
  ['mysql://ann:s3cr@h/shop', 'mysql://'],
  ['postgress://ann:s3cr@h/shop', 'postgress://'],
  ['pglite://s3cr', '`//`'],
  ['mongodb:///shop', 'without a host'],
  ['mongodb://ann:s3cr@/shop', 'without a host'],
  ['mongodb://a:1,:2/shop', 'without a host'],
  ['mongodb+srv://ann:s3cr@h:27017/shop', 'no port'],
  ['mongodb+srv://a,b/shop', 'one host'],
  ['mongodb://ann:s3cr@h', 'without a database'],
  ['mongodb://ann:s3cr@h/?authSource=admin', 'without a database'],
  ['mongodb://ann:s3@cr@h/shop', 'not encoded'],
  ['mongodb://ann:s3:cr@h/shop', 'not encoded'],
])('%s is refused', (text, message) => {
  try {
    readAddress(text);
  } catch (error) {
    expect(error).toBeInstanceOf(AddressError);
    const { message: said, help, stack } = error as AddressError;
    expect(said).toContain(message);
    expect(`${said}${help}${stack?.split('\n')[0]}`).not.toMatch(/s3cr|1234/);
    return;
  }
  expect.unreachable('it was read');
});

test('the nearest of what there is is offered', () => {
  expect(() => readAddress('postgress://h/shop')).toThrow(expect.objectContaining({ help: 'did you mean postgres?' }));
  expect(() => readAddress('postgresql://h/shop?sslmod=x')).toThrow(
    expect.objectContaining({ help: 'did you mean `sslmode`?' }),
  );
});

async function isOne(a: string, b: string, variables: Readonly<Record<string, string>>, folder: string) {
  const [names = [], others = []] = await Promise.all(
    [a, b].map((each) => databaseNames(readAddress(each), variables, folder)),
  );
  return names.some((each) => others.includes(each));
}

const root = () => {
  const folder = plantProject({
    'services/pg_service.conf': '# ours\n[prod]\nhost=DB.example.com.\ndbname=shop\n\n[other]\nhost=x\n',
  });
  mkdirSync(`${folder}/data/prod`, { recursive: true });
  symlinkSync(`${folder}/data/prod`, `${folder}/link`);
  return folder;
};

test.each([
  ['postgresql://ann:a@db.example.com/shop', 'postgres://bob@DB.Example.Com:5432/shop?sslmode=require', true],
  ['postgresql://db.example.com/shop', 'postgresql://db.example.com:5433/shop', false],
  ['postgresql://db.example.com/shop', 'postgresql://db.example.com/Shop', false],
  ['postgresql://localhost/shop', 'postgresql://127.0.0.1/shop', true],
  ['postgresql:///shop', 'postgresql://[::1]/shop', true],
  ['postgresql:///shop?host=/var/run/postgresql/', 'postgresql://localhost/shop', true],
  ['postgresql:///shop?host=/tmp/mine', 'postgresql://localhost/shop', false],
  ['postgresql://%2Ftmp%2Fmine/shop', 'postgresql:///?host=/tmp/mine&dbname=shop', true],
  ['postgresql://?service=prod', 'postgresql://db.example.com/shop', true],
  ['postgresql://?service=other', 'postgresql://db.example.com/shop', false],
  ['postgresql://shop@db.example.com', 'postgresql://db.example.com/shop', true],
  ['pglite:data/prod', 'pglite:./data/../data/prod/', true],
  ['pglite:link', 'pglite:data/prod', true],
  ['pglite:link/new', 'pglite:data/prod/new', true],
  ['pglite:data/prod', 'pglite:data/other', false],
  ['pglite:', 'pglite:', false],
  ['mongodb://a,b:27018/shop', 'mongodb://B:27018,c/shop', true],
  ['mongodb://a/shop', 'mongodb://a:27017/shop', true],
  ['mongodb://a/shop', 'mongodb://a/other', false],
  ['mongodb+srv://c.example.net/shop', 'mongodb+srv://C.example.net/shop', true],
  ['postgresql://a/shop', 'mongodb://a/shop', false],
])('%s and %s: one database is %s', async (a, b, same) => {
  const folder = root();
  const variables = { PGSERVICEFILE: `${folder}/services/pg_service.conf` };
  expect(await isOne(a, b, variables, folder)).toBe(same);
});

test('the environment says where an address without a host leads', async () => {
  const variables = { PGHOST: 'db.example.com', PGPORT: '6000', PGDATABASE: 'shop' };
  expect(await isOne('postgresql://', 'postgresql://db.example.com:6000/shop', variables, '.')).toBe(true);
});
