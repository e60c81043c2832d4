import type { Rows } from '../random/rows.ts';

import type { Group } from './generator.ts';

/**
 * The times that a row has whether its fields show them or not, each a share of the range from its first moment to its
 * last, and what it lies between. `created` and `started` are uniform over the range, what lies between two others is
 * uniform between them.
 */
const times: Readonly<Record<string, { readonly after?: string; readonly before?: string; readonly names: string }>> = {
  created: {
    names:
      'created_at created_on created created_date created_time create_date create_time creation_date date_created inserted_at registered_at signed_up_at',
  },
  deleted: { after: 'created', names: 'deleted_at deleted_on deleted deleted_date archived_at removed_at' },
  updated: {
    after: 'created',
    before: 'deleted',
    names:
      'updated_at updated_on updated updated_date updated_time update_time last_updated last_updated_at modified_at modified_on modified last_modified last_modified_at changed_at',
  },
  seen: {
    after: 'created',
    before: 'deleted',
    names: 'last_login_at last_login last_seen_at last_seen last_active_at last_activity_at',
  },
  started: {
    names:
      'started_at started_on start_date start_time start_at starts_at start_on starts_on begin_date begins_at valid_from effective_from',
  },
  ended: {
    after: 'started',
    names:
      'ended_at ended_on end_date end_time end_at ends_at end_on ends_on finish_date finished_at valid_to valid_until effective_to',
  },
};

/** Which of a row's times a field of a name shows. */
export const timesByName: ReadonlyMap<string, string> = new Map(
  Object.entries(times).flatMap(([time, { names }]) => names.split(' ').map((name) => [name, time])),
);

/** Whether one of a row's times never lies behind another. */
export function precedes(time: string, other: string): boolean {
  const isFirst = times[other]?.after;
  const isLast = times[time]?.before;
  return (
    isFirst === time ||
    isLast === other ||
    (isFirst !== undefined && precedes(time, isFirst)) ||
    (isLast !== undefined && precedes(isLast, other))
  );
}

/** Whether a time is the first of those that a row has in an order: all others lie behind it. */
export function isFirstTime(time: string): boolean {
  return times[time] !== undefined && times[time].after === undefined;
}

export interface TimeShares {
  /** From 0 up to, not including, 1. */
  readonly values: Float64Array;
  read(rows: Rows): void;
}

const units = 0x20_0000_0000_0000;
const greatest = 1 - 1 / units;

/** How far into the range one of each row's times lies. */
export function timeShares(group: Group, time: string, capacity: number): TimeShares {
  const { after, before } = times[time] as (typeof times)[string];
  const draw = group.draw(time, units);
  const from = after === undefined ? undefined : timeShares(group, after, capacity);
  const to = before === undefined ? undefined : timeShares(group, before, capacity);
  return group.shared(`time ${time}`, () => {
    const values = new Float64Array(capacity);
    return {
      values,
      read(rows) {
        draw.read(rows);
        from?.read(rows);
        to?.read(rows);
        for (let i = 0; i < rows.length; i++) {
          const least = from ? (from.values[i] as number) : 0;
          const most = to ? (to.values[i] as number) : 1;
          // Rounding could lead past the end.
          values[i] = Math.min(least + ((draw.values[i] as number) / units) * (most - least), most, greatest);
        }
      },
    };
  });
}
