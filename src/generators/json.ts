import { cellJsonReader } from '../values/cell-text.ts';
import type { Column } from '../values/column.ts';
import { parseTemplate } from '../values/placeholder.ts';
import { anySigns } from '../values/signs.ts';
import { Target } from '../values/target.ts';
import { writeText } from '../values/text-builder.ts';

import { compose, literal, type Piece } from './compose.ts';
import { type BindContext, defineGenerator } from './generator.ts';
import { builtInPlaceholders, templatePieces } from './templates.ts';

export const json = defineGenerator({
  name: 'json',
  family: 'structure',
  summary:
    'JSON as it is written; texts in it are templates, and one that is a placeholder alone is that field’s value',
  version: 1,
  parameters: {
    value: { type: 'json', summary: 'any value; `"{{age}}"` stands for the number, `"{{age}} years"` is text' },
  },
  templates: { value: 'json' },
  fills: ['json'],
  type: () => ({ name: 'jsonb' }),
  example: '{"theme":"dark","for":"Miguel"}',
  bind: ({ value }, context) => compose(context, piecesOf(value, context)),
});

/** A text, with the colon behind it where it is a key. */
const string = /("(?:[^"\\]|\\.)*")(\s*:)?/g;

function piecesOf(text: string, context: BindContext): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 1: quoted = '', 2: colon, index } of text.matchAll(string)) {
    if (colon !== undefined || !quoted.includes('{{')) continue;
    pieces.push(literal(text.slice(from, index)), textPiece(JSON.parse(quoted) as string, index, context));
    from = index + quoted.length;
  }
  return [...pieces, literal(text.slice(from))];
}

function textPiece(template: string, index: number, context: BindContext): Piece {
  const [part, ...others] = parseTemplate(template, false).parts;
  const isValue = part?.kind === 'placeholder' && others.length === 0 && part.filters.length === 0;
  if (isValue && !builtInPlaceholders.includes(part.name)) return valuePiece(part.name, context);
  // Each text draws for itself.
  const own: BindContext = { ...context, hashes: (purpose) => context.hashes(`text ${index} ${purpose}`) };
  return stringPiece(templatePieces(template, 'template', own));
}

/** A field's value as JSON has it. */
function valuePiece(name: string, context: BindContext): Piece {
  const { source, type } = context.field(name);
  const { column } = source;
  const read = cellJsonReader(column, type);
  let texts: string[] = [];
  return {
    signs: anySigns,
    prepare(rows) {
      source.read(rows);
      texts = Array.from({ length: rows.length }, (_, i) => (column.nulls?.[i] === 1 ? 'null' : read(i)));
      return texts.reduce((most, text) => Math.max(most, text.length), 0) * 3;
    },
    write: ({ bytes }, at, i) => writeText(texts[i] as string, bytes, at),
  };
}

const decoder = new TextDecoder();

/** The pieces of a template as a JSON text; null where one of them is. */
function stringPiece(pieces: readonly Piece[]): Piece {
  const scratch = new Target();
  const columns = pieces.flatMap((piece): Column[] => (piece.column ? [piece.column] : []));
  return {
    signs: anySigns,
    prepare(rows) {
      const longest = pieces.reduce((sum, piece) => sum + piece.prepare(rows), 0);
      scratch.reserve(longest);
      return longest * 6 + 4;
    },
    write({ bytes }, at, i) {
      if (columns.some((column) => column.nulls?.[i] === 1)) return writeText('null', bytes, at);
      const end = pieces.reduce((last, piece) => piece.write(scratch, last, i), 0);
      return writeText(JSON.stringify(decoder.decode(scratch.bytes.subarray(0, end))), bytes, at);
    },
  };
}
