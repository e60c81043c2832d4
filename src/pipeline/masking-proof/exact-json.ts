/** JSON in which integers that no double may hold stand as texts: of two that differ in their last digits each stays itself. */
export function exactJson(text: string): string {
  if (!/\d{16}/.test(text)) return text;
  return text.replace(tokens, (token) => (longInteger.test(token) ? `"${token}"` : token));
}

/** Texts, and numbers outside of them. */
const tokens = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
const longInteger = /^-?\d{16,}$/;
