import type { Diagnostic } from '../diagnostics/diagnostic.ts';

import { describeFault, doesNotFit } from './describe-fault.ts';
import type { Place } from './read-shape.ts';
import type { Fault } from './validators.generated.js';
import { wrongType } from './wrong-type.ts';

/** They say only that something below them, or another keyword beside them, has failed. */
export const summaries: ReadonlySet<string> = new Set(['if', 'anyOf', 'oneOf', 'discriminator']);

/**
 * ajv's errors as diagnostics, each fault once. Where a value may have several forms ajv reports why it has none of
 * them; a user meant one: that of the value's own type.
 */
export function explain(faults: readonly Fault[], places: ReadonlyMap<string, Place>): readonly Diagnostic[] {
  const pointers = new Set(faults.map((each) => each.instancePath));
  const explained = [...pointers].flatMap((pointer) => {
    const own = faults.filter((each) => each.instancePath === pointer);
    const place = places.get(pointer);
    const isDeeper = faults.some((each) => each.instancePath.startsWith(`${pointer}/`));
    return place ? faultsOf(place, own, isDeeper) : [];
  });
  const [first] = faults;
  const place = first && (places.get(first.instancePath) ?? places.get(''));
  return explained.length === 0 && place ? [doesNotFit(place, first.params, first.keyword)] : explained;
}

function faultsOf(place: Place, faults: readonly Fault[], isDeeper: boolean): readonly Diagnostic[] {
  const ofItsType = faults.filter((each) => !isOfOtherType(each, place));
  if (ofItsType.length > 0) {
    const described = ofItsType.flatMap((each) => describeFault(each, place) ?? []);
    return described.slice(0, place.node.kind === 'scalar' ? 1 : undefined);
  }
  const types = faults.flatMap(({ keyword, params }) => (keyword === 'type' ? [params.type].flat().map(String) : []));
  return types.length > 0 && !isDeeper ? [wrongType(place, new Set(types))] : [];
}

/** Whether a fault is that the value is of another type, or comes with one that says so. */
function isOfOtherType({ keyword, params }: Fault, { node, value }: Place): boolean {
  if (keyword === 'type' || summaries.has(keyword)) return true;
  // Of two keys that exclude each other neither is missing in what is no map.
  if (keyword === 'not') return node.kind !== 'map';
  const allowed = keyword === 'const' ? [params.allowedValue] : params.allowedValues;
  return Array.isArray(allowed) && !allowed.some((each) => typeof each === typeof value);
}
