import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import type { Span } from '../diagnostics/source-file.ts';

import { localesIn } from '../values/locale-plan.ts';

import { keySpanAt, spanAt } from '../definition/definition.ts';
import type { GroupPlan } from '../plan/plan.ts';

import { domainOf } from '../generators/domain.ts';
import { instanceOf, ownInstance, roleOf } from '../generators/joining-names.ts';

import type { CompileContext, DatasetDraft, FieldDraft, SourceDraft } from './draft.ts';
import { fieldNamed, withVariants } from './draft-fields.ts';
import { checkRoles, type GroupMember } from './group-roles.ts';
import type { Lengths } from './lengths.ts';
import { allFields } from './nested-fields.ts';

type GeneratorSource = Extract<SourceDraft, { kind: 'generator' }>;

/** The group that a field draws from, by its name alone or by its `profile`; undefined where it stands alone. */
export function groupOf(draft: DatasetDraft, field: FieldDraft): GroupPlan | undefined {
  return differs(draft, field) ? undefined : joined(draft, field);
}

/** The same of a field that might be unique: then it may have to leave. */
function joined(draft: DatasetDraft, field: FieldDraft): GroupPlan | undefined {
  const { source, name } = field;
  if (source?.kind !== 'generator' || !source.generator.group) return undefined;
  const kind = kindOf(draft, source);
  const { written } = ownOf(draft, field);
  if (!kind || written?.independent === true) return undefined;
  const profile = written?.profile;
  const ownName = written?.seed_as ?? name;
  const instance = profile === undefined ? instanceOf(kind, ownName) : ownInstance(kind, profile);
  if (instance === undefined) return undefined;
  const { roles } = source.generator;
  const role = roles && roleOf(roles, ownName);
  return roles && role === undefined ? undefined : { kind, instance, ...(role !== undefined && { role }) };
}

function kindOf(draft: DatasetDraft, { generator, parameters, locale = draft.locale }: GeneratorSource) {
  return generator.group && generator.standsAlone?.(parameters, localesIn(locale)) ? undefined : generator.group;
}

/** The field that a trait's source is of. */
function ownOf(draft: DatasetDraft, field: FieldDraft): FieldDraft {
  return 'trait' in field ? (fieldNamed(draft, field.name) ?? field) : field;
}

/** Whether a field's values are counted through by themselves, or go along with another's, so that they cannot be what the group has. */
function differs(draft: DatasetDraft, field: FieldDraft): boolean {
  const own = ownOf(draft, field);
  if (own.correlated) return true;
  if (!draft.fields.includes(own)) return own.distinct;
  const isTogether = draft.tuples.some(({ parts }) => parts.some((part) => 'field' in part && part.field === own.name));
  return isTogether || (own.distinct && !own.isApart);
}

function agreesAlone({ source }: FieldDraft): boolean {
  return source?.kind === 'generator' && source.generator.agreesAlone?.(source.parameters) === true;
}

/** Marks fields whose values differ of their own accord: as many rows as there are have no value twice. */
export function markApart(draft: DatasetDraft, lengths: Lengths): void {
  for (const field of draft.fields) {
    const rows = apartRows(draft, field, lengths);
    if (rows !== undefined && rows >= draft.rows) field.isApart = true;
  }
}

/** How many rows differ of their own accord; undefined where a field's values may come twice among any. */
export function apartRows(draft: DatasetDraft, { source, type }: FieldDraft, lengths: Lengths): number | undefined {
  if (source?.kind !== 'generator' || !type || !source.generator.tellsApart?.(source.parameters)) return undefined;
  const facts = lengths.facts(draft, type, source);
  const { generator, parameters } = source;
  if (facts.lexicons && generator.tellsLocalesApart?.(facts.lexicons) !== true) return undefined;
  return domainOf(generator, parameters, facts);
}

/** Reports fields that would join a group and cannot, and a `profile` of what is of none. */
export function checkGroups(draft: DatasetDraft, context: CompileContext): void {
  const { report } = context;
  for (const { scope, field } of allFields(draft)) checkProfile(scope, field, report);
  const members = membersOf(draft);
  // One alone has nobody to agree with.
  if (members.length < 2) return;
  const names = members.map(({ group }) => nameOf(group));
  for (const [position, { field, group, isLeaver }] of members.entries()) {
    const isAlone = names.filter((each) => each === names[position]).length === 1;
    if (!isAlone && isLeaver && !agreesAlone(field)) reportLeaver(draft, field, group, report);
  }
  const agreeing = members.filter(({ isLeaver }) => !isLeaver);
  checkAgreement(draft, agreeing, report);
  checkRoles(draft, agreeing, context);
}

