import { Document, isMap, type Node, type YAMLSeq } from 'yaml';

/** A definition that was made from a table, with what is to be said about it. */
export interface IntrospectedDefinition {
  readonly document: object;
  /** Lines at the top. */
  readonly notes: readonly string[];
  /** Behind a field's line, by the field's name. */
  readonly comments: ReadonlyMap<string, string>;
}

const lists = ['fields', 'relationships', 'validation', 'indexes'] as const;
/** How documents are written: a line for each field, relationship, constraint and index. */
export const yamlStyle = { flowCollectionPadding: false, lineWidth: 0 } as const;

/** A definition as YAML for people to go on with. */
export function introspectedYaml({ document: value, notes, comments }: IntrospectedDefinition): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  for (const list of lists) {
    const { items = [] } = (document.getIn(['spec', list]) ?? {}) as Partial<YAMLSeq<Node>>;
    for (const item of items) {
      if (!isMap(item)) continue;
      item.flow = true;
      const comment = list === 'fields' ? comments.get(String(item.get('name'))) : undefined;
      if (comment !== undefined) item.comment = ` ${oneLine(comment)}`;
    }
  }
  const volume = document.getIn(['spec', 'volume']);
  if (isMap(volume)) volume.flow = true;
  if (notes.length > 0) document.commentBefore = notes.map((note) => ` ${oneLine(note)}`).join('\n');
  return document.toString(yamlStyle).replace(/^((?:#.*\n)+)\n/, '$1');
}

/** A comment ends with its line. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}
