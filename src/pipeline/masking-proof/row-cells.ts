import { jsonObject } from '../../base/json-object.ts';
import { keyText } from '../../base/json-path.ts';

import { hiddenKey, pathKey } from '../../detect/path-key.ts';

import { plainForm } from './text-forms.ts';

/** A value of a row, by its path. */
export class RowCell {
  #plain: string | undefined;

  constructor(
    readonly path: string,
    readonly text: string,
  ) {}

  /** See `plainForm`. */
  get plain(): string {
    this.#plain ??= plainForm(this.text);
    return this.#plain;
  }
}

/** All values of a row, what JSON nests (in texts too) each on its own; nulls and empty texts are none. */
export function rowCells(row: Readonly<Record<string, unknown>>): RowCell[] {
  const cells: RowCell[] = [];
  for (const [name, value] of Object.entries(row)) add(cells, name, value, 0);
  return cells;
}

const mostDepth = 32;

function add(cells: RowCell[], path: string, value: unknown, depth: number): void {
  if (value === null || value === undefined || value === '') return;
  if (typeof value === 'string') {
    const nested = depth < mostDepth && /^\s*[[{]/.test(value) ? jsonObject(value) : undefined;
    if (nested === undefined) cells.push(new RowCell(path, value));
    else add(cells, path, nested, depth + 1);
  } else if (typeof value !== 'object') cells.push(new RowCell(path, String(value)));
  else if (depth >= mostDepth) cells.push(new RowCell(path, JSON.stringify(value)));
  else if (Array.isArray(value)) for (const item of value) add(cells, `${path}[*]`, item, depth + 1);
  else
    for (const [key, member] of Object.entries(value)) {
      // A key may be somebody's, too: documents by address of mail.
      cells.push(new RowCell(`${path}.{key}`, key));
      const shown = pathKey(key);
      add(cells, `${path}.${shown === hiddenKey ? shown : keyText(shown)}`, member, depth + 1);
    }
}
