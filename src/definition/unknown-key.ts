import { nearest } from '../base/nearest.ts';

import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';

import type { MapNode } from './node.ts';
import { keyMeant, meantKey, meantName, noteOf } from './other-names.ts';
import { discriminatorOf, parametersOf } from './parameters-of.ts';
import type { Place } from './read-shape.ts';
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

function help(key: string, node: MapNode, place: Place, known: readonly string[]): string {
  // The rest of a value that has a comma, such as `decimal(10,2)`: braces end a plain value there.
  if (/^[^(]*\)$/.test(key))
    return 'in braces a comma ends a value: put the value before this key, and this, in quotes';
  const discriminator = discriminatorOf(place.schemas);
  const value = node.entries.get(key)?.value;
  if (/^\d+$/.test(key) && value?.kind === 'scalar' && value.source === '')
    return 'in braces a comma ends a value: write numbers in digits alone, and put values with commas in quotes';
  if (key === 'format' && value?.kind === 'scalar' && discriminator === 'generator' && !node.entries.has('generator')) {
    const named = meantName(
      'generator',
      value.source,
      parametersOf('generator').all.map(([name]) => name),
    );
    if (named) return `what values look like is their generator: \`generator: ${named}\``;
  }
  const isNamed = place.schemas.some(({ schema }) => schema.required?.includes('name'));
  if (
    isNamed &&
    node.entries.size === 1 &&
    value?.kind === 'scalar' &&
    discriminator === 'generator' &&
    /^\w+$/.test(key)
  )
    return `write {name: ${key}, generator: ${shortened(value.source)}}`;
  const ofAnother =
    discriminator && !node.entries.has(discriminator) ? unchosenHelp(key, discriminator, place) : undefined;
  if (ofAnother?.isExact) return ofAnother.text;
  const absent = known.filter((each) => !node.entries.has(each));
  const near = keyMeant(key, absent);
  if (near) return `did you mean \`${near}\`?`;
  const note = noteOf(key, ownerOf(discriminator));
  if (note?.includes('`min`') && value?.kind === 'scalar' && absent.includes('min') && absent.includes('max'))
    return `write \`min: ${value.source}, max: ${value.source}\``;
  if (note) return note;
  const given = nearest(key, known);
  if (given) return `did you mean \`${given}\`? it is given already`;
  return ofAnother?.text ?? chosenHelp(key, node, discriminator, place) ?? knownHelp(known, absent);
}

/** The keys that may still be written; where none is left, all of them. */
function knownHelp(known: readonly string[], absent: readonly string[]): string {
  if (absent.length > 0) return `known keys are ${quotedList(absent, 12)}`;
  return known.length === 0 ? 'there are no keys here' : `beside ${quotedList(known, 12)} there are no others`;
}

/** Whose key it would be. */
function ownerOf(discriminator: string | undefined): Parameters<typeof noteOf>[1] {
  if (discriminator === undefined) return 'dataset';
  return discriminator === 'rule' ? 'rule' : 'field';
}

function chosenHelp(key: string, node: MapNode, discriminator: string | undefined, { schemas }: Place) {
  const chosen = node.entries.get(discriminator ?? '')?.value;
  if (!discriminator || chosen?.kind !== 'scalar') return undefined;
  const { all, takers } = parametersOf(discriminator);
  const names = takers(key);
  if (names.length > 0) return `it is a parameter of ${quotedList(names)}`;
  const own = all.find(([name, each]) => name === chosen.source || schemas.some(({ schema }) => schema === each));
  if (!own) return undefined;
  const taken = Object.keys(own[1].properties ?? {});
  return taken.length === 0
    ? `\`${chosen.source}\` has no parameters`
    : `\`${chosen.source}\` takes ${quotedList(taken)}`;
}

/** A parameter without its generator or rule. Of two readings it is the one that more of them take. */
function unchosenHelp(
  key: string,
  discriminator: string,
  place: Place,
): { text: string; isExact: boolean } | undefined {
  const { all, takers } = parametersOf(discriminator);
  const exact = takers(key);
  const meant = meantKey(
    key,
    all.flatMap(([, each]) => Object.keys(each.properties ?? {})),
  );
  const others = meant === undefined ? [] : takers(meant);
  const isExact = exact.length > others.length;
  const names = isExact ? exact : others;
  if (names.length === 0) return undefined;
  const question = isExact ? '' : `did you mean \`${meant}\`? `;
  const one = oneToAdd(names, place);
  const takersText = one === undefined ? quotedList(names) : `\`${one}\`: add \`${discriminator}: ${one}\``;
  return { text: `${question}it is a parameter of ${takersText}`, isExact };
}

/** The generator or rule to name: where there is one alone, or the field's type tells. */
function oneToAdd(takers: readonly string[], { node }: Place): string | undefined {
  const type = node.kind === 'map' ? node.entries.get('type')?.value : undefined;
  // Written as a generator, `decimal` is a second name of one.
  const base = type?.kind === 'scalar' ? type.source.replace(/\(.*/s, '').replace(/^decimal$/i, 'numeric') : undefined;
  const ofType = base && meantName('generator', base, takers);
  return takers.length === 1 ? takers[0] : takers.find((name) => name === ofType);
}

/** Names in backticks with commas between them; beyond `most` there is an ellipsis. */
export function quotedList(names: readonly string[], most = 8): string {
  const shown = names.slice(0, most).map((each) => `\`${each}\``);
  return names.length > most ? `${shown.join(', ')} …` : shown.join(', ');
}

/** A text for a message: of more than 60 UTF-16 units the first 57 and an ellipsis. */
export function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
