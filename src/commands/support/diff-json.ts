import type { DiffDocument } from '../../versions/diff-document.ts';

/** The document of a diff with keys in snake_case; what the data itself is called by stays as it is. */
export function diffJson(document: DiffDocument): unknown {
  return snakeCase(document);
}

/** Names of fields are the user's. */
const keyedByFields: ReadonlySet<string> = new Set(['key']);

function snakeCase(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(snakeCase);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      keyedByFields.has(key) ? each : snakeCase(each),
    ]),
  );
}
