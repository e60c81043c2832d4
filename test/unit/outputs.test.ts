import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough, Writable } from 'node:stream';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { manifestOf, manifestText } from '../../src/formats/manifest.ts';
import { fileOutput } from '../../src/formats/sinks/file-output.ts';
import { folderOutput } from '../../src/formats/sinks/folder-output.ts';
import { ClosedPipe, type Output, OutputFailure } from '../../src/formats/sinks/output.ts';
import { outputKind } from '../../src/formats/sinks/output-kind.ts';
import { streamOutput } from '../../src/formats/sinks/stream-output.ts';

import { planOf } from '../support/plans.ts';

let home: string;
beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'data-cli-output-'));
});
afterEach(() => rm(home, { recursive: true, force: true }));

const at = (...parts: string[]) => path.join(home, ...parts);
const bytes = (text: string) => new TextEncoder().encode(text);

/** The code of the diagnostic that a step fails with. */
async function failureOf(step: Promise<unknown>): Promise<string> {
  const error = await step.then(
    () => new Error('nothing failed'),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof OutputFailure)) throw error;
  expect(error.exit).toBe('environment');
  return error.diagnostic.code;
}

async function writeFiles(output: Output, files: Record<string, string>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    const writer = await output.open(name);
    await writer.write(bytes(text));
    await writer.close();
  }
}

function manifest(...names: string[]): string {
  const files = names.map((name) => ({ name, bytes: 0, sha256: '' }));
  return manifestText(manifestOf(planOf(), { toolVersion: '1', format: 'csv', datasets: [], files }));
}

