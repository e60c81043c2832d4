import { kept } from '../base/kept.ts';

import { mix } from '../random/mix.ts';
import type { Rows } from '../random/rows.ts';
import { below } from '../random/uniform.ts';

import type { Complaint } from '../values/complaint.ts';
import { type RegexNode, readRegex } from '../values/regex.ts';
import { countOf, isEven, isUnambiguous, lengthsOf, uncounted } from '../values/regex-measures.ts';
import type { RegexFault } from '../values/regex-parser.ts';
import { drawnText, textAt, textsOf } from '../values/regex-texts.ts';
import { signsOf } from '../values/signs.ts';
import { writeText } from '../values/text-builder.ts';
import { TextList } from '../values/text-list.ts';
import { placesOfRegex } from '../values/text-places.ts';

import { compose, type Piece, pick } from './compose.ts';
import { type BindContext, defineGenerator } from './generator.ts';

/** Code points that a text may have. */
const longestText = 10_000;
/** So many texts of a part are listed beforehand, and copied. */
const mostListed = 4096;

export const regex = defineGenerator({
  name: 'regex',
  family: 'text',
  summary: 'a text that a regular expression matches as a whole',
  version: 1,
  parameters: {
    pattern: { type: 'text', summary: 'the expression, such as `[A-Z]{3}-[0-9]{4}`' },
    max_repeat: {
      type: 'integer',
      summary: 'how often `*`, `+` and `{2,}` repeat at the most',
      default: 8,
      min: 1,
      max: 1000,
    },
  },
  fills: ['text'],
  type: () => ({ name: 'text' }),
  example: 'QKD-4821',
  check({ pattern, max_repeat }) {
    const node = nodeOf(pattern, max_repeat);
    if ('message' in node) return [faultText(pattern, node)];
    const { longest } = lengthsOf(node);
    if (longest <= longestText) return [];
    return [
      {
        parameter: 'pattern',
        message: `\`pattern\` makes texts of up to ${longest} characters; ${longestText} are the most`,
      },
    ];
  },
  indexable({ pattern, max_repeat }) {
    const node = nodeOf(pattern, max_repeat);
    return !('message' in node) && kept(countable, node, () => isUnambiguous(node) && chunksOf(node).every(isCounted));
  },
  longest: ({ pattern, max_repeat }) => measured(pattern, max_repeat)?.longest,
  places: ({ pattern }) => placesOfRegex(pattern),
  shape: ({ pattern, max_repeat }) => ({
    prefix: '',
    suffix: '',
    shortest: measured(pattern, max_repeat)?.shortest ?? 0,
  }),
  bind({ pattern, max_repeat }, context) {
    const node = nodeOf(pattern, max_repeat) as RegexNode;
    return compose(
      context,
      chunksOf(node).map((chunk, index) => pieceOf(context, `part ${index}`, chunk)),
    );
  },
});

const read = new Map<string, RegexNode | RegexFault>();
const countable = new WeakMap<RegexNode, boolean>();

function nodeOf(pattern: string, repeats: number): RegexNode | RegexFault {
  return kept(read, `${repeats} ${pattern}`, () => readRegex(pattern, repeats));
}

function measured(pattern: string, repeats: number) {
  const node = nodeOf(pattern, repeats);
  return 'message' in node ? undefined : lengthsOf(node);
}

function faultText(pattern: string, { message, at }: RegexFault): Complaint {
  const rest = pattern.slice(at, at + 12);
  const place = at === 0 || rest === '' ? '' : `, at \`${rest}\``;
  return {
    parameter: 'pattern',
    message: `\`pattern\` is no regular expression that texts can be made from: ${message}${place}`,
  };
}

/** A node as parts one behind the other, each of so few texts that they can be listed, as far as that can be had. */
function chunksOf(node: RegexNode): RegexNode[] {
  const chunks: RegexNode[] = [];
  for (const part of flat(node)) {
    const last = chunks.at(-1);
    const both: RegexNode | undefined = last && { kind: 'sequence', parts: [last, part] };
    if (both && isListed(both)) chunks[chunks.length - 1] = both;
    else chunks.push(part);
  }
  return chunks;
}

function flat(node: RegexNode): RegexNode[] {
  if (node.kind === 'sequence') return node.parts.flatMap(flat);
  if (node.kind !== 'repeat' || node.least !== node.most) return [node];
  const own = flat(node.part);
  return Array.from({ length: node.most }, () => own).flat();
}

function isListed(node: RegexNode): boolean {
  return isEven(node) && countOf(node) <= mostListed;
}

function isCounted(node: RegexNode): boolean {
  return countOf(node) !== uncounted;
}

function pieceOf(context: BindContext, purpose: string, node: RegexNode): Piece {
  if (isListed(node)) return pick(context, purpose, new TextList(textsOf(node)));
  return context.unique ? countedPiece(context, purpose, node) : drawnPiece(context, purpose, node);
}

/** The text of the number that the row has among all. */
function countedPiece(context: BindContext, purpose: string, node: RegexNode): Piece {
  const draw = context.draw(purpose, countOf(node));
  return textPiece(node, draw, (i) => textAt(node, draw.values[i] as number));
}

/** At every turn a choice of its own: short texts are as likely as long ones. */
function drawnPiece(context: BindContext, purpose: string, node: RegexNode): Piece {
  const hashes = context.hashes(purpose);
  const read = (rows: Rows) => hashes.draw(rows);
  return textPiece(node, { read }, (i) => {
    let a = hashes.h0[i] as number;
    let b = hashes.h1[i] as number;
    return drawnText(node, (size) => {
      a = mix(a + 0x9e3779b9);
      b = mix(b + a);
      return below(size, a, b);
    });
  });
}

function textPiece(node: RegexNode, from: { read(rows: Rows): void }, textOf: (i: number) => string): Piece {
  const bytes = lengthsOf(node).longest * 4;
  return {
    signs: signsOf(new TextEncoder().encode(signsIn(node).join(''))),
    prepare(rows) {
      from.read(rows);
      return bytes;
    },
    write: (target, at, i) => writeText(textOf(i), target.bytes, at),
  };
}

/** All characters that a node's texts may have. */
function signsIn(node: RegexNode): readonly string[] {
  switch (node.kind) {
    case 'class':
      return node.signs;
    case 'sequence':
      return node.parts.flatMap(signsIn);
    case 'choice':
      return node.options.flatMap(signsIn);
    case 'repeat':
      return signsIn(node.part);
  }
}
