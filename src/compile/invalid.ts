import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';

import { parseCell } from '../values/cell.ts';
import { type FieldType, familyOf } from '../values/type.ts';

import { mapAt, nodeAt, spanAt } from '../definition/definition.ts';
import type { InvalidKind } from '../plan/plan.ts';

import type { DatasetDraft, FieldDraft } from './draft.ts';
import { fieldNamed } from './draft-fields.ts';
import { isKept, isUniqueField } from './keys.ts';
import type { Lengths } from './lengths.ts';
import { allFields } from './nested-fields.ts';
import { writtenRange } from './written-range.ts';

type Values = readonly (string | null)[];

/** Chooses the values that are wrong on purpose. After keys and references are known. */
export function chooseInvalid(
  draft: DatasetDraft,
  drafts: readonly DatasetDraft[],
  lengths: Lengths,
  report: Report,
): void {
  for (const { scope, field, path } of allFields(draft)) {
    const { share, kind: asked } = wishOf(field);
    if (share === 0 || field.broken || !field.type) continue;
    const subject = { draft: scope, field, type: field.type, lengths };
    const problem = path === field.name ? problemOf(draft, field, drafts) : insideProblem(field);
    const kind = asked ?? usual.find((each) => ways[each](subject).length > 0);
    const values = problem === undefined && kind ? ways[kind](subject) : [];
    if (kind && values.length > 0) field.invalid = { share, kind, values };
    else reportRefusal(draft, field, problem ?? (asked ? reasons[asked] : 'it can have any value of its type'), report);
  }
}

function wishOf({ written }: FieldDraft): { readonly share: number; readonly kind?: InvalidKind | undefined } {
  const wish = written?.invalid ?? 0;
  if (typeof wish === 'number') return { share: wish };
  // Without quotes YAML takes `null` for no value.
  return { share: wish.share, kind: wish.kind === null ? 'null' : wish.kind };
}

function reportRefusal({ definition }: DatasetDraft, { name, path }: FieldDraft, why: string, report: Report): void {
  const own = [...path, 'invalid', 'kind'];
  const span = spanAt(definition, nodeAt(definition.root, own) ? own : [...path, 'invalid']);
  const help = `kinds are ${usual.map((each) => `\`${each}\``).join(', ')}`;
  report(diagnostic('DC322', `\`${name}\` cannot have invalid values: ${why}`, { span, help }));
}

/** Why none of a field's values can be wrong, without making others wrong as well. */
function problemOf(draft: DatasetDraft, field: FieldDraft, drafts: readonly DatasetDraft[]): string | undefined {
  if (field.source?.kind === 'given') return 'its values are given in the rows';
  if (isUniqueField(draft, field)) return 'it has no value twice';
  const isReferred = drafts.some(({ references }) =>
    references.some(({ parent, parentFields }) => parent === draft && parentFields.includes(field.name)),
  );
  return isReferred ? 'other rows refer to it' : undefined;
}

/** The same of one inside of an object or array. */
function insideProblem({ distinct }: FieldDraft): string | undefined {
  return distinct ? 'it has no value twice' : undefined;
}

interface Subject {
  readonly draft: DatasetDraft;
  readonly field: FieldDraft;
  readonly type: FieldType;
  readonly lengths: Lengths;
}

/** The kinds in the order in which a field that names none gets its own. */
const usual: readonly InvalidKind[] = ['orphan', 'bad_format', 'out_of_range', 'too_long', 'null', 'wrong_type'];

const reasons: Readonly<Record<InvalidKind, string>> = {
  orphan: 'it refers to nothing, or no value can be named that no parent row has',
  bad_format: 'its generator knows no text that only looks like a value',
  out_of_range: 'it has no range: write `min` or `max`, `start_date` or `end_date`',
  too_long: 'its type has no length',
  null: 'it is nullable, and null is right there',
  wrong_type: 'any text, or any JSON, is a value of its type',
};