describe('a file', () => {
  it('appears whole, under no name but its own', async () => {
    writeFileSync(at('x.csv'), 'old');
    const output = await fileOutput(at('x.csv'));
    const writer = await output.open('');
    const chunk = bytes('one,');
    await writer.write(chunk);
    chunk.set(bytes('two,'));
    await writer.write(chunk);
    chunk.fill(0);
    expect(await writer.close()).toEqual({ name: at('x.csv'), bytes: 8 });
    expect(readFileSync(at('x.csv'), 'utf8')).toBe('old');
    await output.commit();
    expect(readFileSync(at('x.csv'), 'utf8')).toBe('one,two,');
    await output.abort();
    expect(readdirSync(home)).toEqual(['x.csv']);
  });

  it('leaves nothing behind when it is given up, folders included', async () => {
    const output = await fileOutput(at('new', 'deep', 'x.csv'));
    const writer = await output.open('');
    await writer.write(bytes('half'));
    expect(readdirSync(at('new', 'deep'))).toHaveLength(1);
    await output.abort();
    await output.abort();
    expect(readdirSync(home)).toEqual([]);
  });

  it('keeps the mode of the file that it replaces, and the link that leads to it', async () => {
    writeFileSync(at('secret'), '');
    chmodSync(at('secret'), 0o600);
    symlinkSync('secret', at('link.csv'));
    const output = await fileOutput(at('link.csv'));
    await writeFiles(output, { '': 'new' });
    await output.commit();
    expect(readFileSync(at('secret'), 'utf8')).toBe('new');
    expect(statSync(at('secret')).mode & 0o777).toBe(0o600);
    expect(readdirSync(home).sort()).toEqual(['link.csv', 'secret']);
  });

  it('that is a device is written to and stays one', async () => {
    const output = await fileOutput('/dev/null');
    await writeFiles(output, { '': 'gone' });
    await output.commit();
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it.runIf(existsSync('/dev/full'))('says when the disk is full', async () => {
    const output = await fileOutput('/dev/full');
    expect(await failureOf(writeFiles(output, { '': 'more' }))).toBe('DC602');
    await output.abort();
  });

  it('says what is in the way', async () => {
    mkdirSync(at('folder.csv'));
    writeFileSync(at('file'), '');
    expect(await failureOf(fileOutput(at('folder.csv')))).toBe('DC603');
    expect(await failureOf(fileOutput(at('file', 'x.csv')))).toBe('DC603');
    const long = await fileOutput(at(`${'x'.repeat(250)}.csv`));
    expect(await failureOf(long.open(''))).toBe('DC601');
  });
});

describe('a folder', () => {
  it('appears whole', async () => {
    const output = await folderOutput(at('out'), ['a.csv', 'b.csv']);
    const writer = await output.open('a.csv');
    await writer.write(bytes('a'));
    const sha256 = createHash('sha256').update('a').digest('hex');
    expect(await writer.close()).toEqual({ name: 'a.csv', bytes: 1, sha256 });
    await writeFiles(output, { 'b.csv': 'b' });
    expect(existsSync(at('out'))).toBe(false);
    await output.commit(manifest('a.csv', 'b.csv'));
    expect(readdirSync(home)).toEqual(['out']);
    expect(readdirSync(at('out')).sort()).toEqual(['a.csv', 'b.csv', 'manifest.json']);
    expect(statSync(at('out')).mode & 0o777).toBe(0o777 & ~process.umask());
  });

  it('that is given up is not there', async () => {
    const output = await folderOutput(at('new', 'out'), ['a.csv']);
    await writeFiles(output, { 'a.csv': 'a' });
    await output.open('b.csv');
    await output.abort();
    expect(readdirSync(home)).toEqual([]);
  });

  it('has only its own files replaced and removed', async () => {
    mkdirSync(at('out'));
    for (const name of ['a.csv', 'old.csv', 'notes.txt']) writeFileSync(at('out', name), name);
    writeFileSync(at('out', 'manifest.json'), manifest('a.csv', 'old.csv', '../outside.csv'));
    writeFileSync(at('outside.csv'), '');
    const output = await folderOutput(at('out'), ['a.csv', 'new.csv']);
    await writeFiles(output, { 'a.csv': 'A', 'new.csv': 'N' });
    expect(readFileSync(at('out', 'a.csv'), 'utf8')).toBe('a.csv');
    await output.commit(manifest('a.csv', 'new.csv'));
    expect(readdirSync(at('out')).sort()).toEqual(['a.csv', 'manifest.json', 'new.csv', 'notes.txt']);
    expect(readFileSync(at('out', 'a.csv'), 'utf8')).toBe('A');
    expect(readdirSync(home).sort()).toEqual(['out', 'outside.csv']);
  });

  it('that is given up stays as it was', async () => {
    mkdirSync(at('out'));
    writeFileSync(at('out', 'a.csv'), 'old');
    writeFileSync(at('out', 'manifest.json'), manifest('a.csv'));
    const output = await folderOutput(at('out'), ['a.csv']);
    await writeFiles(output, { 'a.csv': 'A' });
    await output.abort();
    expect(readdirSync(at('out')).sort()).toEqual(['a.csv', 'manifest.json']);
    expect(readFileSync(at('out', 'a.csv'), 'utf8')).toBe('old');
  });

  it.each([
    ['no manifest', undefined],
    ['another tool’s manifest', '{"name": "app"}'],
    ['a manifest that is no JSON', '{'],
    ['a manifest that does not name it', manifest('b.csv')],
    ['a manifest of odd shape', '{"tool": {"name": "data-cli"}, "files": 5}'],
  ])('with a foreign file is refused before anything is written: %s', async (_, text) => {
    mkdirSync(at('out'));
    writeFileSync(at('out', 'a.csv'), 'mine');
    if (text !== undefined) writeFileSync(at('out', 'manifest.json'), text);
    const before = readdirSync(at('out'));
    expect(await failureOf(folderOutput(at('out'), ['a.csv']))).toBe('DC604');
    expect(readdirSync(at('out'))).toEqual(before);
  });

  it('that is empty, or has only other files, is used', async () => {
    mkdirSync(at('out'));
    writeFileSync(at('out', 'notes.txt'), '');
    const output = await folderOutput(at('out'), ['a.csv']);
    await writeFiles(output, { 'a.csv': 'A' });
    await output.commit(manifest('a.csv'));
    expect(readdirSync(at('out')).sort()).toEqual(['a.csv', 'manifest.json', 'notes.txt']);
  });

  it('says what is in the way', async () => {
    writeFileSync(at('file'), '');
    expect(await failureOf(folderOutput(at('file'), []))).toBe('DC603');
    expect(await failureOf(folderOutput(at('file', 'out'), []))).toBe('DC603');
  });
});

describe('a stream', () => {
  it('takes bytes as fast as its reader does', async () => {
    const slow = new PassThrough({ highWaterMark: 4 });
    const writer = await streamOutput(slow, 'standard output').open('');
    let done = false;
    const writing = writer
      .write(bytes('12345678'))
      .then(() => writer.write(bytes('more')))
      .then(() => {
        done = true;
      });
    await new Promise(setImmediate);
    expect(done).toBe(false);
    slow.resume();
    await writing;
    expect(await writer.close()).toEqual({ name: 'standard output', bytes: 12 });
  });

  it('ends quietly when its reader goes away', async () => {
    const closed = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })),
    });
    const writer = await streamOutput(closed, 'standard output').open('');
    await expect(writer.write(bytes('x'))).rejects.toBeInstanceOf(ClosedPipe);
    await expect(writer.write(bytes('x'))).rejects.toBeInstanceOf(ClosedPipe);
  });

  it('passes on what is a bug', async () => {
    const broken = new Writable({ write: (_chunk, _encoding, done) => done(new TypeError('oops')) });
    const writer = await streamOutput(broken, 'standard output').open('');
    await expect(writer.write(bytes('x'))).rejects.toThrow(TypeError);
  });
});

it('tells what an output is from what is there, else from its extension', async () => {
  mkdirSync(at('v1.2'));
  writeFileSync(at('plain'), '');
  const kinds = ['v1.2', 'plain', 'new.csv', 'new', 'new.d/'].map((name) => outputKind(`${home}/${name}`));
  expect(await Promise.all([...kinds, outputKind('-'), outputKind('/dev/null')])).toEqual([
    'folder',
    'file',
    'file',
    'folder',
    'folder',
    'stream',
    'file',
  ]);
});
