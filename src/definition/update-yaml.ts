import { type Document, isMap, isSeq, parseAllDocuments, type YAMLMap, YAMLSeq } from 'yaml';

import { oneLine, yamlStyle } from './introspected-yaml.ts';

/** What becomes of one definition of a file. */
export interface DefinitionChange {
  /** Where its document begins in the file's text. */
  readonly at: number;
  /** Entries that are put behind those of a list. */
  readonly added: readonly { readonly list: string; readonly value: object; readonly comment?: string | undefined }[];
  /** Keys of fields that get another value, or go: undefined. */
  readonly set: readonly { readonly field: string; readonly key: string; readonly value: unknown }[];
  /** Comments before fields or relationships, by the name of the field that they are of. */
  readonly marked: readonly { readonly field: string; readonly text: string }[];
  /** Comments at the top. */
  readonly notes: readonly string[];
}

/** A file with changes to its definitions: comments, order and all that is not named stay. */
export function updatedYaml(text: string, changes: readonly DefinitionChange[]): string {
  const documents = parseAllDocuments(text, { keepSourceTokens: false });
  for (const change of changes) {
    const document = documents.find(({ range }) => range[0] <= change.at && change.at <= range[2]);
    if (document) apply(document, change);
  }
  const options = {
    ...yamlStyle,
    flowCollectionPadding: (text.match(/\{ \S/g) ?? []).length > (text.match(/\{[^\s}]/g) ?? []).length,
    indentSeq: !/^(\s*)[\w-]+:[ \t]*\n\1- /m.test(text),
    ...(/^\S[^\n]*:[ \t]*\n {4}\S/m.test(text) && { indent: 4 }),
  };
  const written = documents.map((document) => document.toString(options));
  const whole = written.reduce((all, each, index) => {
    if (index === 0) return each;
    const isMarked = each.startsWith('---') || each.startsWith('%');
    return `${all.endsWith('...\n') || isMarked ? all : `${all}---\n`}${each}`;
  }, '');
  return text.includes('\r\n') ? whole.replace(/\r?\n/g, '\r\n') : whole;
}

function apply(document: Document.Parsed, { added, set, marked, notes }: DefinitionChange): void {
  for (const { field, key, value } of set) {
    const item = entryOf(document, 'fields', field);
    if (value === undefined) item?.delete(key);
    else item?.set(key, document.createNode(value));
  }
  for (const { field, text } of marked) {
    const item = entryOf(document, 'fields', field) ?? entryOf(document, 'relationships', field);
    if (item) item.commentBefore = withLine(item.commentBefore, text);
  }
  for (const { list, value, comment } of added) {
    const node = document.createNode(value);
    node.flow = true;
    if (comment !== undefined) node.comment = ` ${oneLine(comment)}`;
    const items = document.getIn(['spec', list]);
    if (isSeq(items)) items.add(node);
    else {
      const seq = new YAMLSeq();
      seq.add(node);
      document.setIn(['spec', list], seq);
    }
  }
  for (const note of notes) document.commentBefore = withLine(document.commentBefore, note);
}

function withLine(comment: string | null | undefined, text: string): string {
  const line = ` ${oneLine(text)}`;
  return comment ? `${comment}\n${line}` : line;
}

/** A field by its name, or the relationship over it, in any spelling of its key. */
function entryOf(document: Document.Parsed, list: 'fields' | 'relationships', field: string): YAMLMap | undefined {
  const items = document.getIn(['spec', list], true);
  if (!isSeq(items)) return undefined;
  const keys = list === 'fields' ? ['name'] : ['foreignKey', 'foreign_key'];
  return items.items.find((item): item is YAMLMap => {
    if (!isMap(item)) return false;
    const value = item.toJSON() as Record<string, unknown>;
    return keys.some((key) => [value[key]].flat().includes(field));
  });
}
