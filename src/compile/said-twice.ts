import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import type { Span } from '../diagnostics/source-file.ts';

import { type Definition, nodeAt } from '../definition/definition.ts';
import type { Node } from '../definition/node.ts';

/** Lists whose entries may be alike in all that others look at: the same twice is a line that was copied and not changed. */
const lists = ['relationships', 'validation', 'indexes'];

/** Names entries of a definition's lists that say what another one says already, whatever the order of their keys. */
export function reportSaidTwice({ root }: Definition<'DataDefinition'>, report: Report): void {
  for (const list of lists) {
    const node = nodeAt(root, ['spec', list]);
    if (node?.kind !== 'list' || node.items.length < 2) continue;
    const first = new Map<string, Span>();
    for (const item of ofOneSize(node.items)) {
      const said = contentOf(item);
      const before = first.get(said);
      if (before) report(twice(list, item.span, before));
      else first.set(said, item.span);
    }
  }
}

function twice(list: string, span: Span, before: Span) {
  return diagnostic('DC340', `this entry of \`${list}\` is there already`, {
    span,
    related: [{ span: before, message: 'the same' }],
    help: 'leave one of them out, or change what was to be different',
  });
}

/** Those of which two might be the same: only theirs are the texts that are put together. */
function ofOneSize(items: readonly Node[]): readonly Node[] {
  const sizes = items.map(sizeOf);
  const counts = new Map<number, number>();
  for (const size of sizes) counts.set(size, (counts.get(size) ?? 0) + 1);
  if (counts.size === items.length) return [];
  return items.filter((_, index) => counts.get(sizes[index] as number) !== 1);
}

/** A number that is the same for nodes that say the same, and mostly another for others. */
function sizeOf(node: Node): number {
  let size = 1;
  if (node.kind === 'scalar') size = node.source.length;
  else if (node.kind === 'list') for (const item of node.items) size += 1 + sizeOf(item);
  else
    node.entries.forEach(({ value }, key) => {
      size += 1 + key.length * (1 + sizeOf(value));
    });
  return size;
}

/** A text that is the same for nodes that say the same. */
function contentOf(node: Node): string {
  if (node.kind === 'list') return `[${node.items.map(contentOf).join()}]`;
  if (node.kind === 'scalar') return JSON.stringify([node.source, node.quoted]);
  const entries = [...node.entries].map(([key, { value }]) => `${JSON.stringify(key)}:${contentOf(value)}`);
  return `{${entries.sort().join()}}`;
}
