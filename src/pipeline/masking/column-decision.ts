import { type Category, categoryNames } from '../../values/category.ts';
import type { Lexicon } from '../../values/lexicon.ts';
import { type FieldType, familyOf, itemType, parseType, typeText } from '../../values/type.ts';

import { apartRule, type Proposal, propose } from '../../masks/propose.ts';

import { type Treatment, treatmentOf } from '../../compile/policy-wish.ts';

import { type OwnRules, type PathRules, type PolicyRules, parametersOf, pathRules, policyRule } from './path-rules.ts';
import { isIdentifierName, isOtherType, maskingOfLabels } from './proposed-rule.ts';
import type { SourceColumn, SourceTable } from './source-tables.ts';
import { isApart } from './wider-keys.ts';

type Written = Readonly<Record<string, unknown>>;

/** What decides on columns beside what they look like. */
export interface Deciders extends PolicyRules {
  readonly lexicon: Lexicon;
}

/**
 * Categories whose rule by a built-in policy would make values of a unique column alike, and the rule that all texts of them get instead: one
 * value has one mask in all columns, unique or not.
 */
export function uniqueRules(
  tables: readonly SourceTable[],
  isDefined: (table: string, column: string) => boolean,
  { policy, lexicon }: Omit<Deciders, 'uniqueRules'>,
): ReadonlyMap<Category, string> {
  const found = new Map<Category, string>();
  if (policy?.definition) return found;
  for (const table of tables)
    for (const column of table.columns) {
      const type = parseType(column.type ?? 'text') ?? { name: 'text' as const };
      const category = column.found?.category;
      const isAsked = isApart(table, column) && !isDefined(table.name, column.name) && !column.labels && isText(type);
      if (!policy || !category || !isAsked || table.references.some(({ columns }) => columns.includes(column.name)))
        continue;
      const nullable = column.nullable && !table.key.includes(column.name);
      const wanted = treatmentOf(policy, category, { type, nullable, isUnique: true })?.mask.name;
      const { values = [] } = column;
      const facts = { type, category, nullable, isApart: true, values, rows: table.rows ?? 0, lexicon };
      const rule = wanted && propose({ ...facts, wanted })?.rule;
      if (rule === 'hash' && wanted !== 'hash') found.set(category, rule);
    }
  return found;
}

function isText(type: FieldType): boolean {
  return familyOf(type) === 'text' && !type.objectId && !type.array;
}

function ofUnique(category: Category, type: FieldType, { uniqueRules: rules }: Deciders): string | undefined {
  return isText(type) ? rules.get(category) : undefined;
}

interface Open {
  readonly table: SourceTable;
  readonly column: SourceColumn;
  readonly base: Written;
  readonly category: string | undefined;
  /** The project's definition says the category. */
  readonly isDeclared: boolean;
}

interface Decided {
  readonly field: Written;
  readonly reason?: string;
  /** Somebody has to look at it. */
  readonly isOpen: boolean;
}

/** What becomes of a column that no rule is written for: what the policy says of such data, else a proposal. */
export function decide(open: Open, deciders: Deciders): Decided {
  const { table, column, base, isDeclared } = open;
  const type = typeOf(base.type);
  const nullable = base.nullable === true;
  const category = categoryNames.find((each) => each === open.category);
  const apart = isApart(table, column) || base.primary_key === true || base.unique === true;
  const { policy, lexicon } = deciders;
  const treated = category && policy && treatmentOf(policy, category, { type, nullable, isUnique: apart });
  if (treated && isDeclared) return { field: {}, isOpen: false };
  if (column.labels) return { ...ofLabels(column.labels, nullable, apart), isOpen: true };
  if (isOtherType(column.type))
    return { ...ofUnknown(column.type as string, nullable), isOpen: treated === undefined || nullable === false };
  const wanted = (category && treated && ofUnique(category, type, deciders)) ?? treated?.mask.name;
  const { values = [], name } = column;
  const facts = { type, category, nullable, isApart: apart, values, rows: table.rows ?? 0, lexicon };
  const found = propose({ ...facts, isIdentifier: isIdentifierName(name), ...(wanted && { wanted }) });
  if (treated && wanted === treated.mask.name && (!apart || found?.rule === wanted))
    return {
      ...ofPolicy(treated, found),
      isOpen: false,
      reason: withNote(`${reasonOf(column, category)}: the policy’s rule`, found),
    };
  // What a project's own policy says of a category is not set aside without a word.
  const isOpen = treated === undefined || policy?.definition !== undefined;
  if (found) return { ...ofProposal(column, category, found), isOpen };
  const per = perOf(table, column, type);
  if (per !== undefined) return { ...ofMoved(per), isOpen };
  return {
    field: {},
    isOpen: true,
    reason: `${neverApart(type)}: a key of another type, or \`{rule: keep, reason: …}\``,
  };
}

/** The policy's rule, written out where something is said of values that it cannot read. */
function ofPolicy({ mask, parameters: node }: Treatment, found: Proposal | undefined): Pick<Decided, 'field'> {
  const parameters = parametersOf(node);
  const odd = found?.rule === mask.name ? found.onNonconforming : undefined;
  if (!odd || 'on_nonconforming' in parameters) return { field: {} };
  return { field: { masking: { rule: mask.name, ...parameters, on_nonconforming: odd } } };
}

function ofProposal(column: SourceColumn, category: Category | undefined, proposal: Proposal): Omit<Decided, 'isOpen'> {
  const { narrow, found } = column;
  const { why } = proposal;
  const told = narrow === undefined ? why : `${tooFew(narrow)}; ${why}`;
  const looks = category === found?.category ? reasonOf(column, category) : undefined;
  const reason = looks === undefined || told.startsWith('looks like') ? (looks ?? told) : `${looks}; ${told}`;
  return { field: { masking: maskingOf(proposal) }, reason: withNote(reason, proposal) };
}

