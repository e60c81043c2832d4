import { reservedWords } from './reserved-words.ts';

/** A name, in double quotes where PostgreSQL would read it as another one or not at all. */
export function identifier(name: string): string {
  const bare = /^[a-z_][a-z0-9_]*$/.test(name) && !reservedWords.has(name);
  return bare ? name : `"${name.replaceAll('"', '""')}"`;
}

/** A string constant under `standard_conforming_strings`: the quote is all that needs doubling. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
