import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';

import { keySpanAt, spanAt } from '../definition/definition.ts';
import type { Path } from '../definition/node.ts';
import { canonicalJson } from '../plan/fingerprint.ts';

import { isGiven } from './column-of.ts';
import type { DatasetDraft, FieldDraft, ReferenceDraft } from './draft.ts';
import { fieldOrImplied } from './draft-fields.ts';
import { inLeadingOrder } from './leading-order.ts';
import type { Names } from './names.ts';
import { partSpan } from './part-span.ts';
import { optionKeys, type ReferenceOptions } from './reference-options.ts';
import { type Resolved, Tenants } from './tenants.ts';
import { writtenKey } from './written-key.ts';
import { type WrittenReference, writtenReferences } from './written-references.ts';

/**
 * Finds what datasets refer to, and makes it the source of the fields that refer. Fields that only a relationship names
 * are added last, in the order of the entries.
 */
export function draftReferences(drafts: readonly DatasetDraft[], names: Names, report: Report): void {
  const found = new Map<DatasetDraft, Resolved[]>();
  const tenants = new Tenants(names, report);
  for (const draft of drafts) found.set(draft, tenants.add(draft, findReferences(draft, names, report)));
  const parentsOf = (draft: DatasetDraft) => (found.get(draft) ?? []).map(({ parent }) => parent);
  for (const draft of drafts) {
    const listed = found.get(draft) ?? [];
    for (const { fields, path } of listed) for (const name of fields) fieldOrImplied(draft, name, path);
    for (const resolved of inLeadingOrder(draft, listed, parentsOf)) connect(draft, resolved, listed, report);
    const place = (reference: ReferenceDraft) => listed.findIndex(({ fields }) => fields === reference.fields);
    draft.references.sort((a, b) => place(a) - place(b));
  }
}

function findReferences(draft: DatasetDraft, names: Names, report: Report): Resolved[] {
  const found: Resolved[] = [];
  for (const written of writtenReferences(draft, report)) {
    const resolved = resolve(draft, written, names, report);
    if (resolved) merge(draft, found, resolved, report);
    else leave(draft, written);
  }
  return found;
}

function resolve(draft: DatasetDraft, written: WrittenReference, names: Names, report: Report): Resolved | undefined {
  const { target, targetPath, fields } = written;
  if (!target) return undefined;
  const span = partSpan(draft.definition, targetPath, 0, target.dataset.length);
  const parent = names.find(target.dataset, draft.namespace, span, report);
  if (!parent) return undefined;
  const parentFields = target.fields.length > 0 ? target.fields : writtenKey(parent);
  if (parentFields.length === fields.length) return { ...written, parent, parentFields };
  const message = `${counted(fields)} cannot refer to ${counted(parentFields)} of \`${parent.name}\``;
  const help = `name as many on both sides: \`foreignKey: [a, b]\`, \`references: ${parent.name}(a, b)\``;
  report(diagnostic('DC304', message, { span: spanAt(draft.definition, targetPath), help }));
  return undefined;
}

function counted(fields: readonly string[]): string {
  return `${fields.length} field${fields.length === 1 ? '' : 's'} (${fields.map((name) => `\`${name}\``).join(', ')})`;
}

/** Fields whose reference could not be made out are there, but nothing is known of them. */
function leave(draft: DatasetDraft, { fields, path, options, target }: WrittenReference): void {
  draft.lost.push(options.name ?? target?.dataset.replace(/^.*\//, '') ?? '');
  for (const name of fields) fieldOrImplied(draft, name, path).broken = true;
}

/** Adds a reference, or lays it over the one of the same fields: both ways to write it may stand side by side. */
function merge(draft: DatasetDraft, found: Resolved[], next: Resolved, report: Report): void {
  const index = found.findIndex((each) => equal(each.fields, next.fields));
  const other = found[index];
  if (!other) {
    found.push(next);
    return;
  }
  const what = next.fields.map((name) => `\`${name}\``).join(', ');
  if (other.parent !== next.parent || !equal(other.parentFields, next.parentFields)) {
    const message = `${what} cannot refer to both ${targetText(other)} and ${targetText(next)}`;
    contradiction(draft, message, next.targetPath, other.targetPath, report);
  }
  for (const key of optionKeys) {
    const [first, second] = [other.options[key], next.options[key]];
    if (first === undefined || second === undefined || canonicalJson(first) === canonicalJson(second)) continue;
    const message = `\`${key}\` of ${what} is \`${spelled(second)}\` here and \`${spelled(first)}\` elsewhere`;
    contradiction(draft, message, [...next.path, key], [...other.path, key], report);
  }
  found[index] = { ...other, options: { ...next.options, ...other.options } };
}

