import { Document, isMap, type YAMLMap } from 'yaml';

/** A definition for people to look at. */
export interface PrintedDefinition {
  readonly definition: object;
  /** Why fields and rules are as they are, by the field or path that they are of: comments behind them. */
  readonly reasons?: ReadonlyMap<string, string>;
}

/** Definitions as YAML for people to complete, a line for each of the fields. */
export function definitionsYaml(documents: readonly PrintedDefinition[]): string {
  return documents.map(yamlOf).join('---\n');
}

function yamlOf({ definition, reasons }: PrintedDefinition): string {
  const document = new Document(definition);
  for (const list of ['fields', 'relationships', 'masking_rules', 'indexes']) {
    const { items = [] } = (document.getIn(['spec', list]) ?? {}) as { items?: unknown[] };
    for (const item of items) {
      if (!isMap(item)) continue;
      item.flow = true;
      const reason = ['fields', 'masking_rules'].includes(list) && reasons?.get(nameOf(item));
      if (reason) item.comment = ` ${reason}`;
    }
  }
  for (const path of [['metadata'], ['spec', 'origin']]) {
    const map = document.getIn(path);
    if (isMap(map)) map.flow = true;
  }
  return document.toString({ flowCollectionPadding: false, lineWidth: 0 });
}

/** What an entry is of: a field by its name, a rule by its path. */
function nameOf(item: YAMLMap): string {
  return String(item.get('name') ?? item.get('field'));
}
