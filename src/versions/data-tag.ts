import { compare, gt, inc, valid } from 'semver';

/** A git tag of data: `users/v1.3.0`, or `data/v1.3.0` for all. */
export interface DataTag {
  readonly name: string;
  /** A dataset by its name or `namespace/name`; `data`: all. */
  readonly subject: string;
  /** Without the leading `v`. */
  readonly version: string;
}

/** The subject of tags for all datasets. */
export const allData = 'data';

/** Undefined where a tag is none of data. */
export function readDataTag(name: string, prefix: string): DataTag | undefined {
  if (!name.startsWith(prefix)) return undefined;
  const [, subject, text = ''] = /^(.+)\/v([^/]+)$/.exec(name.slice(prefix.length)) ?? [];
  const version = valid(text);
  return subject === undefined || version === null ? undefined : { name, subject, version };
}

/** The git tag of a version: `data/v1.2.0`, or of one dataset `data/users/v1.2.0`. */
export function dataTag(prefix: string, subject: string, version: string): DataTag {
  return { name: `${prefix}${subject}/v${version}`, subject, version };
}

/** A version as one is asked for: `major`, `minor` and `patch` of another, or one as it is. Undefined where it is none. */
export function bumped(from: string, bump: string): string | undefined {
  if (bump === 'major' || bump === 'minor' || bump === 'patch') return inc(from, bump) ?? undefined;
  return valid(bump) ?? undefined;
}

/** Whether it is a whole version by Semantic Versioning 2.0. */
export function isVersion(text: string | undefined): text is string {
  return text !== undefined && valid(text) !== null;
}

/** By the precedence of Semantic Versioning: `2.0.0-rc.1` comes before `2.0.0`. Throws where one is no version. */
export function isLater(version: string, than: string): boolean {
  return gt(version, than);
}

/** The highest of some versions. */
export function latest(versions: readonly string[]): string | undefined {
  return versions.toSorted(compare).at(-1);
}
