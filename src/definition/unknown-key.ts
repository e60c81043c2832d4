import { nearest } from '../base/nearest.ts';

import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';

import type { MapNode } from './node.ts';
import { meantKey } from './other-names.ts';
import type { Place } from './read-shape.ts';
import { type Located, schemaIn } from './schemas.ts';
import { mapShape } from './shape.ts';

/**
 * What to say of a key that ajv does not know. Nothing where it is known after all: where the value of one of a
 * generator's parameters is wrong, ajv takes none of them for looked at.
 */
export function unknownKey(key: string, place: Place): Diagnostic | undefined {
  const node = place.node as MapNode;
  const { properties, others } = mapShape(place.schemas, node);
  if (others !== false || properties.has(key)) return undefined;
  const span = node.entries.get(key)?.keySpan;
  return diagnostic('DC204', `unknown key \`${key}\``, { span, help: help(key, node, place, [...properties.keys()]) });
}

function help(key: string, node: MapNode, { schemas }: Place, known: readonly string[]): string {
  // The rest of a value that has a comma, such as `decimal(10,2)`: braces end a plain value there.
  if (/^[^(]*\)$/.test(key))
    return 'in braces a comma ends a value: put the value before this key, and this, in quotes';
  const absent = known.filter((each) => !node.entries.has(each));
  const near = nearest(key, absent) ?? meantKey(key, absent);
  if (near) return `did you mean \`${near}\`?`;
  const given = nearest(key, known);
  if (given) return `did you mean \`${given}\`? it is given already`;
  const discriminator = schemas.find(({ schema }) => schema['x-discriminator'])?.schema['x-discriminator'];
  const chosen = node.entries.get(discriminator ?? '')?.value;
  const text = chosen?.kind === 'scalar' ? chosen.source : undefined;
  return (
    (discriminator && parameterHelp(key, text, discriminator, schemas)) ?? `known keys are ${quotedList(absent, 12)}`
  );
}

function parameterHelp(key: string, chosen: string | undefined, discriminator: string, schemas: readonly Located[]) {
  const { $defs } = schemaIn(discriminator === 'generator' ? 'generators.json' : 'masks.json');
  const parameters = Object.entries($defs?.parameters?.$defs ?? {});
  const takers = (wanted: string) =>
    parameters.flatMap(([name, { properties }]) => (properties && Object.hasOwn(properties, wanted) ? [name] : []));
  const names = takers(key);
  const meant =
    chosen === undefined
      ? meantKey(
          key,
          parameters.flatMap(([, each]) => Object.keys(each.properties ?? {})),
        )
      : undefined;
  if (meant !== undefined) return `did you mean \`${meant}\`? it is a parameter of ${quotedList(takers(meant))}`;
  if (names.length > 0) return `it is a parameter of ${quotedList(names)}`;
  const own = parameters.find(([name, each]) => name === chosen || schemas.some(({ schema }) => schema === each));
  if (!own || chosen === undefined) return undefined;
  const taken = Object.keys(own[1].properties ?? {});
  return taken.length === 0 ? `\`${chosen}\` has no parameters` : `\`${chosen}\` takes ${quotedList(taken)}`;
}

export function quotedList(names: readonly string[], most = 8): string {
  const shown = names.slice(0, most).map((each) => `\`${each}\``);
  return names.length > most ? `${shown.join(', ')} …` : shown.join(', ');
}
