import { jsonObject } from '../../base/json-object.ts';
import { keyText } from '../../base/json-path.ts';

import { literalItems } from '../../values/parse-array.ts';

import { hiddenKey, pathKey } from '../../detect/path-key.ts';

import { plainForm } from './text-forms.ts';

/** A value of a row, by its path. */
export class RowCell {
  #plain: string | undefined;

  constructor(
    readonly path: string,
    readonly text: string,
    /** Where exactly it stands: the item of a list, too. */
    readonly at: string = path,
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
  for (const [name, value] of Object.entries(row)) add(cells, { path: name, at: name, depth: 0 }, value);
  return cells;
}

const mostDepth = 32;

/** Of the place in the row and of its path, which all items of a list share. */
interface Place {
  readonly path: string;
  readonly at: string;
  readonly depth: number;
}

function add(cells: RowCell[], place: Place, value: unknown): void {
  const { path, at, depth } = place;
  if (value === null || value === undefined || value === '') return;
  if (typeof value === 'string') {
    const nested = depth < mostDepth && /^\s*[[{]/.test(value) ? nestedIn(value) : undefined;
    if (nested === undefined) cells.push(new RowCell(path, value, at));
    else add(cells, { path, at, depth: depth + 1 }, nested);
  } else if (typeof value !== 'object') cells.push(new RowCell(path, String(value), at));
  else if (depth >= mostDepth) cells.push(new RowCell(path, JSON.stringify(value), at));
  else if (Array.isArray(value))
    for (const [i, item] of value.entries())
      add(cells, { path: `${path}[*]`, at: `${at}[${i}]`, depth: depth + 1 }, item);
  else addMembers(cells, place, value);
}

/** JSON, or a list as PostgreSQL writes it. */
function nestedIn(text: string): unknown {
  return jsonObject(text) ?? literalItems(text.trim());
}

function addMembers(cells: RowCell[], { path, at, depth }: Place, value: object): void {
  const single = extendedValue(value);
  if (single !== undefined) {
    cells.push(new RowCell(path, single, at));
    return;
  }
  for (const [key, member] of Object.entries(value)) {
    // A key may be somebody's, too: documents by address of mail.
    cells.push(new RowCell(`${path}.{key}`, key, `${at}.{key}`));
    const shown = pathKey(key);
    const step = shown === hiddenKey ? shown : keyText(shown);
    add(cells, { path: `${path}.${step}`, at: `${at}.${keyText(key)}`, depth: depth + 1 }, member);
  }
}

/** What a value in MongoDB's Extended JSON stands for: a database shows it bare. */
function extendedValue(value: object): string | undefined {
  const [[key, own] = [], ...others] = Object.entries(value) as [string?, unknown?][];
  if (key === undefined || others.length > 0 || !/^\$(oid|date|binary|number(Int|Long|Double|Decimal))$/.test(key))
    return undefined;
  if (typeof own === 'string') return own;
  const inner = own as { readonly base64?: unknown; readonly $numberLong?: unknown } | null;
  if (key === '$binary' && typeof inner?.base64 === 'string') return inner.base64;
  const moment = key === '$date' ? new Date(Number(inner?.$numberLong)) : undefined;
  return moment && !Number.isNaN(moment.getTime()) ? moment.toISOString() : undefined;
}
