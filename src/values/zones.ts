import { zoneTable } from './zones.generated.ts';

/** A zone's offsets from UTC in microseconds: each holds from its start on, the first from 1970. */
export interface Zone {
  readonly starts: Float64Array;
  readonly offsets: Float64Array;
}

/** The years of which offsets are known. */
export const knownZoneTimes = { from: Date.UTC(1970, 0) * 1000, to: Date.UTC(2038, 0) * 1000 } as const;

let rules: ReadonlyMap<string, string> | undefined;
const zones = new Map<string, Zone>();

function rulesByName(): ReadonlyMap<string, string> {
  rules ??= new Map(
    zoneTable
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [names = '', rule = ''] = line.split('|');
        return names.split(' ').map((name) => [name, rule] as const);
      }),
  );
  return rules;
}

/** All names of the IANA zones that are known here, with those that only stand for others. */
export function zoneNames(): readonly string[] {
  return [...rulesByName().keys()];
}

/** The zone of an IANA name, by the table that the program has: no two machines know other ones. */
export function zoneNamed(name: string): Zone | undefined {
  const rule = rulesByName().get(name);
  if (rule === undefined) return undefined;
  const own = zones.get(name) ?? zoneOf(rule);
  zones.set(name, own);
  return own;
}

const minute = 60_000_000;

function zoneOf(rule: string): Zone {
  const words = rule.split(' ');
  const starts: number[] = [];
  const offsets: number[] = [];
  let at = 0;
  for (let index = 0; index < words.length; index += 2) {
    starts.push(at * minute);
    offsets.push(Number(words[index]) * minute);
    at += Number.parseInt(words[index + 1] ?? '0', 36);
  }
  return { starts: Float64Array.from(starts), offsets: Float64Array.from(offsets) };
}

/** What clocks of the zone show at an instant. */
export function localTime({ starts, offsets }: Zone, instant: number): number {
  return instant + (offsets[lastAt(starts.length, (index) => (starts[index] as number) <= instant)] as number);
}

/**
 * The instant at which clocks of the zone show a time, the later one where they do twice; of a time that they leave out
 * that at which they go on. A later time is never an earlier instant.
 */
export function instantOf({ starts, offsets }: Zone, local: number): number {
  const index = lastAt(starts.length, (each) => (starts[each] as number) + (offsets[each] as number) <= local);
  const instant = local - (offsets[index] as number);
  const next = starts[index + 1];
  return next !== undefined && instant > next ? next : instant;
}

/** The times from `from` up to `to` at which clocks of the zone begin to leave some out. */
export function gapsOf({ starts, offsets }: Zone, from: number, to: number): number[] {
  return [...starts].flatMap((start, index) => {
    const before = offsets[index - 1] ?? Number.POSITIVE_INFINITY;
    const gap = start + before;
    return (offsets[index] as number) > before && gap >= from && gap < to ? [gap] : [];
  });
}

/** The last of positions for which something holds that holds for the first ones; 0 where it holds for none. */
function lastAt(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length - 1];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
