const leastBytes = 16;

/** A masking key out of a text, or why it is none: hexadecimal digits, base64, or the text's own bytes. */
export function readSecret(text: string): Uint8Array | { readonly why: string } {
  const trimmed = text.trim();
  if (trimmed === '') return { why: 'it is empty' };
  const bytes = bytesOf(trimmed);
  if (bytes.length < leastBytes)
    return { why: `it has ${bytes.length * 8} bits, and a masking key needs at least ${leastBytes * 8}` };
  const different = new Set(bytes).size;
  if (different < 8) return { why: `it is made of ${different} different bytes alone` };
  if (isPeriodic(bytes)) return { why: 'it repeats itself' };
  return isWordy(trimmed) ? { why: 'it looks like words, which can be guessed' } : bytes;
}

function bytesOf(text: string): Uint8Array {
  if (/^(?:[0-9a-f]{2})+$/i.test(text)) return Buffer.from(text, 'hex');
  const isBase64 =
    /^[A-Za-z0-9+/_-]{22,}={0,2}$/.test(text) && /[0-9]/.test(text) && /[A-Z]/.test(text) && /[a-z]/.test(text);
  return isBase64 ? Buffer.from(text, 'base64') : Buffer.from(text);
}

function isPeriodic(bytes: Uint8Array): boolean {
  for (let period = 1; period <= bytes.length / 2; period++)
    if (bytes.every((byte, at) => byte === bytes[at % period])) return true;
  return false;
}

/** Letters of one case with a few marks between them; a passphrase has to be long. */
function isWordy(text: string): boolean {
  const letters =
    /^[A-Za-z][a-z]*(?:[ _.!-]*[A-Za-z][a-z]*)*[0-9!?.]{0,4}$/.test(text) && !/[a-z][A-Z][A-Z]|[A-Z]{3}/.test(text);
  return letters && text.length < 40;
}
