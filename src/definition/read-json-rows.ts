import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import type { SourceFile } from '../diagnostics/source-file.ts';

import { type GivenCell, type GivenRows, mostFaults, type NamedRow, underColumns } from './given-rows.ts';
import { JsonFault, type JsonNode, type JsonObject, parseJson } from './json-text.ts';

/**
 * A JSON array of objects; with `column`, also of single values, which are that column's. Undefined, and reported, where
 * the file is something else.
 */
export function readJsonRows(file: SourceFile, report: Report, column?: string): GivenRows | undefined {
  const root = parsed(file, 0, file.text.length, report);
  if (root === undefined) return undefined;
  if (root.kind !== 'array') {
    report(
      diagnostic('DC114', 'expected an array of objects, a row each', {
        span: { file, start: root.start, end: root.start + 1 },
      }),
    );
    return undefined;
  }
  return rowsOf(file, root.items, report, column);
}

/** A JSON object a line; empty lines are none. Undefined, and reported, where the file is something else. */
export function readNdjsonRows(file: SourceFile, report: Report, column?: string): GivenRows | undefined {
  const lines: (JsonNode | undefined)[] = [];
  let faults = 0;
  const count: Report = (each) => {
    faults += 1;
    report(each);
  };
  for (let start = 0; start < file.text.length && faults < mostFaults; ) {
    const lineBreak = file.text.indexOf('\n', start);
    const end = lineBreak === -1 ? file.text.length : lineBreak;
    if (file.text.slice(start, end).trim() !== '') lines.push(parsed(file, start, end, count));
    start = end + 1;
  }
  const nodes = lines.filter((each) => each !== undefined);
  const rows = rowsOf(file, nodes, report, column);
  return nodes.length === lines.length ? rows : undefined;
}

function parsed(file: SourceFile, start: number, end: number, report: Report): JsonNode | undefined {
  try {
    return parseJson(file.text, start, end);
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    report(diagnostic('DC114', error.message, { span: { file, start: error.start, end: error.end } }));
    return undefined;
  }
}

function rowsOf(file: SourceFile, nodes: readonly JsonNode[], report: Report, column?: string): GivenRows | undefined {
  let complete = true;
  const rows = nodes.map((node) => {
    const row = node.kind === 'object' ? namedRow(file, node, report) : plainRow(file, node, column);
    if (!row && node.kind !== 'object') {
      report(diagnostic('DC114', 'expected an object, a row', { span: { file, start: node.start, end: node.end } }));
    }
    complete &&= row !== undefined;
    return row;
  });
  return complete ? { ...underColumns(file, rows as NamedRow[]), isJson: true } : undefined;
}

/** A single value as a row of one column. */
function plainRow(file: SourceFile, node: JsonNode, column: string | undefined): NamedRow | undefined {
  const { start, end } = node;
  return column === undefined || node.kind === 'array'
    ? undefined
    : { cells: new Map([[column, cellOf(file, node)]]), start, end };
}

function namedRow(file: SourceFile, { entries, start, end }: JsonObject, report: Report): NamedRow | undefined {
  const cells = new Map<string, GivenCell>();
  const keys = new Map<string, { start: number; end: number }>();
  let complete = true;
  for (const { key, value } of entries) {
    const first = keys.get(key.text);
    if (first) {
      const related = [{ message: 'first given here', span: { file, ...first } }];
      report(
        diagnostic('DC105', `the key \`${key.text}\` is given twice`, {
          span: { file, start: key.start, end: key.end },
          related,
        }),
      );
      complete = false;
    }
    keys.set(key.text, { start: key.start, end: key.end });
    cells.set(key.text, cellOf(file, value));
  }
  return complete ? { cells, start, end } : undefined;
}

function cellOf(file: SourceFile, value: JsonNode): GivenCell {
  const { start, end } = value;
  if (value.kind === 'object' || value.kind === 'array') {
    return { kind: 'json', text: file.text.slice(start, end), quoted: false, start, end };
  }
  if (value.kind === 'null') return { kind: 'null', text: '', quoted: false, start, end };
  return { kind: 'text', text: value.text, quoted: value.kind === 'string', start, end };
}