/** The wrong values of each kind; none: the field cannot be wrong in that way. */
const ways: Readonly<Record<InvalidKind, (subject: Subject) => Values>> = {
  null: ({ field }) => (field.nullable ? [] : [null]),

  too_long({ type }) {
    const { length } = type;
    return length === undefined || length > longestText ? [] : ['x'.repeat(length + 1), 'x'.repeat(2 * length + 1)];
  },

  /** Beyond the bounds that are written, else beyond the type. */
  out_of_range({ draft, field: { path, source }, type, lengths }) {
    if (source?.kind !== 'generator') return [];
    const node = mapAt(draft.definition.root, path);
    const { beyond } = writtenRange(node, source.parameters, lengths.facts(draft, type, source));
    const fitting = beyond.filter((text) => !('error' in parseCell(type, text)));
    return fitting.length > 0 ? fitting : (beyondType[type.name]?.(type) ?? []);
  },

  bad_format({ field: { source }, type }) {
    if (source?.kind !== 'generator') return [];
    return (source.generator.malformed ?? []).filter((text) => [...text].length <= (type.length ?? text.length));
  },

  wrong_type({ type }) {
    const texts = type.array ? [] : (strangeTexts[familyOf(type)] ?? []);
    return texts.filter((text) => 'error' in parseCell(type, text));
  },

  orphan({ field: { source }, type }) {
    if (source?.kind !== 'reference' && source?.kind !== 'parent') return [];
    const { parent, parentFields } = source.reference;
    const target = fieldNamed(parent, parentFields[source.kind === 'reference' ? source.position : 0] as string);
    const text = target && strangerTo(target);
    return text === undefined || 'error' in parseCell(type, text) ? [] : [text];
  },
};

const longestText = 100_000;

const strangeNumbers = ['abc', '12O', '1,5', '0x1F'];
const strangeTimes = ['yesterday', '2026-02-30', '31/12/2026', '1735689600'];

/** Texts that stand where values of other types should, as people and programs write them. */
const strangeTexts: Readonly<Partial<Record<ReturnType<typeof familyOf>, readonly string[]>>> = {
  integer: strangeNumbers,
  decimal: strangeNumbers,
  float: strangeNumbers,
  boolean: ['maybe', '2', 'yes, sir'],
  date: strangeTimes,
  time: ['noon', '25:00:00', '12.30'],
  timestamp: strangeTimes,
  timestamptz: strangeTimes,
  interval: ['soon', '1 fortnight', 'P'],
  uuid: ['42', 'none'],
  network: ['localhost', '300.1.1.1'],
};

const beyondType: Readonly<Record<string, (type: FieldType) => Values>> = {
  smallint: () => ['32768', '-32769'],
  integer: () => ['2147483648', '-2147483649'],
  bigint: () => ['9223372036854775808', '-9223372036854775809'],
  decimal({ precision, scale = 0 }) {
    if (precision === undefined) return [];
    const text = `1${'0'.repeat(precision - scale)}`;
    return [text, `-${text}`];
  },
};

/** A value that a field has in no row, however many there are. */
function strangerTo({ source, mask, type }: FieldDraft, depth = 0): string | undefined {
  if (!isKept(mask) || !type || depth > 20) return undefined;
  if (source?.kind === 'reference') {
    const { parent, parentFields } = source.reference;
    const target = fieldNamed(parent, parentFields[source.position] as string);
    return target && strangerTo(target, depth + 1);
  }
  if (source?.kind === 'given') return source.stored ? undefined : strangerToGiven(source.values, type);
  if (source?.kind !== 'generator') return undefined;
  const { generator, parameters } = source;
  const whole = (name: string) => (/^-?\d+$/.test(String(parameters[name])) ? BigInt(String(parameters[name])) : 0n);
  if (generator?.name === 'sequence') return String(whole('start') - whole('step'));
  if (generator?.name === 'integer') return String(whole('max') + 1n);
  return generator?.name === 'uuid' ? '00000000-0000-0000-0000-000000000000' : undefined;
}

function strangerToGiven(values: readonly (string | null)[], type: FieldType): string | undefined {
  if (familyOf(type) === 'integer') {
    const numbers = values.flatMap((value) => (value === null ? [] : [BigInt(value)]));
    return String(numbers.reduce((most, value) => (value > most ? value : most), 0n) + 1n);
  }
  return familyOf(type) === 'text' ? ['?', '!', '~', 'none'].find((text) => !values.includes(text)) : undefined;
}
