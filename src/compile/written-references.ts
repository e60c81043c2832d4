import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';

import type { Path } from '../definition/node.ts';
import type { Field, Relationship } from '../definition/types.generated.ts';

import type { DatasetDraft } from './draft.ts';
import { partSpan } from './part-span.ts';
import type { ReferenceOptions } from './reference-options.ts';

/** A reference in one of the two ways to write it, before its parent is found. */
export interface WrittenReference {
  readonly path: Path;
  readonly fields: readonly string[];
  /** Where the target is written. */
  readonly targetPath: Path;
  /** Absent where what is written is none, which has been reported. */
  readonly target?: Target;
  readonly options: ReferenceOptions;
}

export interface Target {
  readonly dataset: string;
  /** None: the parent's key. */
  readonly fields: readonly string[];
}

const ofField = [
  'onDelete',
  'enforced',
  'distribution',
  'unique',
  'acyclic',
  'root_probability',
  'max_depth',
  'root',
] as const;

/** Entries under `relationships`, then fields with `generator: reference`, which declare the same. */
export function writtenReferences(draft: DatasetDraft, report: Report): WrittenReference[] {
  return [...fromRelationships(draft, false, report), ...fromFields(draft, false)];
}

/** The same of those that say, or whose fields say, that the parent is `external`. */
export function externalReferences(draft: DatasetDraft, report: Report): WrittenReference[] {
  return [...fromRelationships(draft, true, report), ...fromFields(draft, true)];
}

function isExternal({ definition }: DatasetDraft, entry: Pick<Relationship, 'external'>, names: readonly string[]) {
  const { fields = [] } = definition.value.spec;
  return entry.external ?? fields.some((field) => field.external === true && names.includes(field.name));
}

function fromRelationships(draft: DatasetDraft, external: boolean, report: Report): WrittenReference[] {
  const { definition } = draft;
  return (definition.value.spec.relationships ?? []).flatMap((entry, index) => {
    const path: Path = ['spec', 'relationships', index];
    const targetPath = [...path, 'references'];
    const written = { path, fields: [entry.foreignKey].flat(), targetPath, options: entry };
    if (isExternal(draft, entry, written.fields) !== external) return [];
    const target = parseTarget(entry.references);
    if (target) return [{ ...written, target }];
    const span = partSpan(definition, targetPath, 0, entry.references.length);
    const help = 'write `dataset.field`, or `dataset(field, field)` for several';
    report(diagnostic('DC302', `\`${entry.references}\` names no field of a dataset`, { span, help }));
    return [written];
  });
}

/** A field with the parameters of `generator: reference`. */
type ReferenceField = Field &
  Pick<Relationship, 'onDelete'> & { readonly reference_table: string; readonly reference_field?: string };

function fromFields({ definition }: DatasetDraft, external: boolean): WrittenReference[] {
  return (definition.value.spec.fields ?? []).flatMap((field, index) => {
    if (field.generator !== 'reference' || (field.external ?? false) !== external) return [];
    const path: Path = ['spec', 'fields', index];
    const reference = field as ReferenceField;
    const { reference_table: dataset, reference_field: target } = reference;
    const written = ofField.flatMap((key) => (reference[key] === undefined ? [] : [[key, reference[key]]]));
    return [
      {
        path,
        fields: [field.name],
        targetPath: [...path, 'reference_table'],
        target: { dataset, fields: target === undefined ? [] : [target] },
        options: Object.fromEntries(written),
      },
    ];
  });
}

/** Names with signs of the notation in them stand in double quotes. */
const single = /^((?:[\w-]+\/)?[\w-]+)\s*\.\s*("[^"]+"|[^\s.,()"]+)$/;
const several = /^((?:[\w-]+\/)?[\w-]+)\s*\(\s*((?:"[^"]+"|[^\s.,()"]+)(?:\s*,\s*(?:"[^"]+"|[^\s.,()"]+))*)\s*\)$/;

function parseTarget(text: string): Target | undefined {
  const [, dataset, fields = ''] = single.exec(text.trim()) ?? several.exec(text.trim()) ?? [];
  const names = fields.match(/"[^"]+"|[^\s.,()"]+/g) ?? [];
  return dataset === undefined ? undefined : { dataset, fields: names.map((field) => field.replace(/^"(.*)"$/, '$1')) };
}
