import { nearest } from '../base/nearest.ts';
import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import { spanAt } from '../definition/definition.ts';
import type { Path } from '../definition/node.ts';
import type { Field, Relationship } from '../definition/types.generated.ts';
import { type DatasetDraft, fieldNamed, type ReferenceDraft } from './draft.ts';
import type { Names } from './names.ts';

/** A relationship before its parent is found, from either of the two ways to write one. */
interface Written {
  readonly path: Path;
  readonly fields: readonly string[];
  readonly target: { readonly dataset: string; readonly fields: readonly string[] };
  readonly targetPath: Path;
  readonly entry: Partial<Relationship>;
}

/**
 * Finds what a dataset refers to: entries under `relationships`, and fields with `generator: reference`, which declare
 * the same. Fields that only a relationship names are added last, in the order of the entries.
 */
export function draftReferences(draft: DatasetDraft, names: Names, report: Report): void {
  const found: Written[] = [];
  for (const written of [...fromRelationships(draft, report), ...fromFields(draft)]) {
    const other = found.find((each) => each.fields.join() === written.fields.join());
    if (!other) found.push(written);
    else if (!sameTarget(other, written)) {
      const related = [{ message: 'and here', span: spanAt(draft.definition, other.targetPath) }];
      const span = spanAt(draft.definition, written.targetPath);
      report(diagnostic('DC307', `\`${written.fields.join(', ')}\` refers to two things`, { span, related }));
    }
  }
  for (const written of found) {
    const reference = resolve(draft, written, names, report);
    if (reference) connect(draft, reference, report);
  }
}

function fromRelationships({ definition }: DatasetDraft, report: Report): Written[] {
  return (definition.value.spec.relationships ?? []).flatMap((entry, index) => {
    const path: Path = ['spec', 'relationships', index];
    const targetPath = [...path, 'references'];
    const target = parseTarget(entry.references);
    if (target) return [{ path, fields: [entry.foreignKey].flat(), target, targetPath, entry }];
    const help = 'write `dataset.field`, or `dataset(field, field)` for several';
    report(diagnostic('DC302', `\`${entry.references}\` names no field of a dataset`, { span: spanAt(definition, targetPath), help }));
    return [];
  });
}

function fromFields({ definition }: DatasetDraft): Written[] {
  return (definition.value.spec.fields ?? []).flatMap((field, index) => {
    if (field.generator !== 'reference') return [];
    const path: Path = ['spec', 'fields', index];
    const { reference_table: dataset, reference_field: target } = field as Field & Record<'reference_table' | 'reference_field', string>;
    return [
      {
        path,
        fields: [field.name],
        target: { dataset, fields: target === undefined ? [] : [target] },
        targetPath: [...path, 'reference_table'],
        // Nulls are the field's own affair, and what the relationship draws.
        entry: pick(field),
      },
    ];
  });
}

function pick({ null_probability, enforced }: Field): Partial<Relationship> {
  return { ...(null_probability !== undefined && { null_probability }), ...(enforced !== undefined && { enforced }) };
}

const single = /^((?:[\w-]+\/)?[\w-]+)\.([\w-]+)$/;
const several = /^((?:[\w-]+\/)?[\w-]+)\s*\(\s*([\w-]+(?:\s*,\s*[\w-]+)*)\s*\)$/;

function parseTarget(text: string): Written['target'] | undefined {
  const [, dataset = '', fields = ''] = single.exec(text.trim()) ?? several.exec(text.trim()) ?? [];
  return dataset === '' ? undefined : { dataset, fields: fields.split(',').map((field) => field.trim()) };
}

function sameTarget(a: Written, b: Written): boolean {
  return a.target.dataset === b.target.dataset && (b.target.fields.length === 0 || a.target.fields.join() === b.target.fields.join());
}

