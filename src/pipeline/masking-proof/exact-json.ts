import { JsonFault, type JsonNode, parseJson } from '../../definition/json-text.ts';

/** JSON in which integers that no double may hold stand as texts: of two that differ in their last digits each stays itself. */
export function exactJson(text: string): string {
  if (!/\d{16}/.test(text)) return text;
  return text.replace(tokens, (token) => (longInteger.test(token) ? `"${token}"` : token));
}

/** Texts, and numbers outside of them. */
const tokens = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
const longInteger = /^-?\d{16,}$/;

/**
 * The row that JSON is of: documents with numbers that a double, or its spelling, would change (`7.10`) as their texts, for rules go
 * by their digits. Throws where the text is no JSON.
 */
export function exactRow(text: string): unknown {
  const row: unknown = JSON.parse(exactJson(text));
  if (!mayChange.test(text) || typeof row !== 'object' || row === null) return row;
  const node = nodeOf(text);
  if (node?.kind !== 'object') return row;
  const exact = node.entries.flatMap(({ key, value }) =>
    isNested(value) && changesNumbers(value) ? [[key.text, text.slice(value.start, value.end)] as const] : [],
  );
  return exact.length === 0 ? row : { ...row, ...Object.fromEntries(exact) };
}

/** Most rows hold no number of which anything could change. */
const mayChange = /\d{16}|\.\d*0(?!\d)|\d[eE]|-0/;

/** Undefined: it nests deeper than documents are masked. */
function nodeOf(text: string): JsonNode | undefined {
  try {
    return parseJson(text, 0, text.length);
  } catch (error) {
    if (error instanceof JsonFault) return undefined;
    throw error;
  }
}

function isNested({ kind }: JsonNode): boolean {
  return kind === 'object' || kind === 'array';
}

function changesNumbers(node: JsonNode): boolean {
  if (node.kind === 'object') return node.entries.some(({ value }) => changesNumbers(value));
  if (node.kind === 'array') return node.items.some(changesNumbers);
  return node.kind === 'number' && String(Number(node.text)) !== node.text;
}
