import { resolve } from 'node:path';

import { type Definition, defaultNamespace } from '../../definition/definition.ts';

import type { LiveTable } from '../../targets/live-schema.ts';

import type { Project } from '../project.ts';

import { type DatasetName, tableText } from './names.ts';

type DataDefinition = Definition<'DataDefinition'>;

/** The definitions that a project has already, by the tables that they are of. */
export class KnownDefinitions {
  readonly #byTable: ReadonlyMap<string, DataDefinition>;

  constructor(private readonly project: Pick<Project, 'definitions' | 'root'>) {
    this.#byTable = new Map(project.definitions.datasets.map((each) => [keyOf(each), each]));
  }

  of({ schema, name }: Pick<LiveTable, 'schema' | 'name'>): DataDefinition | undefined {
    return this.#byTable.get(tableText({ schema: schema ?? 'public', name }));
  }

  /** What a table's dataset is called by the definition that there is of it. */
  nameOf(live: LiveTable): Pick<DatasetName, 'namespace' | 'name'> | undefined {
    const { namespace, name } = this.of(live)?.value.metadata ?? {};
    if (name === undefined) return undefined;
    return { name, ...(namespace !== undefined && namespace !== defaultNamespace && { namespace }) };
  }

  /** Those whose tables are not among the live ones, of the schemas that were looked at. */
  missing(live: ReadonlySet<LiveTable>, schemas: readonly string[]): readonly DataDefinition[] {
    const there = new Set([...live].map(({ schema = 'public', name }) => tableText({ schema, name })));
    return Array.from(this.#byTable).flatMap(([table, definition]) => {
      const isLooked = schemas.some((schema) => table.startsWith(`${tableText({ name: schema })}.`));
      return isLooked && !there.has(table) ? [definition] : [];
    });
  }

  pathOf(file: string): string {
    return resolve(this.project.root, file);
  }
}

function keyOf({ value: { metadata, spec } }: DataDefinition): string {
  const text = spec.table ?? spec.collection ?? metadata.name;
  const [, schema, name = text] = /^(?:("[^"]+"|[^".]+)\.)?("[^"]+"|.+)$/.exec(text) ?? [];
  const bare = (part: string) => part.replace(/^"(.*)"$/, '$1');
  return tableText({ schema: schema === undefined ? 'public' : bare(schema), name: bare(name) });
}
