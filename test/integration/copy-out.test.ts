import { EventEmitter } from 'node:events';

import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { CopyOut } from '../../src/targets/postgresql/copy-out.ts';
import { ReadingSocket } from '../../src/targets/postgresql/reading-socket.ts';

import { freshDatabase, type TestDatabase } from '../support/postgres.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

async function textOf(copy: CopyOut): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of copy.bytes()) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString();
}

const query = (sql: string) => database.client.query(new CopyOut(`COPY (${sql}) TO STDOUT`));

test('rows come as the server writes them, however long, and the connection goes on', async () => {
  const copy = query(
    `SELECT i, repeat('ü' || i, CASE WHEN i % 5000 = 0 THEN 100000 ELSE i % 7 END) FROM generate_series(1, 20000) AS i`,
  );
  const lines = (await textOf(copy)).split('\n');
  expect(copy.isDone).toBe(true);
  expect(lines.pop()).toBe('');
  expect(lines).toHaveLength(20_000);
  for (const [at, line] of lines.entries()) {
    const i = at + 1;
    expect(line === `${i}\t${`ü${i}`.repeat(i % 5000 === 0 ? 100_000 : i % 7)}`, `row ${i}`).toBe(true);
  }
  expect(await textOf(query('SELECT 1 WHERE false'))).toBe('');
  const { rows } = await database.client.query('SELECT 7 AS seven');
  expect(rows).toEqual([{ seven: 7 }]);
});

test('a server that writes fast waits for whoever reads slowly', async () => {
  const copy = query(`SELECT repeat('x', 1000) FROM generate_series(1, 50000)`);
  let size = 0;
  for await (const chunk of copy.bytes()) {
    size += chunk.length;
    if (size % 3 === 0) await new Promise((resolve) => setTimeout(resolve, 1));
  }
  expect(size).toBe(50_000 * 1001);
});

test('what the server refuses in the middle is told behind the rows before it', async () => {
  const copy = query('SELECT 10 / (3000 - i) FROM generate_series(1, 9000) AS i');
  let rows = 0;
  const all = async () => {
    for await (const chunk of copy.bytes()) rows += chunk.filter((byte) => byte === 0x0a).length;
  };
  await expect(all()).rejects.toThrow('division by zero');
  expect(rows).toBeLessThan(3000);
  const { rows: found } = await database.client.query('SELECT 7 AS seven');
  expect(found).toEqual([{ seven: 7 }]);
});

/** A message as the protocol has it. */
function message(letter: string, content: string): Buffer {
  const size = Buffer.alloc(4);
  size.writeInt32BE(content.length + 4);
  return Buffer.concat([Buffer.from(letter), size, Buffer.from(content)]);
}

test('messages may be cut anywhere, and others may come between', async () => {
  const between = [message('H', '\0\0\0'), message('d', '1\ta\n'), message('N', 'told\0'), message('d', '')];
  const rest = Buffer.concat([message('c', ''), message('C', 'COPY 2\0'), message('Z', 'T')]);
  const all = Buffer.concat([...between, message('d', '2\tbcd\n'), message('S', 'a\0b\0'), message('d', '3\n'), rest]);
  for (let first = 1; first < all.length; first++)
    for (const second of [first + 1, first + 3, all.length]) {
      const socket = Object.assign(new EventEmitter(), { pause: () => socket, resume: () => socket });
      const read: Buffer[] = [];
      const driver = (bytes: Buffer) => read.push(Buffer.from(bytes));
      socket.on('data', driver);
      const copy = new CopyOut('COPY t TO STDOUT');
      copy.submit({ stream: socket, query: () => undefined });
      const parts = [all.subarray(0, first), all.subarray(first, second), all.subarray(second)];
      for (const part of parts) if (part.length > 0) socket.emit('data', Buffer.from(part));
      copy.handleReadyForQuery();
      expect(await textOf(copy)).toBe('1\ta\n2\tbcd\n3\n');
      expect(Buffer.concat(read)).toEqual(rest);
      expect(socket.listeners('data')).toEqual([driver]);
    }
});

test('a socket that uses its memory again gives the same rows, and its driver what it keeps', async () => {
  const { host, port, user, database: name } = database.client as pg.Client & { database: string };
  const client = new pg.Client({ host, port, user: user as string, database: name, stream: () => new ReadingSocket() });
  await client.connect();
  try {
    const sql = `SELECT i, repeat(md5(i::text), i % 50) FROM generate_series(1, 60000) AS i`;
    const own = client.query(new CopyOut(`COPY (${sql}) TO STDOUT`));
    // Whoever reads slowly has the server wait, while chunks that were read are filled anew.
    const chunks: Buffer[] = [];
    for await (const chunk of own.bytes()) {
      chunks.push(Buffer.from(chunk));
      if (chunks.length % 50 === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    }
    expect(Buffer.concat(chunks).equals(Buffer.from(await textOf(query(sql))))).toBe(true);
    // An answer of many chunks, of which the driver holds what ends in the middle of a message.
    const { rows } = await client.query(sql.replace('60000', '20000'));
    expect(rows.map(({ i, repeat }) => `${i} ${repeat}`)).toEqual(
      (await database.client.query(sql.replace('60000', '20000'))).rows.map(({ i, repeat }) => `${i} ${repeat}`),
    );
  } finally {
    await client.end();
  }
});
