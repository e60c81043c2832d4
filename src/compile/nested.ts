import { nearest } from '../base/nearest.ts';

import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';

import { type FieldType, itemType, typeText } from '../values/type.ts';

import { keySpanAt, nodeAt, spanAt } from '../definition/definition.ts';
import type { Path } from '../definition/node.ts';
import type { Samples } from '../definition/read-samples.ts';
import type { Distribution, Field } from '../definition/types.generated.ts';
import type { ParentDrawPlan } from '../plan/parent-draw-plan.ts';

import type { DatasetDraft, FieldDraft, ReferenceDraft, SourceDraft } from './draft.ts';
import { fieldNamed } from './draft-fields.ts';
import { distributed } from './draws.ts';
import { draftField, hasNested, sourceOf } from './fields.ts';
import type { Names } from './names.ts';
import { isArray } from './nested-fields.ts';
import { useSample } from './samples.ts';
import { tenantDraw } from './tenant-draw.ts';

type GeneratorSource = Extract<SourceDraft, { kind: 'generator' }>;

/** Makes the fields that objects and arrays are made of, and gives those their types. After all fields have theirs. */
export function draftNested(draft: DatasetDraft, names: Names, samples: Samples, report: Report): void {
  const nesting = new Nesting(draft, names, samples, report);
  const open = (field: FieldDraft) => {
    if (field.source?.kind === 'generator' && hasNested(field.source.generator) && !field.broken)
      nesting.open(field, field.source);
  };
  for (const field of draft.fields) {
    open(field);
    for (const variant of field.variants ?? []) {
      // A trait's source makes values of the field's type.
      if (field.type) variant.type = field.type;
      open(variant);
    }
  }
}

class Nesting {
  constructor(
    private readonly draft: DatasetDraft,
    private readonly names: Names,
    private readonly samples: Samples,
    private readonly report: Report,
  ) {}

  /** `ofItems`: whether the field's values are items of arrays, or in such. */
  open(field: FieldDraft, source: GeneratorSource, ofItems = false): void {
    const nested = Object.entries(source.generator.parameters).flatMap(([name, { type }]) => {
      if (type === 'field') return [this.#item(field, [...field.path, name])];
      return type === 'fields' ? this.#members([...field.path, name]) : [];
    });
    const inItems = ofItems || isArray(source);
    for (const each of nested) this.#supply(each, inItems);
    field.source = { ...source, nested };
    if (nested.some((each) => each.broken || !each.type)) field.broken = true;
    else this.#type(field, source, nested);
  }

  #item({ type }: FieldDraft, path: Path): FieldDraft {
    const item = draftField(this.draft, { ...this.#written(path), name: 'item' }, path, this.report);
    if (item.type === undefined && type?.array) item.type = itemType(type);
    return item;
  }

  #members(path: Path): FieldDraft[] {
    const members: FieldDraft[] = [];
    const list = nodeAt(this.draft.definition.root, path);
    (list?.kind === 'list' ? list.items : []).forEach((_, index) => {
      const place = [...path, index];
      const written = this.#written(place);
      const other = members.find(({ name }) => name === written.name);
      if (other) this.#reportTwin(written.name, place, other);
      else members.push(draftField(this.draft, written, place, this.report));
    });
    return members;
  }

  /** A nested field as plain data, which its schema has checked. */
  #written(path: Path): Field {
    let value: unknown = this.draft.definition.value;
    for (const step of path) value = (value as Record<string | number, unknown>)[step];
    return value as Field;
  }

