/**
 * Bytes as PostgreSQL's `bytea` reads them: `\x` and hexadecimal digits, between whose pairs blanks may stand, else its older form, where
 * `\\` is a backslash, `\ooo` a byte in octal digits, and all else the bytes of the text in UTF-8. Undefined where a text is neither.
 */
export function bytesOfText(text: string): Uint8Array | undefined {
  if (text.startsWith('\\x')) {
    const digits = text.slice(2);
    if (!/^(?:[ \n\t\r]|[0-9a-f]{2})*$/i.test(digits)) return undefined;
    return Buffer.from(digits.replace(/[ \n\t\r]/g, ''), 'hex');
  }
  if (!/^(?:[^\\]|\\\\|\\[0-3][0-7]{2})*$/s.test(text)) return undefined;
  const parts = text.match(/[^\\]+|\\\\|\\\d{3}/gs) ?? [];
  return Buffer.concat(parts.map(bytesOfPart));
}

function bytesOfPart(part: string): Uint8Array {
  if (part === '\\\\') return Buffer.from('\\');
  return part.startsWith('\\') ? Uint8Array.of(Number.parseInt(part.slice(1), 8)) : Buffer.from(part);
}

/** Bytes as PostgreSQL writes them: `\x` and two digits for each, in lower case. */
export function textOfBytes(bytes: Uint8Array): string {
  return `\\x${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('hex')}`;
}
