import type { Rows } from '../random/rows.ts';

import { parseTemplate } from '../values/placeholder.ts';
import { Target } from '../values/target.ts';

import { cellsOf } from './compose.ts';
import type { BindContext } from './generator.ts';
import { builtInPlaceholders } from './templates.ts';

/** The field that a parameter means in place of a code: `{{currency_code}}`, and nothing else beside it. */
export function fieldMeant(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const { parts } = parseTemplate(text, false);
  const [part] = parts;
  if (parts.length !== 1 || part?.kind !== 'placeholder' || part.filters.length > 0) return undefined;
  return builtInPlaceholders.includes(part.name) ? undefined : part.name;
}

/** What `make` says of the text that a field has in each row; null where the field is. */
export function byText<T>(field: string, context: BindContext, make: (text: string) => T) {
  const { source, type } = context.field(field);
  const { column } = source;
  const cells = cellsOf(source, type);
  const target = new Target();
  const known = new Map<string, T>();
  const made: T[] = [];
  const decoder = new TextDecoder();
  let last = '';
  let lastMade: T | undefined;
  return {
    column,
    read(rows: Rows): void {
      target.reserve(cells.prepare(rows));
      for (let i = 0; i < rows.length; i++) {
        const text = decoder.decode(target.bytes.subarray(0, cells.write(target, 0, i)));
        if (text !== last || lastMade === undefined) {
          lastMade = known.get(text) ?? make(text);
          known.set(text, lastMade);
          last = text;
        }
        made[i] = lastMade;
      }
    },
    at: (i: number): T => made[i] as T,
  };
}