  #reportTwin(name: string, path: Path, other: FieldDraft): void {
    const { definition } = this.draft;
    const related = [{ message: 'first here', span: spanAt(definition, [...other.path, 'name']) }];
    const span = spanAt(definition, [...path, 'name']);
    this.report(diagnostic('DC410', `two fields are called \`${name}\``, { span, related }));
  }

  /** Finds where a nested field's values come from. */
  #supply(field: FieldDraft, inItems: boolean): void {
    const written = field.written as Field;
    const source =
      written.generator === 'reference'
        ? this.#reference(field, inItems)
        : sourceOf(this.draft, field, written, this.report);
    if (source?.kind === 'expression') {
      const span = spanAt(this.draft.definition, [...field.path, 'generator']);
      const help = 'compute it in a field of the row, and have that in a template: `{{…}}`';
      this.report(
        diagnostic('DC403', '`expression` cannot make a field inside of an object or an array', { span, help }),
      );
    }
    if (!source || source.kind === 'expression') {
      field.broken = true;
      return;
    }
    field.source = source;
    if (source.kind !== 'generator') return;
    if (hasNested(source.generator)) this.open(field, source, inItems);
    else if (source.generator.readsFile?.(source.parameters)) useSample(this.draft, field, this.samples, this.report);
    else field.type ??= source.generator.type(source.parameters, []);
  }

  #type(field: FieldDraft, { generator, parameters }: GeneratorSource, nested: readonly FieldDraft[]): void {
    const types = nested.map(({ type }) => type as FieldType);
    const own = generator.type(parameters, types);
    field.type ??= own;
    const [item] = nested;
    if (!field.type.array || !item?.type || sameItems(field.type, item.type)) return;
    field.broken = true;
    const message = `\`${field.name}\` is ${typeText(field.type)}, but its items are ${typeText(item.type)}`;
    const place = item.written?.type === undefined ? item.path : [...item.path, 'type'];
    this.report(
      diagnostic('DC428', message, {
        span: spanAt(this.draft.definition, place),
        help: 'leave one of the two types out',
      }),
    );
  }

  #reference(field: FieldDraft, inItems: boolean): SourceDraft | undefined {
    const { draft, report } = this;
    const { path, nullProbability } = field;
    const written = field.written as Field & Record<'reference_table' | 'reference_field', string | undefined>;
    this.#reportUnused([...path, 'onDelete']);
    const span = spanAt(draft.definition, [...path, 'reference_table']);
    const parent = this.names.find(written.reference_table ?? '', draft.namespace, span, report);
    if (!parent) return undefined;
    const target = this.#target(parent, written.reference_field, path);
    if (!target) return undefined;
    if (parent.rows === 0 && draft.rows > 0 && nullProbability < 1) {
      const help = 'give it rows, or no parent to any: `null_probability: 1`';
      report(diagnostic('DC312', `\`${parent.name}\` has no rows to refer to`, { span, help }));
      return undefined;
    }
    if (!this.#takeType(field, parent, target)) return undefined;
    // The reference draws the nulls: all that is read of the parent is null together.
    field.nullProbability = 0;
    const reference: ReferenceDraft = {
      name: parent.name,
      path,
      fields: [],
      parent,
      parentFields: [target.name],
      onDelete: 'no action',
      nullProbability,
      enforced: false,
      options: {},
    };
    reference.draw = this.#draw(reference, written.distribution ?? 'uniform', inItems);
    return { kind: 'parent', reference };
  }

  #draw(reference: ReferenceDraft, distribution: Distribution, inItems: boolean): ParentDrawPlan {
    const { draft, report } = this;
    const within = tenantDraw(draft, reference, distribution, report);
    if (within) return within;
    const draw = distributed(draft, reference, distribution, report);
    if (draw.kind !== 'exact' || !inItems) return draw;
    const span = spanAt(draft.definition, [...reference.path, 'distribution']);
    const message = 'items of arrays are not counted: parents cannot come equally often';
    report(diagnostic('DC404', message, { span, help: '`uniform` is as even as chance has it' }));
    return { kind: 'uniform' };
  }

  /** A reference has the type of its target; one that is written must be the same. */
  #takeType(field: FieldDraft, parent: DatasetDraft, { name, type }: FieldDraft): boolean {
    if (!type || field.written?.type === undefined) {
      if (type) field.type = type;
      return true;
    }
    if (!field.type || typeText(field.type) === typeText(type)) return true;
    const message = `\`${field.name}\` is ${typeText(field.type)}, but \`${parent.name}.${name}\` is ${typeText(type)}`;
    const span = spanAt(this.draft.definition, [...field.path, 'type']);
    const help = 'leave `type` out: a reference has the type of its target';
    this.report(diagnostic('DC309', message, { span, help }));
    return false;
  }

  #target(parent: DatasetDraft, name: string | undefined, path: Path): FieldDraft | undefined {
    const marked = parent.fields.filter((field) => field.written?.primary_key);
    const wanted = name ?? marked[0]?.name ?? (fieldNamed(parent, '_id') ? '_id' : 'id');
    const found = fieldNamed(parent, wanted);
    if (found) return found;
    const near = nearest(
      wanted,
      parent.fields.map((field) => field.name),
    );
    const place = name === undefined ? 'reference_table' : 'reference_field';
    const span = spanAt(this.draft.definition, [...path, place]);
    const help = near === undefined ? undefined : `did you mean \`${near}\`?`;
    this.report(diagnostic('DC302', `\`${parent.name}\` has no field \`${wanted}\``, { span, help }));
    return undefined;
  }

  #reportUnused(path: Path): void {
    const { definition } = this.draft;
    const node = nodeAt(definition.root, path);
    if (!node) return;
    const message = `\`${path.at(-1)}\` has no effect inside of objects and arrays`;
    this.report(diagnostic('DC390', message, { span: keySpanAt(definition, path) }));
  }
}

/** Whether items can be written as those of an array. */
function sameItems(array: FieldType, item: FieldType): boolean {
  return typeText(itemType(array)) === typeText(item);
}
