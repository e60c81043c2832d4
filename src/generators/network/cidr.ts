import { noSigns } from '../../values/signs.ts';

import { compose, literal, type Piece } from '../compose.ts';
import { type BindContext, defineGenerator } from '../generator.ts';

import { groups } from './ip-address.ts';
import { sizeOf } from './subnet.ts';
import { writeAddress } from './write-address.ts';

export const cidr = defineGenerator({
  name: 'cidr',
  aliases: ['subnet'],
  family: 'network',
  category: 'ip_address',
  summary: 'a private network, such as 10.28.112.0/24',
  version: 1,
  parameters: {
    version: { type: 'integer', summary: '4 (in 10.0.0.0/8) or 6 (in fd00::/16)', default: 4, min: 4, max: 6 },
    prefix: {
      type: 'integer',
      summary: 'bits that all of its addresses share; default 24, of version 6 48',
      optional: true,
      min: 8,
      max: 112,
    },
  },
  fills: ['network', 'text'],
  type: () => ({ name: 'cidr' }),
  example: '10.28.113.0/24',
  malformed: ['10.0.0.0/33', '10.0.0.1/24', '10.0.0.0', 'fd00::/129'],
  indexable: () => true,
  longest: ({ version }) => (version === 4 ? 18 : 43),
  check({ version, prefix = version === 4 ? 24 : 48 }, { type }) {
    if (version === 5) return [{ parameter: 'version', message: 'there is no IP version 5', help: 'use 4 or 6' }];
    if (type.name === 'macaddr') return [{ message: 'a network is no `macaddr`' }];
    if (version === 4 && prefix > 32)
      return [{ parameter: 'prefix', message: `addresses of version 4 have 32 bits; \`prefix\` is ${prefix}` }];
    if (version === 4 || (prefix % 16 === 0 && prefix >= 32)) return [];
    return [
      { parameter: 'prefix', message: `of version 6 \`prefix\` is a multiple of 16 from 32 on; it is ${prefix}` },
    ];
  },
  bind({ version, prefix }, context) {
    if (version === 4) return compose(context, [networks(context, prefix ?? 24), literal(`/${prefix ?? 24}`)]);
    const bits = prefix ?? 48;
    // One group of 0 alone is written, more of them are `::`.
    const end = bits === 112 ? ':0' : '::';
    return compose(context, [literal('fd00:'), ...groups(bits / 16 - 1, context), literal(`${end}/${bits}`)]);
  },
});

/** First addresses of the networks of such a size in 10.0.0.0/8. */
function networks(context: BindContext, bits: number): Piece {
  const size = sizeOf(bits);
  const draw = context.draw('network', 0x100_0000 / size);
  return {
    signs: noSigns,
    prepare(rows) {
      draw.read(rows);
      return 15;
    },
    write: ({ bytes }, at, i) => writeAddress(bytes, at, 0x0a00_0000 + (draw.values[i] as number) * size),
  };
}
