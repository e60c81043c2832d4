import { kept } from '../../base/kept.ts';

import type { Seal } from '../../values/seal.ts';

import { compose, literal } from '../compose.ts';
import { defineGenerator } from '../generator.ts';
import { randomSigns } from '../random-signs.ts';

import { hexDigits } from './bytes.ts';

const bech32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';

/** What a symbol does to the checksum (BIP 173). */
const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

function step(sum: number, symbol: number): number {
  const top = sum >>> 25;
  let next = ((sum & 0x1ffffff) << 5) ^ symbol;
  for (let i = 0; i < 5; i++) if ((top >>> i) & 1) next ^= generators[i] as number;
  return next;
}

/**
 * The six characters of BIP 173 behind `length` of them. The checksum of a whole is the exclusive or of what each symbol does at
 * its place, so it is looked up; what the beginning does, and the final 1, is one constant.
 */
function bech32Seal(human: string, length: number): Seal {
  const codes = [...human].map((sign) => sign.charCodeAt(0));
  const head = [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)];
  const first = human.length + 1;
  let constant = head.reduce(step, 1);
  for (let i = 0; i < length + 6; i++) constant = step(constant, 0);
  const table = new Int32Array(length * 128);
  for (let place = 0; place < length; place++)
    for (let symbol = 0; symbol < 32; symbol++) {
      let sum = symbol;
      for (let i = place + 1; i < length + 6; i++) sum = step(sum, 0);
      table[place * 128 + bech32.charCodeAt(symbol)] = sum;
    }
  const signs = Buffer.from(bech32);
  return (bytes, width, count) => {
    for (let row = 0, start = first; row < count; row++, start += width) {
      let sum = constant ^ 1;
      for (let i = 0; i < length; i++) sum ^= table[(i << 7) | (bytes[start + i] as number)] as number;
      for (let i = 0; i < 6; i++) bytes[start + length + i] = signs[(sum >>> (5 * (5 - i))) & 31] as number;
    }
  };
}

const seals = new Map<string, Seal>();

/** Of the version 0, for the hash of one public key (BIP 141): `q` and 160 bits. */
export const bitcoinAddress = defineGenerator({
  name: 'bitcoin_address',
  family: 'business',
  summary: 'an address of Bitcoin’s test network, with its check',
  version: 1,
  parameters: {
    realistic: { type: 'boolean', summary: 'of the network whose coins have a worth', default: false },
  },
  fills: ['text'],
  type: () => ({ name: 'char', length: 42 }),
  example: 'tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx',
  malformed: ['tb1', 'tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsy', '0x00', '1111111111'],
  indexable: () => true,
  longest: () => 42,
  bind({ realistic }, context) {
    const human = realistic ? 'bc' : 'tb';
    const pieces = [literal(`${human}1q`), randomSigns(context, 'hash', bech32, 32), literal('qqqqqq')];
    return compose(context, pieces, [kept(seals, human, () => bech32Seal(human, 33))]);
  },
});

export const ethereumAddress = defineGenerator({
  name: 'ethereum_address',
  family: 'business',
  summary: 'an address of Ethereum, in lower case, so without a check',
  version: 1,
  parameters: {},
  fills: ['text'],
  type: () => ({ name: 'char', length: 42 }),
  example: '0x9f3b0c71d2e84a56b7c01f2e3d4a5b6c9f3b0c71',
  malformed: ['0x', '0x9f3b', '9f3b0c71d2e84a56b7c01f2e3d4a5b6c9f3b0c7', '0xg'],
  indexable: () => true,
  longest: () => 42,
  bind: (_, context) => compose(context, [literal('0x'), hexDigits(context, 20)]),
});
