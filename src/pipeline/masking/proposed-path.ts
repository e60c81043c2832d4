import type { Category } from '../../values/category.ts';
import type { LeafKind } from '../../values/extended-json.ts';

import { maskNamed } from '../../masks/index.ts';

import { looseType } from './json-leaf.ts';
import { isIdentifierName } from './proposed-rule.ts';

/** A path inside of documents as far as it is known. */
export interface ObservedPlace {
  /** Its innermost name. */
  readonly name: string;
  /** What values of a sample lie there. */
  readonly kinds: ReadonlySet<LeafKind>;
  readonly category?: Category | undefined;
  /** The rule that its category or its name asks for. */
  readonly wanted?: string | undefined;
}

/** A rule for a path, which values of all kinds that were seen there let go on. */
export interface PathProposal {
  readonly rule: string;
  readonly onNonconforming?: 'generalize' | 'nullify';
  /** For people; absent: it is what was asked for. */
  readonly why?: string;
}

/** The rule for a path that nothing decides on. */
export function proposePath(place: ObservedPlace): PathProposal {
  const [rule, why] = ruleOf(place);
  const odd = isFormal(rule) ? 'generalize' : isMixed(rule, place.kinds) ? 'nullify' : undefined;
  return { rule, ...(odd && { onNonconforming: odd }), ...(why !== undefined && { why }) };
}

/** Whether a rule takes texts of one form alone. */
export function isFormal(rule: string): boolean {
  return rule !== 'tokenize' && maskNamed(rule)?.wants !== undefined;
}

function ruleOf({ name, kinds, wanted }: ObservedPlace): readonly [string, string?] {
  const only = (...allowed: readonly LeafKind[]) =>
    kinds.size > 0 && [...kinds].every((kind) => allowed.includes(kind));
  // ObjectIds and UUIDs are made for nothing else.
  if (only('objectId', 'uuid') || (wanted === undefined && only('integer') && isIdentifierName(name)))
    return ['tokenize', 'an identifier: what means it elsewhere has the same mask'];
  if (wanted !== undefined && (kinds.size === 0 || [...kinds].some((kind) => takesKind(wanted, kind)))) return [wanted];
  if (only('boolean', 'binary')) return ['nullify', 'no rule makes others of such values'];
  const isText = kinds.size === 0 || only('integer') || kinds.has('text');
  if (isText) return ['hash', 'nothing is known of it'];
  return ['nullify', only('integer', 'decimal') ? ofNumbers : 'nothing is known of it'];
}

const ofNumbers = 'nothing is known of it: `noise` would leave about how much it is';

/** Whether there are values that the rule does not take, or nobody has seen what there is. */
function isMixed(rule: string, kinds: ReadonlySet<LeafKind>): boolean {
  return rule !== 'nullify' && (kinds.size === 0 || [...kinds].some((kind) => !takesKind(rule, kind)));
}

function takesKind(rule: string, kind: LeafKind): boolean {
  return looseType(rule, kind) !== undefined;
}
