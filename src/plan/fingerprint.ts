import { createHash } from 'node:crypto';

/** SHA-256 (hex) over a value's canonical JSON: keys in code-unit order, what is undefined left out. */
export function fingerprint(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex');
}

/** JSON in which equal values have equal texts. */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  let text = '';
  if (Array.isArray(value)) {
    for (const each of value) text += text === '' ? canonicalJson(each) : `,${canonicalJson(each)}`;
    return `[${text}]`;
  }
  for (const key of inOrder(Object.keys(value))) {
    const each = (value as Readonly<Record<string, unknown>>)[key];
    if (each !== undefined) text += `${text === '' ? '' : ','}${quoted(key)}:${canonicalJson(each)}`;
  }
  return `{${text}}`;
}

/** Nearly all texts of a plan have nothing that JSON escapes, and quotes around them are all that they need. */
function quoted(text: string): string {
  return /^[\x20\x21\x23-\x5b\x5d-\x7e]*$/.test(text) ? `"${text}"` : JSON.stringify(text);
}

/** By code units. A plan has a few hundred sorts of objects: the order of each is worked out once. */
function inOrder(keys: readonly string[]): readonly string[] {
  if (keys.length < 2) return keys;
  const sort = keys.join();
  const known = orders.get(sort);
  // Keys with commas in them may be others.
  if (known?.keys.every((key, index) => key === keys[index]) && known.keys.length === keys.length) return known.sorted;
  if (orders.size > 10_000) orders.clear();
  // Without an argument in the order of code units.
  const sorted = [...keys].sort();
  orders.set(sort, { keys, sorted });
  return sorted;
}

const orders = new Map<string, { readonly keys: readonly string[]; readonly sorted: readonly string[] }>();
