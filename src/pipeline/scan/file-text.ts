import { fileBytes } from '../file-bytes.ts';
import { UsageError } from '../usage-error.ts';

/** The text of a file in pieces: UTF-8, else Windows-1252, as spreadsheets of the West write it. UTF-16 is refused by name, and what is no text at all. */
export async function* fileText(path: string, signal: AbortSignal): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  for await (const chunk of withHead(fileBytes(path, { signal }))) {
    decoder ??= new TextDecoder(encodingOf(path, chunk.subarray(0, headLength)));
    const text = decoder.decode(chunk, { stream: true });
    if (text !== '') yield text;
  }
  const rest = decoder?.decode() ?? '';
  if (rest !== '') yield rest;
}

/** So many of a file's first bytes tell how its texts are written. */
export const headLength = 1 << 16;

/** The same bytes, the first part of them as long as it takes to tell their encoding, or all there are. */
async function* withHead(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let head: Uint8Array | undefined = new Uint8Array(0);
  for await (const chunk of chunks) {
    if (head === undefined) yield chunk;
    else {
      head = Buffer.concat([head, chunk]);
      if (head.length < headLength) continue;
      yield head;
      head = undefined;
    }
  }
  if (head !== undefined && head.length > 0) yield head;
}

/** How a file's texts are written, by its first bytes. */
export function encodingOf(path: string, head: Uint8Array): 'utf-8' | 'windows-1252' {
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff))
    throw new UsageError(`${path} is UTF-16`, 'write it as UTF-8');
  if (head.includes(0)) throw new UsageError(`${path} is no text: there are zero bytes in it`, 'write it as UTF-8');
  return isUtf8(head) ? 'utf-8' : 'windows-1252';
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
