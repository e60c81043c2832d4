import { realpathSync } from 'node:fs';
import { resolve, sep } from 'node:path';

import { plainName } from '../../base/plain-name.ts';

import { diagnostic, type Report } from '../../diagnostics/diagnostic.ts';

import { type FieldType, familyOf, isBytes } from '../../values/type.ts';

import { type Definition, spanAt } from '../../definition/definition.ts';
import { resolvedAt } from '../../definition/interpolate.ts';
import { beside } from '../../definition/read-given-rows.ts';
import { type RowsFormat, rowsFileFlag } from '../../definition/with-rows-file.ts';
import type { DatasetPlan } from '../../plan/plan.ts';

import type { OriginSource } from '../../targets/target.ts';

import { addressAt } from '../located-address.ts';
import { targetOf } from '../open-database.ts';
import { fileOrigin, type Origin } from '../origin/file-origin.ts';
import type { OriginDatabases } from '../origin/origin-databases.ts';
import type { Project } from '../project.ts';

type DataDefinition = Definition<'DataDefinition'>;

/** What origins are found by. */
interface OriginPlace {
  readonly project: Project;
  readonly databases: OriginDatabases;
  readonly report: Report;
}

/** Where a definition's real rows are read; reports why there is none. */
export async function originOf(
  definition: DataDefinition,
  dataset: DatasetPlan,
  where: OriginPlace,
): Promise<Origin | undefined> {
  const { origin = {} } = definition.value.spec;
  return origin.file === undefined ? databaseOrigin(definition, dataset, where) : namedFile(definition, dataset, where);
}

function namedFile(
  definition: DataDefinition,
  { fields }: DatasetPlan,
  { project, report }: OriginPlace,
): Origin | undefined {
  const path = ['spec', 'origin', 'file'];
  const span = spanAt(definition, path);
  const named = resolvedAt(definition, path, project.variables, report);
  if (typeof named !== 'string') return undefined;
  const format = definition.value.spec.origin?.format ?? formatOf(named);
  if (!format) {
    report(
      diagnostic('DC208', `the name \`${named}\` does not say which format the file has`, {
        span,
        help: 'add `format: csv`, `json` or `ndjson`',
      }),
    );
    return undefined;
  }
  const at = resolve(project.root, beside(span.file.name, named));
  const namesOf = (is: (type: FieldType) => boolean) =>
    new Set(fields.filter(({ type }) => is(type)).map((field) => field.name));
  const readAs = { documents: namesOf(isDocument), bytes: namesOf(isBytes) };
  // Who names one on the command line means it, wherever it lies.
  if (span.file.name === rowsFileFlag || isInside(at, project.root)) return fileOrigin(named, at, format, readAs);
  report(
    diagnostic('DC113', `\`${named}\` leads out of the project`, { span, help: 'copy the file beside the definition' }),
  );
  return undefined;
}

/** Links followed; what is not there is told when it is read. */
function isInside(path: string, root: string): boolean {
  try {
    return realpathSync.native(path).startsWith(`${realpathSync.native(root)}${sep}`);
  } catch {
    return path.startsWith(`${resolve(root)}${sep}`);
  }
}

function formatOf(name: string): RowsFormat | undefined {
  const [, extension] = /\.(csv|json|ndjson|jsonl)$/i.exec(plainName(name)) ?? [];
  const known = extension?.toLowerCase();
  return known === 'jsonl' ? 'ndjson' : (known as RowsFormat | undefined);
}

async function databaseOrigin(
  definition: DataDefinition,
  { fields }: DatasetPlan,
  { project, databases, report }: OriginPlace,
): Promise<Origin | undefined> {
  const { origin = {} } = definition.value.spec;
  const found = await addressAt(definition, ['spec', 'origin', 'uri'], project, report);
  if (!found) return undefined;
  const { address } = found;
  const { openOrigin, name, leavesOut = false } = targetOf(address);
  if (!openOrigin) {
    report(
      diagnostic('DC511', `real data cannot be read from ${name} yet`, {
        span: found.span,
        help: 'export it to a file',
      }),
    );
    return undefined;
  }
  const source = sourceOf(origin, leavesOut);
  const label = `${address.label}${'table' in source ? `, ${source.table}` : ''}`;
  const stored = fields.filter((field) => field.source.kind === 'stored');
  const documents = stored.filter(({ type }) => isDocument(type)).map((field) => field.name);
  const wanted = stored.map((field) => field.name);
  return {
    name: label,
    batches: databases.rows(address, source, wanted, documents),
    open: leavesOut,
    server: {
      address: JSON.stringify(address),
      source,
      database: () => databases.opened(address),
      rows: (part, only = wanted) => databases.rows(address, source, only, documents, part),
    },
    described: () => databases.described(address, source),
  };
}

/** Of documents a query is a filter. */
function sourceOf({ table, collection, query }: OriginAsWritten, hasDocuments: boolean): OriginSource {
  const name = collection ?? table ?? '';
  if (query === undefined) return { table: name };
  return hasDocuments ? { table: name, filter: query } : { query };
}

type OriginAsWritten = NonNullable<DataDefinition['value']['spec']['origin']>;

function isDocument(type: FieldType): boolean {
  return !type.array && familyOf(type) === 'json';
}
