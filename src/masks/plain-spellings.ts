// Spellings that most values have, told where they lie: a text for each and a pattern take several times as long.

/** Of each byte, of which of the classes below it is. */
const classes = new Uint8Array(256);
const [digit, phoneSign, mailSign] = [1, 2, 4];
for (let byte = 0x21; byte < 0x7f; byte++) if (byte !== 0x40) classes[byte] = mailSign;
for (const sign of '0123456789 ()./-') (classes[sign.charCodeAt(0)] as number) |= phoneSign;
for (const sign of '0123456789') (classes[sign.charCodeAt(0)] as number) |= digit;

function isAll(bytes: Uint8Array, start: number, end: number, of: number): boolean {
  for (let at = start; at < end; at++) if (((classes[bytes[at] as number] as number) & of) === 0) return false;
  return true;
}

/** ASCII without blanks, with one `@`, which something stands before and behind. */
export function isPlainMail(bytes: Uint8Array, start: number, end: number): boolean {
  let at = start;
  while (at < end && ((classes[bytes[at] as number] as number) & mailSign) !== 0) at++;
  return at > start && at + 1 < end && bytes[at] === 0x40 && isAll(bytes, at + 1, end, mailSign);
}

/** A digit, behind a `+` or a bracket or not, and from four to thirty more and the signs that stand between them; no blank at the end. */
export function isPlainPhone(bytes: Uint8Array, start: number, end: number): boolean {
  const from = bytes[start] === 0x2b || bytes[start] === 0x28 ? start + 1 : start;
  const more = end - from - 1;
  if (more < 4 || more > 30 || bytes[end - 1] === 0x20) return false;
  return isAll(bytes, from, from + 1, digit) && isAll(bytes, from + 1, end, phoneSign);
}
