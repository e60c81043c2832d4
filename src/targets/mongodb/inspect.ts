import type { Document } from 'mongodb';

import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';

import { familyOf, typeText } from '../../values/type.ts';

import type { DatasetPlan, FieldPlan } from '../../plan/plan.ts';

import { keyName, mongodb } from '../../formats/json/document-dialects.ts';

import type { Inspection, InspectRequest, TableDifference, TableState } from '../database.ts';

import { storedType } from './bson/stored-type.ts';
import { documentCount, type Existing, existing } from './collections.ts';
import { type Context, collectionName } from './context.ts';
import { type IndexSpec, indexesOf, isSame } from './indexes.ts';
import { missing } from './replace.ts';
import { bsonTypes, isOurs } from './validator.ts';

/** Looks at what there is of the plan's collections; writes nothing. */
export async function inspect(context: Context, { plan, mode, create, place }: InspectRequest): Promise<Inspection> {
  const differences: TableDifference[] = [];
  const tables = new Map<string, TableState>();
  const diagnostics: Diagnostic[] = [];
  for (const dataset of plan.datasets) {
    const name = collectionName(dataset.table);
    const wrong = nameFaults(context, dataset, name);
    const found = [...wrong];
    const old = wrong.length === 0 ? await existing(context.db, name) : undefined;
    const isReadable = old && old.info.type !== 'view';
    const rows = isReadable ? await documentCount(context.db, name) : 0;
    tables.set(dataset.id, { exists: old !== undefined, rows });
    if (old) found.push(...conflicts(context, dataset, name, old));
    else if (!create && wrong.length === 0) found.push(missing(dataset, name));
    if (old) differences.push(...indexDifferences(context, dataset, old));
    const span = place?.(dataset.id);
    diagnostics.push(...found.map((each) => (span ? { ...each, span } : each)), ...lossy(context, dataset, place));
  }
  return { tables, diagnostics, differences, remakes: mode === 'replace' };
}

function indexDifferences({ server }: Context, dataset: DatasetPlan, { indexes }: Existing): TableDifference[] {
  const there = indexes as unknown as readonly IndexSpec[];
  return indexesOf(dataset, server).flatMap((index) =>
    there.some((each) => isSame(each, index))
      ? []
      : [{ dataset: dataset.id, sign: '+' as const, kind: 'index', name: index.name }],
  );
}

/** Bytes of `database.collection`, what a load builds aside included. */
const longestName = 255;
const asideLength = 60;

function nameFaults({ db, server }: Context, dataset: DatasetPlan, name: string): Diagnostic[] {
  const faults: string[] = [];
  if (!isCollectionName(name)) faults.push(`a collection cannot be called \`${name}\``);
  const size = Buffer.byteLength(`${db.databaseName}.${name}`) + asideLength;
  if (size > longestName) faults.push(`the name of the collection \`${name}\` is too long`);
  for (const field of dataset.fields) {
    if (!isFieldName(field.name)) faults.push(`a document’s field cannot be called \`${field.name}\``);
    const inside = server.values.specialFloats ? [] : nestedNames(field).filter((each) => !isFieldName(each));
    for (const each of inside) faults.push(`${server.product} takes no field called \`${each}\``);
  }
  const quoted = server.quotedNames ? [] : namesIn(dataset, name).filter((each) => each.includes('"'));
  for (const each of quoted) faults.push(`${server.product} takes no double quotes in names: \`${each}\``);
  const help =
    'collections have no `$` and no NUL in their names and do not begin with `system.` or a dot; fields no dot and no `$` in front';
  return faults.map((fault) => diagnostic('DC754', `${fault} (dataset \`${dataset.name}\`)`, { help }));
}

/** All that the server has to call by a name. */
function namesIn({ fields, indexes }: DatasetPlan, collection: string): string[] {
  const ofFields = fields.flatMap((field) => [field.name, ...nestedNames(field)]);
  return [collection, ...ofFields, ...indexes.map(({ name }) => name)];
}

function isCollectionName(name: string): boolean {
  return name !== '' && !/[$\0]|^system\.|^\.|\.$/.test(name);
}

/** Updates and queries read a dot as a path and `$` as an operator. */
function isFieldName(name: string): boolean {
  return !/^\$|[.\0]/.test(name);
}

function nestedNames({ source }: FieldPlan): string[] {
  if (source.kind === 'children') return source.members.map(({ name }) => name);
  if (source.kind !== 'generator') return [];
  const nested = source.nested ?? [];
  return nested.flatMap((field) => [field.name, ...nestedNames(field)]);
}

