import type { Lexicon } from '../values/lexicon.ts';
import { mailboxNames } from '../values/mailbox-names.ts';
import { literalStep } from '../values/row-loop.ts';
import { signsOf } from '../values/signs.ts';

import { token, tokenLength, tokens, ValueHashes } from './hashed.ts';
import { mapTexts } from './map-texts.ts';
import { defineMask } from './mask.ts';
import { isPlainMail } from './plain-spellings.ts';

const point = literalStep(Buffer.from('.'));

export const anonymizeEmail = defineMask({
  name: 'anonymize_email',
  summary: 'a fresh address at a domain that is kept for examples, the same for the same input',
  version: 1,
  class: 'keyed',
  parameters: { domain: { type: 'text', summary: 'what stands after the `@`', default: 'example.com' } },
  accepts: ['text'],
  suits: ['email'],
  unique: () => tokens,
  wants: () => ({
    what: 'a mail address',
    conforms: (text) => /^[^@\s]+@[^@\s]+$/.test(text),
    plainly: isPlainMail,
  }),
  check({ domain }, { type }) {
    const needed = tokenLength + 1 + domain.length;
    if (type.length === undefined || type.length >= needed) return [];
    return [
      {
        message: `an anonymous address at \`${domain}\` needs ${needed} characters; the type holds ${type.length}`,
        help: 'give it a shorter `domain` or a wider type; or use `hash`',
      },
    ];
  },
  longest: ({ domain }, facts) => {
    const full = nameLength(facts.lexicon) + domain.length;
    return full <= (facts.type.length ?? full) ? full : tokenLength + 1 + domain.length;
  },
  shape: ({ domain }) => ({ prefix: '', suffix: `@${domain}`, shortest: tokenLength + 1 + [...domain].length }),
  bind({ domain }, context) {
    const hashes = new ValueHashes(context.key);
    const ending = Buffer.from(`@${domain}`);
    const named = nameLength(context.lexicon) + domain.length <= (context.type.length ?? Infinity);
    const first = named && mailboxNames(context.lexicon.list('person.first_name'));
    const last = named && mailboxNames(context.lexicon.list('person.last_name'));
    const room = (first ? first.longest : 0) + (last ? last.longest : 0) + tokenLength + 2 + ending.length;
    return mapTexts(context, {
      signs: signsOf(ending),
      prepare(values, count) {
        hashes.read(values, count);
        return room * count;
      },
      steps: [
        ...(first && last ? [hashes.pick(first, 0), point, hashes.pick(last, 1), point] : []),
        token(hashes),
        literalStep(ending),
      ],
    });
  },
});

/** The longest `first.last.token@`, the domain left out. */
function nameLength(lexicon: Lexicon): number {
  const lists = [lexicon.list('person.first_name'), lexicon.list('person.last_name')];
  return lists.reduce((sum, list) => sum + mailboxNames(list).longest, tokenLength + 3);
}
