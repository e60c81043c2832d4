import type { Span } from '../diagnostics/source-file.ts';

import type { Definition } from '../definition/definition.ts';
import { nodeAt, spanAt } from '../definition/definition.ts';
import type { Path } from '../definition/node.ts';

/**
 * The place of a part of a scalar's text, `text[at .. at + length)`. Quotes, escapes and folded lines make the YAML
 * differ from the text: then it is the same part where it stands for the same time; else the whole value.
 */
export function partSpan({ root }: Pick<Definition, 'root'>, path: Path, at: number, length: number): Span {
  const node = nodeAt(root, path);
  const span = node?.span ?? spanAt({ root }, path);
  if (node?.kind !== 'scalar' || length === 0) return span;
  const written = span.file.text.slice(span.start, span.end);
  const whole = written.indexOf(node.source);
  const offset =
    whole >= 0
      ? whole + at
      : positionOf(written, node.source.slice(at, at + length), timesBefore(node.source, at, length));
  return offset < 0 ? span : { file: span.file, start: span.start + offset, end: span.start + offset + length };
}

/** How often a part has stood in a text before it stands at a position. */
function timesBefore(text: string, at: number, length: number): number {
  return text.slice(0, at).split(text.slice(at, at + length)).length - 1;
}

function positionOf(text: string, part: string, skipped: number): number {
  let at = text.indexOf(part);
  for (let left = skipped; left > 0 && at >= 0; left--) at = text.indexOf(part, at + part.length);
  return at;
}
