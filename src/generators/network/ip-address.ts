import { noSigns } from '../../values/signs.ts';
import { TextList } from '../../values/text-list.ts';

import { characters, compose, literal, number, type Piece, pick } from '../compose.ts';
import { type BindContext, type Complaint, defineGenerator } from '../generator.ts';
import { realisticParameter } from '../identifiers/country.ts';

import { groupsText, parseSubnet, type Subnet, sizeOf } from './subnet.ts';
import { writeAddress } from './write-address.ts';

/** Octets that never change, then ranges of those that do. */
type Ipv4Range = readonly (number | readonly [number, number])[];

/** RFC 1918: for private networks. */
const privateRange: Ipv4Range = [10, [0, 255], [0, 255], [1, 254]];

/** RFC 2544: 198.18.0.0/15 is for benchmarks and routed nowhere; the documentation ranges hold 762 addresses only. */
const publicRange: Ipv4Range = [198, [18, 19], [0, 255], [1, 254]];

/** RFC 5737: for documentation. */
const documentation = new TextList(['192.0.2.', '198.51.100.', '203.0.113.']);

/** The first octets of which no part is kept for anything (RFC 6890), so that all behind them is the internet. */
const internet = new TextList(
  Array.from({ length: 223 }, (_, i) => i + 1)
    .filter((octet) => ![10, 100, 127, 169, 172, 192, 198, 203].includes(octet))
    .map((octet) => `${octet}.`),
);

/** Beginnings of networks that are assigned to internet providers (IANA, IPv6 Global Unicast Address Assignments). */
const internet6 = new TextList(['2400', '2600', '2604', '2800', '2a00', '2a02', '2a0d', '2c0f']);

export const ipAddress = defineGenerator({
  name: 'ip_address',
  family: 'network',
  category: 'ip_address',
  summary: 'an address out of ranges that lead nowhere',
  version: 1,
  parameters: {
    range: {
      type: 'text',
      sharesKey: 'type',
      summary:
        '`private` (10.0.0.0/8, fd00::/8), `public` (198.18.0.0/15, 2001:db8::/32, kept for tests) or `documentation` (192.0.2.0/24, 198.51.100.0/24, 203.0.113.0/24)',
      default: 'private',
      choices: ['private', 'public', 'documentation'],
    },
    version: { type: 'integer', summary: '4 or 6', default: 4, min: 4, max: 6 },
    subnet: {
      type: 'text',
      summary: 'addresses of this network in place of a range, such as `10.1.0.0/16` or `fd00:1::/64`',
      optional: true,
    },
    realistic: { ...realisticParameter, summary: 'of `public`: addresses of the internet, which may be somebody’s' },
  },
  fills: ['network', 'text'],
  type: () => ({ name: 'inet' }),
  example: '10.28.113.7',
  edges: ({ range, version, subnet }) => {
    if (subnet !== undefined) return [subnet.slice(0, subnet.indexOf('/'))];
    if (version === 6)
      return range === 'private'
        ? ['fd00::', 'fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff']
        : ['2001:db8::', '2001:db8::1'];
    if (range === 'documentation') return ['192.0.2.0', '203.0.113.255'];
    return range === 'private' ? ['10.0.0.0', '10.255.255.255'] : ['198.18.0.0', '198.19.255.255'];
  },
  malformed: ['256.1.1.1', '1.2.3', '10.0.0.1.5', 'fd00:::1', 'localhost'],
  indexable: () => true,
  longest: ({ version, subnet }) => ((subnet === undefined ? version === 4 : !subnet.includes(':')) ? 15 : 39),
  check({ version, subnet, realistic, range }, { type }) {
    if (version === 5) return [{ parameter: 'version', message: 'there is no IP version 5', help: 'use 4 or 6' }];
    if (type.name === 'macaddr') return [{ message: 'an IP address is no `macaddr`' }];
    if (subnet !== undefined) return wrongSubnet(subnet);
    if (!realistic || range === 'public') return [];
    return [
      {
        parameter: 'realistic',
        message: `\`${range}\` addresses are nobody’s on the internet`,
        help: 'say `type: public` too',
      },
    ];
  },
  bind({ range, version, subnet, realistic }, context) {
    if (subnet !== undefined) return compose(context, ofSubnet(parseSubnet(subnet) as Subnet, context));
    if (range === 'public' && realistic) return compose(context, ofInternet(version, context));
    if (version === 6) return compose(context, ipv6(range === 'private' ? 'fd00' : '2001:db8', context));
    if (range === 'documentation')
      return compose(context, [pick(context, 'network', documentation), number(context, 'octet 3', 1, 254)]);
    return compose(context, ipv4(range === 'private' ? privateRange : publicRange, context));
  },
});

function wrongSubnet(text: string): Complaint[] {
  const subnet = parseSubnet(text);
  const help = 'write the first address and the bits that all share, such as `10.1.0.0/16` or `fd00:1::/64`';
  if (!subnet) return [{ parameter: 'subnet', message: `\`${text}\` is no network`, help }];
  if (subnet.version === 4 || (subnet.bits % 16 === 0 && subnet.bits >= 16 && subnet.bits <= 112)) return [];
  return [
    {
      parameter: 'subnet',
      message: `networks of version 6 share a multiple of 16 bits here, at most 112; \`${text}\` shares ${subnet.bits}`,
    },
  ];
}

function ipv4(range: Ipv4Range, context: BindContext): Piece[] {
  return range.flatMap((octet, index) => {
    const piece =
      typeof octet === 'number' ? literal(String(octet)) : number(context, `octet ${index}`, octet[0], octet[1]);
    return index === 0 ? [piece] : [literal('.'), piece];
  });
}

/** The prefix, then groups that never begin with a zero, so that the text is the canonical one (RFC 5952). */
function ipv6(prefix: string, context: BindContext): Piece[] {
  return [literal(`${prefix}:`), ...groups(8 - prefix.split(':').length, context)];
}

/** That many groups that never begin with a zero. */
export function groups(count: number, context: BindContext): Piece[] {
  return Array.from({ length: count }, (_, group) => [
    ...(group === 0 ? [] : [literal(':')]),
    ...characters(context, `group ${group}.0`, '123456789abcdef', 1),
    ...characters(context, `group ${group}.1`, '0123456789abcdef', 3),
  ]).flat();
}

function ofSubnet(subnet: Subnet, context: BindContext): Piece[] {
  if (subnet.version === 4) return [hosts(subnet, context)];
  return [literal(groupsText(subnet.groups)), ...groups(8 - subnet.groups.length, context)];
}

function ofInternet(version: number, context: BindContext): Piece[] {
  if (version === 6) return [pick(context, 'network', internet6), literal(':'), ...groups(7, context)];
  const tail: Ipv4Range = [
    [0, 255],
    [0, 255],
    [1, 254],
  ];
  return [pick(context, 'network', internet), ...ipv4(tail, context)];
}

/** The addresses of a network but its first and its last one, which stand for itself and for all (RFC 3021: not of two). */
function hosts({ base, bits }: Subnet, context: BindContext): Piece {
  const size = sizeOf(bits);
  const first = base + (size > 2 ? 1 : 0);
  const draw = context.draw('host', size > 2 ? size - 2 : size);
  return {
    signs: noSigns,
    prepare(rows) {
      draw.read(rows);
      return 15;
    },
    write: ({ bytes }, at, i) => writeAddress(bytes, at, first + (draw.values[i] as number)),
  };
}
