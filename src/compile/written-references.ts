import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';

import type { Path } from '../definition/node.ts';
import type { Field } from '../definition/types.generated.ts';

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

const ofField = ['enforced', 'distribution', 'unique', 'acyclic', 'root_probability', 'max_depth'] as const;

/** Entries under `relationships`, then fields with `generator: reference`, which declare the same. */
export function writtenReferences(draft: DatasetDraft, report: Report): WrittenReference[] {
  return [...fromRelationships(draft, report), ...fromFields(draft)];
}

function fromRelationships({ definition }: DatasetDraft, report: Report): WrittenReference[] {
  return (definition.value.spec.relationships ?? []).map((entry, index) => {
    const path: Path = ['spec', 'relationships', index];
    const targetPath = [...path, 'references'];
    const written = { path, fields: [entry.foreignKey].flat(), targetPath, options: entry };
    const target = parseTarget(entry.references);
    if (target) return { ...written, target };
    const span = partSpan(definition, targetPath, 0, entry.references.length);
    const help = 'write `dataset.field`, or `dataset(field, field)` for several';
    report(diagnostic('DC302', `\`${entry.references}\` names no field of a dataset`, { span, help }));
    return written;
  });
}

function fromFields({ definition }: DatasetDraft): WrittenReference[] {
  return (definition.value.spec.fields ?? []).flatMap((field, index) => {
    if (field.generator !== 'reference') return [];
    const path: Path = ['spec', 'fields', index];
    const { reference_table: dataset, reference_field: target } = field as Field &
      Record<'reference_table' | 'reference_field', string>;
    return [
      {
        path,
        fields: [field.name],
        targetPath: [...path, 'reference_table'],
        target: { dataset, fields: target === undefined ? [] : [target] },
        options: Object.fromEntries(ofField.flatMap((key) => (field[key] === undefined ? [] : [[key, field[key]]]))),
      },
    ];
  });
}

const single = /^((?:[\w-]+\/)?[\w-]+)\s*\.\s*([^\s.,()]+)$/;
const several = /^((?:[\w-]+\/)?[\w-]+)\s*\(\s*([^\s.,()]+(?:\s*,\s*[^\s.,()]+)*)\s*\)$/;

function parseTarget(text: string): Target | undefined {
  const [, dataset, fields = ''] = single.exec(text.trim()) ?? several.exec(text.trim()) ?? [];
  return dataset === undefined ? undefined : { dataset, fields: fields.split(',').map((field) => field.trim()) };
}
