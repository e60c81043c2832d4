import type { Category } from '../values/category.ts';
import type { Lexicon } from '../values/lexicon.ts';
import { type FieldType, familyOf, type TypeFamily, typeText } from '../values/type.ts';

import { fittingRule, maskFor, maskNamed, takes, takesType } from './index.ts';
import { defaultsOf, type Mask, type Wanted } from './mask.ts';
import { keepsApart } from './uniqueness.ts';

/** What is known of a column, or of the items of a list, for which a rule is proposed. */
export interface ProposedFor {
  readonly type: FieldType;
  readonly category?: Category | undefined;
  /** A rule that goes before the category's own: what a policy says. */
  readonly wanted?: string | undefined;
  readonly nullable: boolean;
  /** Its values are to stay apart: it is a key, or in a set of columns that is to be unique. */
  readonly isApart?: boolean;
  /** Rows mean others by it, as far as can be told. */
  readonly isIdentifier?: boolean;
  /** Some of the values. */
  readonly values?: readonly (string | null)[];
  /** How many rows there are, about. */
  readonly rows?: number;
  /** By which the length of names and addresses is known; absent: they are taken to fit. */
  readonly lexicon?: Lexicon | undefined;
}

/** A rule that takes the type, and whose run ends well whatever the column holds. */
export interface Proposal {
  readonly rule: string;
  /** Of `constant`. */
  readonly value?: string;
  /** What becomes of values that the rule cannot read. */
  readonly onNonconforming?: 'generalize' | 'nullify';
  /** For people: why that one. */
  readonly why: string;
  /** For people: how few of the values it reads. */
  readonly note?: string;
}

/** The rule for a column that nothing decides on; undefined: its values have to stay apart, and no rule does that for its type. */
export function propose(facts: ProposedFor): Proposal | undefined {
  const own = wantedMask(facts);
  if (facts.isApart) return proposeApart(facts, own);
  const { type, category, nullable } = facts;
  if (own) return { ...readingAll(own, facts), why: whyOf(own, category) };
  if (category === undefined && isIdentifying(facts)) {
    const rule = fittingRule(type, { isKey: true });
    if (rule === 'tokenize') return { rule, why: 'an identifier: what means it elsewhere has the same mask' };
  }
  const rule = leavingNothing(type, nullable, category);
  const value = rule === 'drop' && !type.array ? standing[familyOf(type)] : undefined;
  if (value !== undefined) return { rule: 'constant', value, why: whyOther(facts, 'constant') };
  return { ...readingAll(maskNamed(rule) as Mask, facts), why: whyOther(facts, rule) };
}

/** What stands in all rows of columns that may not be null, of types of which no rule makes other values: tables may ask for them. */
const standing: Readonly<Partial<Record<TypeFamily, string>>> = {
  boolean: 'false',
  time: '00:00:00',
  interval: 'PT0S',
  bytes: '',
  json: '{}',
};

/** A type that holds what a key's or unique column's values are permuted among, where its own has too few; undefined: there is none. */
export function widerType(type: FieldType, values?: readonly (string | null)[]): string | undefined {
  if (type.array || type.objectId || apartRule(type, values) !== undefined) return undefined;
  if (type.name === 'smallint') return 'integer';
  if (familyOf(type) === 'text') return 'text';
  const { scale = 0 } = type;
  return familyOf(type) === 'decimal' ? `numeric(${widePrecision + scale},${scale})` : undefined;
}

/** Digits before the point, among which FF1 permutes. */
const widePrecision = 10;

function wantedMask({ type, category, wanted, nullable, lexicon }: ProposedFor): Mask | undefined {
  const name = wanted ?? (category && maskFor(category)?.name);
  const mask = name === undefined ? undefined : maskNamed(name);
  if (!mask || type.array) return undefined;
  const facts = { type, nullable, category: category ?? 'internal_id' };
  const fits = lexicon ? takesType(mask.name, { ...facts, lexicon }) : takes(mask.name, facts);
  return fits ? mask : undefined;
}

/**
 * What is said of values that a rule cannot read: what it says of itself is of some of them only. The shape of a value here and there
 * says little; where most are none that it reads, they are null, if they may be: a column of `99/99/9999` is of no use to anybody.
 */
