import { BSON } from 'mongodb';

import { arrayToJson } from '../../../values/array-to-json.ts';
import { type FieldType, familyOf } from '../../../values/type.ts';

import { elementToExtended } from '../../../formats/json/extended-json.ts';

/** A value outside of a column: its type's byte and its bytes. */
export interface ValueBytes {
  readonly kind: number;
  readonly bytes: Uint8Array;
}

/** The value that a text of a type stands for: the one that its Extended JSON means. Undefined: BSON cannot hold it. */
export function valueOfText(text: string, type: FieldType): ValueBytes | undefined {
  const extended = type.array ? arrayToJson(text, type, elementToExtended) : elementToExtended(text, type);
  try {
    return bytesOf(BSON.EJSON.parse(withKinds(extended), { relaxed: false }));
  } catch {
    return familyOf(type) === 'json' || type.array ? undefined : bytesOf(text);
  }
}

function bytesOf(value: unknown): ValueBytes {
  const document = BSON.serialize({ '': value });
  // Length, the type's byte, a name without letters; the value; the document's end.
  return { kind: document[4] as number, bytes: document.subarray(6, -1) };
}

/** Numbers in JSON that JavaScript would read as others: by their digits, as `mongoimport` reads them. */
function withKinds(json: string): string {
  return json.replace(token, (part) => {
    if (part.startsWith('"')) return part;
    if (/^-?\d{1,9}$/.test(part) && part !== '-0') return part;
    const isLong = /^-?\d+$/.test(part) && part !== '-0' && BigInt.asIntN(64, BigInt(part)) === BigInt(part);
    if (!isLong) return `{"$numberDouble":"${part}"}`;
    return isInt32(BigInt(part)) ? part : `{"$numberLong":"${part}"}`;
  });
}

const token = /"(?:[^"\\]|\\.)*"|-?\d[-+.\deE]*/gsu;

function isInt32(value: bigint): boolean {
  return BigInt.asIntN(32, value) === value;
}
