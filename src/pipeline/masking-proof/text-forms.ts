/** A value without what is written in many ways: lower case, letters and digits alone. */
export function plainForm(text: string): string {
  if (ascii.test(text)) return text.toLowerCase().replace(/[^a-z0-9]+/g, '');
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Signs of one spelling, and nearly all that databases hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are ASCII, too
const ascii = /^[\u0000-\u007f]*$/;

/** Shorter ones are anywhere by chance. */
export const leastLength = 6;
/** More words than a name with titles or an address has. */
const mostWords = 12;

/**
 * Every form in which a text may hold an original of one of some lengths: each run of up to twelve words of it, as it stands and decoded from base64,
 * hexadecimal digits and URLs.
 */
export function heldForms(text: string, lengths: ReadonlySet<number>): Set<string> {
  const forms = new Set<string>();
  addRuns(forms, text, lengths);
  for (const decoded of decodings(text)) addRuns(forms, decoded, lengths);
  return forms;
}

/** Runs of words of the lengths that are looked for: of others nobody has to know. */
function addRuns(forms: Set<string>, text: string, lengths: ReadonlySet<number>): void {
  const words = wordsOf(text);
  const joined = words.join('');
  for (let start = 0, at = 0; start < words.length; at += (words[start] as string).length, start++) {
    let length = 0;
    for (let end = start; end < words.length && end < start + mostWords; end++) {
      length += (words[end] as string).length;
      if (lengths.has(length)) forms.add(joined.slice(at, at + length));
    }
  }
}

function wordsOf(text: string): readonly string[] {
  if (ascii.test(text)) return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function* decodings(text: string): Generator<string> {
  if (/%[0-9a-f]{2}/i.test(text)) {
    const decoded = attempt(() => decodeURIComponent(text.replace(/\+/g, ' ')));
    if (decoded !== undefined) yield decoded;
  }
  for (const [token] of text.matchAll(/(?:[0-9a-f]{2}){6,}/gi)) {
    const decoded = readable(token, 'hex');
    if (decoded !== undefined) yield decoded;
  }
  for (const [token] of text.matchAll(/[A-Za-z0-9+/_-]{8,}={0,2}/g)) {
    const decoded = readable(token, 'base64');
    if (decoded !== undefined) yield decoded;
  }
}

let scratch = Buffer.alloc(4096);

/** Text, and not whatever bytes come to: what is no UTF-8 holds U+FFFD. */
function readable(token: string, encoding: 'hex' | 'base64'): string | undefined {
  if (scratch.length < token.length) scratch = Buffer.alloc(token.length * 2);
  const length = scratch.write(token, encoding);
  for (let at = 0; at < length; at++) {
    const byte = scratch[at] as number;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) return undefined;
  }
  const text = scratch.toString('utf8', 0, length);
  return /^[\p{L}\p{N}\p{P}\p{S}\p{Zs}\n\r\t]+$/u.test(text) && !text.includes('\uFFFD') ? text : undefined;
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
