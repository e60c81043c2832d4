import { nearest } from '../base/nearest.ts';

import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { Span } from '../diagnostics/source-file.ts';

import type { MapNode } from './node.ts';
import { type Located, schemaIn } from './schemas.ts';
import { mapShape } from './shape.ts';

/** What to say of a key that no schema of its map knows. */
export function unknownKey(key: string, span: Span, node: MapNode, schemas: readonly Located[]): Diagnostic {
  return diagnostic('DC204', `unknown key \`${key}\``, { span, help: help(key, node, schemas) });
}

function help(key: string, node: MapNode, schemas: readonly Located[]): string {
  const known = [...mapShape(schemas, node).properties.keys()];
  const absent = known.filter((each) => !node.entries.has(each));
  const near = nearest(key, absent);
  if (near) return `did you mean \`${near}\`?`;
  const given = nearest(key, known);
  if (given) return `did you mean \`${given}\`? it is given already`;
  const discriminator = schemas.find(({ schema }) => schema['x-discriminator'])?.schema['x-discriminator'];
  return (discriminator && parameterHelp(key, node, discriminator)) ?? `known keys are ${quotedList(absent, 12)}`;
}

function parameterHelp(key: string, node: MapNode, discriminator: string): string | undefined {
  const branches = schemaIn(discriminator === 'generator' ? 'generators.json' : 'masks.json').allOf ?? [];
  const names = branches.flatMap((each) => (each.then?.properties?.[key] ? namesIn(each.if) : []));
  if (names.length > 0) return `it is a parameter of ${quotedList(names)}`;
  const chosen = node.entries.get(discriminator)?.value;
  if (chosen?.kind !== 'scalar') return undefined;
  const own = branches.find((each) => each.then?.properties && namesIn(each.if).includes(chosen.source))?.then
    ?.properties;
  if (!own) return undefined;
  const parameters = Object.keys(own);
  return parameters.length === 0
    ? `\`${chosen.source}\` has no parameters`
    : `\`${chosen.source}\` takes ${quotedList(parameters)}`;
}

/** The names that a branch of generators.json or masks.json is for. */
function namesIn(condition: { anyOf?: readonly object[] } | undefined): readonly string[] {
  const { properties } = (condition?.anyOf?.[0] ?? condition ?? {}) as {
    properties?: Record<string, { enum?: string[] }>;
  };
  return Object.values(properties ?? {}).flatMap((each) => each.enum ?? []);
}

export function quotedList(names: readonly string[], most = 8): string {
  const shown = names.slice(0, most).map((each) => `\`${each}\``);
  return names.length > most ? `${shown.join(', ')} …` : shown.join(', ');
}
