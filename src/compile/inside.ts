import { type JsonSteps, jsonPathText, parseJsonPath } from '../base/json-path.ts';

import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';

import { type FieldType, familyOf, itemType, parseType, type TypeFamily, typeText } from '../values/type.ts';

import { spanAt } from '../definition/definition.ts';
import type { Path } from '../definition/node.ts';
import type { Field } from '../definition/types.generated.ts';
import type { InsidePlan } from '../plan/plan.ts';

import { maskNamed } from '../masks/index.ts';

import type { DatasetDraft, FieldDraft, InsideDraft } from './draft.ts';

type Written = Partial<Field> & { readonly fields?: readonly Written[]; readonly of?: Written };

/** Finds what is decided on inside of real documents and lists: paths of `masking_rules`, and what fields nest. */
export function draftInside(draft: DatasetDraft, report: Report): void {
  for (const field of draft.fields) {
    if (field.source?.kind !== 'given' || !field.source.stored || !holdsOthers(field)) continue;
    const found = new Map<string, InsideDraft>();
    for (const each of [...ofMembers(draft, field), ...ofRules(draft, field, report)])
      if (!found.has(each.name)) found.set(each.name, each);
    if (found.size > 0) field.inside = [...found.values()];
  }
}

function holdsOthers({ type }: FieldDraft): boolean {
  return type !== undefined && (type.array === true || familyOf(type) === 'json');
}

/** Beside synthetic documents stand real ones of the same form. */
function ofMembers(draft: DatasetDraft, field: FieldDraft): InsideDraft[] {
  const inside = (written: Written, steps: JsonSteps, path: Path): InsideDraft[] => {
    const { fields, of } = written;
    if (fields) return fields.flatMap((each, i) => inside(each, [...steps, each.name ?? ''], [...path, 'fields', i]));
    if (of) return inside(of, [...steps, null], [...path, 'of']);
    return steps.length === 0 ? [] : [insideDraft(draft, field, steps, path, written as Field, written.type)];
  };
  return inside(field.written ?? {}, [], field.path);
}

function ofRules(draft: DatasetDraft, field: FieldDraft, report: Report): InsideDraft[] {
  const { definition, fields } = draft;
  return (definition.value.spec.masking_rules ?? []).flatMap(({ field: text, type, rule }, index) => {
    const rest = text.slice(field.name.length);
    const isOther = !text.startsWith(field.name) || !/^[.[]/.test(rest) || fields.some(({ name }) => name === text);
    if (isOther) return [];
    const path = ['spec', 'masking_rules', index];
    const steps = parseJsonPath(rest) ?? [];
    const fault = pathFault(field, text, steps) ?? typeFault(type);
    if (!fault) return [insideDraft(draft, field, steps, path, undefined, type ?? impliedType(rule))];
    const { code, key, message, help } = fault;
    report(diagnostic(code, message, { span: spanAt(definition, [...path, key]), help }));
    return [
      { name: text, path, steps, isLoose: true, nullable: true, nullProbability: 0, distinct: false, broken: true },
    ];
  });
}

interface Fault {
  readonly code: 'DC530' | 'DC401';
  readonly key: string;
  readonly message: string;
  readonly help?: string;
}

function pathFault({ name, type }: FieldDraft, text: string, steps: JsonSteps): Fault | undefined {
  const told = { code: 'DC530', key: 'field' } as const;
  if (steps.length === 0) {
    const help = 'as in `profile.contacts[*].email`; other keys stand in double quotes: `profile."first name"`';
    return { ...told, message: `\`${text}\` is no path`, help };
  }
  if (!type?.array || (steps.length === 1 && steps[0] === null)) return undefined;
  const message = `\`${name}\` is ${typeText(type)}, and has no such path`;
  return { ...told, message, help: `its items are \`${name}[*]\`` };
}

function typeFault(type: string | undefined): Fault | undefined {
  if (type === undefined || parseType(type)) return undefined;
  return { code: 'DC401', key: 'type', message: `there is no type \`${type}\`` };
}

function insideDraft(
  draft: DatasetDraft,
  field: FieldDraft,
  steps: JsonSteps,
  path: Path,
  written: Field | undefined,
  type: string | undefined,
): InsideDraft {
  const own = type === undefined ? undefined : parseType(type);
  const isItem = field.type?.array === true;
  const { source } = field;
  return {
    name: `${field.name}${jsonPathText(steps)}`,
    path,
    ...(written && { written }),
    steps,
    type: isItem ? itemType(field.type as FieldType) : (own ?? { name: 'text' }),
    // Of what is written as text values of other types may stand there, too.
    isLoose: !isItem && (own === undefined || own.name === 'text' || !isWritten(draft, path)),
    nullable: true,
    nullProbability: 0,
    distinct: false,
    ...(source && { source }),
  };
}

/** Whether the type is said, and does not follow from the rule. */
function isWritten({ definition }: DatasetDraft, path: Path): boolean {
  let value: unknown = definition.value;
  for (const step of path) value = (value as Record<string | number, unknown> | undefined)?.[step];
  return (value as { type?: unknown } | undefined)?.type !== undefined;
}

/** The type that a rule is looked at with where none is written: text, where it takes that. */
function impliedType(rule: string): string | undefined {
  const accepts = maskNamed(rule)?.accepts ?? ['text'];
  return accepts.includes('text') ? undefined : examples[accepts[0] as TypeFamily];
}

const examples: Readonly<Partial<Record<TypeFamily, string>>> = {
  integer: 'bigint',
  decimal: 'decimal',
  float: 'double precision',
  date: 'date',
  timestamp: 'timestamp',
  timestamptz: 'timestamptz',
  uuid: 'uuid',
  network: 'inet',
};

/** What is decided inside of a field, as the plan has it: masked once they are there. */
export function planInside({ inside = [] }: FieldDraft): InsidePlan[] {
  return inside.flatMap(({ name, steps, type, isLoose, mask }) =>
    mask && type ? [{ path: name, steps, type, ...(isLoose && { isLoose: true as const }), mask }] : [],
  );
}
