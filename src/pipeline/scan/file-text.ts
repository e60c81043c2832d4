import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';

import { UsageError } from '../usage-error.ts';

/** The text of a file in pieces: UTF-8, else Windows-1252, as spreadsheets of the West write it. UTF-16 is refused by name. */
export async function* fileText(path: string, signal: AbortSignal): AsyncGenerator<string> {
  const decoder = new TextDecoder(await encodingOf(path));
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20, signal })) {
    const text = decoder.decode(chunk as Buffer, { stream: true });
    if (text !== '') yield text;
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}

const headLength = 1 << 16;

async function encodingOf(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headLength), 0, headLength, 0);
    const head = buffer.subarray(0, bytesRead);
    if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff))
      throw new UsageError(`${path} is UTF-16`, 'write it as UTF-8');
    return isUtf8(head) ? 'utf-8' : 'windows-1252';
  } finally {
    await file.close();
  }
}

/** The last character may be cut off. */
function isUtf8(head: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Its lines, without what ends them. */
export async function* fileLines(path: string, signal: AbortSignal): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of fileText(path, signal)) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() as string;
    for (const line of lines) yield line.endsWith('\r') ? line.slice(0, -1) : line;
  }
  if (rest !== '') yield rest;
}
