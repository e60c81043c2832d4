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
    if (node?.kind !== 'list') continue;
    const first = new Map<string, Span>();
    for (const item of node.items) {
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

/** A text that is the same for nodes that say the same. */
function contentOf(node: Node): string {
  if (node.kind === 'list') return `[${node.items.map(contentOf).join()}]`;
  if (node.kind === 'scalar') return JSON.stringify([node.source, node.quoted]);
  const entries = [...node.entries].map(([key, { value }]) => `${JSON.stringify(key)}:${contentOf(value)}`);
  return `{${entries.sort().join()}}`;
}
