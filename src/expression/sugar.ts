import type { NameSyntax, Place, Syntax } from './syntax.ts';
import type { Word } from './tokens.ts';

/** `NOT NULL (a, b)` and `UNIQUE (a, b)`, which SQL has in table definitions only; a field's own constraint leaves the list out. */
export function readKeyRule(tokens: readonly Word[], self: string | undefined): Syntax | undefined {
  const notNull = tokens[0]?.word === 'not' && tokens[1]?.word === 'null';
  const unique = tokens[0]?.word === 'unique';
  if (!notNull && !unique) return undefined;
  const head = notNull ? 2 : 1;
  const place = { start: (tokens[0] as Word).start, end: (tokens[head - 1] as Word).end };
  const own = tokens.length === head && self !== undefined;
  const fields = own ? [nameAt(self, place)] : namesInParentheses(tokens.slice(head));
  return fields && (unique ? { kind: 'unique', fields, place } : notNulls(fields, place));
}

function nameAt(text: string, place: Place): NameSyntax {
  return { kind: 'name', path: [{ text, quoted: true, place }], place };
}

function notNulls(fields: readonly NameSyntax[], place: Place): Syntax {
  const args = fields.map(
    (operand): Syntax => ({ kind: 'is', test: 'null', negated: true, operand, place: operand.place }),
  );
  return args.length === 1 ? (args[0] as Syntax) : { kind: 'logic', operator: 'and', args, place };
}

function namesInParentheses(tokens: readonly Word[]): NameSyntax[] | undefined {
  if (tokens.length < 3 || tokens.length % 2 === 0) return undefined;
  const inside = tokens.slice(1, -1);
  const marks = [tokens[0], ...inside.filter((_, i) => i % 2 === 1), tokens.at(-1)].map((each) => each?.text);
  const expected = ['(', ...marks.slice(1, -1).map(() => ','), ')'];
  const names = inside.filter((_, i) => i % 2 === 0);
  if (!marks.every((mark, i) => mark === expected[i]) || !names.every(({ text }) => isName.test(text)))
    return undefined;
  return names.map(nameOf);
}

const isName = /^(?:"(?:[^"]|"")+"|[\p{L}_][\p{L}\p{N}_$]*)$/u;

function nameOf({ text, start, end }: Word): NameSyntax {
  const quoted = text.startsWith('"');
  const place = { start, end };
  const name = quoted ? text.slice(1, -1).replaceAll('""', '"') : text;
  return { kind: 'name', path: [{ text: name, quoted, place }], place };
}

const comparisons = new Set([
  '<',
  '>',
  '<=',
  '>=',
  '=',
  '<>',
  '!=',
  '~',
  '~*',
  '!~',
  '!~*',
  'like',
  'ilike',
  'in',
  'between',
  'is',
  'similar',
]);
const negatable = new Set(['like', 'ilike', 'in', 'between', 'similar']);
const beforeOperand = new Set(['and', 'or', 'not', '(', undefined]);

/** The places where a comparison has nothing on its left: a field's own constraint may leave its name out. */
export function placesWithoutName(tokens: readonly Word[]): readonly number[] {
  const starts = (index: number): boolean => {
    const word = tokens[index]?.word ?? '';
    const negated = word === 'not' && negatable.has(tokens[index + 1]?.word ?? '');
    const afterNot = negatable.has(word) && tokens[index - 1]?.word === 'not';
    return (comparisons.has(word) || negated) && !afterNot && beforeOperand.has(tokens[index - 1]?.word);
  };
  return tokens.flatMap((token, index) => (starts(index) ? [token.start] : []));
}
