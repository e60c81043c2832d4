import type { Category } from '../values/category.ts';

import { anonymize } from './anonymize.ts';
import { anonymizeEmail } from './anonymize-email.ts';
import { maskCreditCard } from './credit-card.ts';
import { maskDob, shiftDate } from './dates.ts';
import { constant, drop, keep, nullify } from './decisions.ts';
import { generalize } from './generalize.ts';
import { hash } from './hash.ts';
import type { Mask } from './mask.ts';
import { anonymizeName, randomizeAddress } from './names-and-places.ts';
import { maskIp, maskUserAgent } from './network.ts';
import { noise } from './noise.ts';
import { redact, redactPhone } from './redact.ts';
import { shuffle } from './shuffle.ts';
import { tokenize } from './tokenize.ts';

export { type Mask, type MaskContext, type MaskFacts, maskLocale, type Uniqueness, type Wanted } from './mask.ts';
export { categorySecret, keyId, type MaskKey, secretMaskKey, seedMaskKey } from './mask-key.ts';
export { shapeOf } from './preserve.ts';

/** All masking rules, in the order in which they are listed. */
export const masks: readonly Mask[] = [
  anonymizeEmail,
  anonymizeName,
  randomizeAddress,
  redactPhone,
  redact,
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

/** Every name that a definition may use. */
export const maskNames: readonly string[] = [...byName.keys()];

/** The rule that `masking: true` means for a category. */
export function maskFor(category: Category): Mask | undefined {
  return masks.find((mask) => mask.suits.includes(category));
}
