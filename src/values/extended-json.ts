/** What a value of a document is; those that JSON has no form for are written as Extended JSON. */
export type LeafKind = 'text' | 'integer' | 'decimal' | 'boolean' | 'objectId' | 'uuid' | 'date' | 'binary';

/** A value that stands in Extended JSON. */
export interface ExtendedValue {
  /** Of numbers `decimal`: whether they are whole is for who reads them to say. */
  readonly kind: 'objectId' | 'uuid' | 'date' | 'binary' | 'decimal';
  /** In the text form that columns are read from. */
  readonly text: string;
  /** Of binary data. */
  readonly base64?: string;
}

/**
 * What an object with one member is in MongoDB's Extended JSON v2
 * (https://github.com/mongodb/specifications/blob/master/source/extended-json/extended-json.md); undefined: an object that
 * only looks like a value.
 */
export function extendedValue(key: string, value: unknown): ExtendedValue | undefined {
  if (key === '$binary') return binaryValue(value);
  if (key === '$date') {
    const text = dateText(value);
    return text === undefined ? undefined : { kind: 'date', text };
  }
  if (typeof value !== 'string' || forms[key]?.test(value) !== true) return undefined;
  if (key === '$oid') return { kind: 'objectId', text: value };
  return key === '$uuid' ? { kind: 'uuid', text: value.toLowerCase() } : { kind: 'decimal', text: value };
}

const forms: Readonly<Record<string, RegExp>> = {
  $oid: /^[0-9a-f]{24}$/i,
  $uuid: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  $numberInt: /^-?\d{1,10}$/,
  $numberLong: /^-?\d{1,19}$/,
  $numberDouble: /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/,
  $numberDecimal: /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/,
};

/** The subtype of binary data that is a UUID. */
const uuidSubtype = /^0?4$/;
const uuidBytes = 16;

function binaryValue(value: unknown): ExtendedValue | undefined {
  const { base64, subType } = (value ?? {}) as { readonly base64?: unknown; readonly subType?: unknown };
  if (typeof base64 !== 'string') return undefined;
  const bytes = Buffer.from(base64, 'base64');
  if (typeof subType !== 'string' || !uuidSubtype.test(subType) || bytes.length !== uuidBytes)
    return { kind: 'binary', text: '', base64 };
  const hex = bytes.toString('hex');
  return { kind: 'uuid', text: hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'), base64 };
}

function dateText(value: unknown): string | undefined {
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:?\d\d)$/.test(value) ? value : undefined;
  const { $numberLong: milliseconds } = (value ?? {}) as { readonly $numberLong?: unknown };
  if (typeof milliseconds !== 'string' || !forms.$numberLong?.test(milliseconds)) return undefined;
  const moment = new Date(Number(milliseconds));
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString();
}

/** A UUID as the member of Extended JSON that it stands in. */
export function extendedUuid(wrapper: string, uuid: string): string {
  if (wrapper === '$uuid') return `{"$uuid":"${uuid}"}`;
  const base64 = Buffer.from(uuid.replaceAll('-', ''), 'hex').toString('base64');
  return `{"$binary":{"base64":"${base64}","subType":"04"}}`;
}
