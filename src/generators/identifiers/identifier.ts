import type { Seal } from '../../values/seal.ts';
import { spreadSeal } from '../../values/seal.ts';
import type { Source } from '../../values/source.ts';
import { TextList } from '../../values/text-list.ts';

import type { Ages } from '../birth-cells.ts';
import { characters, compose, decimalDigits, digits, literal, type Piece, pick } from '../compose.ts';
import type { BindContext } from '../generator.ts';

import { type PersonPart, personPiece } from './person-part.ts';

/**
 * One part of an identifier, of a fixed width: a text that is always the same (check characters too, which are put in
 * place at the end), digits, a number of a range, characters of an alphabet, one of a list, or what it tells of the row's
 * person: where there is none, as `alone`. What it draws is keyed by its place, or by a `purpose`.
 */
export type Part =
  | string
  | { readonly digits: number }
  | { readonly from: number; readonly to: number; readonly width: number; readonly purpose?: string }
  | { readonly letters: number; readonly of: string }
  | { readonly list: readonly string[] }
  | { readonly alone: Part; readonly person: PersonPart };

/** What an identifier is made of. All of its values have one length. */
export interface Layout {
  readonly parts: readonly Part[];
  /** Its check characters, one after another. */
  readonly seals?: readonly Seal[];
  /** How it is written where not one character behind the other: `#` is a character. */
  readonly mask?: string;
}

/** An identifier's values. All that they depend on is drawn, so that they can be counted through. */
export function identifier(context: BindContext, { parts, seals = [], mask }: Layout, ages?: Ages): Source {
  const pieces = parts.flatMap((part, index) => piecesOf(context, part, `part ${index}`, ages));
  if (mask === undefined) return compose(context, pieces, seals);
  // Room for the mask's signs, and what formats need to know of them.
  const room = literal(mask.replaceAll('#', ''));
  return compose(context, [...pieces, room], [...seals, spreadSeal(mask)]);
}

/** Whether it tells anything of the person that has it. */
export function tellsPerson({ parts }: Layout): boolean {
  return parts.some((part) => typeof part !== 'string' && 'person' in part);
}

/** How many characters an identifier has. */
export function lengthOf({ parts, mask }: Layout): number {
  return mask?.length ?? parts.reduce((sum, part) => sum + widthOf(part), 0);
}

function widthOf(part: Part): number {
  if (typeof part === 'string') return part.length;
  if ('digits' in part) return part.digits;
  if ('letters' in part) return part.letters;
  if ('person' in part) return part.person.width;
  return 'list' in part ? (part.list[0] as string).length : part.width;
}

function piecesOf(context: BindContext, part: Part, purpose: string, ages: Ages | undefined): Piece[] {
  if (typeof part === 'string') return [literal(part)];
  if ('person' in part) {
    const isOfRow = ages !== undefined && !context.group('person').isAlone;
    return isOfRow ? [personPiece(context, part.person, purpose, ages)] : piecesOf(context, part.alone, purpose, ages);
  }
  if ('digits' in part) return characters(context, purpose, decimalDigits, part.digits);
  if ('letters' in part) return characters(context, purpose, part.of, part.letters);
  if ('list' in part) return [pick(context, purpose, listOf(part.list))];
  return [digits(context, part.purpose ?? purpose, part.from, part.to, part.width)];
}

const lists = new WeakMap<readonly string[], TextList>();

function listOf(texts: readonly string[]): TextList {
  const list = lists.get(texts) ?? new TextList(texts);
  lists.set(texts, list);
  return list;
}
