import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import { SourceFile } from '../diagnostics/source-file.ts';

const largest = 200_000_000;

/** Takes a byte order mark off. */
const decoder = new TextDecoder();

/**
 * A file's bytes as UTF-8 text without its byte order mark. Undefined, and reported, where they are something else.
 * Files of rows are not `quotable`.
 */
export function decodeText(
  name: string,
  bytes: Uint8Array,
  report: Report,
  { quotable = true, shown = name }: { readonly quotable?: boolean; readonly shown?: string | undefined } = {},
): SourceFile | undefined {
  const text = bytes.length > largest ? undefined : strictText(bytes);
  const found = text === undefined || text.includes('\0') ? whatElse(bytes) : undefined;
  if (!found) return new SourceFile(name, text ?? decoder.decode(bytes), quotable, shown);
  // Only the place is shown, never the bytes.
  const file = new SourceFile(name, decoder.decode(bytes.subarray(0, found.at)), false, shown);
  const span = { file, start: file.text.length, end: file.text.length };
  report(diagnostic(found.code, found.message, { span, help: found.help }));
  return undefined;
}

function whatElse(bytes: Uint8Array) {
  if (bytes.length > largest) {
    const message = `the file has more than ${largest / 1e6} million bytes`;
    return { code: 'DC107' as const, message, help: undefined, at: 0 };
  }
  const fact = encodingFact(bytes);
  return fact && { code: 'DC102' as const, help: 'save it as UTF-8', ...fact };
}

function encodingFact(bytes: Uint8Array): { message: string; at: number } | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { message: 'the file is UTF-16 (little-endian)', at: 0 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { message: 'the file is UTF-16 (big-endian)', at: 0 };
  const zero = bytes.indexOf(0);
  const invalid = firstInvalid(bytes.subarray(0, zero === -1 ? undefined : zero));
  if (invalid !== undefined)
    return { message: 'the file is not UTF-8: the byte here begins no character', at: invalid };
  return zero === -1 ? undefined : { message: 'the file is binary or UTF-16: the byte here is zero', at: zero };
}

/** The position of the first byte that no UTF-8 text has there. */
function firstInvalid(bytes: Uint8Array): number | undefined {
  if (strictText(bytes) !== undefined) return undefined;
  let [low, high] = [0, bytes.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (isUtf8Prefix(bytes.subarray(0, middle))) low = middle;
    else high = middle;
  }
  return low;
}

const newStrict = () => new TextDecoder('utf-8', { fatal: true });
let strict = newStrict();

/** Without a byte order mark; undefined where the bytes are not UTF-8. */
function strictText(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes);
  } catch {
    // What it knows of the bytes that it refused shall not meet the next ones.
    strict = newStrict();
    return undefined;
  }
}

/** True where a character is merely cut off at the end. */
function isUtf8Prefix(bytes: Uint8Array): boolean {
  try {
    newStrict().decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
