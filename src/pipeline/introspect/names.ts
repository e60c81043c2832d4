import { isDeviceName } from '../../base/is-device-name.ts';

import { defaultNamespace } from '../../definition/definition.ts';

import type { LiveTable } from '../../targets/live-schema.ts';

/** What a table's definition is called, and where it is written. */
export interface DatasetName {
  /** Absent: the default one. */
  readonly namespace?: string;
  readonly name: string;
  /** Without a folder. */
  readonly file: string;
  /** As definitions write it under `table` or `collection`. */
  readonly table: string;
}

/** What a database has for tables that nobody has put anywhere: its tables need no namespace. */
const standardSchema = 'public';

/**
 * A name for each table, in the same order: the one that a definition has given it, else its own. Schemas are namespaces;
 * what names cannot hold becomes `_`.
 */
export function datasetNames(
  tables: readonly LiveTable[],
  given: (table: LiveTable) => Pick<DatasetName, 'namespace' | 'name'> | undefined = () => undefined,
): readonly DatasetName[] {
  const taken = new Set<string>();
  for (const table of tables) {
    const known = given(table);
    if (known) taken.add(`${known.namespace ?? ''}/${known.name}`);
  }
  const named = tables.map((live) => {
    const { schema, name } = live;
    const known = given(live);
    if (known) return { ...known, table: tableText({ schema, name }) };
    const namespace = schema === undefined || schema === standardSchema ? undefined : word(schema);
    const own = free(isDeviceName(word(name)) ? `${word(name)}_table` : word(name), namespace, taken);
    return { ...(namespace !== undefined && { namespace }), name: own, table: tableText({ schema, name }) };
  });
  const count = (name: string) => named.filter((each) => each.name === name).length;
  return named.map((each) => {
    const isShared = count(each.name) > 1 && each.namespace !== undefined;
    return { ...each, file: `${isShared ? `${each.namespace}.` : ''}${each.name}.yaml` };
  });
}

/** Names that differ in case alone would be one file for some file systems. */
function free(wanted: string, namespace: string | undefined, taken: Set<string>): string {
  const isTaken = (name: string) => {
    const alike = [...taken].filter((each) => each.toLowerCase().endsWith(`/${name.toLowerCase()}`));
    return alike.some((each) => each.startsWith(`${namespace ?? ''}/`) || !each.endsWith(`/${name}`));
  };
  let name = wanted;
  for (let number = 2; isTaken(name); number++) name = `${wanted}_${number}`;
  taken.add(`${namespace ?? ''}/${name}`);
  return name;
}

function word(text: string): string {
  return text.replace(/[^A-Za-z0-9_-]+/g, '_').replace(/^(?![A-Za-z_])/, '_');
}

/** As definitions write it, in quotes where it needs them. */
export function tableText({ schema, name }: { readonly schema?: string | undefined; readonly name: string }): string {
  const parts = schema === undefined ? [name] : [schema, name];
  return parts.map((part) => (/^[A-Za-z_][\w-]*$/.test(part) ? part : `"${part}"`)).join('.');
}

/** How a reference names a dataset and its fields: `users.id`, `crm/users(tenant_id, id)`. */
export function targetText({ namespace, name }: DatasetName, from: DatasetName, fields: readonly string[]): string {
  const dataset = namespace === from.namespace ? name : `${namespace ?? defaultNamespace}/${name}`;
  const quoted = fields.map((field) => (/^[^\s.,()"]+$/.test(field) ? field : `"${field}"`));
  return quoted.length === 1 ? `${dataset}.${quoted[0]}` : `${dataset}(${quoted.join(', ')})`;
}
