import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { SourceFile } from '../../src/diagnostics/source-file.ts';

import { type FieldType, parseType } from '../../src/values/type.ts';

import type { Expression } from '../../src/expression/expression.ts';
import { readConstraint, readExpression } from '../../src/expression/read-expression.ts';
import type { Scope, ScopeField } from '../../src/expression/scope.ts';
import { loadSqlParser } from '../../src/expression/sql-parser.ts';
import { sqlText } from '../../src/expression/sql-text.ts';

const parser = await loadSqlParser();

/** A scope of fields by their types as written. */
export function scopeOf(name: string, fields: Readonly<Record<string, string>>, more: Partial<Scope> = {}): Scope {
  const entries = Object.entries(fields).map(([field, type]): [string, ScopeField] => [
    field,
    { type: parseType(type) as FieldType, nullable: false },
  ]);
  return { name, fields: new Map(entries), parents: new Map(), ...more };
}

export interface Read {
  readonly tree: Expression | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** A line each: code, place, what stands there, message, help. */
  readonly faults: readonly string[];
}

function read(
  text: string,
  use: (reading: Parameters<typeof readConstraint>[0]) => Expression | undefined,
  scope: Scope,
  self?: string,
): Read {
  const diagnostics: Diagnostic[] = [];
  const file = new SourceFile('expression', text);
  const spanOf = (start: number, end: number) => ({ file, start, end });
  const tree = use({
    text,
    parser,
    scope,
    spanOf,
    report: (each) => diagnostics.push(each),
    ...(self !== undefined && { self }),
  });
  const faults = diagnostics.map(({ code, span, message, help }) => {
    const place = span ? `${span.start}..${span.end} ‹${text.slice(span.start, span.end)}›` : '';
    return `${code} ${place} ${message}${help === undefined ? '' : `; ${help}`}`;
  });
  return { tree, diagnostics, faults };
}

export function constraint(text: string, scope: Scope, self?: string): Read {
  return read(text, readConstraint, scope, self);
}

export function expression(text: string, scope: Scope, type: string): Read {
  return read(text, (reading) => readExpression(reading, parseType(type) as FieldType), scope);
}

export function deparsed({ tree, faults }: Read): string {
  return tree ? sqlText(tree, (name) => (/^[a-z_]+$/.test(name) ? name : `"${name}"`)) : faults.join('\n');
}
