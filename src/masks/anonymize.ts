import type { Category } from '../values/category.ts';
import { type FieldType, familyOf } from '../values/type.ts';

import { anonymizeEmail } from './anonymize-email.ts';
import { maskCreditCard } from './credit-card.ts';
import { maskDob } from './dates.ts';
import { hash } from './hash.ts';
import { defineMask, type Mask, type MaskFacts } from './mask.ts';
import { addressPart, anonymizeName, randomizeAddress } from './names-and-places.ts';
import { anonymizeMac, maskIp, maskUserAgent } from './network.ts';
import { redactPhone } from './redact.ts';

const ofCategories: Readonly<Partial<Record<Category, Mask>>> = {
  email: anonymizeEmail,
  phone: redactPhone,
  full_name: anonymizeName,
  first_name: anonymizeName,
  last_name: anonymizeName,
  address: randomizeAddress,
  date_of_birth: maskDob,
  credit_card: maskCreditCard,
  ip_address: maskIp,
  mac_address: anonymizeMac,
  user_agent: maskUserAgent,
};

/** The rule that stands for a category's values of a type. */
function ruleFor({ category, type }: Pick<MaskFacts, 'category' | 'type'>): Mask {
  if (['date', 'timestamp', 'timestamptz'].includes(familyOf(type))) return maskDob;
  if (familyOf(type) === 'network') return type.name === 'macaddr' ? anonymizeMac : maskIp;
  const own = ofCategories[category];
  return own?.accepts.includes(familyOf(type)) && !type.objectId ? own : hash;
}

function parametersOf(mask: Mask, type: FieldType, part?: string) {
  const defaults = Object.entries(mask.parameters).flatMap(([name, { default: value }]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  if (mask === randomizeAddress) return { ...Object.fromEntries(defaults), ...(part !== undefined && { part }) };
  const format = mask === hash && familyOf(type) === 'text' && !type.objectId ? { format: 'preserve' } : {};
  return { ...Object.fromEntries(defaults), ...format };
}

export const anonymize = defineMask({
  name: 'anonymize',
  summary:
    'another value of the same kind, by category and type: a mail address, a name, a date, a text of the same shape',
  version: 1,
  class: 'keyed',
  parameters: {
    part: { ...addressPart, summary: 'of addresses: what the field holds; default: what its name or generator says' },
  },
  accepts: ['text', 'integer', 'uuid', 'date', 'timestamp', 'timestamptz', 'network'],
  objectIds: true,
  suits: ['mac_address', 'iban'],
  unique({ part }, facts) {
    const rule = ruleFor(facts);
    return rule.unique?.(parametersOf(rule, facts.type, part), facts) ?? 'lossy';
  },
  check({ part }, facts) {
    const rule = ruleFor(facts);
    return rule.check?.(parametersOf(rule, facts.type, part), facts) ?? [];
  },
  wants({ part }, facts) {
    const rule = ruleFor(facts);
    return rule.wants?.(parametersOf(rule, facts.type, part), facts);
  },
  longest({ part }, facts) {
    const rule = ruleFor(facts);
    return rule.longest?.(parametersOf(rule, facts.type, part), facts);
  },
  bind({ part }, context) {
    const rule = ruleFor(context);
    return rule.bind(parametersOf(rule, context.type, part), context);
  },
});
