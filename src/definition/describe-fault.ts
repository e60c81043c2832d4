import { nearest } from '../base/nearest.ts';

import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { Span } from '../diagnostics/source-file.ts';

import type { MapNode, Node } from './node.ts';
import { limitHelp, meantDistribution, meantKey, meantName } from './other-names.ts';
import { parametersOf } from './parameters-of.ts';
import type { Place } from './read-shape.ts';
import { type Schema, schemaIn } from './schemas.ts';
import { quotedList, shortened, unknownKey } from './unknown-key.ts';
import type { Fault } from './validators.generated.js';
import { numberHelp } from './value-help.ts';
import { shareHelp } from './wrong-type.ts';

type Description = (place: Place, params: Fault['params'], keyword: string) => Diagnostic | undefined;

/** What ajv finds wrong, in words; nothing where the same is said elsewhere. */
export function describeFault({ keyword, params }: Fault, place: Place): Diagnostic | undefined {
  return (descriptions[keyword] ?? doesNotFit)(place, params, keyword);
}

export const descriptions: Readonly<Record<string, Description>> = {
  required: (place, { missingProperty }) => missingKey(String(missingProperty), place),
  additionalProperties: (place, { additionalProperty }) => unknownKey(String(additionalProperty), place),
  unevaluatedProperties: (place, { unevaluatedProperty }) => unknownKey(String(unevaluatedProperty), place),
  not: excludedKeys,
  minProperties: empty,
  maxProperties: (place, { limit }) => outOfBounds(`at most ${limit} of its keys`, place),
  minLength: empty,
  minItems: (place, { limit }) =>
    lengthOf(place) === 0 ? empty(place) : outOfBounds(`at least ${limit} in the list`, place),
  maxItems: (place, { limit }) => outOfBounds(`at most ${limit} in the list`, place),
  uniqueItems: (place, { i, j }) => listedTwice(place, Math.max(Number(i), Number(j))),
  enum: (place, { allowedValues }) => wrongName(place, allowedValues as readonly unknown[]),
  const: (place, { allowedValue }) => wrongName(place, [allowedValue]),
  pattern: wrongForm,
  minimum: (place, { limit }) => outOfBounds(`at least ${limit}`, place),
  maximum: (place, { limit }) => outOfBounds(`at most ${limit}`, place),
  exclusiveMinimum: (place, { limit }) => outOfBounds(`more than ${limit}`, place),
};

/** For keywords that the schemas do not have yet. */
export function doesNotFit({ node, key }: Place, _params: unknown, keyword: string): Diagnostic {
  return diagnostic('DC208', `\`${key}\` does not fit its schema (\`${keyword}\`)`, { span: node.span });
}

/** The schema of a place to quote. */
function saying({ schemas }: Pick<Place, 'schemas'>, says: (schema: Schema) => unknown): Schema | undefined {
  return schemas.find(({ schema }) => says(schema))?.schema;
}

function missingKey(key: string, { node, span, schemas }: Place): Diagnostic {
  const { entries } = node as MapNode;
  // What stands for it is no unknown key where any may stand until it is there.
  const isKnown = (name: string) => schemas.some(({ schema }) => schema.properties?.[name] !== undefined);
  const written = [...entries].find(([name]) => !isKnown(name) && meantKey(name, [key]) !== undefined)?.[1];
  if (written)
    return diagnostic('DC203', `the key \`${key}\` is missing`, {
      span: written.keySpan,
      help: `did you mean \`${key}\`?`,
    });
  const chosen = (entries.get('generator') ?? entries.get('rule'))?.value;
  const needs = chosen?.kind === 'scalar' && key !== 'name' && key !== 'field';
  if (needs) {
    const summary = saying({ schemas }, ({ properties }) => properties?.[key])?.properties?.[key]?.description;
    // `the value` says no more than its name does.
    const help = summary === undefined || summary.length < 12 ? {} : { help: `\`${key}\`: ${summary}` };
    return diagnostic('DC203', `\`${chosen.source}\` needs the key \`${key}\``, { span: chosen.span, ...help });
  }
  return diagnostic('DC203', `the key \`${key}\` is missing`, { span });
}

