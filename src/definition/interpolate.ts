import { diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import type { Span } from '../diagnostics/source-file.ts';

import { coreScalar } from './core-scalar.ts';
import { type Definition, nodeAt } from './definition.ts';
import { entryWith, listWith, mapWith, type Node, type Path, type ScalarNode } from './node.ts';

/** The environment, or what stands for it. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** `$${`, a reference with its name and default, or a `${` that is neither. */
const pattern = /\$\$\{|\$\{([A-Za-z_][A-Za-z0-9_]*)(?::-([^}]*))?\}|\$\{/g;

/**
 * The text with its variables' values. Undefined, and reported, where one is not set or not well formed.
 * As in a shell, `:-` counts for a variable that is empty too.
 */
export function interpolate(text: string, variables: Variables, span: Span, report: Report): string | undefined {
  let complete = true;
  const result = text.replace(pattern, (whole, name?: string, fallback?: string) => {
    if (whole === '$${') return '${';
    const value = name === undefined ? undefined : lookUp(variables, name, fallback);
    if (value !== undefined) return value;
    report(name === undefined ? malformed(span) : missing(name, span));
    complete = false;
    return '';
  });
  return complete ? result : undefined;
}

function lookUp(variables: Variables, name: string, fallback: string | undefined): string | undefined {
  const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
  return fallback === undefined ? value : value || fallback;
}

function missing(name: string, span: Span) {
  const help = `set it, or give a default: \${${name}:-…}`;
  return diagnostic('DC111', `the environment variable \`${name}\` is not set`, { span, help });
}

function malformed(span: Span) {
  const help = 'write ${NAME} or ${NAME:-default}; a literal `${` is written `$${`';
  return diagnostic('DC112', 'a `${` here names no variable', { span, help });
}

/**
 * The value at a path of `database`, `origin`, `target` or `key` with the environment read into it: plain JSON, every
 * scalar as text. Undefined where there is none, or where a variable is missing (which is reported).
 */
export function resolvedAt(
  definition: Pick<Definition, 'root'>,
  path: Path,
  variables: Variables,
  report: Report,
): Resolved | undefined {
  const node = nodeAt(definition.root, path);
  return node && resolve(node, variables, report);
}

export type Resolved = string | null | readonly Resolved[] | { readonly [key: string]: Resolved };

function resolve(node: Node, variables: Variables, report: Report): Resolved | undefined {
  if (node.kind === 'scalar') {
    return node.value === null && !node.quoted ? null : interpolate(node.source, variables, node.span, report);
  }
  if (node.kind === 'list') return allOrNothing(node.items.map((item) => resolve(item, variables, report)));
  const keys = [...node.entries.keys()];
  const values = allOrNothing(Array.from(node.entries.values(), ({ value }) => resolve(value, variables, report)));
  return values && Object.fromEntries(keys.map((key, index) => [key, values[index] as Resolved]));
}

function allOrNothing<T>(values: readonly (T | undefined)[]): readonly T[] | undefined {
  return values.includes(undefined) ? undefined : (values as readonly T[]);
}

/** Which variables may stand where the environment is not open: those listed under `env:` in the project file. */
export interface Listed {
  readonly names: ReadonlySet<string>;
  readonly variables: Variables;
}

/** Where the environment is read only when it is needed, by kind; `rows` are data, not a connection. */
const open: readonly (readonly string[])[] = [
  ['spec', 'database'],
  ['spec', 'origin'],
  ['spec', 'key'],
  ['spec', 'target'],
  ['spec', 'targets'],
];
const closedAgain = 'spec.origin.rows';

/** The tree with the listed variables' values; those not listed are reported, except where the environment is open. */
export function interpolateTree(root: Node, listed: Listed, report: Report): Node {
  if (!root.span.file.text.includes('${')) return root;
  return interpolateNode(root, [], listed, report);
}

function interpolateNode(node: Node, path: readonly string[], listed: Listed, report: Report): Node {
  if (node.kind === 'scalar') return interpolateScalar(node, isOpen(path), listed, report);
  if (node.kind === 'list')
    return listWith(
      node,
      node.items.map((item) => interpolateNode(item, path, listed, report)),
    );
  const entries = new Map(
    Array.from(node.entries, ([key, entry]) => [
      key,
      entryWith(entry, interpolateNode(entry.value, [...path, key], listed, report)),
    ]),
  );
  return mapWith(node, entries);
}

function isOpen(path: readonly string[]): boolean {
  return (
    open.some((each) => each.every((key, index) => path[index] === key)) && path.slice(0, 3).join('.') !== closedAgain
  );
}

function interpolateScalar(node: ScalarNode, isOpenHere: boolean, listed: Listed, report: Report): ScalarNode {
  if (!node.source.includes('${')) return node;
  const names = Array.from(node.source.matchAll(pattern), ([whole, name]) => (whole === '$${' ? '' : name));
  if (isOpenHere) {
    if (names.includes(undefined)) report(malformed(node.span));
    return node;
  }
  const unlisted = names.find((name) => name && !listed.names.has(name));
  if (unlisted) {
    report(notListed(unlisted, node.span));
    return node;
  }
  return withText(node, literalBraces(node.source, listed.variables, node.span, report));
}

/** Outside of connections `${` may be text of its own (a regular expression's `$` and `{2}`): only names count. */
function literalBraces(text: string, variables: Variables, span: Span, report: Report): string {
  return text.replace(pattern, (whole, name) =>
    whole === '${' ? whole : (interpolate(whole, variables, span, report) ?? (name as string)),
  );
}

function notListed(name: string, span: Span) {
  const help = `list \`${name}\` under \`env:\` in data-cli.yaml, or write $\${${name}} for the text itself`;
  return diagnostic('DC110', `the environment is not read here, and \`${name}\` is not listed`, { span, help });
}

/** A scalar that is nothing but one variable is read like a plain one, though flow style demanded quotes around it. */
function withText(node: ScalarNode, source: string): ScalarNode {
  const quoted = node.quoted && !/^\$\{[^}]*\}$/.test(node.source);
  return { kind: 'scalar', span: node.span, source, quoted, value: quoted ? source : coreScalar(source) };
}
