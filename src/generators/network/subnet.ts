/** The addresses that share so many first bits. */
export interface Subnet {
  readonly version: 4 | 6;
  readonly bits: number;
  /** Of version 4: the first address as a number. Of version 6: 0. */
  readonly base: number;
  /** Of version 6: the groups that all share, as numbers. */
  readonly groups: readonly number[];
}

/** Reads `10.1.0.0/16` or `2001:db8:1::/48`; undefined where it is none, or its address has bits behind the first ones. */
export function parseSubnet(text: string): Subnet | undefined {
  const [address = '', length = '', ...rest] = text.split('/');
  const bits = /^\d{1,3}$/.test(length) ? Number(length) : Number.NaN;
  if (rest.length > 0) return undefined;
  return address.includes(':') ? version6(address, bits) : version4(address, bits);
}

function version4(address: string, bits: number): Subnet | undefined {
  const octets = address.split('.');
  if (octets.length !== 4 || !octets.every((octet) => /^(0|[1-9]\d{0,2})$/.test(octet) && Number(octet) < 256))
    return undefined;
  const base = octets.reduce((sum, octet) => sum * 256 + Number(octet), 0);
  if (!(bits <= 32) || base % sizeOf(bits) !== 0) return undefined;
  return { version: 4, bits, base, groups: [] };
}

/** How many addresses of version 4 share so many bits. */
export function sizeOf(bits: number): number {
  return 2 * (0x8000_0000 / pow2(bits));
}

function pow2(bits: number): number {
  let power = 1;
  for (let i = 0; i < bits; i++) power *= 2;
  return power;
}

function version6(address: string, bits: number): Subnet | undefined {
  const halves = address.split('::').map((half) => (half === '' ? [] : half.split(':')));
  const [front = [], back = []] = halves;
  const missing = 8 - front.length - back.length;
  if (halves.length > 2 || (halves.length === 1 ? missing !== 0 : missing < 1)) return undefined;
  const all = [...front, ...Array<string>(missing).fill('0'), ...back];
  if (!all.every((group) => /^[0-9a-f]{1,4}$/i.test(group)) || !(bits <= 128)) return undefined;
  const numbers = all.map((group) => Number.parseInt(group, 16));
  const shared = Math.ceil(bits / 16);
  const free = shared * 16 - bits;
  const last = numbers[shared - 1] ?? 0;
  if (numbers.slice(shared).some((group) => group !== 0) || last % pow2(free) !== 0) return undefined;
  return { version: 6, bits, base: 0, groups: numbers.slice(0, shared) };
}

/**
 * The groups as the canonical text of an address has them (RFC 5952) before groups that are not 0: the first of the longest
 * runs of two and more zeros as `::`. Ends in a colon.
 */
export function groupsText(groups: readonly number[]): string {
  let run = { at: -1, length: 1 };
  for (let at = 0; at < groups.length; at++) {
    let length = 0;
    while (groups[at + length] === 0) length++;
    if (length > run.length) run = { at, length };
  }
  const texts = (part: readonly number[]) => part.map((group) => `${group.toString(16)}:`).join('');
  if (run.at < 0) return texts(groups);
  return `${texts(groups.slice(0, run.at)) || ':'}:${texts(groups.slice(run.at + run.length))}`;
}
