import { parseType, typeText } from '../../values/type.ts';

import type { Definition } from '../../definition/definition.ts';
import type { Field } from '../../definition/types.generated.ts';
import type { DefinitionChange } from '../../definition/update-yaml.ts';

import { fieldValue } from './assemble.ts';
import type { Draft } from './draft.ts';

type DataDefinition = Definition<'DataDefinition'>;

/** What a definition lacks of its table, and what it has too much; undefined where it is as the table is. */
export function changeOf(definition: DataDefinition, draft: Draft, text: string): DefinitionChange | undefined {
  const { spec } = definition.value;
  const fields = spec.fields ?? [];
  const keys = (spec.relationships ?? []).map(({ foreignKey }) => [foreignKey].flat());
  const isNamed = (name: string) => fields.some((each) => each.name === name) || keys.flat().includes(name);
  const isReal = spec.source === 'masked_production' || spec.source === 'hybrid';
  const newFields = draft.fields.filter(({ name }) => !isNamed(name));
  const newKeys = draft.relationships.filter(({ value }) => {
    const own = [value.foreignKey].flat() as string[];
    return !keys.some((each) => isSame(each, own)) && !isReferred(fields, own);
  });
  const newChecks = draft.validation.filter(({ value }) => !isSaid(definition, value));
  const newIndexes = draft.indexes.filter(
    ({ value }) =>
      !(spec.indexes ?? []).some((each) => each.name === value.name || isSame(each.fields, value.fields as string[])),
  );
  const change: DefinitionChange = {
    at: definition.root.span.start,
    added: [
      ...newFields.map((field) => ({
        list: 'fields',
        value: isReal ? { name: field.name, type: field.keys.type } : fieldValue(field),
        comment: field.comment,
      })),
      ...newKeys.map(({ value }) => ({ list: 'relationships', value })),
      ...newChecks.map(({ value }) => ({ list: 'validation', value })),
      ...newIndexes.map(({ value }) => ({ list: 'indexes', value })),
    ],
    set: fields.flatMap((field) => settings(field, draft)),
    marked: goneColumns(definition, draft).flatMap((field) => {
      const mark = `${field}: the table has no such column any more`;
      return text.includes(mark) ? [] : [{ field, text: mark }];
    }),
    notes: draft.notes.map((each) => each.text).filter((note) => !text.includes(note)),
  };
  const isEmpty = [change.added, change.set, change.marked, change.notes].every((list) => list.length === 0);
  return isEmpty ? undefined : change;
}

/** The fields of a definition that its table has no column for. */
export function goneColumns({ value: { spec } }: DataDefinition, { live }: Draft): readonly string[] {
  const named = [
    ...(spec.fields ?? []).flatMap(({ name }) => (typeof name === 'string' ? [name] : [])),
    ...(spec.relationships ?? []).flatMap(({ foreignKey }) => foreignKey),
  ];
  return [...new Set(named)].filter((name) => !live.columns.some((column) => column.name === name));
}

/** Another type, no nulls where the table takes none, no value twice where it wants each once. */
function settings(field: Field, { live }: Draft): DefinitionChange['set'] {
  const column = live.columns.find(({ name }) => name === field.name);
  if (!column || column.type === undefined) return [];
  const set = (key: string, value: unknown) => ({ field: column.name, key, value });
  const own = field.type === undefined ? undefined : parseType(field.type);
  const now = parseType(column.type);
  const isOther = own !== undefined && now !== undefined && typeText(own) !== typeText(now);
  const isUnique = live.unique.some(
    ({ columns, where }) => where === undefined && columns?.length === 1 && columns[0] === column.name,
  );
  const isKey = live.key.length === 1 && live.key[0] === column.name;
  return [
    ...(isOther ? [set('type', column.type)] : []),
    ...(!column.nullable && field.nullable === true ? [set('nullable', undefined)] : []),
    ...(!column.nullable && (field.null_probability ?? 0) > 0 ? [set('null_probability', undefined)] : []),
    ...(isUnique && !isKey && field.unique !== true ? [set('unique', true)] : []),
  ];
}

function isReferred(fields: readonly Field[], columns: readonly string[]): boolean {
  return columns.length === 1 && fields.some(({ name, generator }) => name === columns[0] && generator === 'reference');
}

/** By its name, or by the text that it would be said in. */
function isSaid({ value: { spec } }: DataDefinition, { constraint, name }: Record<string, unknown>): boolean {
  const said = (spec.validation ?? []).map((each) => (typeof each === 'string' ? { constraint: each } : each));
  const bare = (text: unknown) =>
    String(text)
      .replace(/[\s()"]+/g, '')
      .toLowerCase();
  const ofFields = (spec.fields ?? []).flatMap((field) =>
    field.constraint === undefined ? [] : [bare(field.constraint), bare(`${field.name}${field.constraint}`)],
  );
  return (
    said.some(
      (each) =>
        ('name' in each && each.name !== undefined && each.name === name) || bare(each.constraint) === bare(constraint),
    ) || ofFields.includes(bare(constraint))
  );
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index]);
}
