import { TextList } from '../values/text-list.ts';

import { characters, compose, literal, number, type Piece, pick } from './compose.ts';
import { fromList, listsLength } from './from-list.ts';
import { type BindContext, defineGenerator } from './generator.ts';

/** Octets that never change, then ranges of those that do. */
type Ipv4Range = readonly (number | readonly [number, number])[];

/** RFC 1918: for private networks. */
const privateRange: Ipv4Range = [10, [0, 255], [0, 255], [1, 254]];

/** RFC 2544: 198.18.0.0/15 is for benchmarks and routed nowhere; the documentation ranges hold 762 addresses only. */
const publicRange: Ipv4Range = [198, [18, 19], [0, 255], [1, 254]];

export const ipAddress = defineGenerator({
  name: 'ip_address',
  family: 'network',
  category: 'ip_address',
  summary: 'an address out of the ranges that lead nowhere on the internet',
  version: 1,
  parameters: {
    range: {
      type: 'text',
      sharesKey: 'type',
      summary:
        '`private` (10.0.0.0/8, fd00::/8) or `public` (198.18.0.0/15, 2001:db8::/32, kept for tests and documentation)',
      default: 'private',
      choices: ['private', 'public'],
    },
    version: { type: 'integer', summary: '4 or 6', default: 4, min: 4, max: 6 },
  },
  fills: ['network', 'text'],
  type: () => ({ name: 'inet' }),
  example: '10.28.113.7',
  edges: ({ range, version }) => {
    if (version === 6)
      return range === 'private'
        ? ['fd00::', 'fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff']
        : ['2001:db8::', '2001:db8::1'];
    return range === 'private' ? ['10.0.0.0', '10.255.255.255'] : ['198.18.0.0', '198.19.255.255'];
  },
  malformed: ['256.1.1.1', '1.2.3', '10.0.0.1.5', 'fd00:::1', 'localhost'],
  indexable: () => true,
  longest: ({ version }) => (version === 4 ? 15 : 39),
  check({ version }, { type }) {
    if (version === 5) return [{ parameter: 'version', message: 'there is no IP version 5', help: 'use 4 or 6' }];
    return type.name === 'macaddr' ? [{ message: 'an IP address is no `macaddr`' }] : [];
  },
  bind({ range, version }, context) {
    if (version === 6) return compose(context, ipv6(range === 'private' ? 'fd00' : '2001:db8', context));
    return compose(context, ipv4(range === 'private' ? privateRange : publicRange, context));
  },
});

function ipv4(range: Ipv4Range, context: BindContext): Piece[] {
  return range.flatMap((octet, index) => {
    const piece =
      typeof octet === 'number' ? literal(String(octet)) : number(context, `octet ${index}`, octet[0], octet[1]);
    return index === 0 ? [piece] : [literal('.'), piece];
  });
}

/** The prefix, then groups that never begin with a zero, so that the text is the canonical one (RFC 5952). */
function ipv6(prefix: string, context: BindContext): Piece[] {
  const groups = 8 - prefix.split(':').length;
  return Array.from({ length: groups }, (_, group) => [
    literal(group === 0 ? `${prefix}:` : ':'),
    ...characters(context, `group ${group}.0`, '123456789abcdef', 1),
    ...characters(context, `group ${group}.1`, '0123456789abcdef', 3),
  ]).flat();
}

/** RFC 2606: nobody can own these. */
const reservedDomains = new TextList(['example.com', 'example.net', 'example.org']);

function slugWord(context: BindContext, purpose: string, path: string): Piece {
  const words = context.lexicon.list(path).texts.filter((text) => /^[a-z]+$/.test(text));
  return pick(context, purpose, new TextList(words.length > 0 ? words : ['site', 'shop', 'web', 'data']));
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
  longest: (_, { lexicon }) => listsLength(lexicon, 'word.adjective', 'word.noun') + 13,
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
  longest: (_, { lexicon }) => listsLength(lexicon, 'word.adjective', 'word.noun') + 30,
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

const browsers = new TextList([
  ...[126, 128, 130, 131].flatMap((version) =>
    ['Windows NT 10.0; Win64; x64', 'Macintosh; Intel Mac OS X 10_15_7', 'X11; Linux x86_64'].map(
      (system) =>
        `Mozilla/5.0 (${system}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${version}.0.0.0 Safari/537.36`,
    ),
  ),
  ...[128, 131, 133].flatMap((version) =>
    ['Windows NT 10.0; Win64; x64', 'Macintosh; Intel Mac OS X 10.15', 'X11; Ubuntu; Linux x86_64'].map(
      (system) => `Mozilla/5.0 (${system}; rv:${version}.0) Gecko/20100101 Firefox/${version}.0`,
    ),
  ),
  ...['17_5', '17_6', '18_1'].map(
    (version) =>
      `Mozilla/5.0 (iPhone; CPU iPhone OS ${version} like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/${version.replace('_', '.')} Mobile/15E148 Safari/604.1`,
  ),
]);

export const userAgent = defineGenerator({
  name: 'user_agent',
  family: 'network',
  category: 'user_agent',
  summary: 'what a current browser calls itself',
  version: 1,
  parameters: {},
  fills: ['text'],
  type: () => ({ name: 'text' }),
  example: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36',
  indexable: () => true,
  longest: () => browsers.characters,
  bind: (_, context) => fromList(context, browsers),
});
