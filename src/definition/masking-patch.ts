import { Document, isMap, type YAMLMap } from 'yaml';

/** What a field is to be given. */
export interface ProposedField {
  /** The field, or what lies inside of it: `profile.contacts[*].email`. */
  readonly path: string;
  readonly category: string;
  readonly rule: string;
  /** Of \`constant\`. */
  readonly value?: string;
  readonly onNonconforming?: string;
}

/** A DataDefinition that holds nothing but decisions, to be laid over the one of the dataset or begun with. */
export function maskingPatch(name: string, fields: readonly ProposedField[]): string {
  const own = fields.filter(({ path }) => !isInside(path));
  const inside = fields.filter(({ path }) => isInside(path));
  const document = new Document({
    apiVersion: 'data.automation/v1',
    kind: 'DataDefinition',
    metadata: { name: name.replace(/[^A-Za-z0-9_-]+/g, '_').replace(/^(?![A-Za-z_])/, '_') },
    spec: {
      ...(own.length > 0 && {
        fields: own.map((each) => ({ name: each.path, pii_category: each.category, masking: maskingOf(each) })),
      }),
      ...(inside.length > 0 && {
        masking_rules: inside.map(({ path, category, rule, ...rest }) => ({
          field: path,
          rule,
          pii_category: category,
          ...besides(rest),
        })),
      }),
    },
  });
  for (const list of ['fields', 'masking_rules']) {
    const items = document.getIn(['spec', list]) as { items?: unknown[] } | undefined;
    for (const item of items?.items ?? []) if (isMap(item)) (item as YAMLMap).flow = true;
  }
  return document.toString({ flowCollectionPadding: false, lineWidth: 0 });
}

function maskingOf({ rule, ...rest }: ProposedField): string | object {
  const more = besides(rest);
  return Object.keys(more).length > 0 ? { rule, ...more } : rule;
}

function besides({ value, onNonconforming }: Pick<ProposedField, 'value' | 'onNonconforming'>): object {
  return {
    ...(value !== undefined && { value }),
    ...(onNonconforming !== undefined && { on_nonconforming: onNonconforming }),
  };
}

function isInside(path: string): boolean {
  return /[.[]/.test(path);
}
