import type { Category } from '../values/category.ts';
import type { Lexicon } from '../values/lexicon.ts';
import type { Parameters } from '../values/parameter.ts';
import { type FieldType, familyOf, typeFamilies } from '../values/type.ts';

import { anonymize } from './anonymize.ts';
import { anonymizeEmail } from './anonymize-email.ts';
import { maskCreditCard } from './credit-card.ts';
import { maskDob, shiftDate } from './dates.ts';
import { constant, drop, keep, nullify } from './decisions.ts';
import { generalize } from './generalize.ts';
import { hash } from './hash.ts';
import { defaultsOf, type Mask, type MaskClass, type MaskFacts, type Uniqueness } from './mask.ts';
import { maskText } from './mask-text.ts';
import { anonymizeName, randomizeAddress } from './names-and-places.ts';
import { maskIp, maskUserAgent } from './network.ts';
import { noise } from './noise.ts';
import { redact, redactPhone } from './redact.ts';
import { shuffle } from './shuffle.ts';
import { tokenize } from './tokenize.ts';

export { testHeads } from './credit-card.ts';
export { holdSecret, secretOf } from './keyring.ts';
export {
  type Mask,
  type MaskClass,
  type MaskFacts,
  maskLocale,
  type OwnName,
  type Uniqueness,
  type Wanted,
} from './mask.ts';
export { categorySecret, keyId, type MaskKey, secretMaskKey, seedMaskKey } from './mask-key.ts';
export type { AddressPart } from './names-and-places.ts';
export { nameColumns, namesOfRule, type PeopleNames, wordsOf } from './people-in.ts';
export { shapeOf } from './preserve.ts';

/** All masking rules, in the order in which they are listed. */
export const masks: readonly Mask[] = [
  anonymizeEmail,
  anonymizeName,
  randomizeAddress,
  redactPhone,
  redact,
  maskText,
  hash,
  anonymize,
  tokenize,
  maskCreditCard,
  maskDob,
  maskIp,
  maskUserAgent,
  shiftDate,
  generalize,
  noise,
  shuffle,
  nullify,
  constant,
  drop,
  keep,
];

const byName = new Map(masks.flatMap((each) => [each.name, ...(each.aliases ?? [])].map((name) => [name, each])));

/** A rule by its name or one of its other names. */
export function maskNamed(name: string): Mask | undefined {
  return byName.get(name);
}

/** What a rule does with its values, with these parameters; undefined where there is no such rule. */
export function maskClass({ rule, parameters }: { rule: string; parameters: Parameters }): MaskClass | undefined {
  const mask = maskNamed(rule);
  return mask?.classWith?.({ ...defaultsOf(mask), ...parameters }) ?? mask?.class;
}

/** What becomes of values that differ, of texts of any length and with the parameters' defaults. */
export function usualUniqueness(mask: Mask, lexicon: Lexicon): Uniqueness {
  const category = mask.suits[0] ?? 'internal_id';
  return mask.unique?.(defaultsOf(mask), { type: { name: 'text' }, nullable: true, category, lexicon }) ?? 'lossy';
}

/** Every name that a definition may use. */
export const maskNames: readonly string[] = [...byName.keys()];

interface FittingOptions {
  readonly wanted?: string | undefined;
  readonly isNullable?: boolean;
  /** What the values are: there may be no room for another one of those. */
  readonly category?: Category | undefined;
}

/**
 * A rule for values that nothing is known of: `wanted` where it takes their type, else one that leaves nothing of them. Undefined: no
 * rule keeps values of the type apart, as a key's have to be.
 */
export function fittingRule(type: FieldType, options: FittingOptions & { readonly isKey: true }): string | undefined;
export function fittingRule(type: FieldType, options: FittingOptions & { readonly isKey?: false }): string;
export function fittingRule(
  type: FieldType,
  {
    wanted,
    isKey = false,
    isNullable = false,
    category = 'internal_id',
  }: FittingOptions & { readonly isKey?: boolean },
): string | undefined {
  const others = isKey ? ['tokenize', 'hash'] : ['hash', 'anonymize', isNullable ? 'nullify' : 'noise', 'redact'];
  const fits = (rule: string) => takes(rule, { type, nullable: isNullable, category });
  const isApart = (rule: string) => !isKey || maskNamed(rule)?.unique !== undefined;
  const rule = [wanted ?? '', ...others].find((each) => isApart(each) && fits(each));
  // Two of a few hundred values are alike sooner or later.
  if (isKey) return rule === 'hash' && type.name === 'smallint' ? undefined : rule;
  return rule ?? 'drop';
}

/** Whether a rule takes values of a type, with its parameters' defaults or those that are given. */
export function takes(rule: string, facts: Omit<MaskFacts, 'lexicon'>, parameters?: Parameters): boolean {
  const mask = maskNamed(rule);
  if (!mask?.accepts.includes(familyOf(facts.type)) || (facts.type.objectId && !takesObjectIds(mask))) return false;
  return (mask.check?.({ ...defaultsOf(mask), ...parameters }, facts) ?? []).length === 0;
}

/** Whether a rule takes ObjectIds, which are no texts that it could make others of. */
export function takesObjectIds({ objectIds, accepts }: Mask): boolean {
  return objectIds === true || accepts.length === typeFamilies.length;
}

/** Whether a rule, with its parameters' defaults, takes values of a type, and nothing that it gives can be too long for it. */
export function takesType(rule: string, facts: MaskFacts): boolean {
  const mask = maskNamed(rule);
  if (!mask || !takes(rule, facts)) return false;
  const { length } = facts.type;
  // Names and addresses are as long as they are: nobody knows before.
  if (length === undefined || ['email', 'phone', 'free_text'].includes(facts.category)) return true;
  // Else it is as long as what it gets.
  return (mask.longest?.(defaultsOf(mask), facts) ?? length) <= length;
}

/** What a policy's strategy means for a category: a rule by its name, or one of the words that people use for them. */
export function maskOfStrategy(strategy: string, category: Category): Mask | undefined {
  if (strategy === 'hash') {
    if (category === 'email') return anonymizeEmail;
    return category === 'credit_card' ? maskCreditCard : hash;
  }
  if (strategy === 'redact') return category === 'phone' ? redactPhone : redact;
  if (strategy === 'mask') return maskFor(category) ?? anonymize;
  return maskNamed(words[strategy] ?? strategy);
}

const words: Readonly<Record<string, string>> = {
  fake: 'anonymize',
  pseudonymize: 'anonymize',
  null: 'nullify',
  remove: 'nullify',
  shift: 'shift_date',
};

/** The words that a policy may use beside the names of rules. */
export const strategyNames: readonly string[] = ['mask', ...Object.keys(words), ...maskNames];

/** A category's rule as it is where nothing is said of it. */
export function standardMask(category: Category): {
  rule: string;
  version: number;
  parameters: Parameters;
  category: Category;
} {
  const { name: rule, version, parameters: specs } = maskFor(category) ?? anonymize;
  const defaults = Object.entries(specs).flatMap(([name, { default: value }]) =>
    value === undefined ? [] : [[name, value]],
  );
  return { rule, version, parameters: Object.fromEntries(defaults), category };
}

/** The rule that `masking: true` means for a category. */
export function maskFor(category: Category): Mask | undefined {
  return masks.find((mask) => mask.suits.includes(category));
}
