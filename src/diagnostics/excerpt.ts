import { displayWidth } from '../base/display-width.ts';
import { withoutPasswords } from '../base/without-passwords.ts';

import type { Span } from './source-file.ts';
import { visible } from './visible.ts';

/** A line of source as a terminal shows it, and where in it the span's part lies, in columns from 0. */
export interface Excerpt {
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly markStart: number;
  readonly markWidth: number;
}

/** UTF-16 units of a line that are shown before and after the part that matters, and of that part. */
const most = { before: 60, marked: 80, after: 40 };

/** The line that a span begins in, cut around it where it is long. */
export function excerptOf({ file, start, end }: Span): Excerpt {
  const { line, column } = file.position(start);
  const text = withoutPasswords(file.line(line));
  const from = Math.min(column - 1, text.length);
  const to = Math.min(from + Math.max(end - start, 0), text.length, from + most.marked);
  const long = text.length > most.before + most.marked + most.after;
  const left = long ? between(text, Math.max(0, from - most.before)) : 0;
  const right = long ? between(text, Math.min(text.length, to + most.after)) : text.length;
  const before = (left > 0 ? '…' : '') + shown(text.slice(left, from), 0);
  const marked = shown(text.slice(from, to), displayWidth(before));
  const after = shown(text.slice(to, right), displayWidth(before + marked)) + (right < text.length ? '…' : '');
  return {
    line,
    column,
    text: (before + marked + after).trimEnd(),
    markStart: displayWidth(before),
    markWidth: Math.max(1, displayWidth(marked.trimEnd())),
  };
}

/** A position that parts no pair of surrogates. */
function between(text: string, position: number): number {
  const code = text.charCodeAt(position);
  return position > 0 && code >= 0xdc00 && code <= 0xdfff ? position - 1 : position;
}

const tabWidth = 4;

/** Tabs as spaces up to the next stop, everything else visible. */
function shown(text: string, column: number): string {
  const [first = '', ...rest] = text.split('\t').map(visible);
  return rest.reduce((line, part) => {
    const width = tabWidth - ((column + displayWidth(line)) % tabWidth);
    return line + ' '.repeat(width) + part;
  }, first);
}
