import { type OriginBatch, originRows } from '../target.ts';

/** Rows in COPY's text format, in batches, column by column. */
export async function* copiedRows(
  columns: readonly string[],
  chunks: AsyncIterable<Uint8Array>,
): AsyncIterable<OriginBatch> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let lines: string[] = [];
  let held = '';
  for await (const chunk of chunks) {
    const parts = (held + decoder.decode(chunk, { stream: true })).split('\n');
    held = parts.pop() as string;
    lines = lines.length === 0 ? parts : [...lines, ...parts];
    let at = 0;
    for (; lines.length - at >= originRows; at += originRows) yield batchOf(columns, lines, at, at + originRows);
    if (at > 0) lines = lines.slice(at);
  }
  yield batchOf(columns, lines, 0, lines.length);
}

function batchOf(columns: readonly string[], lines: readonly string[], start: number, end: number): OriginBatch {
  const cells = columns.map(() => new Array<string | null>(end - start));
  for (let row = 0; row < end - start; row++) {
    const line = lines[start + row] as string;
    const isPlain = !line.includes('\\');
    const texts = line.split('\t');
    for (let i = 0; i < columns.length; i++)
      (cells[i] as (string | null)[])[row] = isPlain ? (texts[i] as string) : unescaped(texts[i] as string);
  }
  return { columns, cells, count: end - start };
}

function unescaped(text: string): string | null {
  if (text === '\\N') return null;
  return text.includes('\\') ? text.replace(/\\(.)/gs, (_, sign: string) => signs[sign] ?? sign) : text;
}

const signs: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };
