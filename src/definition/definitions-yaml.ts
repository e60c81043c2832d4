import { Document, isMap } from 'yaml';

/** Definitions as YAML for people to complete, a line for each of the fields. */
export function definitionsYaml(documents: readonly object[]): string {
  return documents.map(yamlOf).join('---\n');
}

function yamlOf(definition: object): string {
  const document = new Document(definition);
  for (const list of ['fields', 'relationships', 'masking_rules', 'indexes']) {
    const { items = [] } = (document.getIn(['spec', list]) ?? {}) as { items?: unknown[] };
    for (const item of items) if (isMap(item)) item.flow = true;
  }
  for (const path of [['metadata'], ['spec', 'origin']]) {
    const map = document.getIn(path);
    if (isMap(map)) map.flow = true;
  }
  return document.toString({ flowCollectionPadding: false, lineWidth: 0 });
}