function spelled(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function contradiction(draft: DatasetDraft, message: string, path: Path, other: Path, report: Report): void {
  const related = [{ message: 'and here', span: spanAt(draft.definition, other) }];
  report(diagnostic('DC307', message, { span: spanAt(draft.definition, path), related }));
}

function targetText({ parent, parentFields }: Resolved): string {
  return `\`${parent.name}.${parentFields.join(', ')}\``;
}

/** Makes the reference the source of its fields. */
function connect(draft: DatasetDraft, resolved: Resolved, listed: readonly Resolved[], report: Report): void {
  const { path, options, parent, parentFields } = resolved;
  const fields = resolved.fields.map((name) => fieldOrImplied(draft, name, path));
  const reference: ReferenceDraft = {
    name: options.name ?? parent.name,
    path,
    fields: resolved.fields,
    parent,
    parentFields,
    onDelete: options.onDelete ?? 'no action',
    nullProbability: nullShare(draft, fields, options, path, report),
    enforced: options.enforced ?? shareDatabase(draft, parent),
    options,
  };
  fields.forEach((field, position) => {
    // A column of a reference that leads: this one follows it.
    const leads = draft.references.some((each) => each.fields.includes(field.name));
    if (field.source?.kind === 'reference' || (field.source?.kind === 'given' && leads)) return;
    admitNulls(draft, field, reference, options, report);
    if (!isFree(draft, field, reference, report)) field.broken = true;
    // Given rows say which parent they mean.
    else if (field.source?.kind !== 'given') field.source = { kind: 'reference', reference, position };
  });
  checkGivenTogether(draft, listed, fields, path, report);
  draft.references.push(reference);
}

/**
 * The fields of one reference mean one row: where that is given for one of them, it is for all; or another reference, of
 * given fields alone, leads this one.
 */
function checkGivenTogether(
  draft: DatasetDraft,
  listed: readonly Resolved[],
  fields: readonly FieldDraft[],
  path: Path,
  report: Report,
): void {
  const leads = ({ name }: FieldDraft) =>
    listed.some((each) => each.path !== path && each.fields.includes(name) && isGiven(draft, each));
  const given = fields.find((field) => field.source?.kind === 'given' && !leads(field));
  const other = fields.find((field) => field.source?.kind === 'reference');
  if (!given || !other) return;
  const message = `\`${given.name}\` is given in the rows, but \`${other.name}\`, which refers to the same row, is not`;
  report(
    diagnostic('DC307', message, {
      span: spanAt(draft.definition, [...path, 'foreignKey']),
      help: 'give both, or neither',
    }),
  );
}

/** The share of rows without a parent: the relationship's, or that of its fields. All say the same, if they say any. */
function nullShare(
  draft: DatasetDraft,
  fields: readonly FieldDraft[],
  { null_probability: own }: ReferenceOptions,
  path: Path,
  report: Report,
): number {
  let share = own;
  let place = path;
  for (const { name, written, path: fieldPath } of fields) {
    const said = written?.null_probability;
    if (said === undefined) continue;
    if (share !== undefined && said !== share) {
      const message = `\`null_probability\` of \`${name}\` is \`${said}\` here and \`${share}\` elsewhere`;
      contradiction(draft, message, [...fieldPath, 'null_probability'], [...place, 'null_probability'], report);
    }
    [share, place] = [said, fieldPath];
  }
  return share ?? 0;
}

function admitNulls(
  draft: DatasetDraft,
  field: FieldDraft,
  reference: ReferenceDraft,
  options: ReferenceOptions,
  report: Report,
): void {
  const isRooted = reference.parent === draft && options.root_probability !== undefined && options.root === undefined;
  const nullable = reference.nullProbability > 0 || reference.onDelete === 'set null' || isRooted;
  // The relationship draws the nulls: all fields of a reference are null together.
  field.nullProbability = 0;
  field.nullable ||= nullable;
  if (field.written?.nullable !== false || !nullable || field.written.null_probability) return;
  const key = isRooted ? 'root_probability' : options.null_probability ? 'null_probability' : 'onDelete';
  const what = key === 'onDelete' ? '`onDelete: set null`' : `a \`${key}\``;
  const related = [{ message: 'not nullable here', span: keySpanAt(draft.definition, [...field.path, 'nullable']) }];
  const span = keySpanAt(draft.definition, [...reference.path, key]);
  report(diagnostic('DC406', `\`${field.name}\` is not nullable but its relationship has ${what}`, { span, related }));
}

/** Whether nothing else is the source of a field that refers; reported where something is. */
function isFree(
  draft: DatasetDraft,
  { name, path, written }: FieldDraft,
  reference: ReferenceDraft,
  report: Report,
): boolean {
  const { definition } = draft;
  const generator = written?.generator;
  if (generator !== undefined && generator !== 'reference') {
    const related = [{ message: 'the relationship', span: spanAt(definition, [...reference.path, 'references']) }];
    const span = spanAt(definition, [...path, 'generator']);
    const help = 'leave `generator` out, or the relationship';
    report(diagnostic('DC307', `\`${name}\` cannot be both generated and a reference`, { span, related, help }));
    return false;
  }
  return true;
}

function equal(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name, index) => name === b[index]);
}

/** Whether two datasets lie in one database, which alone can see to a reference. Who names none goes with the others. */
function shareDatabase(draft: DatasetDraft, parent: DatasetDraft): boolean {
  const [own, other] = [draft, parent].map(({ definition }) => definition.value.spec.database);
  return own === undefined || other === undefined || canonicalJson(own) === canonicalJson(other);
}
