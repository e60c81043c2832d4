import type { Lexicon } from '../../values/lexicon.ts';
import { TextList } from '../../values/text-list.ts';

import { compose, literal, number, type Piece, pick } from '../compose.ts';
import { type BindContext, defineGenerator } from '../generator.ts';

/** RFC 2606: nobody can own these. */
const reservedDomains = new TextList(['example.com', 'example.net', 'example.org']);

/** A word of a list that may stand in an address. */
export function slugWord(context: BindContext, purpose: string, path: string): Piece {
  return pick(context, purpose, slugWords(context.lexicon, path));
}

function slugWords(lexicon: Lexicon, path: string): TextList {
  const words = lexicon.list(path).texts.filter((text) => /^[a-z]+$/.test(text));
  return new TextList(words.length > 0 ? words : ['site', 'shop', 'web', 'data']);
}

function twoWordsLength(lexicon: Lexicon): number {
  return slugWords(lexicon, 'word.adjective').characters + slugWords(lexicon, 'word.noun').characters;
}

export const domain = defineGenerator({
  name: 'domain',
  family: 'network',
  summary: 'a host below a domain that is kept for examples',
  version: 1,
  parameters: {},
  fills: ['text'],
  type: () => ({ name: 'text' }),
  example: 'brave-otter.example.com',
  // A label of one letter and of 63, one of other letters (RFC 5890), many of them.
  edges: () => ['a.example', `${'x'.repeat(63)}.example.com`, 'xn--bcher-kva.example', 'a.b.c.d.e.f.example.org'],
  malformed: ['-a.example', 'a..example', `${'x'.repeat(64)}.example.com`, 'under score.example'],
  indexable: () => true,
  longest: (_, { lexicon }) => twoWordsLength(lexicon) + 13,
  bind(_, context) {
    return compose(context, [
      slugWord(context, 'first', 'word.adjective'),
      literal('-'),
      slugWord(context, 'second', 'word.noun'),
      literal('.'),
      pick(context, 'domain', reservedDomains),
    ]);
  },
});

export const url = defineGenerator({
  name: 'url',
  family: 'network',
  summary: 'an https address below a domain that is kept for examples',
  version: 1,
  parameters: {},
  fills: ['text'],
  type: () => ({ name: 'text' }),
  example: 'https://www.example.org/brave/otter-4821',
  edges: () => [
    'https://example.com',
    'https://www.example.org/?q=a%20b&empty=&c=%C3%A9#top',
    'https://user@example.com:8443/%2e%2e/',
    'https://xn--bcher-kva.example/',
    'https://[2001:db8::1]/',
    `https://www.example.org/${'x'.repeat(2000)}`,
  ],
  malformed: ['example', 'https://', 'http//www.example.org', 'https://www.example.org/a b', '://www.example.org'],
  indexable: () => true,
  longest: (_, { lexicon }) => twoWordsLength(lexicon) + 30,
  bind(_, context) {
    return compose(context, [
      literal('https://www.'),
      pick(context, 'domain', reservedDomains),
      literal('/'),
      slugWord(context, 'first', 'word.adjective'),
      literal('/'),
      slugWord(context, 'second', 'word.noun'),
      literal('-'),
      number(context, 'number', 1, 9999),
    ]);
  },
});
