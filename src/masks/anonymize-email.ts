import { writeText } from '../values/text-builder.ts';
import { TextList } from '../values/text-list.ts';

import { tokenLength, ValueHash, writeToken } from './hashed.ts';
import { mapTexts } from './map-texts.ts';
import { defineMask, type MaskContext } from './mask.ts';

const point = 0x2e;

export const anonymizeEmail = defineMask({
  name: 'anonymize_email',
  summary: 'a fresh address at a domain that is kept for examples, the same for the same input',
  version: 1,
  class: 'keyed',
  parameters: { domain: { type: 'text', summary: 'what stands after the `@`', default: 'example.com' } },
  accepts: ['text'],
  suits: ['email'],
  check({ domain }, { type }) {
    const needed = tokenLength + 1 + domain.length;
    if (type.length === undefined || type.length >= needed) return [];
    return [
      { message: `an anonymous address at \`${domain}\` needs ${needed} characters; the type holds ${type.length}` },
    ];
  },
  longest: ({ domain }, facts) => {
    const full = nameLength(facts.lexicon) + domain.length;
    return full <= (facts.type.length ?? full) ? full : tokenLength + 1 + domain.length;
  },
  bind({ domain }, context) {
    const hash = new ValueHash(context.key);
    const tail = `@${domain}`;
    const named = nameLength(context.lexicon) + domain.length <= (context.type.length ?? Infinity);
    const [first, last] = named
      ? [mailboxes(context, 'person.first_name'), mailboxes(context, 'person.last_name')]
      : [];
    const room = (first?.longest ?? 0) + (last?.longest ?? 0) + tokenLength + 2 + tail.length * 3;
    return mapTexts(context, /^[\w.@-]+$/.test(tail), (value, start, end, builder) => {
      hash.set(value, start, end);
      const bytes = builder.room(room);
      let { at } = builder;
      if (first && last) {
        at = hash.pick(first, 0, bytes, at);
        bytes[at++] = point;
        at = hash.pick(last, 1, bytes, at);
        bytes[at++] = point;
      }
      builder.at = writeText(tail, bytes, writeToken(hash, bytes, at));
    });
  },
});

/** The longest `first.last.token@`, the domain left out. */
function nameLength(lexicon: MaskContext['lexicon']): number {
  return lexicon.list('person.first_name').characters + lexicon.list('person.last_name').characters + tokenLength + 3;
}

/** Names as they may stand before the `@`. */
function mailboxes({ lexicon }: MaskContext, path: string): TextList {
  const texts = lexicon.list(path).texts.map((name) =>
    name
      .normalize('NFD')
      .toLowerCase()
      .replace(/[^a-z0-9]/g, ''),
  );
  const kept = texts.filter((text) => text !== '');
  return new TextList(kept.length > 0 ? kept : ['user']);
}
