import { hash } from 'node:crypto';

import { kept } from '../base/kept.ts';

/** SHA-256 (hex) over a value's canonical JSON: keys in code-unit order, what is undefined left out. */
export function fingerprint(value: unknown): string {
  return hash('sha256', canonicalJson(value));
}

/** JSON in which equal values have equal texts. */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  let text = '';
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++)
      text += `${index === 0 ? '' : ','}${canonicalJson(value[index])}`;
    return `[${text}]`;
  }
  for (const { key, before } of inOrder(Object.keys(value))) {
    const each = (value as Readonly<Record<string, unknown>>)[key];
    if (each !== undefined) text += (text === '' ? before : `,${before}`) + canonicalJson(each);
  }
  return `{${text}}`;
}

const plain = /^[\x20\x21\x23-\x5b\x5d-\x7e]*$/;

/** Nearly all texts of a plan have nothing that JSON escapes, and quotes around them are all that they need. */
function quoted(text: string): string {
  return plain.test(text) ? `"${text}"` : JSON.stringify(text);
}

interface Member {
  readonly key: string;
  /** What is written before its value. */
  readonly before: string;
}

/** Keys as objects have them, one after the other, and at the last of them the same in order. */
interface Keys {
  readonly next: Map<string, Keys>;
  inOrder?: readonly Member[];
}

let made = 0;
const noKeys = (): Keys => {
  made += 1;
  return { next: new Map() };
};
let root = noKeys();

/** By code units. A plan has a few hundred sorts of objects: the order of each is worked out once. */
function inOrder(keys: readonly string[]): readonly Member[] {
  // Maps of users' own have keys without end.
  if (made > 20_000) [made, root] = [0, noKeys()];
  let found = root;
  for (const key of keys) found = kept(found.next, key, noKeys);
  if (found.inOrder) return found.inOrder;
  // Without an argument in the order of code units.
  found.inOrder = [...keys].sort().map((key) => ({ key, before: `${quoted(key)}:` }));
  return found.inOrder;
}
