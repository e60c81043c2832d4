import { bytes, hash, hex } from './bytes.ts';
import { avatarUrl, fileExtension, fileName, imageUrl, mimeType, semver } from './files.ts';
import { apiKey, jwt, ulid } from './tokens.ts';

/** What keys, tokens and digests look like. */
export const tokens = [ulid, hex, bytes, hash, apiKey, jwt];

/** What files and programs are called. */
export const files = [fileName, fileExtension, mimeType, semver, imageUrl, avatarUrl];
