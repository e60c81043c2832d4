import { parseDuration } from '../../base/duration.ts';

import { UsageError } from '../../pipeline/usage-error.ts';

/** A flag's duration in milliseconds. */
export function readDuration(flag: string, text: string): number {
  const duration = parseDuration(text);
  if (duration !== undefined) return duration;
  throw new UsageError(`--${flag} ${text} is no duration`, `write --${flag} 90s, 5m or 2h`);
}
