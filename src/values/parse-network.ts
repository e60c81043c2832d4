import type { FieldType } from './type.ts';

/**
 * An address as PostgreSQL prints it: of `inet` the bits of a net alone, of `cidr` always, version 6 with its longest run of
 * zeros left out, `macaddr` in pairs. Undefined: it is of no form that is known here.
 */
export function networkText({ name }: FieldType, text: string): string | undefined {
  const trimmed = text.trim().toLowerCase();
  if (name === 'macaddr') return macText(trimmed);
  const [, address = '', written] = /^([0-9a-f:.]+)(?:\/(\d{1,3}))?$/.exec(trimmed) ?? [];
  const four = fourBytes(address);
  const known = four ? four.join('.') : address.includes(':') ? versionSix(address) : undefined;
  const most = four ? 32 : 128;
  const bits = written === undefined ? most : Number(written);
  if (known === undefined || bits > most) return undefined;
  return name === 'inet' && bits === most ? known : `${known}/${bits}`;
}

function macText(text: string): string | undefined {
  const pairs = text.split(/[:-]/);
  const isPairs = pairs.length === 6 && pairs.every((each) => /^[0-9a-f]{1,2}$/.test(each));
  const digits = isPairs
    ? pairs.map((each) => each.padStart(2, '0')).join('')
    : /^(?:[0-9a-f]{6}[:-]?[0-9a-f]{6}|[0-9a-f]{4}([.-])[0-9a-f]{4}\1[0-9a-f]{4})$/.test(text)
      ? text.replace(/[:.-]/g, '')
      : undefined;
  return digits?.match(/../g)?.join(':');
}

function fourBytes(text: string): readonly number[] | undefined {
  const parts = text.split('.');
  return parts.length === 4 && parts.every((each) => /^(?:0|[1-9]\d{0,2})$/.test(each) && Number(each) < 256)
    ? parts.map(Number)
    : undefined;
}

function versionSix(text: string): string | undefined {
  const words = wordsOf(text);
  if (!words) return undefined;
  const zeros = longestZeros(words);
  // As BIND's `inet_ntop`, which PostgreSQL has: what holds an address of version 4 ends like one.
  const isFour = zeros.start === 0 && (zeros.length === 6 || (zeros.length === 5 && words[5] === 0xffff));
  const shown = words.map((word) => word.toString(16));
  if (isFour) {
    const [high, low] = words.slice(-2) as [number, number];
    const four = `${high >> 8}.${high & 255}.${low >> 8}.${low & 255}`;
    return zeros.length === 5 ? `::ffff:${four}` : `::${four}`;
  }
  if (zeros.length < 2) return shown.join(':');
  return `${shown.slice(0, zeros.start).join(':')}::${shown.slice(zeros.start + zeros.length).join(':')}`;
}

/** Eight words of sixteen bits. */
function wordsOf(text: string): readonly number[] | undefined {
  const halves = text.split('::').map((half) => (half === '' ? [] : half.split(':')).flatMap(wordOf));
  const [before = [], behind] = halves;
  const count = before.length + (behind?.length ?? 0);
  if (halves.length > 2 || (behind ? count > 7 : count !== 8)) return undefined;
  const words = behind ? [...before, ...Array<number>(8 - count).fill(0), ...behind] : before;
  return words.some(Number.isNaN) ? undefined : words;
}

function wordOf(text: string): readonly number[] {
  const four = fourBytes(text);
  if (four) {
    const [a, b, c, d] = four as [number, number, number, number];
    return [a * 256 + b, c * 256 + d];
  }
  return [/^[0-9a-f]{1,4}$/.test(text) ? Number.parseInt(text, 16) : Number.NaN];
}

/** The first of the longest runs of zeros. */
function longestZeros(words: readonly number[]): { readonly start: number; readonly length: number } {
  let best = { start: -1, length: 0 };
  for (let start = 0; start < words.length; start++) {
    const end = words.findIndex((word, i) => i >= start && word !== 0);
    const length = (end < 0 ? words.length : end) - start;
    if (length > best.length) best = { start, length };
  }
  return best;
}
