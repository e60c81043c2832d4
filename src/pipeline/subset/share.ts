import { createHmac } from 'node:crypto';

import type { DatasetPlan, Plan } from '../../plan/plan.ts';

import { categorySecret, secretOf } from '../../masks/index.ts';

import type { OriginCondition } from '../../targets/target.ts';

import type { CellText } from './original-rows.ts';

export type ShareCondition = Extract<OriginCondition, { kind: 'share' }>;

/**
 * A share of a dataset's rows by HMAC-SHA256 of their keys: the same rows wherever they are read, all of them in any larger share,
 * and nobody without the masking key can tell which. Undefined: all.
 */
export function shareOf({ keyId }: Plan, { name, key, fields, subset }: DatasetPlan): ShareCondition | undefined {
  const { share = 1 } = subset ?? {};
  if (share >= 1) return undefined;
  const secret = keyId === undefined ? undefined : secretOf(keyId);
  if (!secret) throw new Error('the masking key is not here');
  return {
    kind: 'share',
    fields: key,
    types: new Map(fields.map((field) => [field.name, field.type])),
    key: categorySecret(secret, 'subset'),
    prefix: Buffer.from(`${name}\0`),
    below: firstBytes(share),
  };
}

/** The first 64 bits of a hash that is as far from 0 as the share. */
function firstBytes(share: number): Uint8Array {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(BigInt(Math.floor(share * (Number.MAX_SAFE_INTEGER + 1))) << 11n);
  return bytes;
}

/** Whether a row is one of the share. A key that is null is none. */
export function isInShare({ key, prefix, below }: ShareCondition, texts: readonly CellText[], row: number): boolean {
  const values = texts.map((text) => text(row));
  if (values.includes(null)) return false;
  const digest = createHmac('sha256', key).update(prefix).update(values.join('\0')).digest();
  return Buffer.compare(digest, below) < 0;
}
