import type { Column } from '../../values/column.ts';

const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/gsu;

/**
 * A value of `jsonb` as the column that it was written from spells it: the server keeps no order of members and puts blanks
 * between them. Members that the column does not have come last.
 */
export function respellJson(text: string, like: Column): string {
  const tokens = text.match(token) ?? [];
  let at = 0;
  const value = (own: Column | undefined): string => {
    const first = tokens[at++] ?? '';
    if (first === '{') return members(own);
    if (first === '[') return items(own?.form === 'array' ? own.items : undefined);
    return first.startsWith('"') ? JSON.stringify(JSON.parse(first)) : first;
  };
  const members = (own: Column | undefined): string => {
    const known = own?.form === 'object' ? own.members : [];
    const found = new Map<string, string>();
    while (tokens[at] !== '}' && at < tokens.length) {
      if (tokens[at] === ',') at++;
      const name = JSON.parse(tokens[at++] as string) as string;
      at++;
      found.set(name, value(known.find((each) => each.name === name)?.column));
    }
    at++;
    const order = [...known.map(({ name }) => name).filter((name) => found.has(name)), ...found.keys()];
    return `{${[...new Set(order)].map((name) => `${JSON.stringify(name)}:${found.get(name)}`).join(',')}}`;
  };
  const items = (own: Column | undefined): string => {
    const found: string[] = [];
    while (tokens[at] !== ']' && at < tokens.length) {
      if (tokens[at] === ',') at++;
      found.push(value(own));
    }
    at++;
    return `[${found.join(',')}]`;
  };
  return value(like);
}