/** Values that become others. */
function lossy({ server }: Context, dataset: DatasetPlan, place: InspectRequest['place']): Diagnostic[] {
  return dataset.fields.flatMap((field) => {
    const stored = storedType(field.type, server.values);
    const name = `\`${dataset.name}.${field.name}\``;
    const span = place?.(dataset.id, field.name);
    if (stored !== field.type) {
      const held = familyOf(stored) === 'text' ? 'strings' : 'doubles';
      const why = server.values.decimals ? 'no decimal has more than 34 digits' : `${server.product} has no decimals`;
      return [diagnostic('DC756', `${name} is held as ${held}: ${why} (${typeText(field.type)})`, { span })];
    }
    return hasMicroseconds(field)
      ? [diagnostic('DC756', `${name} loses its microseconds: dates of documents have milliseconds`, { span })]
      : [];
  });
}

function hasMicroseconds({ type, source }: FieldPlan): boolean {
  const isMoment = ['timestamp', 'timestamptz'].includes(familyOf(type));
  return isMoment && source.kind === 'generator' && source.parameters.precision === 6;
}

function conflicts(context: Context, dataset: DatasetPlan, name: string, { info, indexes }: Existing): Diagnostic[] {
  if (info.type !== undefined && info.type !== 'collection')
    return [
      diagnostic('DC730', `\`${name}\` is a ${info.type}, where \`${dataset.name}\` needs a collection`, {
        help: 'drop it, or call the dataset’s collection something else',
      }),
    ];
  const options = 'options' in info ? info.options : undefined;
  return [
    ...validatorConflicts(context, dataset, name, options?.validator as Document | undefined),
    ...indexConflicts(context, dataset, name, indexes),
  ];
}

/** What a validator that somebody else has made asks for and the documents do not have. */
export function validatorConflicts(
  { server }: Pick<Context, 'server'>,
  dataset: DatasetPlan,
  name: string,
  validator: Document | undefined,
): Diagnostic[] {
  const schema = validator?.$jsonSchema as Document | undefined;
  if (!schema || isOurs(validator)) return [];
  const fields = new Map(dataset.fields.map((field) => [keyName(mongodb, dataset, field.name), field]));
  const properties = (schema.properties ?? {}) as Record<string, Document>;
  const faults: string[] = [];
  for (const each of (schema.required ?? []) as string[])
    if (!fields.has(each) && each !== '_id') faults.push(`requires \`${each}\`, which the definition does not have`);
  for (const [each, field] of fields) {
    const wanted = properties[each]?.bsonType as string | readonly string[] | undefined;
    if (wanted === undefined && schema.additionalProperties === false && !(each in properties))
      faults.push(`allows no field \`${each}\``);
    const types = bsonTypes(field.type, server.values);
    if (wanted === undefined || types === undefined) continue;
    const allowed = new Set([wanted].flat());
    const fits = types.every((type) => allowed.has(type) || (isNumber(type) && allowed.has('number')));
    if (!fits) faults.push(`wants ${[...allowed].join(' or ')} for \`${each}\`, which is ${typeText(field.type)}`);
  }
  return faults.map((fault) =>
    clash(dataset, `the validator of \`${name}\` ${fault}`, 'change the definition or the validator'),
  );
}

function isNumber(type: string): boolean {
  return ['int', 'long', 'double', 'decimal'].includes(type);
}

/** Unique indexes that the rows would break. */
export function indexConflicts(
  { server }: Pick<Context, 'server'>,
  dataset: DatasetPlan,
  name: string,
  indexes: readonly Document[],
): Diagnostic[] {
  const own = indexesOf(dataset, server);
  const distinct = new Set([...dataset.unique, dataset.key].map((set) => namesOf(dataset, set)));
  return indexes.flatMap((index) => {
    const spec = index as unknown as IndexSpec;
    const twin = own.find((each) => each.name === spec.name);
    if (twin && !isSame(twin, spec))
      return [
        clash(dataset, `\`${name}\` has another index called \`${spec.name}\``, 'drop it, or rename the definition’s'),
      ];
    const keys = Object.keys(spec.key);
    if (!spec.unique || index.sparse || index.partialFilterExpression) return [];
    const isHeld = [...distinct].some((set) => set !== '' && set.split('\n').every((each) => keys.includes(each)));
    return isHeld || keys.includes('_id')
      ? []
      : [
          clash(
            dataset,
            `the index \`${spec.name}\` of \`${name}\` is unique, and ${keys.map((each) => `\`${each}\``).join(', ')} may repeat`,
            'mark the fields `unique` in the definition, or drop the index',
          ),
        ];
  });
}

function namesOf(dataset: DatasetPlan, fields: readonly string[]): string {
  return fields.map((field) => keyName(mongodb, dataset, field)).join('\n');
}

function clash(dataset: DatasetPlan, message: string, help: string): Diagnostic {
  return diagnostic('DC755', `${message} (dataset \`${dataset.name}\`)`, { help });
}