function resolve(draft: DatasetDraft, written: Written, names: Names, report: Report): ReferenceDraft | undefined {
  const { definition } = draft;
  const span = spanAt(definition, written.targetPath);
  const parent = names.find(written.target.dataset, draft.namespace, span, report);
  if (!parent) return undefined;
  const parentFields = written.target.fields.length > 0 ? written.target.fields : guessKey(parent);
  if (parentFields.length !== written.fields.length) {
    const message = `${written.fields.length} fields refer to ${parentFields.length} of \`${parent.name}\``;
    report(diagnostic('DC304', message, { span, help: 'name as many fields on both sides' }));
    return undefined;
  }
  const { entry } = written;
  return {
    name: entry.name ?? parent.name,
    path: written.path,
    fields: written.fields,
    parent,
    parentFields,
    onDelete: entry.onDelete ?? 'no action',
    nullProbability: entry.null_probability ?? ownNullShare(draft, written),
    enforced: entry.enforced ?? true,
  };
}

/** `generator: reference` without a field means the parent's `id`. */
function guessKey(parent: DatasetDraft): readonly string[] {
  const marked = parent.definition.value.spec.fields?.filter((field) => field.primary_key).map((field) => field.name) ?? [];
  return marked.length > 0 ? marked : [fieldNamed(parent, '_id') ? '_id' : 'id'];
}

function ownNullShare(draft: DatasetDraft, { fields }: Written): number {
  return Math.max(0, ...fields.map((name) => fieldNamed(draft, name)?.nullProbability ?? 0));
}

/** Makes the reference the source of its fields, adding those that only it names. */
function connect(draft: DatasetDraft, reference: ReferenceDraft, report: Report): void {
  const nullable = reference.nullProbability > 0 || reference.onDelete === 'set null';
  reference.fields.forEach((name, position) => {
    let field = fieldNamed(draft, name);
    if (!field) {
      field = { name, path: reference.path, nullable, nullProbability: 0 };
      draft.fields.push(field);
    }
    if (field.written?.nullable === false && nullable) {
      const related = [{ message: 'not nullable here', span: spanAt(draft.definition, [...field.path, 'nullable']) }];
      const why = reference.nullProbability > 0 ? 'a `null_probability`' : '`onDelete: set null`';
      report(diagnostic('DC406', `\`${name}\` is not nullable but its relationship has ${why}`, { span: spanAt(draft.definition, reference.path), related }));
    }
    const generator = field.written?.generator;
    if (generator !== undefined && generator !== 'reference') {
      const related = [{ message: 'the relationship', span: spanAt(draft.definition, reference.path) }];
      const span = spanAt(draft.definition, [...field.path, 'generator']);
      report(diagnostic('DC307', `\`${name}\` cannot be both generated and a reference`, { span, related, help: 'leave `generator` out, or the relationship' }));
    }
    field.nullable ||= nullable;
    // The relationship draws the nulls: all fields of a reference are null together.
    field.nullProbability = 0;
    // Given rows say which parent they mean.
    if (field.source?.kind !== 'given') field.source = { kind: 'reference', reference, position };
  });
  draft.references.push(reference);
}

/** Reports parents' fields that do not exist; gives fields their parents' types. */
export function resolveReferenceTypes(drafts: readonly DatasetDraft[], report: Report): void {
  for (const draft of drafts) {
    for (const reference of draft.references) {
      for (const name of reference.parentFields) {
        if (fieldNamed(reference.parent, name)) continue;
        const near = nearest(name, reference.parent.fields.map((field) => field.name));
        const path = [...reference.path, reference.path[1] === 'fields' ? 'reference_field' : 'references'];
        report(
          diagnostic('DC302', `\`${reference.parent.name}\` has no field \`${name}\``, {
            span: spanAt(draft.definition, path),
            ...(near !== undefined && { help: `did you mean \`${near}\`?` }),
          }),
        );
      }
    }
    for (const field of draft.fields) typeThrough(field, new Set());
  }
}

/** A reference without a type of its own has its target's, through any number of references. */
function typeThrough(field: DatasetDraft['fields'][number], seen: Set<unknown>): DatasetDraft['fields'][number]['type'] {
  if (field.type || field.source?.kind !== 'reference' || seen.has(field)) return field.type;
  seen.add(field);
  const { reference, position } = field.source;
  const target = fieldNamed(reference.parent, reference.parentFields[position] as string);
  const type = target && typeThrough(target, seen);
  if (type) field.type = type;
  return type;
}
