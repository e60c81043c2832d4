import { TextList } from '../../values/text-list.ts';

import { compose, digits, literal, pick } from '../compose.ts';
import { defineGenerator } from '../generator.ts';

const roles = new TextList(
  'api app auth backup cache cdn db dns edge gw kafka lb log mail metrics mq mx node proxy queue search srv vpn web worker'.split(
    ' ',
  ),
);
const sites = new TextList(
  'ams1 atl1 cdg1 dub1 fra1 fra2 hkg1 iad1 iad2 lhr1 mad1 nrt1 ord1 sfo1 sin1 syd1'.split(' '),
);
/** RFC 2606. */
const domains = new TextList(['example.com', 'example.net', 'example.org']);

export const hostname = defineGenerator({
  name: 'hostname',
  family: 'network',
  summary: 'a machine below a domain that is kept for examples',
  version: 1,
  parameters: {},
  fills: ['text'],
  type: () => ({ name: 'varchar', length: 63 }),
  example: 'db-07.fra1.example.net',
  edges: () => ['a', 'localhost', `${'x'.repeat(63)}`, 'xn--bcher-kva.example'],
  malformed: ['-a.example', 'under score.example', 'a..example', `${'x'.repeat(64)}`],
  indexable: () => true,
  longest: () => roles.characters + sites.characters + 16,
  bind(_, context) {
    return compose(context, [
      pick(context, 'role', roles),
      literal('-'),
      digits(context, 'number', 1, 99, 2),
      literal('.'),
      pick(context, 'site', sites),
      literal('.'),
      pick(context, 'domain', domains),
    ]);
  },
});
