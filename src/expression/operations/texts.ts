import { createHash } from 'node:crypto';

import { EvaluationError } from '../evaluation-error.ts';
import { likeEscape, matchesLike, matchesRegex, matchesSimilar } from '../patterns.ts';

import { call, type Operation, operator } from './operation.ts';

const astral = /[\ud800-\udfff]/;

function lengthOf(text: string): number {
  if (!astral.test(text)) return text.length;
  let count = 0;
  for (const _ of text) count++;
  return count;
}

/** As `slice`, by code points. */
function slice(text: string, start: number, end?: number): string {
  return astral.test(text) ? [...text].slice(start, end).join('') : text.slice(start, end);
}

/** From the 1-based `start`, which may lie before the text; the length counts from there. */
function substring(text: string, start: number, length?: number): string {
  if (length === undefined) return slice(text, Math.max(0, start - 1));
  if (length < 0) throw new EvaluationError('negative substring length not allowed');
  return slice(text, Math.max(0, start - 1), Math.max(0, start - 1 + length));
}

function left(text: string, count: number): string {
  return count >= 0 ? slice(text, 0, count) : slice(text, 0, Math.max(0, lengthOf(text) + count));
}

function right(text: string, count: number): string {
  const length = lengthOf(text);
  return slice(text, count >= 0 ? Math.max(0, length - count) : Math.min(length, -count));
}

function positionOf(text: string, part: string): number {
  const at = text.indexOf(part);
  return at < 0 ? 0 : lengthOf(text.slice(0, at)) + 1;
}

function trim(text: string, characters: string, start: boolean, end: boolean): string {
  const unwanted = new Set(characters);
  const points = [...text];
  let from = 0;
  let to = points.length;
  while (start && from < to && unwanted.has(points[from] as string)) from++;
  while (end && to > from && unwanted.has(points[to - 1] as string)) to--;
  return points.slice(from, to).join('');
}

function trims(name: string, start: boolean, end: boolean): Operation[] {
  return [
    call(name, ['text'], 'text', (text: string) => trim(text, ' ', start, end)),
    call(name, ['text', 'text'], 'text', (text: string, characters: string) => trim(text, characters, start, end)),
  ];
}

function pad(text: string, length: number, fill: string, before: boolean): string {
  const points = [...text].slice(0, Math.max(0, length));
  const filling = [...fill];
  const missing = filling.length === 0 ? 0 : Math.max(0, length - points.length);
  const added = Array.from({ length: missing }, (_, i) => filling[i % filling.length]).join('');
  return before ? added + points.join('') : points.join('') + added;
}

function pads(name: string, before: boolean): Operation[] {
  return [
    call(name, ['text', 'integer'], 'text', (text: string, length: number) => pad(text, length, ' ', before)),
    call(name, ['text', 'integer', 'text'], 'text', (text: string, length: number, fill: string) =>
      pad(text, length, fill, before),
    ),
  ];
}

function splitPart(text: string, separator: string, position: number): string {
  if (position === 0) throw new EvaluationError('field position must not be zero');
  const parts = separator === '' ? [text] : text.split(separator);
  return parts.at(position > 0 ? position - 1 : position) ?? '';
}

/** Words are letters and digits that stand together. */
function initcap(text: string): string {
  return text.toLowerCase().replace(/[\p{L}\p{N}]+/gu, (word) => {
    const [first = ''] = word;
    return first.toUpperCase() + word.slice(first.length);
  });
}

/** Each character of `from` becomes the one at its place in `to`, or goes; the first of equal ones counts. */
function translate(text: string, from: string, to: string): string {
  const others = [...to];
  const map = new Map([...from].map((each, at) => [each, others[at] ?? ''] as const).reverse());
  return [...text].map((each) => map.get(each) ?? each).join('');
}

/** Of bytes as expressions have them: two digits each behind `\x`. */
function bytesIn(bytes: string): number {
  return bytes.length / 2 - 1;
}

function characterOf(code: number): string {
  if (code === 0) throw new EvaluationError('null character not permitted');
  if (code < 0 || code > 0x10_ff_ff || (code >= 0xd8_00 && code <= 0xdf_ff))
    throw new EvaluationError('requested character not valid for encoding');
  return String.fromCodePoint(code);
}

type Match = (text: string, pattern: string) => boolean;

function matches(name: string, negated: string, match: Match): Operation[] {
  return [
    operator(name, ['text', 'text'], 'boolean', match),
    operator(negated, ['text', 'text'], 'boolean', (text: string, pattern: string) => !match(text, pattern)),
  ];
}

export const textOperations: readonly Operation[] = [
  operator('||', ['text', 'text'], 'text', (a: string, b: string) => a + b),
  ...matches('~~', '!~~', (text, pattern) => matchesLike(text, pattern)),
  ...matches('~~*', '!~~*', (text, pattern) => matchesLike(text.toLowerCase(), pattern.toLowerCase())),
  ...matches('~', '!~', (text, pattern) => matchesRegex(text, pattern, false)),
  ...matches('~*', '!~*', (text, pattern) => matchesRegex(text, pattern, true)),
  ...matches('similar to', 'not similar to', matchesSimilar),
  call('like_escape', ['text', 'text'], 'text', likeEscape),
  call('lower', ['text'], 'text', (text: string) => text.toLowerCase()),
  call('upper', ['text'], 'text', (text: string) => text.toUpperCase()),
  call('octet_length', ['text'], 'integer', (text: string) => Buffer.byteLength(text)),
  call('octet_length', ['bytea'], 'integer', bytesIn),
  call('length', ['bytea'], 'integer', bytesIn),
  call('length', ['text'], 'integer', lengthOf),
  call('length', ['char'], 'integer', (text: string) => lengthOf(text.replace(/ +$/, ''))),
  ...trims('btrim', true, true),
  ...trims('ltrim', true, false),
  ...trims('rtrim', false, true),
  call('substring', ['text', 'integer'], 'text', substring),
  call('substring', ['text', 'integer', 'integer'], 'text', substring),
  call('left', ['text', 'integer'], 'text', left),
  call('right', ['text', 'integer'], 'text', right),
  call('strpos', ['text', 'text'], 'integer', positionOf),
  call('replace', ['text', 'text', 'text'], 'text', (text: string, from: string, to: string) =>
    from === '' ? text : text.replaceAll(from, () => to),
  ),
  ...pads('lpad', true),
  ...pads('rpad', false),
  call('repeat', ['text', 'integer'], 'text', (text: string, count: number) => repeat(text, count)),
  call('reverse', ['text'], 'text', (text: string) => [...text].reverse().join('')),
  call('starts_with', ['text', 'text'], 'boolean', (text: string, start: string) => text.startsWith(start)),
  call('split_part', ['text', 'text', 'integer'], 'text', splitPart),
  call('initcap', ['text'], 'text', initcap),
  call('translate', ['text', 'text', 'text'], 'text', translate),
  call('ascii', ['text'], 'integer', (text: string) => text.codePointAt(0) ?? 0),
  call('chr', ['integer'], 'text', characterOf),
  call('md5', ['text'], 'text', (text: string) => createHash('md5').update(text).digest('hex')),
];

/** PostgreSQL's limit of a value is 1 GB; ours keeps a row from taking the memory. */
const longestText = 268_435_456;

function repeat(text: string, count: number): string {
  if (text.length * count > longestText) throw new EvaluationError('requested length too large');
  return text.repeat(Math.max(0, count));
}
