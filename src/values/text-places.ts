import { type RegexNode, readRegex } from './regex.ts';

/** The characters that each place of a text may have, from the first on: of texts of one length. */
export type TextPlaces = readonly (readonly string[])[];

/** Longer ones are looked at by nobody. */
const mostPlaces = 200;

/** Undefined where texts of the expression differ in length, or a choice of one place follows from that of another. */
export function placesOfRegex(pattern: string): TextPlaces | undefined {
  const node = readRegex(pattern, 1);
  const places = 'message' in node ? undefined : placesOf(node);
  return places && places.length <= mostPlaces ? places : undefined;
}

function placesOf(node: RegexNode): TextPlaces | undefined {
  if (node.kind === 'class') return [node.signs];
  if (node.kind === 'choice') return node.options.length === 1 ? placesOf(node.options[0] as RegexNode) : undefined;
  const parts =
    node.kind === 'sequence'
      ? node.parts.map(placesOf)
      : node.least === node.most && node.most <= mostPlaces
        ? Array.from({ length: node.most }, () => placesOf(node.part))
        : [undefined];
  return parts.includes(undefined) ? undefined : (parts as TextPlaces[]).flat();
}

/** A regular expression for just these texts. */
export function regexOfPlaces(places: TextPlaces): string {
  return places.map((signs) => (signs.length === 1 ? escaped(signs[0] as string) : `[${rangesOf(signs)}]`)).join('');
}

const hyphen = 45;

/** `A-F0-9` */
function rangesOf(signs: readonly string[]): string {
  const codes = signs.map((sign) => sign.codePointAt(0) as number).sort((a, b) => a - b);
  const ranges: { from: number; to: number }[] = [];
  for (const code of codes) {
    const last = ranges.at(-1);
    if (last && code <= last.to + 1) last.to = code;
    else ranges.push({ from: code, to: code });
  }
  const text = (code: number) => (code === hyphen ? '\\-' : escaped(String.fromCodePoint(code)));
  return ranges.map(({ from, to }) => (from === to ? text(from) : `${text(from)}-${text(to)}`)).join('');
}

function escaped(sign: string): string {
  return /^[\^$\\.*+?()[\]{}|/]$/.test(sign) ? `\\${sign}` : sign;
}
