import type { Texts } from '../values/kernel-step.ts';
import { TextList } from '../values/text-list.ts';
import type { TypeName } from '../values/type.ts';

import { ValueHashes } from './hashed.ts';
import { mapHashed } from './map-hashed.ts';
import { mapStrings } from './map-strings.ts';
import { mapTexts, startOf } from './map-texts.ts';
import { defineMask } from './mask.ts';

/** Addresses that documentation may use, and nobody has (RFC 5737; the first and the last of each net are left out). */
const nets = ['192.0.2.', '198.51.100.', '203.0.113.'];
const ofNet = 254;

const v4 = /^(\d{1,3}(?:\.\d{1,3}){3})(\/\d{1,2})?$/;
const v6 = /^([0-9a-f:]*:[0-9a-f:]*:[0-9a-f:.]*)(\/\d{1,3})?$/i;
const mac = /^[0-9a-f]{2}([:-]?[0-9a-f]{2}){5}$|^([0-9a-f]{4}\.){2}[0-9a-f]{4}$/i;

export const maskIp = defineMask({
  name: 'mask_ip',
  summary: 'an address that is kept for documentation, of the same version',
  version: 1,
  class: 'keyed',
  parameters: {},
  accepts: ['text', 'network'],
  suits: ['ip_address'],
  unique: () => nets.length * ofNet,
  wants: () => ({ what: 'an IP address', conforms: (text) => v4.test(text) || v6.test(text), always: true }),
  check: (_, { type }) =>
    type.name === 'macaddr'
      ? [{ message: '`mask_ip` masks IP addresses; this is macaddr', help: 'use `anonymize`' }]
      : [],
  longest: () => 39 + 4,
  bind: (_, context) => mapStrings(context, (text, i, hashes) => address(text, i, hashes, context.type.name)),
});

function address(text: string, i: number, hashes: ValueHashes, type: TypeName): string {
  // A net stays a net: of one address, so that its bits say nothing and those of the host are none. An `inet` has none to say then.
  const isNet = type !== 'inet' && text.includes('/');
  if (v6.test(text)) {
    const groups = [0, 1, 2, 3, 4, 5].map((at) => hashes.below(i, 0x1_0000, at).toString(16));
    return `2001:db8:${groups.join(':')}${isNet ? '/128' : ''}`;
  }
  const net = nets[hashes.below(i, nets.length, 0)];
  return `${net}${1 + hashes.below(i, ofNet, 1)}${isNet ? '/32' : ''}`;
}

/** A locally administered address, which no maker gives out (IEEE 802): of MAC addresses. */
export const anonymizeMac = defineMask({
  name: 'anonymize_mac',
  summary: 'a MAC address that no maker gives out',
  version: 1,
  class: 'keyed',
  parameters: {},
  accepts: ['text', 'network'],
  suits: [],
  unique: () => 0x100_0000_0000,
  wants: () => ({ what: 'a MAC address', conforms: (text) => mac.test(text), always: true }),
  longest: () => 17,
  bind: (_, context) => mapHashed(context, writeMac),
});

/** `02`, and drawn digits, where the value has its own; in capitals where it has some. */
function writeMac({ bytes, ends }: Texts, i: number, hashes: ValueHashes, out: Uint8Array, to: number): number {
  const start = startOf(ends, i);
  const end = ends[i] as number;
  let letters = 0x61;
  for (let from = start; from < end; from++) if (isHex(bytes[from] as number, 0x41)) letters = 0x41;
  let at = to;
  let digit = 0;
  for (let from = start; from < end; from++) {
    const byte = bytes[from] as number;
    if (isDecimal(byte) || isHex(byte, 0x41) || isHex(byte, 0x61)) {
      const value = digit < 2 ? 2 * digit : digit < 12 ? hashes.below(i, 16, digit - 2) : 0;
      digit += 1;
      out[at++] = value < 10 ? 0x30 + value : letters + value - 10;
    } else out[at++] = byte;
  }
  return at;
}

function isDecimal(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

function isHex(byte: number, letters: number): boolean {
  return byte >= letters && byte < letters + 6;
}

const system = [
  'Windows NT 10.0; Win64; x64',
  'Macintosh; Intel Mac OS X 10_15_7',
  'X11; Linux x86_64',
  'Linux; Android 10; K',
];
const agents = new TextList(
  Array.from({ length: 20 }, (_, version) =>
    system.map(
      (each) =>
        `Mozilla/5.0 (${each}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${110 + version}.0.0.0 Safari/537.36`,
    ),
  ).flat(),
);

export const maskUserAgent = defineMask({
  name: 'mask_user_agent',
  summary: 'what a common browser says of itself, out of eighty',
  version: 1,
  class: 'keyed',
  parameters: {},
  accepts: ['text'],
  suits: ['user_agent'],
  unique: () => agents.length,
  check: (_, { type }) =>
    (type.length ?? agents.characters) >= agents.characters
      ? []
      : [
          {
            message: `a user agent needs up to ${agents.characters} characters; the type holds ${type.length}`,
            help: 'use `hash`, `redact` or a wider type',
          },
        ],
  longest: () => agents.characters,
  bind(_, context) {
    const hashes = new ValueHashes(context.key);
    return mapTexts(context, {
      signs: agents.signs,
      prepare(values, count) {
        hashes.read(values, count);
        return agents.longest * count;
      },
      steps: [hashes.pick(agents, 0)],
    });
  },
});
