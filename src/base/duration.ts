const milliseconds: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Reads `100ms`, `30s`, `1.5m`, `2h`, `7d` as milliseconds; undefined where the text is no duration. */
export function parseDuration(text: string): number | undefined {
  const [, digits, unit = ''] = /^\s*(\d+(?:\.\d+)?)\s*(ms|s|m|h|d)\s*$/.exec(text) ?? [];
  const duration = Number(digits) * (milliseconds[unit] ?? Number.NaN);
  return Number.isSafeInteger(Math.ceil(duration)) ? duration : undefined;
}
