import type { Node } from '../definition/node.ts';
import { jsonText } from '../definition/read-inline-rows.ts';

/** A value's text as a field of any type reads it, every digit kept; maps and lists as JSON. Undefined: null. */
export function nodeText(node: Node): string | undefined {
  if (node.kind !== 'scalar') return jsonText(node);
  return node.value === null && !node.quoted ? undefined : node.source;
}
