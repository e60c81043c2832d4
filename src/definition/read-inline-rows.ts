import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import type { SourceFile } from '../diagnostics/source-file.ts';

import { type GivenCell, type GivenRows, type NamedRow, underColumns } from './given-rows.ts';
import type { ListNode, Node } from './node.ts';

/** Rows given in the definition itself. */
export function readInlineRows(file: SourceFile, list: ListNode, report: Report): GivenRows | undefined {
  const rows = list.items.map((item): NamedRow | undefined => {
    if (item.kind !== 'map') {
      report(diagnostic('DC205', 'expected a map of columns, a row', { span: item.span }));
      return undefined;
    }
    const cells = new Map(Array.from(item.entries, ([column, { value }]) => [column, cellOf(value)]));
    return { cells, start: item.span.start, end: item.span.end };
  });
  return rows.includes(undefined) ? undefined : underColumns(file, rows as NamedRow[]);
}

function cellOf(node: Node): GivenCell {
  const { start, end } = node.span;
  if (node.kind !== 'scalar') return { kind: 'json', text: jsonText(node), quoted: false, start, end };
  if (node.value === null && !node.quoted) return { kind: 'null', text: '', quoted: false, start, end };
  return { kind: 'text', text: node.source, quoted: node.quoted, start, end };
}

/** A tree as JSON text, numbers with all their digits where JSON has their spelling. */
export function jsonText(node: Node): string {
  if (node.kind === 'list') return `[${node.items.map(jsonText).join(',')}]`;
  if (node.kind === 'map') {
    return `{${Array.from(node.entries, ([key, { value }]) => `${JSON.stringify(key)}:${jsonText(value)}`).join(',')}}`;
  }
  if (node.quoted || typeof node.value === 'string') return JSON.stringify(node.source);
  return /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(node.source) ? node.source : JSON.stringify(node.value);
}