function readingAll(mask: Mask, facts: ProposedFor): Omit<Proposal, 'why'> {
  const wanted = wantedBy(mask, facts);
  if (!wanted || familyOf(facts.type) !== 'text') return { rule: mask.name };
  const there = (facts.values ?? []).filter((value) => value !== null);
  const read = there.filter((value) => wanted.conforms(value)).length;
  if (there.length === 0 || read * 2 >= there.length) return { rule: mask.name, onNonconforming: 'generalize' };
  const note = `it reads ${read} of ${there.length} values: the others are no ${wanted.what.replace(/^an? /, '')}`;
  return { rule: mask.name, onNonconforming: facts.nullable ? 'nullify' : 'generalize', note };
}

function wantedBy(
  mask: Mask,
  { type, category = 'internal_id' }: Pick<ProposedFor, 'type' | 'category'>,
): Wanted | undefined {
  return mask.wants?.(defaultsOf(mask), { type, category });
}

/** So many rows are reckoned with where nobody knows. */
const someRows = 1000;
/** Hexadecimal digits by which a hash keeps any number of rows apart, as good as surely. */
const hashDigits = 12;

function proposeApart(facts: ProposedFor, own: Mask | undefined): Proposal | undefined {
  const { type, nullable, category, lexicon, values, rows = someRows } = facts;
  const known = lexicon && { type, nullable, category: category ?? ('internal_id' as const), lexicon };
  if (own && known && keepsApart(own, known, rows) && readsAll(own, facts)) {
    const isFormal = wantedBy(own, facts) !== undefined && familyOf(type) === 'text';
    const why = `${whyOf(own, category)}; its values stay apart`;
    return { rule: own.name, ...(isFormal && nullable && { onNonconforming: 'nullify' }), why };
  }
  const rule = apartRule(type, values);
  if (rule) return { rule, why: 'its values stay apart, and what means them elsewhere has the same mask' };
  const why = `no rule keeps values of ${typeText(type)} apart; nulls are equal to nothing`;
  return nullable ? { rule: 'nullify', why } : undefined;
}

/**
 * A rule that keeps values of a type apart; undefined: there is none. Texts are hashed where there is room: a permutation takes those
 * alone of which there are enough of their shape, and a token may be somebody's.
 */
export function apartRule(type: FieldType, values: readonly (string | null)[] = []): string | undefined {
  const rule = fittingRule(type, { isKey: true });
  if (familyOf(type) !== 'text' || type.objectId || rule === undefined) return rule;
  const { length = hashDigits } = type;
  if (length >= hashDigits) return 'hash';
  const tokenize = maskNamed('tokenize') as Mask;
  const isPermuted = values.some((each) => each !== null) && readsAll(tokenize, { type, values });
  return isPermuted ? 'tokenize' : length < leastHash ? undefined : 'hash';
}

/** The fewest characters that a hash takes. */
const leastHash = 8;

/** Whether a rule reads all of the values that are known. */
function readsAll(mask: Mask, facts: Pick<ProposedFor, 'type' | 'category' | 'values'>): boolean {
  const wanted = wantedBy(mask, facts);
  return !wanted || (facts.values ?? []).every((value) => value === null || wanted.conforms(value));
}

/** UUIDs and ObjectIds are made for nothing else. */
function isIdentifying({ type, isIdentifier }: ProposedFor): boolean {
  if (type.array) return false;
  return type.objectId === true || familyOf(type) === 'uuid' || (isIdentifier === true && familyOf(type) === 'integer');
}

/** A decimal that is somebody's is permuted rather than moved by a share of itself. */
function leavingNothing(type: FieldType, isNullable: boolean, category: Category | undefined): string {
  const rule = fittingRule(type, { isNullable, category });
  const isTelling = rule === 'noise' && category !== undefined && category !== 'geolocation';
  return isTelling && takes('tokenize', { type, nullable: isNullable, category }) ? 'tokenize' : rule;
}

function whyOf(mask: Mask, category: Category | undefined): string {
  return category === undefined ? `\`${mask.name}\`, as the policy has it` : `looks like ${category}`;
}

function whyOther({ type, category }: ProposedFor, rule: string): string {
  const what =
    category === undefined ? 'nothing is known of it' : `looks like ${category}, whose rule takes no ${typeText(type)}`;
  if (rule === 'noise') return `${what}: moved by a tenth at most, which leaves about how much it is`;
  if (rule === 'nullify' && takes('noise', { type, nullable: true, category: category ?? 'internal_id' }))
    return `${what}: \`noise\` would leave about how much it is`;
  const isNone = ['nullify', 'constant', 'drop'].includes(rule);
  return isNone ? `${what}: no rule makes other values of ${typeText(type)}` : what;
}
