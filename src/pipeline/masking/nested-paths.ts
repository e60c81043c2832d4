import type { LeafKind } from '../../values/extended-json.ts';

import { hiddenKey } from '../../detect/path-key.ts';
import type { ObservedTable, ScannablePath } from '../scan/observed-table.ts';
import type { PersonalColumn } from '../scan/scan.ts';

/** A path inside of a column's documents, with what was found there. */
export interface SourcePath {
  readonly path: string;
  /** What lies there has keys that are data: it can only be decided on as a whole. */
  readonly isWhole?: true;
  readonly found?: PersonalColumn;
  /** What values of a sample lie there. */
  readonly kinds: ReadonlySet<LeafKind>;
  /** All of a sample are texts that are UUIDs. */
  readonly isOfUuids?: true;
}

/** The paths inside of a column that has documents; undefined: it has single values as well, or nothing else. */
export function pathsInside(
  { columns }: Pick<ObservedTable, 'columns'>,
  found: readonly PersonalColumn[],
  name: string,
): readonly SourcePath[] | undefined {
  const own = columns.find(({ path }) => path === name);
  if (own && !hasOnly(own, isVector)) return undefined;
  const inside = columns.filter(({ path }) => path.startsWith(`${name}.`) || path.startsWith(`${name}[`));
  const items = own?.values.some((value) => value !== null) ? [{ path: `${name}[*]`, kinds: numbers, values: [] }] : [];
  const paths = [...items, ...inside].map(({ path, kinds, values }): SourcePath => {
    const hidden = path.indexOf(`.${hiddenKey}`);
    if (hidden >= 0) return { path: path.slice(0, hidden), isWhole: true, kinds };
    const personal = found.find((each) => each.path === path);
    const isText = kinds.size === 1 && kinds.has('text');
    const isOfUuids = isText && values.some((value) => value !== null) && hasOnly({ values }, isUuid);
    return { path, kinds, ...(personal && { found: personal }), ...(isOfUuids && { isOfUuids }) };
  });
  return paths.length === 0 ? undefined : [...new Map(paths.map((each) => [each.path, each])).values()];
}

/** Lists of numbers are looked at as one thing, and not by their items. */
const numbers: ReadonlySet<LeafKind> = new Set(['integer', 'decimal']);

/** Whether a text is a UUID as databases print it. */
export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}

function hasOnly({ values }: Pick<ScannablePath, 'values'>, test: (value: string) => boolean): boolean {
  return values.every((value) => value === null || test(value));
}

/** A list of numbers is looked at as one thing. */
function isVector(value: string): boolean {
  return /^\s*\[/.test(value);
}
