import { keywords } from './keywords.ts';

/** A name, in double quotes where SQLite would read it as something else. */
export function identifier(name: string): string {
  const bare = /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !keywords.has(name.toLowerCase());
  return bare ? name : `"${name.replaceAll('"', '""')}"`;
}

/** A text as a literal: the quote is all that means something in it. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
