import type { Category } from '../values/category.ts';

import { anonymizeEmail } from './anonymize-email.ts';
import { constant, keep, nullify } from './decisions.ts';
import { hash } from './hash.ts';
import type { Mask } from './mask.ts';
import { anonymizeName, randomizeAddress } from './names-and-places.ts';
import { redact, redactPhone } from './redact.ts';

export { type Mask, type MaskContext, type MaskFacts, maskLocale } from './mask.ts';

/** All masking rules, in the order in which they are listed. */
export const masks: readonly Mask[] = [
  anonymizeEmail,
  anonymizeName,
  randomizeAddress,
  redactPhone,
  redact,
  hash,
  nullify,
  constant,
  keep,
];

const byName = new Map(masks.flatMap((each) => [each.name, ...(each.aliases ?? [])].map((name) => [name, each])));

/** A rule by its name or one of its other names. */
export function maskNamed(name: string): Mask | undefined {
  return byName.get(name);
}

/** Every name that a definition may use. */
export const maskNames: readonly string[] = [...byName.keys()];

/** The rule that `masking: true` means for a category. */
export function maskFor(category: Category): Mask | undefined {
  return masks.find((mask) => mask.suits.includes(category));
}
