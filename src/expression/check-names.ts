import { nearest } from '../base/nearest.ts';

import { type Checked, type Checking, fault } from './check-context.ts';
import { findName, type Scope, type ScopeField } from './scope.ts';
import type { NamePart, NameSyntax } from './syntax.ts';

/** What a name means: a field of the row, or of a parent; undefined where it means none, which is reported. */
export function checkName(name: NameSyntax, checking: Checking): Checked | undefined {
  const found = resolveName(name, checking);
  return found && { tree: { kind: 'field', type: found.field.type, path: found.path }, open: false, place: name.place };
}

/** The field that a name means, and the way to it in its exact spelling. */
export function resolveName(
  name: NameSyntax,
  checking: Checking,
): { field: ScopeField; path: readonly string[] } | undefined {
  const path: string[] = [];
  let { scope } = checking;
  for (const part of pathWithin(name, scope).slice(0, -1)) {
    const known = findName(scope.parents, part);
    const parent = known === undefined ? undefined : scope.parents.get(known);
    if (known === undefined || !parent) return unknownName(part, scope, checking, scope.parents.keys());
    path.push(known);
    scope = parent();
  }
  const last = name.path.at(-1) as NamePart;
  const known = findName(scope.fields, last);
  const field = known === undefined ? undefined : scope.fields.get(known);
  if (known === undefined || !field) return unknownName(last, scope, checking, scope.fields.keys());
  return { field, path: [...path, known] };
}

/** Without the dataset's own name in front, unless a parent is called so. */
function pathWithin({ path }: NameSyntax, scope: Scope): readonly NamePart[] {
  const [first] = path;
  if (path.length < 2 || !first || scope.name === undefined || findName(scope.parents, first) !== undefined)
    return path;
  return findName(new Map([[scope.name, true]]), first) === undefined ? path : path.slice(1);
}

function unknownName(part: NamePart, scope: Scope, checking: Checking, known: Iterable<string>): undefined {
  const names = [...known];
  const owner = scope.name === undefined ? '' : ` in \`${scope.name}\``;
  const hyphenated = hyphenatedName(part, [...scope.fields.keys(), ...scope.parents.keys()], checking);
  const meant = nearest(part.text, names);
  const help = hyphenated
    ? `as a name it needs quotes: \`"${hyphenated}"\``
    : meant !== undefined
      ? `did you mean \`${spelling(meant)}\`?`
      : part.quoted
        ? `double quotes are for names; a text stands in single ones: \`'${part.text.replaceAll("'", "''")}'\``
        : names.length > 0
          ? `there are ${names
              .slice(0, 20)
              .map((each) => `\`${each}\``)
              .join(', ')}`
          : undefined;
  return fault(checking, 'DC316', `\`${part.text}\` means nothing${owner}`, part.place, help);
}

/** `first-name` without quotes is a subtraction. */
function hyphenatedName(
  { text, place, quoted }: NamePart,
  names: readonly string[],
  { reading }: Checking,
): string | undefined {
  const rest = /^(?:-[\p{L}\p{N}_]+)+/u.exec(reading.text.slice(place.end))?.[0];
  if (quoted || rest === undefined) return undefined;
  return names.find((name) => name.includes('-') && (text + rest).toLowerCase().startsWith(name.toLowerCase()));
}

/** As it can be written: bare where folding leaves it what it is. */
export function spelling(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_$]*$/u.test(name) ? name : `"${name.replaceAll('"', '""')}"`;
}
