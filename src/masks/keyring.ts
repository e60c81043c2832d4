import { keyId } from './mask-key.ts';

/** The masking keys of this process, by their ids: plans name a key and never hold it. */
const secrets = new Map<string, Uint8Array>();

/** Keeps a key for as long as the process lives, and says its id. */
export function holdSecret(secret: Uint8Array): string {
  const id = keyId(secret);
  secrets.set(id, secret);
  return id;
}

/** The key of an id, where it has been given to this process. */
export function secretOf(id: string): Uint8Array | undefined {
  return secrets.get(id);
}
