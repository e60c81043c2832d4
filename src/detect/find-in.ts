import type { Category } from '../values/category.ts';

import { isCardNumber } from './checks/cards.ts';
import { isIban } from './checks/iban.ts';
import { isEmail, isIpv4, isIpv6, isMac } from './checks/network.ts';
import { isInternationalPhone, isWrittenPhone } from './checks/phones.ts';
import { type Found, FoundOnce } from './found.ts';
import { type KnownNames, noNames } from './known-names.ts';
import { namesIn } from './names-in.ts';

interface Search {
  readonly category: Category;
  /** Where it could be: found by a single pass, without nested repetitions. */
  readonly candidates: RegExp;
  isOne(text: string): boolean;
}

/** The surest first: what one has taken is not looked at by the others. */
const searches: readonly Search[] = [
  { category: 'email', candidates: /[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}.-]{1,190}\p{L}/gu, isOne: isEmail },
  {
    category: 'iban',
    candidates: /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]){11,30}(?![\p{L}\p{N}])/gu,
    isOne: isIban,
  },
  { category: 'credit_card', candidates: /(?<![\d.])\d(?:[ -]?\d){11,18}(?![\d])/g, isOne: isCardNumber },
  {
    category: 'ssn',
    candidates: /(?<![\d-])(?!000|666|9\d\d)\d{3}-(?!00)\d\d-(?!0000)\d{4}(?![\d-])/g,
    isOne: () => true,
  },
  { category: 'mac_address', candidates: /(?<![\w:-])[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5}(?![\w:-])/gi, isOne: isMac },
  { category: 'ip_address', candidates: /(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?![\w.]\d)/g, isOne: isIpv4 },
  { category: 'ip_address', candidates: /(?<![\w:.])[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}(?![\w:])/gi, isOne: isIpv6 },
  {
    category: 'phone',
    candidates: /(?<![\w.+-])(?:\+|\(?0|\(\d)[\d ().\-/]{6,22}\d(?: ?x\d{1,5})?(?![\w]|[-.]\d)/g,
    isOne: (text) => isInternationalPhone(text) || isWrittenPhone(text),
  },
  {
    category: 'phone',
    candidates: /(?<![\w.+-])\d{3}[-. ]\d{3}[-. ]\d{4}(?:x\d{1,5})?(?![\w-])/g,
    isOne: isWrittenPhone,
  },
];

/** What people's names are. */
export const nameCategories: readonly Category[] = ['full_name', 'first_name', 'last_name'];

/** What can be found. */
export const findable: ReadonlySet<Category> = new Set([
  ...searches.map(({ category }) => category),
  ...nameCategories,
]);

/**
 * Personal data with a form of its own inside of a text: addresses of mail, IBANs, cards, social security numbers, phone
 * numbers, addresses of hosts; and names of people, by the lists that there are. In the order of the text, none inside of another.
 */
export function findIn(text: string, names: KnownNames = noNames): Found[] {
  const found = new FoundOnce(text);
  for (const { category, candidates, isOne } of searches)
    for (const match of text.matchAll(candidates))
      found.add({ category, start: match.index, end: match.index + longestFit(match[0], isOne) });
  for (const each of namesIn(text, names)) found.add(each);
  return found.inOrder;
}

/** How much of a candidate is it: an IBAN may have words behind it that look like its next group. 0: nothing. */
function longestFit(text: string, isOne: (text: string) => boolean): number {
  for (let end = text.length; end > 5; end--) {
    const part = text.slice(0, end);
    if (/\S$/.test(part) && isOne(part)) return end;
    if (text.length - end > 20) break;
  }
  return 0;
}