function excludedKeys(place: Place): Diagnostic {
  const { entries } = place.node as MapNode;
  const schema = saying(place, ({ not }) => not?.required?.every((key) => entries.has(key)));
  const spans = (schema?.not?.required ?? []).map((key) => entries.get(key)?.keySpan as Span);
  const [earlier, later] = spans.sort((a, b) => a.start - b.start) as [Span, Span];
  const related = [{ message: 'the other is here', span: earlier }];
  return diagnostic('DC209', `expected ${schema?.['x-expects']}`, { span: later, related });
}

function lengthOf({ node }: Place): number {
  if (node.kind === 'map') return node.entries.size;
  return node.kind === 'list' ? node.items.length : 0;
}

function listedTwice({ node }: Place, index: number): Diagnostic {
  const items = node.kind === 'list' ? node.items : [];
  const text = (item: Node | undefined) => (item?.kind === 'scalar' ? item.source : undefined);
  const again = items[index] as Node;
  const first = items.find((item) => text(item) === text(again)) as Node;
  const related = [{ message: 'first listed here', span: first.span }];
  return diagnostic('DC207', `\`${text(again)}\` is listed twice`, { span: again.span, related });
}

function outOfBounds(wanted: string, place: Place): Diagnostic {
  const { node } = place;
  const found = node.kind === 'scalar' ? node.source : lengthOf(place);
  const isShare =
    saying(place, ({ minimum, maximum }) => minimum === 0 && maximum === 1) && typeof place.value === 'number';
  const help = isShare && place.value > 1 && place.value <= 100 ? shareHelp(place.value) : undefined;
  return diagnostic('DC207', `expected ${wanted}, found ${found}`, { span: node.span, ...(help && { help }) });
}

function empty({ node, key }: Place): Diagnostic {
  return diagnostic('DC207', `\`${key}\` is empty`, { span: node.span });
}

function wrongForm(place: Place, { pattern }: Fault['params']): Diagnostic {
  const schema = saying(place, (each) => each.pattern === pattern);
  const expected = schema?.['x-expects'] ?? `text of the form ${pattern}`;
  const found = shortened(String(place.value));
  const help = (expected === 'a number' ? numberHelp(found) : undefined) ?? limitHelp(place.key, String(place.value));
  return diagnostic('DC208', `expected ${expected}, found \`${found}\``, {
    span: place.node.span,
    ...(help && { help }),
  });
}

function wrongName(place: Place, known: readonly unknown[]): Diagnostic {
  const { node, value, key } = place;
  const names = [...new Set(known.map(String))];
  const written = shortened(String(value));
  const noun = saying(place, (each) => each['x-noun'])?.['x-noun'];
  if (!noun) {
    const near = nearest(String(value), names);
    const help = near ? `did you mean \`${near}\`?` : `it can be ${quotedList(names, 12)}`;
    return diagnostic('DC206', `\`${written}\` is no value of \`${key}\``, { span: node.span, help });
  }
  const called = noun === 'generator' ? calledHelp(String(value), names) : undefined;
  const near = meantName(noun, String(value), names);
  const listing = `\`data-cli list ${noun === 'generator' ? 'generators' : 'masks'}\` shows all`;
  const help = near ? `did you mean \`${near}\`?` : listing;
  const details = {
    span: node.span,
    help: called ?? ((noun === 'generator' && distributionHelp(String(value))) || help),
  };
  return diagnostic(noun === 'generator' ? 'DC211' : 'DC212', `unknown ${noun} \`${written}\``, details);
}

/** A generator with its parameters in parentheses, as other languages call functions. */
function calledHelp(written: string, known: readonly string[]): string | undefined {
  const [, name = ''] = /^([\w.]+)\s*[([].*$/s.exec(written) ?? [];
  const meant = name === '' ? undefined : known.includes(name) ? name : meantName('generator', name, known);
  if (meant === undefined) return undefined;
  const [, own] = parametersOf('generator').all.find(([each]) => each === meant) ?? [];
  const keys = Object.keys(own?.properties ?? {});
  return `write \`generator: ${meant}\`${keys.length > 0 ? `, and beside it what it takes: ${quotedList(keys)}` : ''}`;
}

/** A distribution where a generator should be: it is a parameter of those that make numbers. */
function distributionHelp(written: string): string | undefined {
  const { properties } = schemaIn('generators.json').$defs?.parameters?.$defs?.integer ?? {};
  const meant = meantDistribution(written, (properties?.distribution?.enum ?? []).map(String));
  return (
    meant &&
    `it is a distribution: \`generator: integer, distribution: ${meant}\`, or of \`random_decimal\` or \`float\``
  );
}
