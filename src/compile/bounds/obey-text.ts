import { placesOfRegex, regexOfPlaces, type TextPlaces } from '../../values/text-places.ts';

import type { Expression } from '../../expression/expression.ts';

import { generatorNamed } from '../../generators/index.ts';

import type { DatasetDraft, FieldDraft } from '../draft.ts';
import type { Lengths } from '../lengths.ts';

import { type GeneratorSource, isSound } from './ranges.ts';
import { isField, literalOf } from './text-shapes.ts';

/** What a condition asks of texts: of those of one length, or of their beginning and end. */
interface Asked {
  readonly first: TextPlaces;
  readonly last: TextPlaces;
  readonly isWhole: boolean;
}

/**
 * Makes a text of one length, place by place, from the characters that `LIKE 'A%'` or `~ '^[A-Z]{3}$'` leave of its own:
 * it is one of a regular expression then. False where a place is left without any, or lengths are others.
 */
export function obeyText(
  condition: Expression,
  draft: DatasetDraft,
  field: FieldDraft,
  { generator, parameters }: GeneratorSource,
  lengths: Lengths,
): boolean {
  const places = field.type?.name === 'char' ? undefined : generator.places?.(parameters);
  const asked = places && askedOf(condition);
  const regex = generatorNamed('regex');
  if (!places || !asked || !regex) return false;
  const { first, last, isWhole } = asked;
  if (isWhole ? first.length !== places.length : first.length + last.length > places.length) return false;
  const left = places.map((signs, at) => {
    const own = first[at] ?? last[at - places.length + last.length];
    return own ? signs.filter((sign) => own.includes(sign)) : signs;
  });
  if (left.some((signs) => signs.length === 0)) return false;
  if (left.every((signs, at) => signs.length === places[at]?.length)) return true;
  const source: GeneratorSource = {
    kind: 'generator',
    generator: regex,
    parameters: { pattern: regexOfPlaces(left), max_repeat: 8 },
  };
  if (!isSound(draft, field, source, lengths)) return false;
  field.source = source;
  return true;
}

function askedOf(condition: Expression): Asked | undefined {
  if (condition.kind !== 'apply') return undefined;
  const [subject, pattern] = condition.args;
  const text = literalOf(pattern);
  if (text === undefined || !isField(subject)) return undefined;
  if (condition.operation.startsWith('~~(')) return ofLike(text);
  return condition.operation.startsWith('~(') ? ofRegex(text) : undefined;
}

/** Characters as they are, and at most one `%` among them. */
function ofLike(text: string): Asked | undefined {
  const parts = text.split('%');
  if (/[_\\]/.test(text) || parts.length > 2) return undefined;
  const [first = [], last = []] = parts.map((part) => [...part].map((sign) => [sign]));
  return { first, last, isWhole: parts.length === 1 };
}

function ofRegex(text: string): Asked | undefined {
  const [, begins, inner = '', ends] = /^(\^?)(.*?)((?<!\\)\$)?$/s.exec(text) ?? [];
  // Whether the sign at the end is one that stands for itself.
  if (text.includes('\\\\')) return undefined;
  const places = begins || ends ? placesOfRegex(inner) : undefined;
  if (!places) return undefined;
  return { first: begins ? places : [], last: begins ? [] : places, isWhole: Boolean(begins && ends) };
}
