/** A value without what is written in many ways: lower case, letters and digits alone. */
export function plainForm(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Shorter ones are anywhere by chance. */
export const leastLength = 6;
/** More words than a name with titles or an address has. */
const mostWords = 12;

/**
 * Every form in which a text may hold an original: each run of up to twelve words of it, as it stands and decoded from base64,
 * hexadecimal digits and URLs.
 */
export function* heldForms(text: string): Generator<string> {
  yield* runsOfWords(text);
  for (const decoded of decodings(text)) yield* runsOfWords(decoded);
}

function* runsOfWords(text: string): Generator<string> {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  for (let start = 0; start < words.length; start++) {
    let run = '';
    for (let end = start; end < words.length && end < start + mostWords; end++) {
      run += words[end];
      if (run.length >= leastLength) yield run;
    }
  }
}

function* decodings(text: string): Generator<string> {
  if (/%[0-9a-f]{2}/i.test(text)) {
    const decoded = attempt(() => decodeURIComponent(text.replace(/\+/g, ' ')));
    if (decoded !== undefined) yield decoded;
  }
  for (const [token] of text.matchAll(/(?:[0-9a-f]{2}){6,}/gi)) {
    const decoded = readable(Buffer.from(token, 'hex'));
    if (decoded !== undefined) yield decoded;
  }
  for (const [token] of text.matchAll(/[A-Za-z0-9+/_-]{8,}={0,2}/g)) {
    const decoded = readable(Buffer.from(token, 'base64'));
    if (decoded !== undefined) yield decoded;
  }
}

/** Text, and not whatever bytes come to: what is no UTF-8 holds U+FFFD. */
function readable(bytes: Buffer): string | undefined {
  const text = bytes.toString();
  return /^[\p{L}\p{N}\p{P}\p{S}\p{Zs}\n\r\t]+$/u.test(text) && !text.includes('\uFFFD') ? text : undefined;
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
