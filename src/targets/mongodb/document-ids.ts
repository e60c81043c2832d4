import { BSON, type Filter } from 'mongodb';

import type { DocumentEncoder } from './bson/document-encoder.ts';
import type { AnyDocument } from './context.ts';

/** Length and the name `_id` stand before an `_id`'s value, its type's byte between them. */
const valueOffset = 9;

/** The `_id` of a document that lies at `bytes[start ..)`, as a text by which it is the same or another. */
function idText(bytes: Uint8Array, start: number, idEnd: number): string {
  const value = Buffer.from(bytes.buffer, bytes.byteOffset + start + valueOffset, idEnd - start - valueOffset);
  return `${bytes[start + 4]} ${value.toString('latin1')}`;
}

/** The same of a document that the server has sent. */
export function idTextOf(document: Uint8Array): string {
  return idText(document, 0, idEndOf(document));
}

/** Where the `_id` of a document that the server has sent ends. */
export function idEndOf(document: Uint8Array): number {
  return valueOffset + idSize(document);
}

/** Of a batch that was just encoded. */
export function idTexts(bytes: Uint8Array, { ends, idEnds }: DocumentEncoder, count: number): string[] {
  return Array.from({ length: count }, (_, row) =>
    idText(bytes, row === 0 ? 0 : (ends[row - 1] as number), idEnds[row] as number),
  );
}

function idValue(text: string): unknown {
  const space = text.indexOf(' ');
  const value = Buffer.from(text.slice(space + 1), 'latin1');
  const document = Buffer.alloc(valueOffset + value.length + 1);
  document.writeInt32LE(document.length);
  document[4] = Number(text.slice(0, space));
  document.write('_id\0', 5);
  value.copy(document, valueOffset);
  return BSON.deserialize(document, exactly)._id;
}

/** The documents that have one of these. */
export function withIds(ids: Iterable<string>): Filter<AnyDocument> {
  return { _id: { $in: Array.from(ids, idValue) } } as unknown as Filter<AnyDocument>;
}

/** Each type as an object of its own: an int32 and a double are not one number. */
export const exactly = { promoteValues: false, promoteBuffers: false } as const;

/** Bytes of the value of a document's first element. */
function idSize(document: Uint8Array): number {
  const view = new DataView(document.buffer, document.byteOffset, document.byteLength);
  const length = () => view.getInt32(valueOffset, true);
  switch (document[4]) {
    case 0x01:
    case 0x09:
    case 0x11:
    case 0x12:
      return 8;
    case 0x02:
      return length() + 4;
    case 0x03:
      return length();
    case 0x05:
      return length() + 5;
    case 0x07:
      return 12;
    case 0x08:
      return 1;
    case 0x0a:
      return 0;
    case 0x10:
      return 4;
    case 0x13:
      return 16;
    default:
      // Types that no key of ours has: it is another one, whatever it is.
      return 0;
  }
}
