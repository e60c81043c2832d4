import { type IntrospectedDefinition, introspectedYaml } from '../../definition/introspected-yaml.ts';

import type { Draft, FieldDraft } from './draft.ts';

/** A draft as the file that is written. */
export function draftYaml(draft: Draft): string {
  return introspectedYaml(definitionOf(draft));
}

function definitionOf(draft: Draft): IntrospectedDefinition {
  const { live, name, volume, fields, relationships, validation, indexes, notes } = draft;
  const comments = fields.flatMap(({ name: field, comment }): [string, string][] =>
    comment === undefined ? [] : [[field, comment]],
  );
  const list = (key: string, entries: readonly { readonly value: object }[]) =>
    entries.length > 0 && { [key]: entries.map(({ value }) => value) };
  const document = {
    apiVersion: 'data.automation/v1',
    kind: 'DataDefinition',
    metadata: {
      name: name.name,
      ...(name.namespace !== undefined && { namespace: name.namespace }),
      ...(live.comment !== undefined && { description: live.comment }),
    },
    spec: {
      [live.schema === undefined ? 'collection' : 'table']: name.table,
      volume,
      fields: fields.map(fieldValue),
      ...list('relationships', relationships),
      ...list('validation', validation),
      ...list('indexes', indexes),
    },
  };
  return { document, notes: notes.map(({ text }) => text), comments: new Map(comments) };
}

/** A field's entry: its type and generator first. */
export function fieldValue({ name, keys: { type, ...keys }, sources }: FieldDraft): Record<string, unknown> {
  return { name, type, ...sources[0], ...keys };
}
