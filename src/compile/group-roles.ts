import { diagnostic } from '../diagnostics/diagnostic.ts';

import type { FieldType } from '../values/type.ts';

import { spanAt } from '../definition/definition.ts';
import type { GroupPlan } from '../plan/plan.ts';

import type { RoleMember } from '../generators/generator.ts';

import type { BoundDraft, CompileContext, DatasetDraft, FieldDraft } from './draft.ts';

export interface GroupMember {
  readonly field: FieldDraft;
  readonly group: GroupPlan;
}

/** Reports members that show different things of one group, and do not agree on them. */
export function checkRoles(draft: DatasetDraft, all: readonly GroupMember[], { report, asOf }: CompileContext): void {
  const members = all.filter(({ group }) => group.role !== undefined);
  for (const [at, member] of members.entries()) {
    for (const other of members.slice(0, at)) {
      const why = whyNot(draft, member, other, asOf);
      if (why === undefined || isHeld(member.field, other.field, members)) continue;
      const place = ({ field }: GroupMember) => spanAt(draft.definition, [...field.path, 'name']);
      const related = [{ message: 'the other one', span: place(other) }];
      const help = 'give both one range, state the order as a constraint, or say `independent: true`';
      report(diagnostic('DC332', why, { span: place(member), related, help }));
      break;
    }
  }
}

function whyNot(draft: DatasetDraft, own: GroupMember, other: GroupMember, asOf: number): string | undefined {
  const isOne = own.group.kind === other.group.kind && own.group.instance === other.group.instance;
  if (!isOne) return undefined;
  const { source } = own.field;
  const generator = source?.kind === 'generator' ? source.generator : undefined;
  return generator?.disagrees?.(roleMember(draft, own, asOf), roleMember(draft, other, asOf));
}

function roleMember(draft: DatasetDraft, { field, group }: GroupMember, asOf: number): RoleMember {
  const { name, type, source } = field;
  const { parameters = {}, locale = draft.locale } = source?.kind === 'generator' ? source : {};
  const own = { role: group.role as string, type: type as FieldType, locale: JSON.stringify(locale) };
  return { name, ...own, parameters, asOf, limits: limitsOf(field) };
}

/** Whether constraints between the two, or by way of other members, are obeyed. */
function isHeld(field: FieldDraft, other: FieldDraft, members: readonly GroupMember[]): boolean {
  const reached = new Set([field]);
  for (const own of reached)
    for (const { field: next } of members) if (bounds(own, next) || bounds(next, own)) reached.add(next);
  return reached.has(other);
}

function bounds(own: FieldDraft, by: FieldDraft): boolean {
  return (own.bounds ?? []).some(({ reads }) =>
    reads.some(({ field, through }) => field === by && through.length === 0),
  );
}

/** What moves a field's values row by row. */
function limitsOf({ bounds: own = [] }: FieldDraft): string {
  return own.map(limitText).sort().join('\n');
}

function limitText(bound: BoundDraft): string {
  const { operator, constraint: _, others: __, reads: ___, ...rest } = bound;
  return JSON.stringify([operator, rest], (_key, value) => (typeof value === 'bigint' ? `${value}n` : value));
}
