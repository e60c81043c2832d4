import { macPrefixes } from '../../values/mac-prefixes.ts';

import { defineGenerator } from '../generator.ts';
import { identifier, type Layout } from '../identifiers/identifier.ts';

const separators = { colon: '##:##:##:##:##:##', dash: '##-##-##-##-##-##', dot: '####.####.####', none: '' } as const;

export const macAddress = defineGenerator({
  name: 'mac_address',
  family: 'network',
  category: 'mac_address',
  summary: 'a MAC address that no vendor gives out, or one of a vendor’s',
  version: 1,
  parameters: {
    vendor: {
      type: 'text',
      summary: 'whose addresses; default: nobody’s, which are administered locally',
      optional: true,
      choices: Object.keys(macPrefixes),
    },
    separator: {
      type: 'text',
      summary: '`colon` (02:a4:…), `dash` (02-a4-…), `dot` (02a4.…) or `none`',
      default: 'colon',
      choices: Object.keys(separators),
    },
    case: { type: 'text', summary: '`lower` or `upper`', default: 'lower', choices: ['lower', 'upper'] },
  },
  fills: ['network', 'text'],
  type: () => ({ name: 'macaddr' }),
  example: '02:a4:1c:93:5f:e8',
  edges: () => ['00:00:00:00:00:00', 'ff:ff:ff:ff:ff:ff', '01:00:5e:00:00:fb'],
  malformed: ['02:a4:1c:93:5f', '02:a4:1c:93:5f:g8', '02:a4:1c:93:5f:e8:11', '02a4:1c93:5fe8:'],
  indexable: () => true,
  longest: ({ separator }) => (separator === 'none' ? 12 : separator === 'dot' ? 14 : 17),
  check({ separator, case: letters }, { type }) {
    if (type.name === 'inet' || type.name === 'cidr')
      return [{ message: `a MAC address is no \`${type.name}\``, help: 'use the type `macaddr`' }];
    // The database would write it in another way, and what is read back would be another text.
    if (type.name !== 'macaddr' || (separator === 'colon' && letters === 'lower')) return [];
    return [
      {
        parameter: separator === 'colon' ? 'case' : 'separator',
        message: 'the type `macaddr` has one spelling: lower case with colons',
        help: 'use a text type for others',
      },
    ];
  },
  bind: ({ vendor, separator, case: letters }, context) =>
    identifier(context, layoutOf(vendor, separators[separator as keyof typeof separators], letters === 'upper')),
});

const hex = '0123456789ABCDEF';

/** IEEE 802: the second bit of the first byte marks addresses that are administered locally, the first one those of groups. */
const local = [...hex].flatMap((high) => [...'26AE'].map((low) => high + low));

function layoutOf(vendor: string | undefined, mask: string, upper: boolean): Layout {
  const cased = (text: string) => (upper ? text : text.toLowerCase());
  const heads = vendor === undefined ? local : (macPrefixes[vendor] as string).split(' ');
  return {
    parts: [{ list: heads.map(cased) }, { letters: 12 - (heads[0] as string).length, of: cased(hex) }],
    ...(mask && { mask }),
  };
}