/** Fields that would be of a group, and whether they cannot agree with it. */
function membersOf(draft: DatasetDraft): readonly (GroupMember & { readonly isLeaver: boolean })[] {
  return draft.fields.flatMap((field) => {
    const group = joined(draft, field);
    return group ? [{ field, group, isLeaver: differs(draft, field) }] : [];
  });
}

/** The group that several fields are of, whatever each of them shows of it. */
function nameOf({ kind, instance }: GroupPlan): string {
  return JSON.stringify([kind, instance]);
}

/** Reports members whose ranges differ: the same share of two ranges is no one value. */
function checkAgreement(draft: DatasetDraft, members: readonly GroupMember[], report: Report): void {
  const seen = new Map<string, { field: FieldDraft; value: string }>();
  for (const { field, group } of members) {
    const { source, path } = field;
    if (source?.kind !== 'generator') continue;
    for (const parameter of source.generator.agreesBy ?? []) {
      const value = JSON.stringify(source.parameters[parameter]) ?? 'not given';
      const name = `${nameOf(group)} ${parameter}`;
      const first = seen.get(name) ?? { field, value };
      seen.set(name, first);
      if (first.value === value) continue;
      const message = `\`${field.name}\` does not agree with \`${first.field.name}\`: \`${parameter}\` is ${value} here and ${first.value} there`;
      const related = [{ message: 'the other one', span: spanAt(draft.definition, [...first.field.path, 'name']) }];
      const help = 'give both the same, or say `independent: true`';
      report(diagnostic('DC332', message, { span: spanAt(draft.definition, [...path, 'name']), related, help }));
    }
  }
}

function checkProfile(draft: DatasetDraft, field: FieldDraft, report: Report): void {
  const { definition } = draft;
  const { written, source, path, broken } = field;
  if (written?.profile === undefined || source?.kind !== 'generator' || broken || 'trait' in field) return;
  const span = keySpanAt(definition, [...path, 'profile']);
  if (written.independent === true) {
    const related = [{ message: 'independent here', span: keySpanAt(definition, [...path, 'independent']) }];
    const message = `\`${field.name}\` has a \`profile\` to join, but is \`independent\``;
    report(diagnostic('DC331', message, { span, related, help: 'leave one of the two out' }));
  } else if (!withVariants(field).some((each) => each.source?.kind === 'generator' && kindOf(draft, each.source))) {
    const message = `\`${source.generator.name}\` is of no person, address, company, product or review: it has no \`profile\` to join`;
    report(diagnostic('DC331', message, { span, help: 'leave `profile` out' }));
  } else reportNoRole(definition, field, source, span, report);
}

/** What could show any of a group's things has to have a name that says which. */
function reportNoRole(
  definition: DatasetDraft['definition'],
  { name, path, written }: FieldDraft,
  { generator: { roles } }: GeneratorSource,
  span: Span,
  report: Report,
): void {
  if (!roles || roleOf(roles, written?.seed_as ?? name) !== undefined) return;
  const message = `\`${name}\` does not say which of the row’s times it is`;
  const related = [{ message: 'its name', span: spanAt(definition, [...path, 'name']) }];
  report(
    diagnostic('DC331', message, {
      span,
      related,
      help: 'names that do end in `created_at`, `updated_at`, `last_login_at`, `deleted_at`, `started_at`, `ended_at`',
    }),
  );
}

function reportLeaver(draft: DatasetDraft, field: FieldDraft, group: GroupPlan, report: Report): void {
  const [why, remedy] = field.correlated
    ? ['goes along with other fields', 'leave it out of `correlations`']
    : ['is counted through to be unique', 'leave it to repeat'];
  const message = `\`${field.name}\` ${why}: it does not agree with the row’s ${groupText(group)}`;
  const help = `say so with \`independent: true\`, or ${remedy}`;
  report(diagnostic('DC330', message, { span: spanAt(draft.definition, [...field.path, 'name']), help }));
}

/** `person`, `billing address`. */
function groupText({ kind, instance }: GroupPlan): string {
  return instance === '' ? kind : `${instance} ${kind}`;
}