function withNote(reason: string, proposal: Proposal | undefined): string {
  return proposal?.note === undefined ? reason : `${reason}; ${proposal.note}`;
}

/** As a field says it. */
function maskingOf({ rule, value, onNonconforming }: Proposal): string | Written {
  const parameters = {
    ...(value !== undefined && { value }),
    ...(onNonconforming && { on_nonconforming: onNonconforming }),
  };
  return Object.keys(parameters).length === 0 ? rule : { rule, ...parameters };
}

function tooFew(narrow: string): string {
  return `${narrow} has too few values for a key that is masked (\`keep\` under that type where the table is there with it)`;
}

/**
 * The column by which a day that has to stay apart may be moved: all days of one of its values move alike, so that where those stay apart,
 * so do the pairs. It is in every set of columns that the day is in; undefined: there is none.
 */
function perOf(
  { columns, key, unique, references }: SourceTable,
  { name }: SourceColumn,
  type: FieldType,
): string | undefined {
  if (!['date', 'timestamp', 'timestamptz'].includes(familyOf(type)) || type.array) return undefined;
  const sets = [key, ...unique].filter((each) => each.includes(name));
  const refers = (column: string) => references.some((each) => each.columns.includes(column));
  return columns.find(({ name: other, type: written = 'text', labels }) => {
    if (other === name || labels || !sets.every((each) => each.includes(other))) return false;
    const own = parseType(written);
    return refers(other) || (own !== undefined && apartRule(own) !== undefined);
  })?.name;
}

function ofMoved(per: string): Omit<Decided, 'isOpen'> {
  const reason = `part of a key: moved by some days, alike for all rows of one \`${per}\`, so that they stay apart; about when it was stays`;
  return { field: { masking: { rule: 'shift_date', per } }, reason };
}

function neverApart(type: FieldType): string {
  return `its values have to stay apart, and no rule keeps those of ${typeText(type)} so`;
}

function ofLabels(labels: readonly string[], isNullable: boolean, isKey: boolean): Omit<Decided, 'isOpen'> {
  // Nulls are equal to nothing.
  const masking = maskingOfLabels(labels, { isNullable, isKey: isKey && !isNullable });
  if (masking === undefined)
    return {
      field: {},
      reason: 'of an enum, and its values have to stay apart: `{rule: keep, reason: …}`, or leave it out of the key',
    };
  return { field: { masking }, reason: 'of an enum: no rule draws among labels' };
}

/** Of a type that definitions have no word for: a text that a rule makes is none of its values. */
function ofUnknown(type: string, isNullable: boolean): Omit<Decided, 'isOpen'> {
  const none = `no rule makes values of ${type}`;
  return isNullable
    ? { field: { masking: 'nullify' }, reason: none }
    : { field: {}, reason: `${none}, and it may not be null: \`{rule: keep, reason: …}\`, \`constant\` or \`drop\`` };
}

/** What a column looks like, by shape and counts. */
function reasonOf({ found }: Pick<SourceColumn, 'found'>, category: Category | undefined): string | undefined {
  return found && category ? `looks like ${category} (${found.evidence.join('; ')})` : undefined;
}

/** What is decided inside of a document or list: its column has no rule of its own. */
export function insideOf(
  column: SourceColumn & { readonly category: string | undefined },
  { type }: Written,
  rules: OwnRules,
  deciders: Deciders,
): PathRules | undefined {
  const { name, paths, category: named } = column;
  const field = `${name}[*]`;
  const own = rules.filter((rule) => rule.field.startsWith(`${name}.`) || rule.field.startsWith(`${name}[`));
  if (paths) return pathRules(paths, own, deciders);
  if (!typeOf(type).array) return undefined;
  if (own.length > 0) return { rules: own, undecided: [], reasons: new Map() };
  const item = itemType(typeOf(type));
  const category = categoryNames.find((each) => each === named);
  const said = category && { pii_category: category };
  const [label] = column.labels ?? [];
  if (label !== undefined)
    return {
      rules: [{ field, ...said, rule: 'constant', value: label }],
      undecided: [name],
      reasons: new Map([[field, 'of an enum: no rule draws among labels']]),
    };
  const facts = { type: item, category, nullable: true, values: column.values ?? [], lexicon: deciders.lexicon };
  const treated = category && policyRule(category, deciders, item);
  const found = propose({ ...facts, isIdentifier: isIdentifierName(name), ...(treated && { wanted: treated.rule }) });
  const { rule = 'nullify', onNonconforming, why = '' } = found ?? {};
  const odd = onNonconforming && { on_nonconforming: onNonconforming };
  const reasons = new Map([[field, reasonOf(column, category) ?? why]]);
  if (treated)
    return {
      rules: [{ field, ...said, ...withOdd(treated, rule === treated.rule ? onNonconforming : undefined) }],
      undecided: [],
      reasons,
    };
  return { rules: [{ field, ...said, rule, ...odd }], undecided: [name], reasons };
}

/** A policy's rule with what is said of values that it cannot read, unless it says that itself. */
function withOdd(rule: Written, onNonconforming: Proposal['onNonconforming']): Written {
  return onNonconforming === undefined || 'on_nonconforming' in rule
    ? rule
    : { ...rule, on_nonconforming: onNonconforming };
}

function typeOf(written: unknown): FieldType {
  return parseType(String(written)) as FieldType;
}
